import {
  type Datum,
  dagenTussen,
  dagnummer,
  eisDatum,
  eisVolgorde,
  langeDatum,
  plusDagen,
  vanDagnummer,
} from './datum.ts'
import { eisObject, onder } from './fout.ts'
import { awb } from './generated/awb.ts'
import type { Zekerheid } from './generated/typen.ts'
import {
  aantal,
  bereken,
  dagenStil,
  eisBronnen,
  eisLengte,
  type Lengte,
  onverwacht,
  type Stap,
  type Stilstand,
  stapBegin,
  type Termijn,
  type TermijnInvoer,
  termijn,
} from './termijn.ts'
import { type Gedateerd, opDatum } from './versies.ts'

/** The facts of one application that decide when the decision is due (Awb 4:5, 4:13-4:15, 4:17). */
export interface BeslistermijnInvoer {
  /** The day on which the application was received. */
  readonly ontvangen: Datum
  /** The term a regulation sets. Absent: no regulation sets one, and the eight weeks of Awb 4:13 lid 2 count. */
  readonly termijn?: VasteTermijn
  readonly opschortingen?: readonly Opschorting[]
  /** The notice that the decision comes later (Awb 4:14). */
  readonly nieuweTermijn?: { readonly mededeling: Datum; readonly uiterlijk: Datum }
  /** The day on which the written notice of default was received (Awb 4:17 lid 3). */
  readonly ingebrekestelling?: Datum
  /**
   * Picks the version of every rule, to replay an old file. Absent: each rule is picked on the day of its own
   * event: receipt for the term, completion for Awb 4:5 lid 4, notice of default for Awb 4:17.
   */
  readonly peildatum?: Datum
}

export interface VasteTermijn {
  readonly lengte: Lengte
  /** Ids of the clauses that set the term. */
  readonly bron: readonly string[]
  /**
   * Only for a local regulation: does it declare the Algemene termijnenwet applicable? Absent: the term stands in
   * an act or an AMvB, to which the Algemene termijnenwet applies by itself (articles 1 and 5 there).
   */
  readonly regelingZegtAtw?: boolean
}

/** A reason why the term stands still (Awb 4:15). Absent end dates mean: it has not ended yet. */
export type Opschorting =
  | Aanvullen
  | BuitenlandseInformatie
  | Instemming
  | { readonly reden: 'toe_te_rekenen' | 'overmacht'; readonly van: Datum; readonly tot?: Datum }

/** Awb 4:15 lid 1 under a: the applicant is invited to complete the application. */
export type Aanvullen = { readonly reden: 'aanvullen'; readonly uitgenodigd: Datum } & (
  | {
      /** The last day of the period given for it. By itself no end: the applicant may be earlier. */
      readonly hersteltermijnTot?: Datum
      readonly aangevuld?: Datum
      readonly ongebruikt?: never
    }
  | {
      readonly hersteltermijnTot: Datum
      /** The period has passed unused. */
      readonly ongebruikt: true
      readonly aangevuld?: never
    }
)

/** Awb 4:15 lid 1 under b: information asked from an authority abroad. */
export interface BuitenlandseInformatie {
  readonly reden: 'buitenlandse_informatie'
  /** The day on which the applicant was told. */
  readonly meegedeeld: Datum
  readonly informatieOntvangen?: Datum
  /** The first day on which further delay is no longer reasonable: a human judges that. */
  readonly nietLangerRedelijk?: Datum
}

/** Awb 4:15 lid 2 under a: the applicant agreed in writing; `van` and `tot` both stand still. */
export interface Instemming {
  readonly reden: 'instemming'
  readonly van: Datum
  readonly tot: Datum
}

export type Beslistermijn = BekendeTermijn | OnbekendeTermijn

interface BekendeTermijn extends Gevolgen {
  readonly looptNog: false
  /** The last day for the decision. */
  readonly uiterlijk: Datum
  /** Days up to and including `uiterlijk` on which the term stood still; overlapping days count once. */
  readonly dagenOpgeschort: number
}

