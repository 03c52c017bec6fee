import {
  beslis,
  bronnenOp,
  eisInvoer,
  eisPeildatum,
  JA,
  motiveer,
  NEE,
  nuttigsteEerst,
  ontbrekendeFeiten,
  opDatum,
  opErnst,
  signalenUit,
  type Tabel,
  tellendeFeiten,
  type Uitslag,
  versie,
  wijzer,
  zekereRijen,
} from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import { onderwijsAandacht } from './generated/onderwijs-aandacht.ts'
import { onderwijsIntramuraal } from './generated/onderwijs-intramuraal.ts'
import { onderwijsLeerplicht } from './generated/onderwijs-leerplicht.ts'
import { onderwijsNaAanmelding } from './generated/onderwijs-na-aanmelding.ts'
import { onderwijsNaWeigering } from './generated/onderwijs-na-weigering.ts'
import { onderwijsTakenSchool } from './generated/onderwijs-taken-school.ts'
import { onderwijsTakenThuis } from './generated/onderwijs-taken-thuis.ts'
import { onderwijsTakenVerband } from './generated/onderwijs-taken-verband.ts'
import { onderwijsTermijnen } from './generated/onderwijs-termijnen.ts'
import { onderwijsVeiligheid } from './generated/onderwijs-veiligheid.ts'
import { onderwijsVragen } from './generated/onderwijs-vragen.ts'
import { onderwijsWeg } from './generated/onderwijs-weg.ts'
import { onderwijsWeigergronden } from './generated/onderwijs-weigergronden.ts'
import { onderwijsWoorden } from './generated/onderwijs-woorden.ts'
import { pakket } from './generated/pakket.ts'
import type {
  IntramuraalOnderwijs,
  Leerplichtuitkomst,
  Onderwijsfeiten,
  Onderwijsomstandigheden,
  Onderwijssituatie,
  Onderwijstaak,
  Onderwijstaakregel,
  Onderwijsuitkomst,
  Onderwijsvoorstel,
  Onderwijsweigering,
  Onderwijswoord,
} from './generated/typen.ts'
import { onderwijssituatie as valideer } from './generated/validatie.js'
import { onderwijsfeiten as waarden } from './generated/waarden.ts'
import {
  beginVan,
  eisOnderwijsdagen,
  isKortTevoren,
  isVerlengingTeLang,
  type Onderwijstermijn,
  regelVan,
  type Termijnregister,
  termijnOp,
  vraagBijTermijn,
} from './onderwijsdagen.ts'
import { isTegenstrijdig, onderwijsfeiten } from './onderwijsfeiten.ts'

export interface Onderwijscontext {
  /** The day of the question (ISO 8601, `2026-11-25`). It picks the version of every rule. */
  readonly peildatum: string
}

/**
 * A child that stays in a shelter or leaves one: who must arrange a school, by when, and what may a school refuse?
 *
 * Source: Wet op het primair onderwijs, art. 18a, 19, 40, 40a and 42, and Leerplichtwet 1969, art. 2-4b, in the text of
 * 2026-08-01, the only one that was read. An absent fact is unknown. Secondary and special education, the consent of the
 * other parent and the tasks of the leerplichtambtenaar were not read: they are told, and never decide. For education
 * inside the shelter no act was found: `intramuraal` holds questions for people, never a rule.
 *
 * @param situatie ages in whole years, days as ISO 8601 dates; no names, addresses or dates of birth.
 * @throws VoordeurFout with the JSON pointer of the field: `invoer_ongeldig`; `datum_ongeldig`; `periode_ongeldig` if days
 * are not in order or lie after the peildatum; `regel_bestaat_niet_op_datum` before 2026-08-01.
 *
 * @example
 * onderwijs({ leeftijd: 8, schoolsoort: 'basisschool', ingeschreven: 'nergens', aanmelding: 'nog_niet' }, { peildatum: '2026-11-25' }).uitkomst // 'aanmelden'
 */
