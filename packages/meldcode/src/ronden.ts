import type { Casus, Gebeurtenis } from './generated/typen.ts'
import { OPENT } from './toestand.ts'

/** An event with its place in the case. */
export interface Plek<G extends Gebeurtenis = Gebeurtenis> {
  readonly i: number
  readonly g: G
}

/** From opening to closing. Each time a closed case opens again, a new round begins; the old ones stay. */
export interface Ronde {
  /** From 1. */
  readonly nummer: number
  readonly plekken: readonly Plek[]
  /** This round and everything before it. */
  readonly totNu: readonly Plek[]
  readonly gesloten: boolean
}

export type Soort = Gebeurtenis['soort']
type Van<S extends Soort> = Extract<Gebeurtenis, { readonly soort: S }>

/** The rounds of a case, the first one first. A case without events has one, empty round. */
export function rondenVan({ gebeurtenissen }: Casus): readonly Ronde[] {
  const alle: readonly Plek[] = gebeurtenissen.map((g, i) => ({ i, g }))
  const begin = [0]
  let gesloten = false
  for (const { i, g } of alle) {
    if (gesloten && OPENT.has(g.soort)) begin.push(i)
    gesloten = g.soort === 'afgesloten' || (gesloten && !OPENT.has(g.soort))
  }
  return begin.map((van, n) => {
    const tot = begin[n + 1] ?? alle.length
    const plekken = alle.slice(van, tot)
    return {
      nummer: n + 1,
      plekken,
      totNu: alle.slice(0, tot),
      gesloten: plekken.some(({ g }) => g.soort === 'afgesloten'),
    }
  })
}

/** The events of one kind. */
export function soort<S extends Soort>(plekken: readonly Plek[], naam: S): readonly Plek<Van<S>>[] {
  return plekken.filter((plek): plek is Plek<Van<S>> => plek.g.soort === naam)
}