/** A suspension has not ended yet, so that the end is not known. It is not guessed. */
interface OnbekendeTermijn extends Gevolgen {
  readonly looptNog: true
  readonly uiterlijk: undefined
  readonly dagenOpgeschort: undefined
}

interface Gevolgen {
  readonly stappen: readonly Stap[]
  /** Present if a notice of default was received. */
  readonly dwangsom?: Dwangsom
  /** The last day for a decision not to treat the application (Awb 4:5 lid 4), after the last invitation. */
  readonly nietBehandelenUiterlijk?: Datum
  readonly waarschuwingen: readonly Waarschuwing[]
}

/** What a notice of default leads to. Amounts are the most that can be due: they stop at the decision. */
export type Dwangsom =
  | {
      readonly stand: 'loopt_zonder_besluit'
      readonly eersteDag: Datum
      readonly laatsteDag: Datum
      readonly blokken: readonly Dwangsomblok[]
      readonly maximumCent: number
    }
  | { readonly stand: 'te_vroeg_in_gebreke' | 'termijn_loopt_nog' | 'bedrag_niet_gelezen' }

/** A block of days with the same amount; `tot` counts. */
export interface Dwangsomblok {
  readonly van: Datum
  readonly tot: Datum
  readonly bedragPerDagCent: number
}

/** Something the decision maker must know or do, with the row of the register that says so. */
export interface Waarschuwing {
  readonly code: Waarschuwingcode
  readonly zin: string
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}

export type Waarschuwingcode =
  | 'termijn_kan_korter'
  | 'uitstel_verlengt_niet'
  | 'uitstel_te_laat'
  | 'uitstel_eerder_dan_termijn'
  | 'opschorting_na_einde'
  | 'overmacht_melden'
  | 'einde_opschorting_melden'
  | 'artikel_niet_gelezen'
  | 'ingebrekestelling_te_vroeg'
  | 'dwangsom_voorwaarde'

/**
 * When must the decision on an application be given at the latest, and what follows if it is not?
 * Algemene wet bestuursrecht 4:5 lid 4, 4:13-4:15 and 4:17; Algemene termijnenwet 1, 2 and 4.
 *
 * How days are counted is our reading (`zekerheid: 'uitleg'`), and each step says so:
 * - Awb 4:15 lid 1, "met ingang van de dag na die waarop ... uitnodigt, tot de dag waarop de aanvraag is
 *   aangevuld": the first suspended day is the day after the invitation; the day of completion ("tot") is a day
 *   of the term again. A period for completion that passes unused has passed when its last day is over,
 *   so that last day is still suspended.
 * - Awb 4:15 lid 2, "gedurende" and "zolang": the first and the last day both stand still.
 * - Suspended days lengthen the term; after that the Algemene termijnenwet is applied. The term does not end
 *   on a suspended day. A suspension that starts after the end of the term changes nothing.
 * - Awb 4:14 lid 3: the day named in a timely notice replaces the eight weeks. It is no term "in een wet", so it
 *   does not move for a weekend. Days suspended after the notice lengthen it. Awb 4:14 lid 1 (a term
 *   set by a regulation) asks for a notice but does not say that the term becomes longer; so it does not.
 * - Awb 4:17 lid 3: two weeks have passed when their last day is over; the dwangsom starts the day after. Lid 1
 *   switches the Algemene termijnenwet off for the 42 days only, so it does apply to the two weeks.
 *
 * Dates are ISO 8601, amounts whole euro cents. Throws `invoer_ongeldig`, `datum_ongeldig`, `getal_ongeldig` or
 * `periode_ongeldig` with the JSON pointer of the field, and `regel_bestaat_niet_op_datum` before 2015.
 *
 * @example
 * beslistermijn({ ontvangen: '2026-07-01' }).uiterlijk // '2026-08-26'
 *
 * @example
 * beslistermijn({
 *   ontvangen: '2026-07-01',
 *   opschortingen: [{ reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-20' }],
 * }).uiterlijk // '2026-09-04': nine days later, 11 up to and including 19 July
 */
