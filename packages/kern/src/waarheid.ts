/**
 * Three-valued (Kleene) logic. Two bits: "may be true" (1) and "must be true" (2).
 * With these numbers AND is `&` and OR is `|`, which keeps generated tables readable and fast.
 */
export const NEE = 0
/** Not known: the fact is absent. Never the same as {@link NEE}. */
export const ONBEKEND = 1
export const JA = 3

/** One of {@link NEE}, {@link ONBEKEND}, {@link JA}. A plain number, since `&` and `|` give a number. */
export type Waarheid = number

/**
 * The opposite: ja becomes nee, nee becomes ja, onbekend stays onbekend.
 *
 * @example
 * niet(ONBEKEND) // ONBEKEND
 */
export function niet(waarheid: Waarheid): Waarheid {
  return waarheid === ONBEKEND ? ONBEKEND : JA - waarheid
}

/**
 * Is the fact this value? An absent fact gives onbekend.
 *
 * @example
 * is(undefined, true) // ONBEKEND
 */
export function is<T>(feit: T | undefined, waarde: T): Waarheid {
  return feit === undefined ? ONBEKEND : feit === waarde ? JA : NEE
}

/** Is the fact at least this number or ISO date? */
export function minstens<T extends number | string>(feit: T | undefined, grens: T): Waarheid {
  return feit === undefined ? ONBEKEND : feit >= grens ? JA : NEE
}

/** Is the fact at most this number or ISO date? */
export function hoogstens<T extends number | string>(feit: T | undefined, grens: T): Waarheid {
  return feit === undefined ? ONBEKEND : feit <= grens ? JA : NEE
}

/** Is the fact more than this number or later than this ISO date? */
export function meerDan<T extends number | string>(feit: T | undefined, grens: T): Waarheid {
  return feit === undefined ? ONBEKEND : feit > grens ? JA : NEE
}

/** Is the fact less than this number or earlier than this ISO date? */
export function minderDan<T extends number | string>(feit: T | undefined, grens: T): Waarheid {
  return feit === undefined ? ONBEKEND : feit < grens ? JA : NEE
}
