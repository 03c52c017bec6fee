import { type Datum, eisDatum } from './datum.ts'
import { eisObject, onder, onverwacht } from './fout.ts'
import { eisLengte, type Lengte } from './lengte.ts'

/**
 * Why the Algemene termijnenwet does not move the end of a term:
 * the act that sets the term switches it off, or the term stands in a local regulation
 * (verordening, beleidsregel) that does not declare it applicable.
 */
export type RedenZonderAtw = 'wet_sluit_uit' | 'regeling_zwijgt'

export interface TermijnMetAtw {
  /** The day of the event that starts the term. Counting starts the day after. */
  readonly begin: Datum
  readonly lengte: Lengte
  /** Ids of the clauses that set the term, for the explanation. */
  readonly bron?: readonly string[]
  /** Does the Algemene termijnenwet apply? Yes, unless told otherwise. */
  readonly atw?: true
}

export interface TermijnZonderAtw extends Omit<TermijnMetAtw, 'atw'> {
  readonly atw: false
  readonly reden: RedenZonderAtw
  /** Ids of the clauses that switch the act off. */
  readonly redenBron?: readonly string[]
}

export type TermijnInvoer = TermijnMetAtw | TermijnZonderAtw

/** The input of `termijn`, checked at run time too: it may come from JSON. */
export function eisTermijn(invoer: unknown): TermijnInvoer {
  const vraag = eisObject(invoer, ['begin', 'lengte', 'bron', 'atw', 'reden', 'redenBron'], '')
  const { atw, reden } = vraag
  eisDatum(vraag['begin'], '/begin')
  eisLengte(vraag['lengte'], '/lengte')
  eisBronnen(vraag['bron'], '/bron')
  eisBronnen(vraag['redenBron'], '/redenBron')
  if (atw !== undefined && typeof atw !== 'boolean')
    throw onverwacht('/atw', 'true of false', 'true or false')
  if (atw === false && reden !== 'wet_sluit_uit' && reden !== 'regeling_zwijgt') {
    throw onverwacht('/reden', 'wet_sluit_uit of regeling_zwijgt', 'wet_sluit_uit or regeling_zwijgt')
  }
  for (const veld of ['reden', 'redenBron']) {
    if (atw !== false && vraag[veld] !== undefined)
      throw onverwacht(`/${veld}`, 'niets, want atw is niet false', 'nothing, because atw is not false')
  }
  return vraag as unknown as TermijnInvoer
}

/** Throws `invoer_ongeldig` if this is neither absent nor a list of ids such as `atw/art-2@2010-10-10`. */
export function eisBronnen(waarde: unknown, pad: string): void {
  if (waarde === undefined) return
  const [verwacht, expected] = [
    'een lijst van bronverwijzingen zoals atw/art-2@2010-10-10',
    'a list of clause ids such as atw/art-2@2010-10-10',
  ]
  if (!Array.isArray(waarde)) throw onverwacht(pad, verwacht, expected)
  // Ids are copied into the explanation, so free text may not come along.
  const fouteBron = waarde.findIndex((bron) => typeof bron !== 'string' || !BRONVERWIJZING.test(bron))
  if (fouteBron >= 0) throw onverwacht(onder(pad, fouteBron), verwacht, expected)
}

const BRONVERWIJZING = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9.:°-]+)+@\d{4}-\d{2}-\d{2}$/
