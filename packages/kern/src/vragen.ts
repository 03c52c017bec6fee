import { type Feitwaarde, metFeit } from './cel.ts'

/** Per fact the values that make a difference to some rule. */
export type Waarden = Readonly<Record<string, readonly Feitwaarde[]>>

/** What a set of rules makes of facts; undefined if these facts can't be true together. */
export type Uitkomstvinder<Feiten, Uitkomst extends string> = (feiten: Feiten) => Uitkomst | undefined

/** Beyond this many ways to fill in the absent facts, facts that don't matter after all are not sorted out. */
const MEESTE_INVULLINGEN = 1200

/**
 * Of the facts that the tables ask for, those that can really still change the outcome, found by filling them in in
 * every way. Two tables together can make a fact irrelevant that each of them needs.
 * Undefined if there are too many ways.
 */
export function tellendeFeiten<Feiten extends object, Uitkomst extends string>(
  paden: readonly string[],
  waarden: Waarden,
  feiten: Feiten,
  uitkomstVan: Uitkomstvinder<Feiten, Uitkomst>,
): { readonly feiten: readonly string[]; readonly uitkomsten: ReadonlySet<Uitkomst> } | undefined {
  const keuzes = paden.map((pad) => waarden[pad]!)
  const aantal = keuzes.reduce((product, mogelijk) => product * mogelijk.length, 1)
  if (aantal > MEESTE_INVULLINGEN) return undefined
  const stap = keuzes.map((_, i) =>
    keuzes.slice(0, i).reduce((product, mogelijk) => product * mogelijk.length, 1),
  )
  const cijfer = (nummer: number, i: number) => Math.floor(nummer / stap[i]!) % keuzes[i]!.length
  const uitkomsten = Array.from({ length: aantal }, (_, nummer) =>
    uitkomstVan(paden.reduce((som, pad, i) => metFeit(som, pad, keuzes[i]![cijfer(nummer, i)]), feiten)),
  )
  // A fact matters if, all else equal, two values of it that are possible give other outcomes.
  const telt = (i: number) =>
    uitkomsten.some((uitkomst, nummer) => {
      if (uitkomst === undefined) return false
      const eerste = nummer - cijfer(nummer, i) * stap[i]!
      const andere = keuzes[i]!.map((_, c) => uitkomsten[eerste + c * stap[i]!])
      return andere.some((ander) => ander !== undefined && ander !== uitkomst)
    })
  const mogelijk = uitkomsten.filter((uitkomst) => uitkomst !== undefined)
  return { feiten: paden.filter((_, i) => telt(i)), uitkomsten: new Set(mogelijk) }
}

/**
 * The most useful fact first: the one that settles the outcome for the largest part of its values. Where that is
 * equal, the order of the rules stays.
 */
export function nuttigsteEerst<Feiten extends object, Uitkomst extends string>(
  paden: readonly string[],
  waarden: Waarden,
  feiten: Feiten,
  uitkomstVan: Uitkomstvinder<Feiten, Uitkomst | 'onbepaald'>,
): readonly string[] {
  const nut = (pad: string) => {
    const uitkomsten = waarden[pad]!.map((waarde) => uitkomstVan(metFeit(feiten, pad, waarde)))
    const mogelijk = uitkomsten.filter((uitkomst) => uitkomst !== undefined)
    return mogelijk.filter((uitkomst) => uitkomst !== 'onbepaald').length / Math.max(mogelijk.length, 1)
  }
  return paden
    .map((pad) => ({ pad, nut: nut(pad) }))
    .sort((a, b) => b.nut - a.nut)
    .map(({ pad }) => pad)
}
