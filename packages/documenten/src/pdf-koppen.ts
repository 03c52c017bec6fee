/** Says of a size of type which level of heading it is, if it is one. */
export interface Kopgroottes {
  niveau(grootte: number): number | undefined
}

const DUIDELIJK_GROTER = 1.15
const MEESTE_TEKENS = 200
/** With more than this in large type, it is a leaflet and size says nothing. */
const MEESTE_DEEL = 0.25

/** Which sizes are those of headings: larger than most of the text, and in few words. */
export function kopgroottes(
  regels: readonly { readonly tekst: string; readonly rij: { readonly grootte: number } }[],
): Kopgroottes {
  const tekens = new Map<number, number>()
  for (const { tekst, rij } of regels) tekens.set(rij.grootte, (tekens.get(rij.grootte) ?? 0) + tekst.length)
  let [gewoon, meeste, alles] = [0, 0, 0]
  for (const [grootte, aantal] of tekens) {
    alles += aantal
    if (aantal > meeste) [gewoon, meeste] = [grootte, aantal]
  }
  const groter = [...tekens.keys()]
    .filter((grootte) => grootte >= DUIDELIJK_GROTER * gewoon)
    .sort((a, b) => b - a)
  const inGroot = groter.reduce((som, grootte) => som + tekens.get(grootte)!, 0)
  const duidelijk = inGroot <= Math.max(MEESTE_DEEL * alles, MEESTE_TEKENS) && inGroot < alles
  return {
    niveau(grootte) {
      const plek = groter.indexOf(grootte)
      return duidelijk && plek >= 0 ? Math.min(plek + 1, 6) : undefined
    },
  }
}
