import {
  beslis,
  eisDatum,
  eisInvoer,
  eisObject,
  geldend,
  JA,
  type Mensvraag,
  motiveer,
  nuttigsteEerst,
  ontbrekendeFeiten,
  opDatum,
  opErnst,
  type Rij,
  signalenUit,
  type Tabel,
  tellendeFeiten,
  versie,
  verzamel,
  wijzer,
} from '@voordeur/kern'
import { bijDeWeging } from './generated/bij-de-weging.ts'
import { bronnen } from './generated/bronnen.ts'
import { meldnormen } from './generated/meldnormen.ts'
import { pakket } from './generated/pakket.ts'
import { rechten as rechtenVersies } from './generated/rechten.ts'
import type {
  Antwoorden,
  Kader,
  Kadernaam,
  Kaderonderdeel,
  Meldnorm,
  Omstandigheden,
  Plicht,
  Weegbesluit,
  Weegfeiten,
  Weeguitkomst,
  Weging,
} from './generated/typen.ts'
import { antwoorden as valideer } from './generated/validatie.js'
import { antwoorden as waarden } from './generated/waarden.ts'
import { weging as wegingen } from './generated/weging.ts'
import { beslisser, kiesKader } from './kader.ts'
import { isTegenstrijdig, isVerouderd, weegfeiten } from './weegfeiten.ts'
import { ELKE_INVULLING, inWoorden, vraagOver } from './woorden.ts'

/** Whose framework counts, and on which day. */
export interface Weegcontext {
  /** The framework of the profession; `algemeen` if there is no own one. See {@link kaders}. */
  readonly kader: Kadernaam
  /** The day of the weighing (ISO 8601, `2026-11-25`). It picks the version of every rule. */
  readonly peildatum: string
}

/**
 * What do the answers to the five questions of the afwegingskader lead to? Two decisions, in this order: is a report to
 * Veilig Thuis necessary, and is help (also) possible. A sourced proposal; the person who is finally responsible
 * decides. A norm of the profession asks for a report; no law obliges to it.
 *
 * Source: Besluit verplichte meldcode, art. 2 lid 2 d and e, in the text of the `peildatum`, and from 2019-01-01 the
 * framework of the profession. An absent answer is unknown, never no; doubt (`twijfel`) is an answer and never leads to
 * closing. Acute danger leads to a report whatever else was answered (from 2019-01-01), and always puts 112 first.
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig` or `kader_onbekend`, each with the JSON pointer of the field.
 *
 * @example
 * weeg({ vermoeden: 'ja', acute_onveiligheid: 'ja' }, { kader: 'artsen', peildatum: '2026-11-25' }).uitkomst // 'melden'
 */
export function weeg(antwoorden: Antwoorden, context: Weegcontext): Weging {
  eisInvoer(valideer, antwoorden, '/antwoorden')
  eisObject(context, ['kader', 'peildatum'], '')
  const peildatum = eisDatum(context.peildatum, '/peildatum')
  const kader = kiesKader(context.kader, peildatum)
  const tabellen = tabellenOp(peildatum)
  const feiten = weegfeiten(antwoorden, kader, peildatum)
  const { besluit, rijen, ontbreekt } = besluiten(antwoorden, feiten, kader, tabellen.weging, peildatum)
  const normen = tabellen.normen ? verzamel(tabellen.normen, feiten).treffers : []
  const bijlage = bijHetAntwoord(antwoorden, besluit.uitkomst, normen, kader, tabellen, peildatum)
  return {
    uitkomst: besluit.uitkomst,
    titel: inWoorden('uitkomst', besluit.uitkomst),
    besluiten: {
      melding: { antwoord: besluit.melding, zin: inWoorden('melding', besluit.melding) },
      hulp: { antwoord: besluit.hulp, zin: inWoorden('hulp', besluit.hulp) },
    },
    normen: [...new Set(normen.map(({ dan }) => dan.norm))],
    ...(kader && { kader: { kader: kader.kader, naam: kader.naam, gelezen: kader.gelezen } }),
    ...(besluit.uitkomst === 'hulp_met_termijn' &&
      antwoorden.evaluatie_op !== undefined && { opvolging: antwoorden.evaluatie_op }),
    motivering: [
      ...rijen.map((rij) => motiveer(bronnen, tabellen.weging, rij, peildatum)),
      // Decided, but by which row is still open.
      ...(rijen.length === 0 && besluit !== ONBEPAALD
        ? [motiveer(bronnen, ELKE_INVULLING.register, ELKE_INVULLING.item, peildatum)]
        : []),
      ...normen.map((rij) => motiveer(bronnen, tabellen.normen!, rij, peildatum)),
    ],
    ontbreekt: ontbreekt.map((pad) => ({ feit: wijzer(pad), vraag: vraagOver(pad, kader) })),
    signalen: opErnst(bijlage.signalen),
    mens: {
      beslisser: beslisser(kader),
      vragen: [...bijlage.vragen, ...nietGelezen(kader)],
    },
    versie: versie(
      pakket,
      peildatum,
      Object.values(tabellen).filter((tabel) => tabel !== undefined),
    ),
  }
}

const ONBEPAALD: Weegbesluit = { uitkomst: 'onbepaald', melding: 'onbekend', hulp: 'onbekend' }

