import {
  type Datum,
  dagnummer,
  eisDatum,
  langeDatum,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  vanDagnummer,
  weekdag,
} from './datum.ts'
import { feestdagOp, isWerkdag } from './feestdagen.ts'
import { eisGeheelGetal, eisObject, fout, onder } from './fout.ts'
import type { Zekerheid } from './generated/typen.ts'

/** The length of a statutory term. Terms in hours and terms that count backwards are not offered. */
export type Lengte =
  | { readonly dagen: number }
  | { readonly werkdagen: number }
  | { readonly weken: number }
  | { readonly maanden: number }
  | { readonly jaren: number }

/**
 * Why the Algemene termijnenwet does not move the end of a term:
 * the act that sets the term switches it off, or the term stands in a local regulation
 * (verordening, beleidsregel) that does not declare it applicable.
 */
export type RedenZonderAtw = 'wet_sluit_uit' | 'regeling_zwijgt'

interface TermijnMetAtw {
  /** The day of the event that starts the term. Counting starts the day after. */
  readonly begin: Datum
  readonly lengte: Lengte
  /** Ids of the clauses that set the term, for the explanation. */
  readonly bron?: readonly string[]
  /** Does the Algemene termijnenwet apply? Yes, unless told otherwise. */
  readonly atw?: true
}

interface TermijnZonderAtw extends Omit<TermijnMetAtw, 'atw'> {
  readonly atw: false
  readonly reden: RedenZonderAtw
  /** Ids of the clauses that switch the act off. */
  readonly redenBron?: readonly string[]
}

export type TermijnInvoer = TermijnMetAtw | TermijnZonderAtw

/** One step of a calculation: a date, why it is that date, and how sure that is. */
export interface Stap {
  readonly datum: Datum
  /** Plain Dutch (B1). */
  readonly zin: string
  /** Ids of clauses, `atw/art-1/lid-1@2010-10-10`. Empty where no law text says it. */
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}

export interface Termijn {
  /** The last day before the Algemene termijnenwet is applied. */
  readonly voorAtw: Datum
  /** The last day of the term. */
  readonly uiterlijk: Datum
  readonly stappen: readonly Stap[]
}

/**
 * When does a statutory term end? Algemene termijnenwet, articles 1, 2 and 4.
 *
 * The day of the event itself does not count: counting starts the day after. No law text in our pack says so;
 * the step carries `zekerheid: 'uitleg'`. A term that ends on a Saturday, a Sunday or a holiday runs on to the
 * next day that is none of these; a term of three days or more holds at least two such days. Terms of more
 * than 90 days, twelve weeks or three months, and terms in years, are not moved.
 *
 * Lengths are whole numbers of 1 or more; dates are ISO 8601.
 * Throws `invoer_ongeldig`, `datum_ongeldig`, `getal_ongeldig`, each with the JSON pointer of the field, and
 * `regel_bestaat_niet_op_datum` where the holidays of a day before 10 October 2010 would be needed.
 *
 * @example
 * termijn({ begin: '2026-03-09', lengte: { weken: 4 } }).uiterlijk // '2026-04-07': 6 April is tweede Paasdag
 */
export function termijn(invoer: TermijnInvoer): Termijn {
  const vraag = eisTermijn(invoer)
  // Without a standstill there always is an end.
  const { voorAtw, uiterlijk, stappen } = bereken(vraag, [])!
  return { voorAtw, uiterlijk, stappen: [stapBegin(vraag.begin), ...stappen] }
}

/** Days (as day numbers, both ends included) on which a term stands still. `tot: Infinity`: end not known. */
export interface Stilstand {
  readonly van: number
  readonly tot: number
}

/**
 * The term with days on which it stands still. Such a day is no day of the term: it is not counted, the term
 * cannot end on it, and it is no working day for article 2. Days after the end no longer matter.
 * `stilstand` is sorted and without overlap. Undefined when the end depends on a standstill without end.
 * The steps do not hold the first one, {@link stapBegin}, so that a caller can explain the standstill after it.
 */
