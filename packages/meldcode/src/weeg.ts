import {
  beslis,
  eisDatum,
  eisInvoer,
  eisObject,
  geldtOp,
  JA,
  type Mensvraag,
  motiveer,
  nuttigsteEerst,
  ontbrekendeFeiten,
  opDatum,
  opErnst,
  signalenUit,
  type Tabel,
  tellendeFeiten,
  type Uitslag,
  versie,
  verzamel,
  wijzer,
} from '@voordeur/kern'
import { bijDeWeging } from './generated/bij-de-weging.ts'
import { bronnen } from './generated/bronnen.ts'
import { meldnormen } from './generated/meldnormen.ts'
import { pakket } from './generated/pakket.ts'
import { rechtenBijDeWeging } from './generated/rechten-bij-de-weging.ts'
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
import { kiesKader } from './kader.ts'
import { isVerouderd, weegfeiten } from './weegfeiten.ts'
import { inWoorden, vraagOver } from './woorden.ts'

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
  const uitslag = beslis(tabellen.weging, feiten)
  const besluit = uitslag.dan ?? ONBEPAALD
  const normen = tabellen.normen ? verzamel(tabellen.normen, feiten).treffers : []
  const bijlage = bijHetAntwoord(antwoorden, besluit.uitkomst, kader, tabellen, peildatum)
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
      ...(uitslag.dan ? uitslag.rijen : [])
        .filter((rij) => rij.als(feiten) === JA)
        .map((rij) => motiveer(bronnen, tabellen.weging, rij, peildatum)),
      ...normen.map((rij) => motiveer(bronnen, tabellen.normen!, rij, peildatum)),
    ],
    ontbreekt: ontbrekend(uitslag, antwoorden, kader, peildatum).map((pad) => ({
      feit: wijzer(pad),
      vraag: vraagOver(pad, kader),
    })),
    signalen: opErnst(bijlage.signalen),
    mens: {
      beslisser:
        kader?.antwoordt === 'organisatie'
          ? 'Wie namens uw organisatie eindverantwoordelijk is voor de beslissing over melden'
          : 'Wie volgens uw meldcode eindverantwoordelijk is voor de beslissing over melden',
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
    normen: meldnormen.find(({ geldig }) => geldtOp(geldig, peildatum)),
    bijDeWeging: opDatum(bijDeWeging, peildatum),
    rechten: rechtenBijDeWeging.find(({ geldig }) => geldtOp(geldig, peildatum)),
  }
}

/** The answers that can still change the outcome, the most useful first. */
function ontbrekend(
  { dan, rijen }: Uitslag<Weegfeiten, Weegbesluit>,
  antwoorden: Antwoorden,
  kader: Kader | undefined,
  peildatum: string,
): readonly string[] {
  if (dan) return []
  const tabel = opDatum(wegingen, peildatum)
  const uitkomstVan = (anders: Antwoorden): Weeguitkomst =>
    beslis(tabel, weegfeiten(anders, kader, peildatum)).dan?.uitkomst ?? 'onbepaald'
  // An answer that has grown old is asked again.
  const vers: Antwoorden = isVerouderd(antwoorden, peildatum) ? zonderResultaat(antwoorden) : antwoorden
  const nodig = ontbrekendeFeiten(rijen, weegfeiten(vers, kader, peildatum))
  const telt = tellendeFeiten(nodig, waarden, vers, uitkomstVan)?.feiten ?? nodig
  return nuttigsteEerst(telt, waarden, vers, uitkomstVan)
}

/** Without the result and its day, which together say that the term has passed. */
function zonderResultaat({ resultaat: _, evaluatie_op: __, ...rest }: Antwoorden): Antwoorden {
  return rest
}

function bijHetAntwoord(
  antwoorden: Antwoorden,
  uitkomst: Weeguitkomst,
  kader: Kader | undefined,
  tabellen: Tabellen,
  peildatum: string,
): ReturnType<typeof signalenUit> {
  const { acute_onveiligheid: acuut, minderjarigen, eer_of_dwang } = antwoorden
  const omstandigheden: Omstandigheden = {
    uitkomst,
    tegenstrijdig: isTegenstrijdig(antwoorden, uitkomst),
    evaluatie_voorbij: isVerouderd(antwoorden, peildatum),
    kader_gelezen: kader?.gelezen ?? 'eigen_kader',
    ...(acuut && { acute_onveiligheid: acuut }),
    ...(minderjarigen !== undefined && { minderjarigen }),
    ...(eer_of_dwang !== undefined && { eer_of_dwang }),
  }
  const delen = [tabellen.bijDeWeging, ...(tabellen.rechten ? [tabellen.rechten] : [])].map((tabel) =>
    signalenUit(bronnen, tabel, omstandigheden, peildatum),
  )
  return {
    signalen: delen.flatMap(({ signalen }) => signalen),
    vragen: delen.flatMap(({ vragen }) => vragen),
  }
}

/** Something else than "no suspicion" or "doubt" leads to was answered as well; the safest reading has counted. */
function isTegenstrijdig({ vermoeden }: Antwoorden, uitkomst: Weeguitkomst): boolean {
  if (uitkomst === 'onbepaald' || vermoeden === undefined || vermoeden === 'ja') return false
  return uitkomst !== (vermoeden === 'nee' ? 'afsluiten' : 'raadpleeg_veilig_thuis')
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
