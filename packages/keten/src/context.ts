import { eisDatum, eisObject } from '@voordeur/kern'

/** On which day the rules are asked for. */
export interface Ketencontext {
  /** ISO 8601, `2026-11-25`. It picks the version of every register and table. */
  readonly peildatum: string
}

/** The day of a context that may come from JSON. Throws `invoer_ongeldig` or `datum_ongeldig`. */
export function eisPeildatum(context: Ketencontext): string {
  eisObject(context, ['peildatum'], '')
  return eisDatum(context.peildatum, '/peildatum')
}