export function onderwijs(situatie: Onderwijssituatie, context: Onderwijscontext): Onderwijsvoorstel {
  eisInvoer(valideer, situatie, '/situatie')
  const peildatum = eisPeildatum(context)
  const regels = regelsOp(peildatum)
  eisOnderwijsdagen(situatie, peildatum)
  const feiten = onderwijsfeiten(situatie, regels.termijnen, peildatum)
  const weg = wegVan(feiten, regels)
  const plicht = beslis(regels.leerplicht, feiten)
  const leerplicht = plicht.dan?.leerplicht ?? 'onbepaald'
  const omstandigheden: Onderwijsomstandigheden = {
    ...omstandighedenVan(situatie, weg.uitkomst, leerplicht, regels, peildatum),
    heeft_plaats: heeftPlaats(feiten, regels),
  }
  const taken = [regels.thuis, regels.school, regels.verband].flatMap((tabel) =>
    takenUit(tabel, omstandigheden, situatie, regels.termijnen, peildatum),
  )
  const bijlagen = [regels.veiligheid, regels.aandacht, regels.vragen].map((tabel) =>
    signalenUit(bronnen, tabel, omstandigheden, peildatum),
  )
  return {
    uitkomst: weg.uitkomst,
    titel: woord('uitkomst', weg.uitkomst, peildatum),
    leerplicht: {
      uitkomst: leerplicht,
      zin: woord('leerplicht', leerplicht, peildatum),
      motivering: zekereRijen(plicht, feiten).map((rij) =>
        motiveer(bronnen, regels.leerplicht, rij, peildatum),
      ),
    },
    motivering: weg.motiveer(peildatum),
    taken,
    weigering: weigeringen(situatie, weg.uitkomst, regels.weigergronden, peildatum),
    intramuraal: intramuraal(situatie, regels.intramuraal, peildatum),
    ontbreekt: [...new Set([...weg.ontbreekt(situatie), ...ontbrekend(plicht, feiten, situatie)])].map(
      (pad) => ({
        feit: wijzer(pad),
        vraag: woord('feit', pad, peildatum),
      }),
    ),
    signalen: opErnst(bijlagen.flatMap(({ signalen }) => signalen)),
    mens: {
      beslisser:
        'Over toelating beslist het bevoegd gezag van de school. Wie de school mag kiezen, is niet gelezen',
      vragen: bijlagen.flatMap(({ vragen }) => vragen),
    },
    versie: versie(pakket, peildatum, Object.values(regels)),
  }
}

type Regels = ReturnType<typeof regelsOp>

function regelsOp(peildatum: string) {
  return {
    weg: opDatum(onderwijsWeg, peildatum),
    naAanmelding: opDatum(onderwijsNaAanmelding, peildatum),
    naWeigering: opDatum(onderwijsNaWeigering, peildatum),
    leerplicht: opDatum(onderwijsLeerplicht, peildatum),
    thuis: opDatum(onderwijsTakenThuis, peildatum),
    school: opDatum(onderwijsTakenSchool, peildatum),
    verband: opDatum(onderwijsTakenVerband, peildatum),
    termijnen: opDatum(onderwijsTermijnen, peildatum),
    weigergronden: opDatum(onderwijsWeigergronden, peildatum),
    intramuraal: opDatum(onderwijsIntramuraal, peildatum),
    veiligheid: opDatum(onderwijsVeiligheid, peildatum),
    aandacht: opDatum(onderwijsAandacht, peildatum),
    vragen: opDatum(onderwijsVragen, peildatum),
  }
}

interface Weg {
  readonly uitkomst: Onderwijsuitkomst
  readonly motiveer: (peildatum: string) => Onderwijsvoorstel['motivering']
  readonly ontbreekt: (situatie: Onderwijssituatie) => readonly string[]
}

/** First where the child stands; then, where a school was asked, what follows from days or from the reason it gave. */
function wegVan(feiten: Onderwijsfeiten, regels: Regels): Weg {
  const eerst = beslis(regels.weg, feiten)
  const stap = eerst.dan?.stap
  if (stap === undefined) return open(eerst, regels.weg, feiten, ({ stap: naar }) => naar)
  const reden = (peildatum: string) =>
    zekereRijen(eerst, feiten).map((rij) => motiveer(bronnen, regels.weg, rij, peildatum))
  if (stap !== 'na_aanmelding' && stap !== 'na_weigering')
    return { uitkomst: stap, motiveer: reden, ontbreekt: () => [] }
  const tabel = stap === 'na_aanmelding' ? regels.naAanmelding : regels.naWeigering
  const daarna = beslis(tabel, feiten)
  const rest = daarna.dan
    ? { uitkomst: daarna.dan.uitkomst, ontbreekt: () => [] }
    : open(daarna, tabel, feiten, ({ uitkomst }) => uitkomst)
  return {
    ...rest,
    // The outcome rests on the last table; the first one only says where to look.
    motiveer: (peildatum) => [
      ...zekereRijen(daarna, feiten).map((rij) => motiveer(bronnen, tabel, rij, peildatum)),
      ...reden(peildatum),
    ],
  }
}