export function beslistermijn(invoer: BeslistermijnInvoer): Beslistermijn {
  const vraag = eisVraag(invoer)
  const regels = regelsOp(vraag, vraag.ontvangen, '/ontvangen')
  const opschortingen = (vraag.opschortingen ?? []).map((opschorting) => metDagen(opschorting, regels))
  opschortingen.sort((een, ander) => (een.sleutel < ander.sleutel ? -1 : een.sleutel > ander.sleutel ? 1 : 0))
  const stilstand = samengevoegd(opschortingen)

  const basis = bereken(basistermijn(vraag, regels), stilstand)
  const uitstel = weegUitstel(vraag, regels, basis, stilstand)
  const { uiterlijk } = uitstel
  const nietBehandelen = nietBehandelenNa(vraag)
  const dwangsom = dwangsomNa(vraag, uiterlijk)

  const stappen = [
    ...duurstappen(vraag, regels),
    stapBegin(vraag.ontvangen),
    ...opschortingen.map(({ stap }) => stap),
    ...(basis?.stappen ?? [stapLooptNog(opschortingen)]),
    ...uitstel.stappen,
    ...nietBehandelen.stappen,
    ...dwangsom.stappen,
  ]
  const waarschuwingen = [
    ...(vraag.termijn === undefined ? [letOp('termijn_kan_korter', regels, 'termijn-kan-korter')] : []),
    ...uitstel.waarschuwingen,
    ...waarschuwingenBij(opschortingen, regels, uiterlijk),
    ...nietBehandelen.waarschuwingen,
    ...dwangsom.waarschuwingen,
  ]
  const gevolgen: Gevolgen = {
    stappen,
    ...(dwangsom.dwangsom && { dwangsom: dwangsom.dwangsom }),
    ...(nietBehandelen.uiterlijk !== undefined && { nietBehandelenUiterlijk: nietBehandelen.uiterlijk }),
    waarschuwingen,
  }
  if (uiterlijk === undefined) {
    return { looptNog: true, uiterlijk: undefined, dagenOpgeschort: undefined, ...gevolgen }
  }
  const vanafOntvangst = stilstand.map(({ van, tot }) => ({
    van: Math.max(van, dagnummer(vraag.ontvangen) + 1),
    tot,
  }))
  const dagenOpgeschort = dagenStil(vanafOntvangst, dagnummer(uiterlijk))
  return { looptNog: false, uiterlijk, dagenOpgeschort, ...gevolgen }
}

/** The term before any notice of delay. */
function basistermijn({ ontvangen, termijn: vast }: BeslistermijnInvoer, regels: Awbversie): TermijnInvoer {
  if (vast === undefined) {
    const { dan, bron } = regel(regels, 'beslistermijn')
    return { begin: ontvangen, lengte: duur(dan), bron }
  }
  const { lengte, bron, regelingZegtAtw } = vast
  if (regelingZegtAtw !== false) return { begin: ontvangen, lengte, bron }
  return { begin: ontvangen, lengte, bron, atw: false, reden: 'regeling_zwijgt' }
}

/** Where the length comes from, if it is the Awb itself. */
function duurstappen({ ontvangen, termijn: vast }: BeslistermijnInvoer, regels: Awbversie): readonly Stap[] {
  if (vast !== undefined) return []
  const { omdat, bron, zekerheid } = regel(regels, 'beslistermijn')
  return [{ datum: ontvangen, zin: omdat, bron, zekerheid }]
}

// Suspension (Awb 4:15)

interface OpschortingMetDagen extends Stilstand {
  readonly reden: Opschorting['reden']
  readonly stap: Stap
  /** Sorts suspensions by day and then by reason, so that the order of the input does not matter. */
  readonly sleutel: string
}

function metDagen(opschorting: Opschorting, regels: Awbversie): OpschortingMetDagen {
  const { reden } = opschorting
  const { van, tot } = stilstandVan(opschorting)
  const eersteDag = vanDagnummer(van)
  const { omdat, bron } = regels.items.find(({ dan }) => dan.soort === 'opschorting' && dan.reden === reden)!
  const zin = `${omdat} ${dagenInWoorden(van, tot)}`
  const sleutel = `${eersteDag} ${reden} ${tot === Infinity ? '' : vanDagnummer(tot)}`
  return { reden, van, tot, sleutel, stap: { datum: eersteDag, zin, bron, zekerheid: 'uitleg' } }
}

