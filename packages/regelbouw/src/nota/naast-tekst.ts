import { heeftGetal, kaal, vingerafdruk, zinnenVan } from './zinnen.ts'

/** A sentence of a list: enough to know it again. */
export interface Bekendezin {
  readonly id: string
  readonly begin: string
  readonly vingerafdruk: string
  readonly soort: string
  readonly getal?: boolean
}

/** One difference between a text and the list of its sentences. */
export interface Tekstverschil {
  /**
   * `niet-in-lijst`: the text has a sentence that the list has not. `niet-in-tekst`: the other way. `volgorde`: both have
   * it, on another place. `begin`: it begins with other words. `getal`: the list is wrong about a number in it.
   */
  readonly soort: 'niet-in-lijst' | 'niet-in-tekst' | 'volgorde' | 'begin' | 'getal'
  /** Of the sentence in the list, or of the one before it. */
  readonly bij?: string
  readonly zin: string
  readonly vingerafdruk: string
}

/** Holds a text against a list of its sentences. No differences: the list is that text, in that order. */
export function naastTekst(
  lijst: readonly Bekendezin[],
  tekst: string,
): { readonly zinnen: number; readonly verschillen: readonly Tekstverschil[] } {
  const zinnen = zinnenVan(tekst).map((zin) => ({ ...zin, afdruk: vingerafdruk(zin.tekst) }))
  const over = new Map<string, Bekendezin[]>()
  for (const zin of lijst) over.set(zin.vingerafdruk, [...(over.get(zin.vingerafdruk) ?? []), zin])
  const verschillen: Tekstverschil[] = []
  const gevonden: Bekendezin[] = []
  for (const { soort, tekst: zin, afdruk } of zinnen) {
    const bekend = over.get(afdruk)?.shift()
    if (!bekend) {
      const voor = gevonden.at(-1)
      verschillen.push({
        soort: 'niet-in-lijst',
        ...(voor && { bij: voor.id }),
        zin,
        vingerafdruk: afdruk,
      })
      continue
    }
    gevonden.push(bekend)
    const verschil = (welk: Tekstverschil['soort']) =>
      verschillen.push({ soort: welk, bij: bekend.id, zin, vingerafdruk: afdruk })
    if (!kaal(zin).startsWith(kaal(bekend.begin))) verschil('begin')
    // The number before a title only counts chapters.
    if (soort !== 'kop' && heeftGetal(zin) !== (bekend.getal ?? false)) verschil('getal')
  }
  const volgorde = lijst.filter((zin) => gevonden.includes(zin))
  const eerste = gevonden.findIndex((zin, i) => zin !== volgorde[i])
  if (eerste >= 0)
    verschillen.push({
      soort: 'volgorde',
      bij: gevonden[eerste]!.id,
      zin: gevonden[eerste]!.begin,
      vingerafdruk: gevonden[eerste]!.vingerafdruk,
    })
  for (const zin of [...over.values()].flat())
    verschillen.push({
      soort: 'niet-in-tekst',
      bij: zin.id,
      zin: zin.begin,
      vingerafdruk: zin.vingerafdruk,
    })
  return { zinnen: zinnen.length, verschillen }
}
