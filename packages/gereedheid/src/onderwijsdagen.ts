import { fout, plusDagen, plusWeken, type Stap, type Termijn, termijn } from '@voordeur/kern'
import type { onderwijsTermijnen } from './generated/onderwijs-termijnen.ts'
import type {
  Onderwijsdag,
  Onderwijsfeiten,
  Onderwijssituatie,
  Onderwijstermijnnaam,
} from './generated/typen.ts'

export type Termijnregister = (typeof onderwijsTermijnen)[number]
type Termijnfeiten = Pick<
  Onderwijsfeiten,
  | 'beslistermijn_voorbij'
  | 'zes_weken_na_verzoek_voorbij'
  | 'zes_weken_verschoven_voorbij'
  | 'tien_weken_na_verzoek_voorbij'
  | 'tien_weken_verschoven_voorbij'
>

/** A term with a day of its own: the day to show, how it was counted, and whether a weekend or holiday plays a part. */
export interface Onderwijstermijn {
  readonly datum: string
  readonly verschuift: boolean
  readonly stappen: readonly Stap[]
}

/** What has happened can't lie after the day of the question, and a school can't receive what was not yet asked. */
export function eisOnderwijsdagen(situatie: Onderwijssituatie, peildatum: string): void {
  const { verzoek_op, ontvangen_op, verlenging_tot } = situatie
  if (verzoek_op !== undefined && verzoek_op > peildatum) throw nietNa('verzoek_op')
  if (ontvangen_op !== undefined && ontvangen_op > peildatum) throw nietNa('ontvangen_op')
  if (verzoek_op !== undefined && ontvangen_op !== undefined && ontvangen_op < verzoek_op)
    throw nietVoor('ontvangen_op', 'de dag van het verzoek', 'the day of the request')
  if (ontvangen_op !== undefined && verlenging_tot !== undefined && verlenging_tot < ontvangen_op)
    throw nietVoor('verlenging_tot', 'de dag van ontvangst', 'the day of receipt')
}

/** Which terms have passed, as far as the days that are known tell. The request is never later than its receipt. */
export function termijnfeiten(
  situatie: Onderwijssituatie,
  register: Termijnregister,
  peildatum: string,
): Termijnfeiten {
  const beslist = beslistermijnVoorbij(situatie, register, peildatum)
  const voorbij = (naam: 'toelaten' | 'tijdelijk', einddag: Einddag) =>
    naVerzoekVoorbij(situatie, naam, einddag, register, peildatum)
  const zes = voorbij('toelaten', 'voorAtw')
  const zesVerschoven = voorbij('toelaten', 'uiterlijk')
  const tien = voorbij('tijdelijk', 'voorAtw')
  const tienVerschoven = voorbij('tijdelijk', 'uiterlijk')
  return {
    ...(beslist !== undefined && { beslistermijn_voorbij: beslist }),
    ...(zes !== undefined && { zes_weken_na_verzoek_voorbij: zes }),
    ...(zesVerschoven !== undefined && { zes_weken_verschoven_voorbij: zesVerschoven }),
    ...(tien !== undefined && { tien_weken_na_verzoek_voorbij: tien }),
    ...(tienVerschoven !== undefined && { tien_weken_verschoven_voorbij: tienVerschoven }),
  }
}

/** The last day as the act counts it, or as the Algemene termijnenwet would move it. */
type Einddag = 'voorAtw' | 'uiterlijk'

function naVerzoekVoorbij(
  { verzoek_op, ontvangen_op }: Onderwijssituatie,
  naam: 'toelaten' | 'tijdelijk',
  einddag: Einddag,
  register: Termijnregister,
  peildatum: string,
): boolean | undefined {
  if (verzoek_op !== undefined) return einde(verzoek_op, naam, register)[einddag] < peildatum
  // Received longer ago than the term: then it was asked at least as long ago.
  const zeker = ontvangen_op !== undefined && einde(ontvangen_op, naam, register)[einddag] < peildatum
  return zeker || undefined
}

function beslistermijnVoorbij(
  situatie: Onderwijssituatie,
  register: Termijnregister,
  peildatum: string,
): boolean | undefined {
  const { verzoek_op, ontvangen_op, verlenging_gemeld, verlenging_tot, asielzoeker } = situatie
  if (ontvangen_op === undefined) {
    const nogTijd =
      verzoek_op !== undefined && peildatum <= einde(verzoek_op, 'beslissen', register).uiterlijk
    return nogTijd ? false : undefined
  }
  const gewoon = einde(ontvangen_op, 'beslissen', register).uiterlijk
  if (peildatum <= gewoon) return false
  const uiterst = einde(ontvangen_op, 'uitstel', register).uiterlijk
  if (asielzoeker === true || verlenging_gemeld === false || peildatum > uiterst) return true
  if (verlenging_gemeld === undefined || verlenging_tot === undefined) return undefined
  if (peildatum > verlenging_tot) return true
  return asielzoeker === false ? false : undefined
}