/** First and last day of the standstill. No day at all gives a `tot` before `van`. */
function stilstandVan(opschorting: Opschorting): Stilstand {
  switch (opschorting.reden) {
    case 'aanvullen':
      return { van: dagnummer(opschorting.uitgenodigd) + 1, tot: laatsteDagVanAanvullen(opschorting) }
    case 'buitenlandse_informatie': {
      const { meegedeeld, informatieOntvangen, nietLangerRedelijk } = opschorting
      const einden = [informatieOntvangen, nietLangerRedelijk].map(dagVoor)
      return { van: dagnummer(meegedeeld) + 1, tot: Math.min(...einden) }
    }
    default: {
      const { van, tot } = opschorting
      return { van: dagnummer(van), tot: tot === undefined ? Infinity : dagnummer(tot) }
    }
  }
}

function laatsteDagVanAanvullen(opschorting: Aanvullen): number {
  const { aangevuld, ongebruikt, hersteltermijnTot } = opschorting
  if (aangevuld === undefined && ongebruikt === undefined) return Infinity
  // Completed after the period: it had then already passed unused.
  const verstreken = hersteltermijnTot === undefined ? Infinity : dagnummer(hersteltermijnTot)
  return Math.min(dagVoor(aangevuld), verstreken)
}

function dagVoor(datum: Datum | undefined): number {
  return datum === undefined ? Infinity : dagnummer(datum) - 1
}

function dagenInWoorden(van: number, tot: number): string {
  if (tot === Infinity) return `Dat is zo vanaf ${langeDatum(vanDagnummer(van))} en loopt nog.`
  if (tot < van) return 'Hier was dat voorbij voordat er een dag stilstond.'
  const dagen = aantal(tot - van + 1, 'dag', 'dagen')
  return `Dat is van ${langeDatum(vanDagnummer(van))} tot en met ${langeDatum(vanDagnummer(tot))}: ${dagen}.`
}

/** Sorted, and without overlap: a day counts once. */
function samengevoegd(opschortingen: readonly Stilstand[]): readonly Stilstand[] {
  const samen: Stilstand[] = []
  for (const { van, tot } of opschortingen) {
    if (tot < van) continue
    const vorige = samen.at(-1)
    if (vorige && van <= vorige.tot)
      samen[samen.length - 1] = { van: vorige.van, tot: Math.max(vorige.tot, tot) }
    else samen.push({ van, tot })
  }
  return samen
}

function stapLooptNog(opschortingen: readonly OpschortingMetDagen[]): Stap {
  const { van, stap } = opschortingen.find(({ tot }) => tot === Infinity)!
  const zin = `De opschorting vanaf ${langeDatum(vanDagnummer(van))} loopt nog. Het einde van de termijn is nog niet bekend.`
  return { datum: stap.datum, zin, bron: stap.bron, zekerheid: 'uitleg' }
}

function waarschuwingenBij(
  opschortingen: readonly OpschortingMetDagen[],
  regels: Awbversie,
  uiterlijk: Datum | undefined,
): readonly Waarschuwing[] {
  const redenen = opschortingen.map(({ reden }) => reden)
  const einde = uiterlijk === undefined ? Infinity : dagnummer(uiterlijk)
  const zonderGevolg = opschortingen.filter(({ van, tot }) => van > einde && tot >= van)
  return [
    ...(redenen.includes('overmacht') ? [letOp('overmacht_melden', regels, 'overmacht-melden')] : []),
    ...(redenen.some((reden) => reden !== 'aanvullen' && reden !== 'instemming')
      ? [letOp('einde_opschorting_melden', regels, 'einde-opschorting-melden')]
      : []),
    ...zonderGevolg.map(({ van, stap }): Waarschuwing => {
      const zin = `De opschorting vanaf ${langeDatum(vanDagnummer(van))} begint pas na het einde van de termijn en telt niet mee.`
      return { code: 'opschorting_na_einde', zin, bron: stap.bron, zekerheid: 'uitleg' }
    }),
  ]
}

