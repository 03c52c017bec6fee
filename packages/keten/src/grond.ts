import { type Bronregister, bronnenOp, type Zekerheid } from '@voordeur/kern'
import type { Grond } from './ketenmodel.ts'

interface Item<T> {
  readonly dan: T
  readonly omdat: string
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}

/** The items of a register with the clauses that hold on a day. */
export function gegrond<T>(
  register: Bronregister,
  items: readonly Item<T>[],
  peildatum: string,
): readonly (T & Grond)[] {
  return items.map((item) => ({
    ...item.dan,
    omdat: item.omdat,
    bron: bronnenOp(register, item, peildatum),
    zekerheid: item.zekerheid,
  }))
}
