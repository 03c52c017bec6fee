import { eisDatum } from './datum.ts'
import { eisObject } from './fout.ts'

/**
 * The day on which the rules are asked for, from a context that has nothing else in it. The types already say so; this
 * is for a context that comes from JSON or from plain JavaScript.
 *
 * @throws VoordeurFout `invoer_ongeldig` (no object, or another key) or `datum_ongeldig`
 *
 * @example
 * eisPeildatum({ peildatum: '2026-11-25' }) // '2026-11-25'
 */
export function eisPeildatum(context: { readonly peildatum: string }): string {
  return eisDatum(eisObject(context, ['peildatum'], '')['peildatum'], '/peildatum')
}