// Notice of delay (Awb 4:14)

interface Uitstel {
  readonly uiterlijk: Datum | undefined
  readonly stappen: readonly Stap[]
  readonly waarschuwingen: readonly Waarschuwing[]
}

function weegUitstel(
  vraag: BeslistermijnInvoer,
  regels: Awbversie,
  basis: Termijn | undefined,
  stilstand: readonly Stilstand[],
): Uitstel {
  const zonderUitstel = { uiterlijk: basis?.uiterlijk, stappen: [], waarschuwingen: [] }
  const bericht = vraag.nieuweTermijn
  if (bericht === undefined) return zonderUitstel
  if (vraag.termijn !== undefined) {
    const waarschuwing = letOp('uitstel_verlengt_niet', regels, 'uitstel-vaste-termijn')
    return { ...zonderUitstel, waarschuwingen: [waarschuwing] }
  }
  if (basis === undefined) return zonderUitstel
  const { omdat, bron } = regel(regels, 'uitstel-redelijke-termijn')
  if (bericht.mededeling > basis.uiterlijk) {
    const zin = `${omdat} Dit bericht kwam na ${langeDatum(basis.uiterlijk)} en dus te laat.`
    return { ...zonderUitstel, waarschuwingen: [{ code: 'uitstel_te_laat', zin, bron, zekerheid: 'uitleg' }] }
  }
  const dagen = dagenTussen(bericht.mededeling, bericht.uiterlijk)
  // The days from the notice to the day it names; no weekend shift, since no regulation sets this term.
  const genoemd: TermijnInvoer = {
    begin: bericht.mededeling,
    lengte: { dagen },
    atw: false,
    reden: 'regeling_zwijgt',
  }
  const nieuw = bereken(genoemd, stilstand)
  if (nieuw === undefined) {
    const zin = `${omdat} Ook die nieuwe termijn staat nu stil; het einde is nog niet bekend.`
    const stap: Stap = { datum: bericht.mededeling, zin, bron, zekerheid: 'uitleg' }
    return { uiterlijk: undefined, stappen: [stap], waarschuwingen: [] }
  }
  if (nieuw.uiterlijk < basis.uiterlijk) {
    const zin = `De genoemde dag ligt voor ${langeDatum(basis.uiterlijk)}. Dat is geen uitstel; de langere termijn blijft gelden.`
    const waarschuwing: Waarschuwing = { code: 'uitstel_eerder_dan_termijn', zin, bron, zekerheid: 'uitleg' }
    return { ...zonderUitstel, waarschuwingen: [waarschuwing] }
  }
  const stil = dagenTussen(bericht.uiterlijk, nieuw.uiterlijk)
  const opgeschort =
    stil === 0 ? '' : ` Na het bericht stond de termijn ${aantal(stil, 'dag', 'dagen')} stil.`
  const zin = `${omdat} Het bericht noemt ${langeDatum(bericht.uiterlijk)}.${opgeschort} De laatste dag is dan ${langeDatum(nieuw.uiterlijk)}.`
  const stap: Stap = { datum: nieuw.uiterlijk, zin, bron, zekerheid: 'uitleg' }
  return { uiterlijk: nieuw.uiterlijk, stappen: [stap], waarschuwingen: [] }
}

// Not treating the application (Awb 4:5 lid 4)

/** Four weeks after the last invitation to complete has ended, whichever way it ended. */
function nietBehandelenNa(vraag: BeslistermijnInvoer): Uitstel {
  const niets = { uiterlijk: undefined, stappen: [], waarschuwingen: [] }
  const laatste = (vraag.opschortingen ?? [])
    .filter((opschorting) => opschorting.reden === 'aanvullen')
    .map((opschorting) => ({ ...opschorting, afgelopen: afgelopenOp(opschorting) }))
    .reduce<Aanvulling | undefined>((een, ander) => (een && later(een, ander) ? een : ander), undefined)
  if (laatste?.afgelopen === undefined) return niets
  const regels = regelsOp(vraag, laatste.afgelopen, '/opschortingen')
  const bepaling = regels.items.find(({ id }) => id === 'niet-behandelen')
  if (bepaling === undefined) return { ...niets, waarschuwingen: [nietGelezen('Artikel 4:5')] }
  const { dan, omdat, bron, zekerheid } = bepaling
  const berekend = termijn({ begin: laatste.afgelopen, lengte: duur(dan), bron })
  const eerste: Stap = { datum: laatste.afgelopen, zin: omdat, bron, zekerheid }
  return { uiterlijk: berekend.uiterlijk, stappen: [eerste, ...berekend.stappen], waarschuwingen: [] }
}