function open<Dan extends object>(
  uitslag: Uitslag<Onderwijsfeiten, Dan>,
  tabel: Tabel<Onderwijsfeiten, Dan>,
  feiten: Onderwijsfeiten,
  naam: (dan: Dan) => string,
): Weg {
  return {
    uitkomst: 'onbepaald',
    motiveer: () => [],
    ontbreekt: (situatie) => {
      const uitkomstVan = (anders: Onderwijsfeiten): string | undefined => {
        if (kanNiet(anders)) return undefined
        const { dan } = beslis(tabel, anders)
        return dan ? naam(dan) : 'onbepaald'
      }
      const nodig = ontbrekendeFeiten(uitslag.rijen, feiten)
      const telt = tellendeFeiten(nodig, waarden, feiten, uitkomstVan)?.feiten ?? nodig
      return nuttigsteEerst(telt, waarden, feiten, uitkomstVan).flatMap((feit) =>
        feit.endsWith('_voorbij') ? vraagBijTermijn(feit, situatie) : [feit],
      )
    },
  }
}

/** Ten weeks are never over before six are, not even when those six are moved; and no term ends later than it is moved to. */
function kanNiet(feiten: Onderwijsfeiten): boolean {
  const { zes_weken_na_verzoek_voorbij: zes, zes_weken_verschoven_voorbij: zesVerschoven } = feiten
  const { tien_weken_na_verzoek_voorbij: tien, tien_weken_verschoven_voorbij: tienVerschoven } = feiten
  return (
    (zes === false && (zesVerschoven || tien || tienVerschoven)) ||
    (zesVerschoven === false && (tien || tienVerschoven)) ||
    (tien === false && tienVerschoven) ||
    false
  )
}

/** Does the child have a place here, whether or not anyone asks for asylum? Nobody has to tell that to hear so. */
function heeftPlaats(feiten: Onderwijsfeiten, { weg, naAanmelding }: Regels): boolean {
  if (beslis(weg, feiten).dan?.stap !== 'na_aanmelding') return false
  return [true, false].every((anders) => {
    const { dan } = beslis(naAanmelding, { ...feiten, asielzoeker: feiten.asielzoeker ?? anders })
    return dan?.uitkomst === 'tijdelijk_geplaatst' || dan?.uitkomst === 'toegelaten_na_zes_weken'
  })
}

/** The leerplicht has an answer of its own; its questions come after those about the school. */
function ontbrekend(
  { dan, rijen }: Uitslag<Onderwijsfeiten, { readonly leerplicht: Leerplichtuitkomst }>,
  feiten: Onderwijsfeiten,
  situatie: Onderwijssituatie,
): readonly string[] {
  if (dan) return []
  const nodig = ontbrekendeFeiten(rijen, feiten)
  // Without an age it is too early to ask about a fifth birthday or twelve years of school.
  return situatie.leeftijd === undefined ? nodig.filter((pad) => pad === 'leeftijd') : nodig
}

function omstandighedenVan(
  situatie: Onderwijssituatie,
  uitkomst: Onderwijsuitkomst,
  leerplicht: Leerplichtuitkomst,
  { termijnen, weg }: Regels,
  peildatum: string,
): Omit<Onderwijsomstandigheden, 'heeft_plaats'> {
  const { acuut_gevaar, verblijf, leeftijd, gezag, feitelijke_verzorger, schoolsoort, ingeschreven } =
    situatie
  const { aanmelding, laatst_op_basisschool, weigergrond, extra_ondersteuning } = situatie
  const { toelaatbaarheidsverklaring, asielzoeker, mag_al_naar_school, verzoek_op, ontvangen_op } = situatie
  const leerplichtig = isLeerplichtig(leerplicht, situatie)
  return {
    uitkomst,
    leerplicht,
    tegenstrijdig: isTegenstrijdig(situatie, uitkomst, leerplicht),
    kort_tevoren: isKortTevoren(situatie, termijnen, peildatum),
    verschoven:
      aanmelding === 'in_behandeling' &&
      LOPEND.some((naam) => termijnOp(naam, situatie, termijnen)?.verschuift),
    verlenging_te_lang: isVerlengingTeLang(situatie, termijnen),
    voor_gelezen_tekst: [verzoek_op, ontvangen_op].some((dag) => dag !== undefined && dag < weg.geldig.van),
    ...(leerplichtig !== undefined && { leerplichtig }),
    ...(acuut_gevaar !== undefined && { acuut_gevaar }),
    ...(verblijf && { verblijf }),
    ...(leeftijd !== undefined && { leeftijd }),
    ...(gezag && { gezag }),
    ...(feitelijke_verzorger && { feitelijke_verzorger }),
    ...(schoolsoort && { schoolsoort }),
    ...(ingeschreven && { ingeschreven }),
    ...(aanmelding && { aanmelding }),
    ...(laatst_op_basisschool !== undefined && { laatst_op_basisschool }),
    ...(weigergrond && { weigergrond }),
    ...(extra_ondersteuning !== undefined && { extra_ondersteuning }),
    ...(toelaatbaarheidsverklaring !== undefined && { toelaatbaarheidsverklaring }),
    ...(asielzoeker !== undefined && { asielzoeker }),
    ...(mag_al_naar_school !== undefined && { mag_al_naar_school }),
  }
}