/** The tables of a day. Norms came with the frameworks in 2019, rights with the Wmo 2015. */
interface Tabellen {
  readonly weging: Tabel<Weegfeiten, Weegbesluit>
  readonly normen: Tabel<Weegfeiten, Meldnorm> | undefined
  readonly bijDeWeging: Tabel<Omstandigheden, Plicht>
  readonly rechten: Tabel<Omstandigheden, Plicht> | undefined
}

function tabellenOp(peildatum: string): Tabellen {
  return {
    weging: opDatum(wegingen, peildatum),
    normen: geldend(meldnormen, peildatum)[0],
    bijDeWeging: opDatum(bijDeWeging, peildatum),
    rechten: geldend(rechtenVersies, peildatum)[0],
  }
}

/**
 * The two decisions, the rows that surely say so, and the answers that can still change them, the most useful first.
 * Where the table is more careful than it needs to be, every way of filling in the absent answers decides.
 */
function besluiten(
  antwoorden: Antwoorden,
  feiten: Weegfeiten,
  kader: Kader | undefined,
  tabel: Tabel<Weegfeiten, Weegbesluit>,
  peildatum: string,
): {
  readonly besluit: Weegbesluit
  readonly rijen: readonly Rij<Weegfeiten, Weegbesluit>[]
  readonly ontbreekt: readonly string[]
} {
  const { dan, rijen } = beslis(tabel, feiten)
  const zeker = rijen.filter((rij) => rij.als(feiten) === JA)
  if (dan) return { besluit: dan, rijen: zeker, ontbreekt: [] }
  // An answer that has grown old is asked again.
  const vers = isVerouderd(antwoorden, peildatum) ? zonderResultaat(antwoorden) : antwoorden
  // What can't be meant together is left out, unless it was answered so.
  const kan = isTegenstrijdig(antwoorden) ? () => true : (anders: Antwoorden) => !isTegenstrijdig(anders)
  const uitkomstVan = (anders: Antwoorden): Weeguitkomst | undefined =>
    !kan(anders)
      ? undefined
      : (beslis(tabel, weegfeiten(anders, kader, peildatum)).dan?.uitkomst ?? 'onbepaald')
  const nodig = ontbrekendeFeiten(rijen, feiten)
  const telt = tellendeFeiten(nodig, waarden, vers, uitkomstVan)
  const [enige, ...meer] = telt ? telt.uitkomsten : []
  const besluit = tabel.rijen.find((rij) => rij.dan.uitkomst === enige)?.dan
  if (besluit && meer.length === 0) return { besluit, rijen: zeker, ontbreekt: [] }
  const ontbreekt = nuttigsteEerst(telt?.feiten ?? nodig, waarden, vers, uitkomstVan)
  return { besluit: ONBEPAALD, rijen: [], ontbreekt }
}

/** Without the result and its day, which together say that the term has passed. */
function zonderResultaat({ resultaat: _, evaluatie_op: __, ...rest }: Antwoorden): Antwoorden {
  return rest
}

function bijHetAntwoord(
  antwoorden: Antwoorden,
  uitkomst: Weeguitkomst,
  normen: readonly Rij<Weegfeiten, Meldnorm>[],
  kader: Kader | undefined,
  tabellen: Tabellen,
  peildatum: string,
): ReturnType<typeof signalenUit> {
  const { acute_onveiligheid: acuut, minderjarigen, zwanger, eer_of_dwang } = antwoorden
  const omstandigheden: Omstandigheden = {
    uitkomst,
    tegenstrijdig: isTegenstrijdig(antwoorden),
    evaluatie_voorbij: isVerouderd(antwoorden, peildatum),
    kader_gelezen: kader?.gelezen ?? 'eigen_kader',
    ...(acuut && { acute_onveiligheid: acuut }),
    ...(minderjarigen !== undefined && { minderjarigen }),
    ...(zwanger !== undefined && { zwanger }),
    ...(eer_of_dwang !== undefined && { eer_of_dwang }),
    ernstig_verhaal: antwoorden.onthulling?.ernstig === true,
    ...(normen.length > 0 && { norm_1: normen.some(({ dan }) => dan.norm === 'norm_1') }),
  }
  const delen = [tabellen.bijDeWeging, ...(tabellen.rechten ? [tabellen.rechten] : [])].map((tabel) =>
    signalenUit(bronnen, tabel, omstandigheden, peildatum),
  )
  return {
    signalen: delen.flatMap(({ signalen }) => signalen),
    vragen: delen.flatMap(({ vragen }) => vragen),
  }
}

/** Of a framework that was read in part: what a person must look up in it. */
function nietGelezen(kader: Kader | undefined): readonly Mensvraag[] {
  if (kader === undefined || kader.gelezen === 'algemeen' || kader.niet_gelezen.length === 0) return []
  const onderdelen = kader.niet_gelezen.map((onderdeel) => ONDERDEEL[onderdeel]).join(', ')
  return [
    {
      vraag: `Van ${kader.naam} is niet gelezen: ${onderdelen}. Daar geldt hier het algemene kader. Wat zegt uw eigen kader?`,
      bron: [],
      zekerheid: 'onbevestigd',
    },
  ]
}

const ONDERDEEL: Readonly<Record<Kaderonderdeel, string>> = {
  twijfel: 'wat twijfel betekent',
  onthulling: 'wanneer een onthulling meetelt',
  formulering: 'hoe de vragen precies luiden',
  plaats: 'in welke stap de vragen staan',
  wie_antwoordt: 'wie antwoordt',
}