interface Aanvulling {
  readonly uitgenodigd: Datum
  readonly afgelopen: Datum | undefined
}

/** The day of completion, or the last day of the period that passed unused; undefined if neither came yet. */
function afgelopenOp(opschorting: Aanvullen): Datum | undefined {
  const { aangevuld, ongebruikt, hersteltermijnTot } = opschorting
  if (aangevuld === undefined) return ongebruikt && hersteltermijnTot
  return hersteltermijnTot !== undefined && hersteltermijnTot < aangevuld ? hersteltermijnTot : aangevuld
}

/** Is this invitation later? On the same day: the one that ended later, or has not ended. */
function later(een: Aanvulling, ander: Aanvulling): boolean {
  if (een.uitgenodigd !== ander.uitgenodigd) return een.uitgenodigd > ander.uitgenodigd
  return een.afgelopen === undefined || (ander.afgelopen !== undefined && een.afgelopen >= ander.afgelopen)
}

// Penalty for a late decision (Awb 4:17)

interface DwangsomNa {
  readonly dwangsom?: Dwangsom
  readonly stappen: readonly Stap[]
  readonly waarschuwingen: readonly Waarschuwing[]
}

function dwangsomNa(vraag: BeslistermijnInvoer, uiterlijk: Datum | undefined): DwangsomNa {
  const { ingebrekestelling } = vraag
  if (ingebrekestelling === undefined) return { stappen: [], waarschuwingen: [] }
  if (uiterlijk === undefined)
    return { dwangsom: { stand: 'termijn_loopt_nog' }, stappen: [], waarschuwingen: [] }
  const regels = regelsOp(vraag, ingebrekestelling, '/ingebrekestelling')
  const start = regels.items.find(({ id }) => id === 'dwangsom-start')
  if (ingebrekestelling <= uiterlijk) {
    const zin = `De ingebrekestelling kwam toen de termijn nog niet voorbij was. Die duurt tot en met ${langeDatum(uiterlijk)}.`
    const bron = start?.bron ?? []
    const waarschuwing: Waarschuwing = { code: 'ingebrekestelling_te_vroeg', zin, bron, zekerheid: 'uitleg' }
    return { dwangsom: { stand: 'te_vroeg_in_gebreke' }, stappen: [], waarschuwingen: [waarschuwing] }
  }
  if (start === undefined) {
    const waarschuwingen = [nietGelezen('Het bedrag van de dwangsom (artikel 4:17)')]
    return { dwangsom: { stand: 'bedrag_niet_gelezen' }, stappen: [], waarschuwingen }
  }
  const wachten = termijn({ begin: ingebrekestelling, lengte: duur(start.dan), bron: start.bron })
  const eersteDag = plusDagen(wachten.uiterlijk, 1)
  const duurregel = regel(regels, 'dwangsom-duur')
  const bedragen = regels.items.flatMap(({ dan, ...reden }) =>
    dan.soort === 'bedrag' ? [{ dan, reden }] : [],
  )
  const blokken = bedragen.map(
    ({ dan }): Dwangsomblok => ({
      van: plusDagen(eersteDag, dan.van - 1),
      tot: plusDagen(eersteDag, dan.tot - 1),
      bedragPerDagCent: dan.cent,
    }),
  )
  const { dagen } = duur(duurregel.dan) as { readonly dagen: number }
  const laatsteDag = plusDagen(eersteDag, dagen - 1)
  const maximumCent = bedragen.reduce((som, { dan }) => som + (dan.tot - dan.van + 1) * dan.cent, 0)
  return {
    dwangsom: { stand: 'loopt_zonder_besluit', eersteDag, laatsteDag, blokken, maximumCent },
    stappen: [
      { datum: ingebrekestelling, zin: start.omdat, bron: start.bron, zekerheid: start.zekerheid },
      ...wachten.stappen,
      stapDwangsom(
        eersteDag,
        start,
        `De eerste dag van de dwangsom is ${langeDatum(eersteDag)}, de dag daarna.`,
      ),
      stapDwangsom(laatsteDag, duurregel, `${duurregel.omdat} De laatste dag is ${langeDatum(laatsteDag)}.`),
      ...bedragen.map(({ dan, reden: { omdat, bron, zekerheid } }) => ({
        datum: plusDagen(eersteDag, dan.van - 1),
        zin: omdat,
        bron,
        zekerheid,
      })),
    ],
    waarschuwingen: regels.items
      .filter(({ id, dan }) => id.startsWith('dwangsom-') && dan.soort === 'let_op')
      .map(({ id }) => letOp('dwangsom_voorwaarde', regels, id)),
  }
}

