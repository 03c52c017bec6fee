import { type Datum, langeDatum, plusDagen } from './datum.ts'
import type { Zekerheid } from './generated/typen.ts'

/** One step of a calculation: a date, why it is that date, and how sure that is. */
export interface Stap {
  readonly datum: Datum
  /** Plain Dutch (B1). */
  readonly zin: string
  /** Ids of clauses, `atw/art-1/lid-1@2010-10-10`. Empty where no law text says it. */
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}

/** The reason that a row of a register gives. */
export interface Reden {
  readonly omdat: string
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}

/** A step that says what the register says, as sure as it stands there. It shares the ids with the register, frozen. */
export function regelstap(datum: Datum, { omdat, bron, zekerheid }: Reden): Stap {
  return { datum, zin: omdat, bron: Object.freeze(bron), zekerheid }
}

/** A step that is our reading. */
export function uitlegstap(datum: Datum, zin: string, bron: readonly string[]): Stap {
  return { datum, zin, bron, zekerheid: 'uitleg' }
}

/** The step that says on which day counting starts. */
export function stapBegin(begin: Datum): Stap {
  const eersteDag = plusDagen(begin, 1)
  const zin = `De termijn begint op ${langeDatum(eersteDag)}, de dag na ${langeDatum(begin)}.`
  return uitlegstap(eersteDag, zin, [])
}