export function bereken(vraag: TermijnInvoer, stilstand: readonly Stilstand[]): Termijn | undefined {
  const { begin, lengte, bron = [] } = vraag
  const start = dagnummer(begin)
  const telt = stilstand
    .filter(({ tot }) => tot > start)
    .map(({ van, tot }) => ({ van: Math.max(van, start + 1), tot }))
  const rauw = eindeZonderAtw(begin, lengte, telt)
  if (rauw === undefined) return undefined
  const voorAtw = vanDagnummer(rauw)
  const { einde, stappen } =
    vraag.atw === false
      ? { einde: rauw, stappen: [stapZonderAtw(voorAtw, vraag)] }
      : schuif(start, rauw, lengte, telt)
  if (einde === Infinity) return undefined
  return {
    voorAtw,
    uiterlijk: vanDagnummer(einde),
    stappen: [stapEinde(voorAtw, lengte, dagenStil(telt, rauw), bron), ...stappen],
  }
}

/** How many days of the standstill fall on or before a day. */
export function dagenStil(stilstand: readonly Stilstand[], totEnMet: number): number {
  return stilstand.reduce((som, { van, tot }) => som + Math.max(0, Math.min(tot, totEnMet) - van + 1), 0)
}

function eindeZonderAtw(begin: Datum, lengte: Lengte, stilstand: readonly Stilstand[]): number | undefined {
  if ('werkdagen' in lengte) return eindeInWerkdagen(begin, lengte.werkdagen, stilstand)
  let einde = dagnummer(plusLengte(begin, lengte))
  for (const { van, tot } of stilstand) {
    if (van > einde) break
    if (tot === Infinity) return undefined
    einde += tot - van + 1
  }
  return einde
}

function eindeInWerkdagen(
  begin: Datum,
  werkdagen: number,
  stilstand: readonly Stilstand[],
): number | undefined {
  let dag = dagnummer(begin)
  for (let geteld = 0; geteld < werkdagen; geteld++) {
    dag = volgendeWerkdag(dag + 1, stilstand)
    if (dag === Infinity) return undefined
  }
  return dag
}

function plusLengte(begin: Datum, lengte: Exclude<Lengte, { readonly werkdagen: number }>): Datum {
  if ('dagen' in lengte) return plusDagen(begin, lengte.dagen)
  if ('weken' in lengte) return plusWeken(begin, lengte.weken)
  if ('maanden' in lengte) return plusMaanden(begin, lengte.maanden)
  return plusJaren(begin, lengte.jaren)
}

/** The first working day on or after a day on which the term does not stand still; Infinity if unknown. */
function volgendeWerkdag(vanaf: number, stilstand: readonly Stilstand[]): number {
  let dag = vanaf
  for (;;) {
    const stil = stilstand.find(({ van, tot }) => van <= dag && dag <= tot)
    if (stil) dag = stil.tot + 1
    else if (isWerkdag(vanDagnummer(dag))) return dag
    else dag += 1
    if (dag === Infinity) return dag
  }
}

interface Geschoven {
  readonly einde: number
  readonly stappen: readonly Stap[]
}

/** Articles 1, 2 and 4 of the Algemene termijnenwet. */
function schuif(start: number, rauw: number, lengte: Lengte, stilstand: readonly Stilstand[]): Geschoven {
  const teLang = langerDanAtw(lengte)
  if (teLang !== undefined) {
    const zin = `De termijn duurt ${teLang}. Dan geldt de Algemene termijnenwet niet en schuift het einde niet op.`
    return { einde: rauw, stappen: [stap(rauw, zin, [ATW_ART_4_A], 'wet')] }
  }
  const eersteWerkdag = volgendeWerkdag(rauw, stilstand)
  if (eersteWerkdag === Infinity) return { einde: Infinity, stappen: [] }
  const stappen = [eersteWerkdag === rauw ? stapWerkdag(rauw) : stapVerschoven(rauw, eersteWerkdag)]
  if (!isMinstensDrieDagen(lengte)) return { einde: eersteWerkdag, stappen }
  const tweede = tweedeWerkdag(start, stilstand)
  if (tweede <= eersteWerkdag) return { einde: eersteWerkdag, stappen }
  if (tweede === Infinity) return { einde: Infinity, stappen: [] }
  return { einde: tweede, stappen: [...stappen, stapTweeWerkdagen(start, tweede)] }
}

/** Article 4, under a, in words; undefined for a term that the act does move. */
function langerDanAtw(lengte: Lengte): string | undefined {
  if ('dagen' in lengte && lengte.dagen > 90) return 'meer dan 90 dagen'
  if ('weken' in lengte && lengte.weken > 12) return 'meer dan twaalf weken'
  if ('maanden' in lengte && lengte.maanden > 3) return 'meer dan drie maanden'
  return 'jaren' in lengte ? 'een of meer jaren' : undefined
}