function stapDwangsom(datum: Datum, { bron }: Awbregel, zin: string): Stap {
  return { datum, zin, bron, zekerheid: 'uitleg' }
}

// The register

type Termijnregel =
  | { readonly soort: 'duur'; readonly weken: number }
  | { readonly soort: 'duur'; readonly dagen: number }
  | { readonly soort: 'bedrag'; readonly van: number; readonly tot: number; readonly cent: number }
  | { readonly soort: 'opschorting'; readonly reden: Opschorting['reden'] }
  | { readonly soort: 'uitstel'; readonly verlengt: boolean }
  | { readonly soort: 'plicht' | 'let_op' }

interface Awbregel {
  readonly id: string
  readonly dan: Termijnregel
  readonly omdat: string
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}

interface Awbversie extends Gedateerd {
  readonly items: readonly Awbregel[]
}

const register: readonly Awbversie[] = awb

/** The rules on the peildatum or, without one, on the day of the event. */
function regelsOp({ peildatum }: BeslistermijnInvoer, gebeurtenis: Datum, pad: string): Awbversie {
  return peildatum === undefined
    ? opDatum(register, gebeurtenis, pad)
    : opDatum(register, peildatum, '/peildatum')
}

/** A rule that every version has. */
function regel(regels: Awbversie, id: string): Awbregel {
  return regels.items.find((item) => item.id === id)!
}

/** The length that a rule of the kind `duur` gives. */
function duur(dan: Termijnregel): Lengte {
  if (dan.soort !== 'duur') throw new Error('Deze regel in het register geeft geen duur')
  return 'weken' in dan ? { weken: dan.weken } : { dagen: dan.dagen }
}

function letOp(code: Waarschuwingcode, regels: Awbversie, id: string): Waarschuwing {
  const { omdat, bron, zekerheid } = regel(regels, id)
  return { code, zin: omdat, bron, zekerheid }
}

function nietGelezen(wat: string): Waarschuwing {
  const zin = `${wat} is niet gelezen zoals dat gold op deze dag. Daarom staat het niet in dit antwoord.`
  return { code: 'artikel_niet_gelezen', zin, bron: [], zekerheid: 'onbevestigd' }
}

// Checks of the input

function eisVraag(invoer: unknown): BeslistermijnInvoer {
  const bekend = ['ontvangen', 'termijn', 'opschortingen', 'nieuweTermijn', 'ingebrekestelling', 'peildatum']
  const vraag = eisObject(invoer, bekend, '')
  const ontvangen = eisDatum(vraag['ontvangen'], '/ontvangen')
  if (vraag['termijn'] !== undefined) eisVasteTermijn(vraag['termijn'])
  if (vraag['opschortingen'] !== undefined) eisOpschortingen(vraag['opschortingen'], ontvangen)
  if (vraag['nieuweTermijn'] !== undefined) eisNieuweTermijn(vraag['nieuweTermijn'], ontvangen)
  eisDatumVanaf(vraag['ingebrekestelling'], ontvangen, '/ingebrekestelling')
  if (vraag['peildatum'] !== undefined) eisDatum(vraag['peildatum'], '/peildatum')
  return vraag as unknown as BeslistermijnInvoer
}

