import { eisDatum, eisObject } from '@voordeur/kern'
import type { Ketencontext } from '@voordeur/keten'

/** The day of a context that may come from JSON. Throws `invoer_ongeldig` or `datum_ongeldig`. */
export function eisPeildatum(context: Ketencontext): string {
  eisObject(context, ['peildatum'], '')
  return eisDatum(context.peildatum, '/peildatum')
}
