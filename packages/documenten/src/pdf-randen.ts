import { type Bladzijde, grootteVan, type Rij, rijenVan, type Stuk, tekstVan } from './pdf-bladzijde.ts'

/** Pages without the lines that come back at the top or at the bottom, and where such lines were. */
export interface ZonderRanden {
  readonly bladzijden: readonly Bladzijde[]
  readonly weggelaten: readonly number[]
}

/** How far a header or footer reaches into the page, and how many lines it has at most. */
const RAND = 0.16
const MEESTE_REGELS = 4
const MINSTE_WIT = 1.7
/** In points: as much as a line may move from page to page. */
const SPELING = 4

interface Randregel {
  readonly bladzijde: number
  /** Distance from the edge. */
  readonly afstand: number
  readonly rij: Rij
  /** White between this line and the next one inwards, in sizes of the type. */
  readonly wit: number
}

/**
 * Leaves out headers, footers and page numbers: lines near the edge that have the same words (but for the numbers) at the
 * same place on many pages, or on at least three pages that follow each other, as the name of a chapter does.
 */
export function zonderRanden(bladzijden: readonly Bladzijde[]): ZonderRanden {
  const gewoon = grootteVan(bladzijden.flatMap(({ stukken }) => stukken))
  const metTekst = bladzijden.filter(({ stukken }) => stukken.length > 0).length
  const rijen = bladzijden.map(({ stukken }) => rijenVan(stukken))
  const weg = new Set<Stuk>()
  const weggelaten = new Set<number>()
  for (const kant of ['boven', 'onder'] as const) {
    const randen = rijen.map((van, plek) => randregels(van, bladzijden[plek]!, plek, kant))
    const terugkerend = terugkerende(randen.flat(), metTekst, gewoon)
    for (const regels of randen) {
      // From the edge inwards, up to the white that parts a header from the text.
      const eerste = regels.findIndex(({ rij }) => !terugkerend.has(rij))
      const rand = eerste < 0 ? regels : regels.slice(0, eerste)
      for (const regel of rand.slice(0, rand.findLastIndex(({ wit }) => wit >= MINSTE_WIT) + 1)) {
        for (const stuk of regel.rij.stukken) weg.add(stuk)
        weggelaten.add(bladzijden[regel.bladzijde]!.nummer)
      }
    }
  }
  if (weg.size === 0) return { bladzijden, weggelaten: [] }
  return {
    bladzijden: bladzijden.map((een) => ({ ...een, stukken: een.stukken.filter((stuk) => !weg.has(stuk)) })),
    weggelaten: [...weggelaten].sort((a, b) => a - b),
  }
}

function randregels(
  rijen: readonly Rij[],
  { hoogte }: Bladzijde,
  bladzijde: number,
  kant: 'boven' | 'onder',
): readonly Randregel[] {
  const vanBuiten = kant === 'boven' ? rijen : [...rijen].reverse()
  return vanBuiten
    .slice(0, MEESTE_REGELS)
    .map((rij, plek) => {
      const volgende = vanBuiten[plek + 1]
      const wit = volgende
        ? Math.abs(volgende.y - rij.y) / Math.max(rij.grootte, volgende.grootte, 1)
        : Infinity
      return { bladzijde, rij, wit, afstand: kant === 'boven' ? rij.y : hoogte - rij.y }
    })
    .filter(({ afstand }) => afstand <= RAND * hoogte)
}

function terugkerende(regels: readonly Randregel[], paginas: number, gewoon: number): ReadonlySet<Rij> {
  const gevonden = new Set<Rij>()
  for (const gelijk of groepeer(regels)) {
    const vaak = gelijk.length >= Math.max(2, 0.4 * paginas)
    // Large type is a heading, also if every chapter has the same one.
    if (gelijk[0]!.rij.grootte > 1.1 * gewoon) continue
    for (const regel of vaak ? gelijk : reeksen(gelijk)) gevonden.add(regel.rij)
  }
  return gevonden
}

/** Lines with the same words at the same distance from the edge, by page. */
function groepeer(regels: readonly Randregel[]): readonly (readonly Randregel[])[] {
  const opWoorden = new Map<string, Randregel[]>()
  for (const regel of regels) {
    const woorden = tekstVan(regel.rij)
      .replace(/\d+/g, '#')
      .replace(/^[ivxl]+$/i, '#')
    const groep = opWoorden.get(woorden)
    if (groep) groep.push(regel)
    else opWoorden.set(woorden, [regel])
  }
  return [...opWoorden.values()].flatMap((groep) => {
    const opPlaats: Randregel[][] = []
    for (const regel of [...groep].sort((a, b) => a.afstand - b.afstand)) {
      const laatste = opPlaats.at(-1)
      if (laatste && regel.afstand - laatste[0]!.afstand <= SPELING) laatste.push(regel)
      else opPlaats.push([regel])
    }
    return opPlaats.map((een) => een.sort((a, b) => a.bladzijde - b.bladzijde))
  })
}

/** Those that are in a run of three pages or more; left and right pages may have headers of their own. */
function reeksen(regels: readonly Randregel[]): readonly Randregel[] {
  const uit: Randregel[] = []
  let reeks: Randregel[] = []
  for (const regel of regels) {
    if (reeks.length > 0 && regel.bladzijde - reeks.at(-1)!.bladzijde > 2) {
      if (reeks.length >= 3) uit.push(...reeks)
      reeks = []
    }
    reeks.push(regel)
  }
  if (reeks.length >= 3) uit.push(...reeks)
  return uit
}