function eisVasteTermijn(waarde: unknown): void {
  const { lengte, bron, regelingZegtAtw } = eisObject(
    waarde,
    ['lengte', 'bron', 'regelingZegtAtw'],
    '/termijn',
  )
  eisLengte(lengte, '/termijn/lengte')
  eisBronnen(bron ?? null, '/termijn/bron')
  if (regelingZegtAtw === undefined || typeof regelingZegtAtw === 'boolean') return
  throw onverwacht('/termijn/regelingZegtAtw', 'true of false')
}

function eisNieuweTermijn(waarde: unknown, ontvangen: Datum): void {
  const { mededeling, uiterlijk } = eisObject(waarde, ['mededeling', 'uiterlijk'], '/nieuweTermijn')
  const bericht = eisDatum(mededeling, '/nieuweTermijn/mededeling')
  eisVolgorde(ontvangen, bericht, '/nieuweTermijn/mededeling')
  eisVolgorde(
    plusDagen(bericht, 1),
    eisDatum(uiterlijk, '/nieuweTermijn/uiterlijk'),
    '/nieuweTermijn/uiterlijk',
  )
}

function eisOpschortingen(waarde: unknown, ontvangen: Datum): void {
  if (!Array.isArray(waarde)) throw onverwacht('/opschortingen', 'een lijst van opschortingen')
  Array.from(waarde).forEach((opschorting, plaats) => {
    eisOpschorting(opschorting, ontvangen, onder('/opschortingen', plaats))
  })
}

function eisOpschorting(waarde: unknown, ontvangen: Datum, pad: string): void {
  const reden = (waarde as { readonly reden?: unknown } | null | undefined)?.reden
  const redenen = Object.keys(DATUMVELDEN)
  if (!redenen.includes(reden as string)) {
    eisObject(waarde, ['reden', ...Object.values(DATUMVELDEN).flat(), 'ongebruikt'], pad)
    throw onverwacht(`${pad}/reden`, `een van: ${redenen.join(', ')}`)
  }
  const [begin, ...einden] = DATUMVELDEN[reden as Opschorting['reden']]
  const extra = reden === 'aanvullen' ? ['ongebruikt'] : []
  const opschorting = eisObject(waarde, ['reden', begin, ...einden, ...extra], pad)
  const eersteDag = eisDatum(opschorting[begin], `${pad}/${begin}`)
  eisVolgorde(ontvangen, eersteDag, `${pad}/${begin}`)
  for (const einde of einden) eisDatumVanaf(opschorting[einde], eersteDag, `${pad}/${einde}`)
  if (reden === 'instemming') eisDatum(opschorting['tot'], `${pad}/tot`)
  if (opschorting['ongebruikt'] !== undefined) eisOngebruikt(opschorting, pad)
}

/** Per reason the field with the start and the fields with an end. */
const DATUMVELDEN: Readonly<Record<Opschorting['reden'], readonly [string, ...string[]]>> = {
  aanvullen: ['uitgenodigd', 'hersteltermijnTot', 'aangevuld'],
  buitenlandse_informatie: ['meegedeeld', 'informatieOntvangen', 'nietLangerRedelijk'],
  instemming: ['van', 'tot'],
  toe_te_rekenen: ['van', 'tot'],
  overmacht: ['van', 'tot'],
}

function eisOngebruikt(opschorting: Readonly<Record<string, unknown>>, pad: string): void {
  if (opschorting['ongebruikt'] !== true) throw onverwacht(`${pad}/ongebruikt`, 'true, of niets')
  if (opschorting['aangevuld'] !== undefined)
    throw onverwacht(`${pad}/aangevuld`, 'niets, want ongebruikt is true')
  eisDatum(opschorting['hersteltermijnTot'], `${pad}/hersteltermijnTot`)
}

function eisDatumVanaf(waarde: unknown, begin: Datum, pad: string): void {
  if (waarde !== undefined) eisVolgorde(begin, eisDatum(waarde, pad), pad)
}
