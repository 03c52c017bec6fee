/** The lines of a table as stays: the first line names the columns, an empty cell is not known. Checks nothing: the verb does. */
export function leesVerblijven(tekst: string): readonly Readonly<Record<string, string>>[] {
  const regels = tekst.split(/\r?\n/).filter((regel) => regel.trim() !== '')
  const cellen = (regel: string) => regel.split(/[;,\t]/).map((cel) => cel.trim().replace(/^"(.*)"$/, '$1'))
  const [kop, ...rijen] = regels.map(cellen)
  if (!kop) return []
  return rijen.map((rij) =>
    Object.fromEntries(
      rij.flatMap((cel, i) => (cel === '' ? [] : [[kop[i] ?? `kolom_${i + 1}`, cel] as const])),
    ),
  )
}
