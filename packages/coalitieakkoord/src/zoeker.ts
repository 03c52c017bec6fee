import { leesPatroon, type Patroon, type Plek, pastVanaf } from './patroon.ts'
import type { Woord } from './woorden.ts'

/** Rules of one register with a pattern that was found, and where. */
export interface Treffer<R> {
  readonly regel: R
  readonly plek: Plek
}

/** Finds in the words of one sentence everything that the rules look for, in the order of the rules. */
export type Zoeker<R> = (woorden: readonly Woord[]) => readonly Treffer<R>[]

/** The words of a language are many, those of one text few: per form is kept which patterns can begin with it. */
const MEEST_ONTHOUDEN = 50_000

export function maakZoeker<R>(
  regels: readonly R[],
  patronenVan: (regel: R) => readonly string[],
  jaar: number,
): Zoeker<R> {
  const patronen = regels.flatMap((regel) =>
    patronenVan(regel).map((tekst): readonly [R, Patroon] => [regel, leesPatroon(tekst, jaar)]),
  )
  const beginMet = new Map<string, readonly number[]>()
  const kandidaten = (woord: Woord): readonly number[] => {
    const bekend = beginMet.get(woord.vorm)
    if (bekend) return bekend
    const nieuw = patronen.flatMap(([, { stappen }], i) => (stappen[0]!.past(woord) ? [i] : []))
    if (beginMet.size >= MEEST_ONTHOUDEN) beginMet.clear()
    beginMet.set(woord.vorm, nieuw)
    return nieuw
  }
  return (woorden) => {
    const gevonden: { volgorde: number; treffer: Treffer<R> }[] = []
    woorden.forEach((woord, van) => {
      for (const volgorde of kandidaten(woord)) {
        const [regel, patroon] = patronen[volgorde]!
        const tot = pastVanaf(patroon, woorden, van)
        if (tot !== undefined) gevonden.push({ volgorde, treffer: { regel, plek: { van, tot } } })
      }
    })
    return gevonden.sort((a, b) => a.volgorde - b.volgorde).map(({ treffer }) => treffer)
  }
}
