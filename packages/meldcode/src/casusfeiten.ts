import { feitenNaBesluit } from './feiten-na-besluit.ts'
import { feitenOverBesluit } from './feiten-over-besluit.ts'
import { feitenOverGesprek } from './feiten-over-gesprek.ts'
import { feitenOverSignalen } from './feiten-over-signalen.ts'
import type { Casusfeiten, Kadernaam } from './generated/typen.ts'
import type { Ronde } from './ronden.ts'

/** A fact with the events it comes from. */
export interface Feit<T> {
  readonly waarde: T
  /** Their places in the case. */
  readonly over: readonly number[]
}

export type Feiten = { readonly [K in keyof Casusfeiten]-?: Feit<Casusfeiten[K]> }

/** What follows from the events of a round on a day, as the tables see it, and which events it is about. */
export interface Rondefeiten {
  readonly feiten: Casusfeiten
  readonly over: Readonly<Partial<Record<keyof Casusfeiten, readonly number[]>>>
}

export function casusfeiten(
  ronde: Ronde,
  kader: Kadernaam,
  peildatum: string,
  weegdag?: string,
): Rondefeiten {
  // What was open when the round closed is judged on that day, not on a later one.
  const dag = ronde.gesloten
    ? ronde.plekken.findLast(({ g }) => g.soort === 'afgesloten')!.g.datum
    : peildatum
  const alle: Feiten = {
    ...feitenOverSignalen(ronde, kader),
    ...feitenOverGesprek(ronde, kader),
    ...feitenOverBesluit(ronde, kader, weegdag),
    ...feitenNaBesluit(ronde, dag),
  }
  const feiten: Record<string, unknown> = {}
  const over: Record<string, readonly number[]> = {}
  for (const [naam, feit] of Object.entries(alle)) {
    if (feit.waarde !== undefined) feiten[naam] = feit.waarde
    over[naam] = feit.over
  }
  return { feiten, over }
}
