/** A run of characters on a page, in points, with the origin at the top left. */
export interface Stuk {
  readonly tekst: string
  readonly x0: number
  readonly x1: number
  /** The line on which the letters stand. */
  readonly y: number
  /** Of the type, in points. */
  readonly grootte: number
}

/** The texts of one page of a PDF, before anything is said about lines and columns. */
export interface Bladzijde {
  readonly nummer: number
  readonly hoogte: number
  readonly stukken: readonly Stuk[]
  /** Text that does not stand upright, such as along the side of a picture. */
  readonly gedraaid: readonly string[]
}

/** Texts that stand on one line, from left to right. */
export interface Rij {
  readonly stukken: readonly Stuk[]
  readonly y: number
  readonly x0: number
  readonly x1: number
  readonly grootte: number
}

// A raised note sign stands a third of the size of the type above its line; the next line at least a whole size below.
const ZELFDE_LIJN = 0.4

/** The lines of a page or of a part of it, from top to bottom. */
export function rijenVan(stukken: readonly Stuk[]): readonly Rij[] {
  const groepen: { y: number; grootte: number; stukken: Stuk[] }[] = []
  for (const stuk of [...stukken].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const groep = groepen.at(-1)
    if (groep && stuk.y - groep.y <= ZELFDE_LIJN * Math.max(groep.grootte, stuk.grootte)) {
      groep.stukken.push(stuk)
      // The line is that of the largest type on it.
      if (stuk.grootte > groep.grootte * 1.2) {
        groep.y = stuk.y
        groep.grootte = stuk.grootte
      }
    } else groepen.push({ y: stuk.y, grootte: stuk.grootte, stukken: [stuk] })
  }
  return groepen.map(rijVan)
}

function rijVan({ y, stukken }: { readonly y: number; readonly stukken: readonly Stuk[] }): Rij {
  const geordend = [...stukken].sort((a, b) => a.x0 - b.x0)
  // Some programs make bold letters by printing twice.
  const eenmaal = geordend.filter((stuk, plek) => {
    const vorig = geordend[plek - 1]
    return !(vorig && vorig.tekst === stuk.tekst && stuk.x0 - vorig.x0 < 0.15 * stuk.grootte)
  })
  let x1 = eenmaal[0]!.x1
  for (const stuk of eenmaal) x1 = Math.max(x1, stuk.x1)
  return { stukken: eenmaal, y, x0: eenmaal[0]!.x0, x1, grootte: grootteVan(eenmaal) }
}

/** The size in which most characters are set. */
export function grootteVan(stukken: readonly Stuk[]): number {
  const tekens = new Map<number, number>()
  for (const { tekst, grootte } of stukken) {
    const rond = Math.round(grootte * 2) / 2
    tekens.set(rond, (tekens.get(rond) ?? 0) + tekst.length)
  }
  let meest = [0, 0]
  for (const paar of tekens) if (paar[1] > meest[1]!) meest = paar
  return meest[0]!
}

const WOORDRUIMTE = 0.15
const CELRUIMTE = 1.8

/** A piece of a line, with white before and after it. */
export interface Cel {
  readonly tekst: string
  readonly x0: number
  readonly x1: number
}

/** The text of a line, cut where there is so much room that it may be a table. */
export function cellenVan(rij: Rij): readonly Cel[] {
  const cellen: { tekst: string; x0: number; x1: number }[] = []
  for (const stuk of rij.stukken) {
    const cel = cellen.at(-1)
    const ruimte = cel ? stuk.x0 - cel.x1 : 0
    if (!cel || ruimte > CELRUIMTE * rij.grootte) cellen.push({ tekst: stuk.tekst, x0: stuk.x0, x1: stuk.x1 })
    else {
      const los = ruimte > WOORDRUIMTE * stuk.grootte && !/\s$/.test(cel.tekst) && !/^\s/.test(stuk.tekst)
      cel.tekst += (los ? ' ' : '') + stuk.tekst
      cel.x1 = Math.max(cel.x1, stuk.x1)
    }
  }
  return cellen.map((cel) => ({ ...cel, tekst: cel.tekst.replace(/[ \t\n]+/g, ' ').trim() }))
}

export function tekstVan(rij: Rij): string {
  return cellenVan(rij)
    .map(({ tekst }) => tekst)
    .join(' ')
}

export function middelste(getallen: readonly number[]): number {
  const geordend = [...getallen].sort((a, b) => a - b)
  return geordend[Math.floor(geordend.length / 2)] ?? 0
}
