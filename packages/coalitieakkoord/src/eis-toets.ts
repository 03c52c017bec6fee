import { eisInvoer } from '@voordeur/kern'
import type { Akkoordtoets } from './generated/typen.ts'
import { akkoordtoets as valideer } from './generated/validatie.js'

/**
 * An answer of `toets` that comes from elsewhere, such as a file: checked, or refused.
 *
 * @param waarde what JSON.parse gave.
 * @param pad JSON pointer of the place that an error names.
 * @throws VoordeurFout `invoer_ongeldig` with the JSON pointer of every field that does not fit.
 *
 * @example
 * eisAkkoordtoets(toets({ document: { tekst: 'Wonen.' }, omvang: 'passage' }, { peildatum: '2026-11-25' })).uitkomst // 'onbepaald'
 */
export function eisAkkoordtoets(waarde: unknown, pad = ''): Akkoordtoets {
  return eisInvoer<Akkoordtoets>(valideer, waarde, pad)
}