/** Article 2 speaks of terms of at least three days. A term in working days holds two by itself. */
function isMinstensDrieDagen(lengte: Lengte): boolean {
  return 'dagen' in lengte ? lengte.dagen >= 3 : !('werkdagen' in lengte)
}

function tweedeWerkdag(start: number, stilstand: readonly Stilstand[]): number {
  const eerste = volgendeWerkdag(start + 1, stilstand)
  return eerste === Infinity ? Infinity : volgendeWerkdag(eerste + 1, stilstand)
}

/** The step that says on which day counting starts. */
export function stapBegin(begin: Datum): Stap {
  const eersteDag = plusDagen(begin, 1)
  const zin = `De termijn begint op ${langeDatum(eersteDag)}, de dag na ${langeDatum(begin)}.`
  return { datum: eersteDag, zin, bron: [], zekerheid: 'uitleg' }
}

function stapEinde(einde: Datum, lengte: Lengte, stil: number, bron: readonly string[]): Stap {
  const duur = `De termijn duurt ${lengteInWoorden(lengte)}`
  const opgeschort = stil === 0 ? '' : ` en staat ${aantal(stil, 'dag', 'dagen')} stil`
  // The length is the source's; that it ends on this day rests on how we count.
  const zin = `${duur}${opgeschort}. De laatste dag is dan ${langeDatum(einde)}.`
  return { datum: einde, zin, bron, zekerheid: 'uitleg' }
}

function stapWerkdag(einde: number): Stap {
  const datum = vanDagnummer(einde)
  const zin = `${langeDatum(datum)} is een ${dagnaam(datum)} en geen feestdag. Daarvoor hoeft het einde niet op te schuiven.`
  return stap(einde, zin, [ATW_ART_1], 'wet')
}

function stapVerschoven(rauw: number, einde: number): Stap {
  const [begin, nieuw] = [vanDagnummer(rauw), vanDagnummer(einde)]
  const overgeslagen = dagenVanaf(rauw, einde)
  const stil = overgeslagen.some(isWerkdag) ? ' en waarop de termijn niet stilstaat' : ''
  // A Saturday or Sunday needs no holiday to be skipped.
  const feestdagen = overgeslagen.filter((dag) => weekdag(dag) < 6).flatMap((dag) => feestdagOp(dag) ?? [])
  const waarom = (weekdag(begin) < 6 && feestdagOp(begin)?.naam) || `een ${dagnaam(begin)}`
  const zin =
    `${langeDatum(begin)} is ${waarom}. De termijn loopt door tot en met ${dagnaam(nieuw)} ${langeDatum(nieuw)}, ` +
    `de eerste dag daarna die geen zaterdag, zondag of feestdag is${stil}.`
  const bron = [...new Set([ATW_ART_1, ...feestdagen.flatMap((feestdag) => feestdag.bron)])]
  return stap(einde, zin, bron, feestdagen.every(({ zekerheid }) => zekerheid === 'wet') ? 'wet' : 'uitleg')
}

function stapTweeWerkdagen(start: number, einde: number): Stap {
  const nieuw = vanDagnummer(einde)
  const zin =
    'In een termijn van drie dagen of meer horen ten minste twee dagen die geen zaterdag, zondag of feestdag zijn. ' +
    `De termijn loopt daarom door tot en met ${dagnaam(nieuw)} ${langeDatum(nieuw)}.`
  const feestdagen = dagenVanaf(start + 1, einde).flatMap((dag) => feestdagOp(dag) ?? [])
  return stap(
    einde,
    zin,
    [ATW_ART_2],
    feestdagen.every(({ zekerheid }) => zekerheid === 'wet') ? 'wet' : 'uitleg',
  )
}

function stapZonderAtw(einde: Datum, { reden, redenBron = [] }: TermijnZonderAtw): Stap {
  if (reden === 'regeling_zwijgt') {
    const zin =
      'De Algemene termijnenwet gaat over termijnen in een wet of een algemene maatregel van bestuur. ' +
      'Deze regeling verklaart die wet niet van toepassing. Het einde schuift niet op.'
    return { datum: einde, zin, bron: [ATW_ART_1, ATW_ART_5], zekerheid: 'uitleg' }
  }
  const zin = 'De wet sluit de Algemene termijnenwet voor deze termijn uit. Het einde schuift niet op.'
  return { datum: einde, zin, bron: redenBron, zekerheid: redenBron.length > 0 ? 'wet' : 'onbevestigd' }
}