/** The days to ask for as long as a fact about terms is open. */
export function vraagBijTermijn(feit: string, situatie: Onderwijssituatie): readonly string[] {
  if (feit !== 'beslistermijn_voorbij') return ['verzoek_op']
  if (situatie.ontvangen_op === undefined) return ['ontvangen_op']
  const { verlenging_gemeld, verlenging_tot, asielzoeker } = situatie
  return [
    ...(verlenging_gemeld === undefined ? ['verlenging_gemeld'] : []),
    ...(verlenging_gemeld === true && verlenging_tot === undefined ? ['verlenging_tot'] : []),
    ...(asielzoeker === undefined ? ['asielzoeker'] : []),
  ]
}

/** Did the school name a later day than the act allows? */
export function isVerlengingTeLang(
  { ontvangen_op, verlenging_gemeld, verlenging_tot }: Onderwijssituatie,
  register: Termijnregister,
): boolean {
  if (ontvangen_op === undefined || verlenging_tot === undefined || verlenging_gemeld === false) return false
  return verlenging_tot > einde(ontvangen_op, 'uitstel', register).uiterlijk
}

/** Is there less time between the request (or today) and the day of admission than the act would like? */
export function isKortTevoren(
  { toelating_per, verzoek_op, aanmelding }: Onderwijssituatie,
  register: Termijnregister,
  peildatum: string,
): boolean {
  const verzoek = verzoek_op ?? (aanmelding === 'nog_niet' ? peildatum : undefined)
  if (toelating_per === undefined || verzoek === undefined) return false
  return verzoek > plusWeken(toelating_per, -wekenVan('vooraf', register))
}

/** The day that goes with a term, or undefined as long as its first day is not known. */
export function termijnOp(
  naam: Onderwijstermijnnaam,
  situatie: Onderwijssituatie,
  register: Termijnregister,
): Onderwijstermijn | undefined {
  const regel = regelVan(naam, register)
  const { vanaf, weken, dag } = regel.dan
  const begin = situatie[vanaf]
  if (begin === undefined) return undefined
  if (dag === 'zo_mogelijk_voor') return { datum: plusWeken(begin, -weken), verschuift: false, stappen: [] }
  const { voorAtw, uiterlijk, stappen } = einde(begin, naam, register)
  const verschuift = voorAtw !== uiterlijk
  if (dag === 'vanaf') {
    // The act names this day itself, so it is shown as counted. After the first two steps come those that would move it.
    const datum = plusDagen(voorAtw, 1)
    const { omdat: zin, bron, zekerheid } = regel
    return { datum, verschuift, stappen: [...stappen.slice(0, 2), { datum, zin, bron, zekerheid }] }
  }
  const { verlenging_tot } = situatie
  if (naam === 'uitstel' && verlenging_tot !== undefined && verlenging_tot < uiterlijk)
    return { datum: verlenging_tot, verschuift: false, stappen: [] }
  return { datum: uiterlijk, verschuift, stappen }
}

export function beginVan(naam: Onderwijstermijnnaam, register: Termijnregister): Onderwijsdag {
  return regelVan(naam, register).dan.vanaf
}

/** The last day of a term. An extension is counted from the last day, moved or not, of the term that it extends. */
function einde(begin: string, naam: Onderwijstermijnnaam, register: Termijnregister): Termijn {
  if (naam !== 'uitstel') return tel(begin, naam, register)
  const eerst = tel(begin, 'beslissen', register)
  const daarna = tel(eerst.uiterlijk, naam, register)
  return { ...daarna, stappen: [...eerst.stappen, ...daarna.stappen] }
}

function tel(begin: string, naam: Onderwijstermijnnaam, register: Termijnregister): Termijn {
  const lengte = { weken: wekenVan(naam, register) }
  return termijn({ begin, lengte, bron: regelVan(naam, register).bron })
}

function wekenVan(naam: Onderwijstermijnnaam, register: Termijnregister): number {
  return regelVan(naam, register).dan.weken
}

export function regelVan(
  naam: Onderwijstermijnnaam,
  { items }: Termijnregister,
): Termijnregister['items'][number] {
  return items.find(({ dan }) => dan.termijn === naam)!
}

function nietNa(veld: keyof Onderwijssituatie): Error {
  return fout(
    'periode_ongeldig',
    `/situatie/${veld}`,
    'een dag die niet na de peildatum ligt',
    'Deze dag ligt na de peildatum.',
    'This day lies after the peildatum.',
  )
}

function nietVoor(veld: keyof Onderwijssituatie, nl: string, en: string): Error {
  return fout(
    'periode_ongeldig',
    `/situatie/${veld}`,
    `een dag die niet voor ${nl} ligt`,
    `Deze dag ligt voor ${nl}.`,
    `This day lies before ${en}.`,
  )
}
