import { type Datum, eisDatum, eisDatumVanaf, plusDagen } from './datum.ts'
import { eisObject, onder, onverwacht } from './fout.ts'
import { eisLengte, type Lengte } from './lengte.ts'
import type { Opschorting } from './opschorting.ts'
import { eisBronnen } from './termijn-invoer.ts'

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

/** The input of `beslistermijn`, checked at run time too: it may come from JSON. */
export function eisVraag(invoer: unknown): BeslistermijnInvoer {
  const bekend = ['ontvangen', 'termijn', 'opschortingen', 'nieuweTermijn', 'ingebrekestelling', 'peildatum']
  const vraag = eisObject(invoer, bekend, '')
  const { termijn, opschortingen, nieuweTermijn, ingebrekestelling, peildatum } = vraag
  const ontvangen = eisDatum(vraag['ontvangen'], '/ontvangen')
  if (termijn !== undefined) eisVasteTermijn(termijn)
  if (opschortingen !== undefined) eisOpschortingen(opschortingen, ontvangen)
  if (nieuweTermijn !== undefined) eisNieuweTermijn(nieuweTermijn, ontvangen)
  if (ingebrekestelling !== undefined) eisDatumVanaf(ontvangen, ingebrekestelling, '/ingebrekestelling')
  if (peildatum !== undefined) eisDatum(peildatum, '/peildatum')
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
  throw onverwacht('/termijn/regelingZegtAtw', 'true of false', 'true or false')
}

function eisNieuweTermijn(waarde: unknown, ontvangen: Datum): void {
  const { mededeling, uiterlijk } = eisObject(waarde, ['mededeling', 'uiterlijk'], '/nieuweTermijn')
  const bericht = eisDatumVanaf(ontvangen, mededeling, '/nieuweTermijn/mededeling')
  eisDatumVanaf(plusDagen(bericht, 1), uiterlijk, '/nieuweTermijn/uiterlijk')
}

function eisOpschortingen(waarde: unknown, ontvangen: Datum): void {
  if (!Array.isArray(waarde) || waarde.length > MEESTE_OPSCHORTINGEN)
    throw onverwacht(
      '/opschortingen',
      `een lijst van hoogstens ${MEESTE_OPSCHORTINGEN} opschortingen`,
      `a list of at most ${MEESTE_OPSCHORTINGEN} suspensions`,
    )
  // Array.from also visits the holes of a sparse list.
  Array.from(waarde).forEach((opschorting, plaats) => {
    eisOpschorting(opschorting, ontvangen, onder('/opschortingen', plaats))
  })
}

/** More than any real case has; a longer list is a mistake, and would only take time. */
const MEESTE_OPSCHORTINGEN = 100

function eisOpschorting(waarde: unknown, ontvangen: Datum, pad: string): void {
  const reden = (waarde as { readonly reden?: unknown } | null | undefined)?.reden
  const redenen = Object.keys(DATUMVELDEN)
  if (!redenen.includes(reden as string)) {
    eisObject(waarde, ['reden', ...Object.values(DATUMVELDEN).flat(), 'ongebruikt'], pad)
    throw onverwacht(`${pad}/reden`, `een van: ${redenen.join(', ')}`, `one of: ${redenen.join(', ')}`)
  }
  const [begin, ...einden] = DATUMVELDEN[reden as Opschorting['reden']]
  const extra = reden === 'aanvullen' ? ['ongebruikt'] : []
  const opschorting = eisObject(waarde, ['reden', begin, ...einden, ...extra], pad)
  const eersteDag = eisDatumVanaf(ontvangen, opschorting[begin], `${pad}/${begin}`)
  for (const einde of einden) {
    if (opschorting[einde] !== undefined) eisDatumVanaf(eersteDag, opschorting[einde], `${pad}/${einde}`)
  }
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
  if (opschorting['ongebruikt'] !== true)
    throw onverwacht(`${pad}/ongebruikt`, 'true, of niets', 'true, or nothing')
  if (opschorting['aangevuld'] !== undefined)
    throw onverwacht(
      `${pad}/aangevuld`,
      'niets, want ongebruikt is true',
      'nothing, because ongebruikt is true',
    )
  eisDatum(opschorting['hersteltermijnTot'], `${pad}/hersteltermijnTot`)
}
