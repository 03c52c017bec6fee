import type { Zekerheid } from '@voordeur/kern'
import type { Overdracht, Overdrachtnummer, Schakel } from './generated/typen.ts'

/** A hand-off as it stands in the register. */
export interface Overdrachtitem {
  readonly id: string
  readonly dan: Overdracht
  readonly omdat: string
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}

/** One hand-off between two links. */
export interface Pijl extends Overdrachtitem {
  readonly van: Schakel
  readonly naar: Schakel
}

export type Pad = readonly Pijl[]

export interface Graaf {
  readonly items: readonly Overdrachtitem[]
  readonly uit: ReadonlyMap<Schakel, readonly Pijl[]>
  readonly item: ReadonlyMap<Overdrachtnummer, Overdrachtitem>
}

/** No more ways and circles than a person can compare. */
const HOOGSTENS = 12
const LANGSTE = 6

export function maakGraaf(items: readonly Overdrachtitem[]): Graaf {
  const uit = new Map<Schakel, Pijl[]>()
  for (const item of items)
    for (const van of item.dan.van)
      for (const naar of item.dan.naar) {
        const pijlen = uit.get(van) ?? []
        pijlen.push({ ...item, van, naar })
        uit.set(van, pijlen)
      }
  // A hand-off of the case itself goes before a message about it.
  for (const pijlen of uit.values())
    pijlen.sort((een, ander) => Number(een.dan.soort === 'bericht') - Number(ander.dan.soort === 'bericht'))
  return { items, uit, item: new Map(items.map((item) => [item.dan.overdracht, item])) }
}

/** All ways with the fewest hand-offs; a case does not travel on from a message. From a link to itself the clocks inside it. */
export function kortsteWegen(graaf: Graaf, van: Schakel, naar: Schakel): readonly Pad[] {
  if (van === naar) return binnenin(graaf, van)
  let rand: Pad[] = [[]]
  const gezien = new Set<Schakel>([van])
  while (rand.length > 0) {
    const verder = rand.flatMap((pad) =>
      beste(graaf, pad.at(-1)?.naar ?? van)
        .filter((pijl) => !gezien.has(pijl.naar))
        .map((pijl) => [...pad, pijl]),
    )
    const klaar = verder.filter((pad) => pad.at(-1)!.naar === naar)
    if (klaar.length > 0) return klaar.slice(0, HOOGSTENS)
    for (const pad of verder) gezien.add(pad.at(-1)!.naar)
    rand = verder.filter((pad) => pad.at(-1)!.dan.soort !== 'bericht')
  }
  return []
}

/** The ways of which every hand-off stands in a law or decree that was read, the shortest first. */
export function vasteWegen(graaf: Graaf, van: Schakel, naar: Schakel): readonly Pad[] {
  if (van === naar) return []
  const gevonden: Pad[] = []
  const loop = (pad: Pad, hier: Schakel, gezien: ReadonlySet<Schakel>): void => {
    if (hier === naar) {
      gevonden.push(pad)
      return
    }
    if (pad.length === LANGSTE) return
    for (const pijl of beste(graaf, hier, true))
      if (!gezien.has(pijl.naar) && (pijl.naar === naar || pijl.dan.soort !== 'bericht'))
        loop([...pad, pijl], pijl.naar, new Set([...gezien, pijl.naar]))
  }
  loop([], van, new Set([van]))
  return gevonden.sort((een, ander) => een.length - ander.length).slice(0, HOOGSTENS)
}

/** Between each two links one hand-off: that of the case itself, or else the message. */
function beste(graaf: Graaf, van: Schakel, alleenWet = false): readonly Pijl[] {
  const perDoel = new Map<Schakel, Pijl>()
  for (const pijl of graaf.uit.get(van) ?? []) {
    if (pijl.naar === van || (alleenWet && pijl.zekerheid !== 'wet')) continue
    if (!perDoel.has(pijl.naar)) perDoel.set(pijl.naar, pijl)
  }
  return [...perDoel.values()]
}

/** The clocks and hand-offs of a link to itself: they run beside each other and count as one way. */
function binnenin(graaf: Graaf, schakel: Schakel): readonly Pad[] {
  const eigen = (graaf.uit.get(schakel) ?? []).filter(({ naar }) => naar === schakel)
  return eigen.length === 0 ? [] : [eigen]
}

/** The circles among the links that the ways pass, the smallest first: each once, found without going round. */
export function kringenOp(graaf: Graaf, wegen: readonly Pad[]): readonly Schakel[][] {
  const mee = new Set(wegen.flatMap((pad) => pad.flatMap(({ van, naar }) => [van, naar])))
  const kringen = new Map<string, Schakel[]>()
  const klaar = new Set<Schakel>()
  const loop = (hier: Schakel, spoor: readonly Schakel[]): void => {
    const eerder = spoor.indexOf(hier)
    if (eerder >= 0) {
      const kring = draai(spoor.slice(eerder))
      kringen.set(kring.join(), kring)
      return
    }
    if (klaar.has(hier)) return
    for (const { naar } of graaf.uit.get(hier) ?? [])
      if (naar !== hier && mee.has(naar)) loop(naar, [...spoor, hier])
    klaar.add(hier)
  }
  for (const schakel of mee) loop(schakel, [])
  return [...kringen.values()].sort((een, ander) => een.length - ander.length).slice(0, HOOGSTENS)
}

/** A circle has no first link; it is written from the alphabetically first one, and ends where it began. */
function draai(kring: readonly Schakel[]): Schakel[] {
  const begin = kring.indexOf([...kring].sort()[0]!)
  const gedraaid = [...kring.slice(begin), ...kring.slice(0, begin)]
  return [...gedraaid, gedraaid[0]!]
}
