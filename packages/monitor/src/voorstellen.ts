import { type Bron, bronnenOp, eisDatum, opDatum, type Zekerheid } from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import type { Notavoorstel } from './generated/typen.ts'
import { voorstellen as versies } from './generated/voorstellen.ts'
import type { Registeritem } from './registers.ts'

/** A proposal of the nota, what became of it, and which verbs of this package answer it. */
export interface Notaregel extends Notavoorstel {
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}

/**
 * The proposals of the nota that are about measuring (N-IV.1 and N-V.1), and where this package answers them.
 *
 * Source: Kamerstukken 34 907, nr. 2, of 2018-03-15; before that day there are none.
 *
 * @throws VoordeurFout `datum_ongeldig` or `regel_bestaat_niet_op_datum`.
 *
 * @example
 * voorstellen('2026-11-25').map(({ voorstel }) => voorstel) // ['N-IV.1', 'N-V.1']
 */
export function voorstellen(peildatum: string): readonly Notaregel[] {
  const dag = eisDatum(peildatum, '/peildatum')
  const items: readonly Registeritem<Notavoorstel>[] = opDatum(versies, dag).items
  return items.map((item) => ({
    ...item.dan,
    zin: item.omdat,
    bron: bronnenOp(bronnen, item, dag),
    zekerheid: item.zekerheid,
  }))
}
