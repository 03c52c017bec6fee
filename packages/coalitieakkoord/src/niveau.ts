import type { BindendNiveau, Niveauregel, Vlag, Wendingregel } from './generated/typen.ts'
import type { OverHetOnderwerp } from './onderwerp.ts'
import type { Zin } from './zinnen.ts'
import type { Treffer, Zoeker } from './zoeker.ts'
import type { Zoekregel, Zoekregels } from './zoekregels.ts'

/** How firm a sentence is, and because of which words. */
export interface Binding {
  readonly niveau: BindendNiveau
  /** Every level that has words for it in the sentence, the lowest first. */
  readonly niveaus: readonly BindendNiveau[]
  readonly vlaggen: readonly Vlag[]
  readonly alleenT1: boolean
  readonly aanwijzingen: readonly Aanwijzingsplek[]
}

export interface Aanwijzingsplek {
  readonly treffer: Treffer<Zoekregel<Niveauregel | Wendingregel>>
  readonly zin: Zin
}

/**
 * How firmly does a sentence bind the municipality? The highest level that it has words for, held down by turns of
 * phrase such as a wish, a question or the past. An item of a list also has the words of the sentence that opens it.
 */
export function bindingVan(
  { zin, punten, rij }: OverHetOnderwerp,
  slotteken: string,
  regels: Zoekregels,
): Binding {
  const zinnen = zin.aanhef ? [zin, zin.aanhef] : [zin]
  const gevonden = zinnen.flatMap((een) =>
    passend(regels.niveaus(een.woorden), een)
      .filter(
        ({ regel: { dan, inTabelMet } }) =>
          (!dan.bij || punten.some(({ regel }) => dan.bij?.includes(regel.dan.punt))) &&
          (!inTabelMet || inTabel(een, inTabelMet)),
      )
      .map((treffer) => ({ treffer, zin: een })),
  )
  const wendingen = [
    ...zinnen.flatMap((een) =>
      passend(regels.wendingen(een.woorden), een).map((treffer) => ({ treffer, zin: een })),
    ),
    // Of an item that only names the subject, the street may be in the item before or after.
    ...(punten.length > 0 ? [] : rij).flatMap((een) =>
      regels
        .wendingen(een.woorden)
        .filter(({ regel }) => regel.dan.vlag === 'context_straat')
        .map((treffer) => ({ treffer, zin: een })),
    ),
  ]
  const vraag = slotteken === '?'
  const hoogstens = Math.min(5, vraag ? 1 : 5, ...wendingen.map(({ treffer }) => treffer.regel.dan.hoogstens))
  const blijft = ({ niveau, ook_als_wens }: Niveauregel) =>
    niveau <= hoogstens || (hoogstens === 2 && ook_als_wens === true)
  const telt =
    zin.soort === 'kop' || hoogstens === 1 ? [] : gevonden.filter(({ treffer }) => blijft(treffer.regel.dan))
  const niveaus = [...new Set<BindendNiveau>(telt.map(({ treffer }) => treffer.regel.dan.niveau))].sort(
    (a, b) => a - b,
  )
  // What is wished for is at least an ambition.
  const laagste = hoogstens === 2 && zin.soort !== 'kop' ? 2 : 1
  const niveau = Math.max(laagste, ...niveaus) as BindendNiveau
  return {
    niveau,
    niveaus: niveaus.includes(niveau) ? niveaus : [...niveaus, niveau].sort((a, b) => a - b),
    vlaggen: [
      ...new Set([
        ...telt
          .flatMap(({ treffer }) => treffer.regel.dan.vlag ?? [])
          .filter((vlag) => !(vlag === 'budget_ongespecificeerd' && niveaus.includes(4))),
        ...wendingen.flatMap(({ treffer }) => treffer.regel.dan.vlag ?? []),
        ...(vraag ? (['vraag'] as const) : []),
      ]),
    ],
    alleenT1: wendingen.some(({ treffer }) => treffer.regel.dan.alleen_t1),
    aanwijzingen: [...telt.filter(({ treffer }) => treffer.regel.dan.niveau === niveau), ...wendingen],
  }
}

/** Of a row of a table: does the first row, the heading or the opening have such words? */
function inTabel({ tabelkop, kop, aanhef }: Zin, zoek: Zoeker<unknown>): boolean {
  return tabelkop !== undefined && [tabelkop, kop, aanhef].some((een) => een && zoek(een.woorden).length > 0)
}

function passend<D>(treffers: readonly Treffer<Zoekregel<D>>[], zin: Zin): readonly Treffer<Zoekregel<D>>[] {
  return treffers.filter(({ regel: { nietMet } }) => !(nietMet && nietMet(zin.woorden).length > 0))
}