/** At sixteen the school year in which the child turned sixteen may still run: unknown is not no. */
function isLeerplichtig(
  leerplicht: Leerplichtuitkomst,
  { leeftijd, twaalf_schooljaren }: Onderwijssituatie,
): boolean | undefined {
  if (leerplicht === 'leerplichtig') return true
  if (leerplicht === 'onbepaald') return undefined
  return leeftijd === 16 && twaalf_schooljaren !== true ? undefined : false
}

const LOPEND = ['beslissen', 'uitstel', 'tijdelijk', 'toelaten'] as const

function takenUit(
  tabel: Tabel<Onderwijsomstandigheden, Onderwijstaakregel>,
  omstandigheden: Onderwijsomstandigheden,
  situatie: Onderwijssituatie,
  termijnen: Termijnregister,
  peildatum: string,
): readonly Onderwijstaak[] {
  return tabel.rijen.flatMap((rij) => {
    const waarheid = rij.als(omstandigheden)
    if (waarheid === NEE) return []
    const { taak, wie, termijn } = rij.dan
    const op = termijn && termijnOp(termijn, situatie, termijnen)
    return [
      {
        taak,
        wie,
        door: woord('wie', wie, peildatum),
        geldt: waarheid === JA ? ('ja' as const) : ('mogelijk' as const),
        zin: rij.omdat,
        ...(termijn && op && { dag: dagVan(op, regelVan(termijn, termijnen).dan.dag, peildatum) }),
        mist: termijn && !op ? [wijzer(beginVan(termijn, termijnen))] : [],
        bron: bronnenOp(bronnen, rij, peildatum),
        zekerheid: rij.zekerheid,
      },
    ]
  })
}

function dagVan(
  { datum, stappen }: Onderwijstermijn,
  soort: NonNullable<Onderwijstaak['dag']>['soort'],
  peildatum: string,
): NonNullable<Onderwijstaak['dag']> {
  return {
    soort,
    datum,
    voorbij: datum < peildatum,
    stappen: stappen.map((stap) => ({ ...stap, bron: bronnenOp(bronnen, stap, peildatum) })),
  }
}

/** What a school may give as a reason. Nothing for schools whose act was not read. */
function weigeringen(
  { weigergrond, schoolsoort, laatst_op_basisschool }: Onderwijssituatie,
  uitkomst: Onderwijsuitkomst,
  { items }: Regels['weigergronden'],
  peildatum: string,
): readonly Onderwijsweigering[] {
  if (uitkomst === 'buiten_gelezen_wet') return []
  const naBasisschool = schoolsoort === 'speciale_basisschool' && laatst_op_basisschool === true
  const bijzonder = items.filter(({ dan }) => 'alleen' in dan && naBasisschool)
  return items
    .filter((item) =>
      'alleen' in item.dan
        ? bijzonder.includes(item)
        : !bijzonder.some(({ dan }) => dan.grond === item.dan.grond),
    )
    .map((item) => ({
      grond: item.dan.grond,
      oordeel: item.dan.oordeel,
      genoemd: item.dan.grond === weigergrond,
      zin: item.omdat,
      bron: bronnenOp(bronnen, item, peildatum),
      zekerheid: item.zekerheid,
    }))
}

/** Education inside the shelter: what is known, and what to ask. It never decides anything. */
function intramuraal(
  { verblijf }: Onderwijssituatie,
  { items }: Regels['intramuraal'],
  peildatum: string,
): IntramuraalOnderwijs {
  const stand = items.find(({ dan }) => dan.soort === 'stand')!
  const geldt = verblijf === 'in_opvang' ? 'ja' : verblijf === 'elders' ? 'nee' : 'mogelijk'
  return {
    geldt,
    zin: stand.omdat,
    bron: bronnenOp(bronnen, stand, peildatum),
    zekerheid: stand.zekerheid,
    vragen: items
      .filter(({ dan }) => dan.soort === 'vraag' && geldt !== 'nee')
      .map((item) => ({
        vraag: item.omdat,
        bron: bronnenOp(bronnen, item, peildatum),
        zekerheid: item.zekerheid,
      })),
  }
}

function woord(soort: Onderwijswoord['soort'], code: string, peildatum: string): string {
  const woorden: readonly Onderwijswoord[] = opDatum(onderwijsWoorden, peildatum).items.map(({ dan }) => dan)
  return woorden.find((een) => een.soort === soort && een.code === code)!.zin
}