const ATW_ART_1 = 'atw/art-1/lid-1@2010-10-10'
const ATW_ART_2 = 'atw/art-2@2010-10-10'
const ATW_ART_4_A = 'atw/art-4/a@2010-10-10'
const ATW_ART_5 = 'atw/art-5@2010-10-10'

function stap(dag: number, zin: string, bron: readonly string[], zekerheid: Zekerheid): Stap {
  return { datum: vanDagnummer(dag), zin, bron, zekerheid }
}

/** The days from `van` up to, but not including, `tot`. */
function dagenVanaf(van: number, tot: number): readonly Datum[] {
  return Array.from({ length: tot - van }, (_, i) => vanDagnummer(van + i))
}

function dagnaam(datum: Datum): string {
  return DAGNAMEN[weekdag(datum) - 1]!
}

const DAGNAMEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

/** The length as one says it: `8 weken`, `1 jaar`. */
export function lengteInWoorden(lengte: Lengte): string {
  if ('dagen' in lengte) return aantal(lengte.dagen, 'dag', 'dagen')
  if ('werkdagen' in lengte) return aantal(lengte.werkdagen, 'werkdag', 'werkdagen')
  if ('weken' in lengte) return aantal(lengte.weken, 'week', 'weken')
  if ('maanden' in lengte) return aantal(lengte.maanden, 'maand', 'maanden')
  return aantal(lengte.jaren, 'jaar', 'jaar')
}

/** A number with the right word behind it. */
export function aantal(getal: number, enkelvoud: string, meervoud: string): string {
  return `${getal} ${getal === 1 ? enkelvoud : meervoud}`
}

function eisTermijn(invoer: unknown): TermijnInvoer {
  const vraag = eisObject(invoer, ['begin', 'lengte', 'bron', 'atw', 'reden', 'redenBron'], '')
  const { atw, reden } = vraag
  eisDatum(vraag['begin'], '/begin')
  eisLengte(vraag['lengte'], '/lengte')
  eisBronnen(vraag['bron'], '/bron')
  eisBronnen(vraag['redenBron'], '/redenBron')
  if (atw !== undefined && typeof atw !== 'boolean') throw onverwacht('/atw', 'true of false')
  if (atw === false && reden !== 'wet_sluit_uit' && reden !== 'regeling_zwijgt') {
    throw onverwacht('/reden', 'wet_sluit_uit of regeling_zwijgt')
  }
  for (const veld of ['reden', 'redenBron']) {
    if (atw !== false && vraag[veld] !== undefined)
      throw onverwacht(`/${veld}`, 'niets, want atw is niet false')
  }
  return vraag as unknown as TermijnInvoer
}

/** Throws `invoer_ongeldig` or `getal_ongeldig` if this is not exactly one length of 1 or more. */
export function eisLengte(waarde: unknown, pad: string): void {
  const lengte = eisObject(waarde, ['dagen', 'werkdagen', 'weken', 'maanden', 'jaren'], pad)
  const [eenheid, ...rest] = Object.keys(lengte)
  if (eenheid === undefined || rest.length > 0)
    throw onverwacht(pad, 'precies één lengte, zoals { weken: 8 }')
  eisGeheelGetal(lengte[eenheid], 1, onder(pad, eenheid))
}

/** Throws `invoer_ongeldig` if this is neither absent nor a list of ids such as `atw/art-2@2010-10-10`. */
export function eisBronnen(waarde: unknown, pad: string): void {
  if (waarde === undefined) return
  const verwacht = 'een lijst van bronverwijzingen zoals atw/art-2@2010-10-10'
  if (!Array.isArray(waarde)) throw onverwacht(pad, verwacht)
  // Ids are copied into the explanation, so free text may not come along.
  const fouteBron = waarde.findIndex((bron) => typeof bron !== 'string' || !BRONVERWIJZING.test(bron))
  if (fouteBron >= 0) throw onverwacht(onder(pad, fouteBron), verwacht)
}

const BRONVERWIJZING = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9.:°-]+)+@\d{4}-\d{2}-\d{2}$/

/** The error for a value that is none of the allowed ones. */
export function onverwacht(pad: string, verwacht: string): Error {
  return fout('invoer_ongeldig', pad, verwacht, `Hier hoort ${verwacht}.`, 'This value is not allowed here.')
}
