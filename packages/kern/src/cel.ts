import { hoogstens, is, JA, meerDan, minderDan, minstens, NEE, ONBEKEND, type Waarheid } from './waarheid.ts'

/** A value a fact can have. ISO dates are strings. */
export type Feitwaarde = boolean | string | number

/** Limits of a cell, with the meaning these words have in JSON Schema. They also hold for ISO dates. */
export interface Grenzen {
  readonly minimum?: number | string | undefined
  readonly maximum?: number | string | undefined
  readonly exclusiveMinimum?: number | string | undefined
  readonly exclusiveMaximum?: number | string | undefined
}

/** One cell of a table: a value (`const`), a list (`enum`) or limits. */
export type Cel = Feitwaarde | readonly Feitwaarde[] | Grenzen

/** The condition side of a row: every named fact must fit its cell. */
export type Cellen = Readonly<Record<string, Cel>>

/**
 * Does a fact fit a cell?
 *
 * @example
 * pastInCel(['huiselijk_geweld', 'mensenhandel'], 'mensenhandel') // JA
 */
export function pastInCel(cel: Cel, feit: Feitwaarde | undefined): Waarheid {
  if (feit === undefined) return ONBEKEND
  if (Array.isArray(cel)) return cel.includes(feit) ? JA : NEE
  if (typeof cel !== 'object') return is(feit, cel as Feitwaarde)
  const grenzen = cel as Grenzen
  if (typeof feit === 'boolean') return NEE
  let waarheid: Waarheid = JA
  if (grenzen.minimum !== undefined) waarheid &= minstens(feit, grenzen.minimum)
  if (grenzen.maximum !== undefined) waarheid &= hoogstens(feit, grenzen.maximum)
  if (grenzen.exclusiveMinimum !== undefined) waarheid &= meerDan(feit, grenzen.exclusiveMinimum)
  if (grenzen.exclusiveMaximum !== undefined) waarheid &= minderDan(feit, grenzen.exclusiveMaximum)
  return waarheid
}

/** Do all cells fit? Absent facts make the answer onbekend, unless another cell already says nee. */
export function pastInCellen(cellen: Cellen, invoer: object): Waarheid {
  let waarheid: Waarheid = JA
  for (const pad in cellen) waarheid &= pastInCel(cellen[pad]!, leesFeit(invoer, pad))
  return waarheid
}

/**
 * The fact at a dotted path, or undefined where it, or a part of the way to it, is absent.
 *
 * @example
 * leesFeit({ opvang: { verlaat: true } }, 'opvang.verlaat') // true
 */
export function leesFeit(invoer: object, pad: string): Feitwaarde | undefined {
  let hier: unknown = invoer
  for (const stap of pad.split('.')) {
    if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, stap)) return undefined
    hier = (hier as Record<string, unknown>)[stap]
  }
  return typeof hier === 'object' ? undefined : (hier as Feitwaarde | undefined)
}

/**
 * A copy of the input in which one fact has another value; `undefined` takes the fact away.
 *
 * @example
 * metFeit({}, 'opvang.verlaat', true) // { opvang: { verlaat: true } }
 */
export function metFeit<T extends object>(invoer: T, pad: string, waarde: Feitwaarde | undefined): T {
  const [stap, ...rest] = pad.split('.') as [string, ...string[]]
  const kopie = { ...invoer } as Record<string, unknown>
  if (rest.length > 0) kopie[stap] = metFeit((kopie[stap] ?? {}) as object, rest.join('.'), waarde)
  else if (waarde === undefined) delete kopie[stap]
  else kopie[stap] = waarde
  return kopie as T
}

/** The JSON pointer of a dotted path: `opvang.reden` becomes `/opvang/reden`. */
export function wijzer(pad: string): string {
  return `/${pad.replaceAll('.', '/')}`
}
