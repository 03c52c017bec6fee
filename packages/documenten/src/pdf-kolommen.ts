import { cellenVan, middelste, type Rij, rijenVan, type Stuk, tekstVan } from './pdf-bladzijde.ts'
import { onderElkaar } from './pdf-tabel.ts'

/** A part of a page that is read from top to bottom before the next part: a column, or what goes across all columns. */
export interface Leesdeel {
  readonly rijen: readonly Rij[]
  readonly x0: number
  readonly x1: number
}

/** White between columns is at least this wide, in points. */
const SMALSTE_GOOT = 8
const MINSTE_REGELS = 4
const MINSTE_TEKENS = 14
/** Lines of running text fill their column; the cells of a table mostly do not. */
const MINSTE_VULLING = 0.6
const MEESTE_SNEDEN = 8

/**
 * The parts of a page in reading order. Looks for white that runs down between lines on both sides, over as much of the
 * page as no line crosses; what stands above comes first, then the left side, the right side, and what stands below.
 */
export function leesdelen(stukken: readonly Stuk[], sneden = 0): readonly Leesdeel[] {
  const rijen = rijenVan(stukken)
  if (rijen.length === 0) return []
  const snede = sneden < MEESTE_SNEDEN ? besteSnede(rijen) : undefined
  if (!snede) {
    return [{ rijen, x0: Math.min(...rijen.map(({ x0 }) => x0)), x1: Math.max(...rijen.map(({ x1 }) => x1)) }]
  }
  const van = (deel: readonly Rij[]): readonly Stuk[] => deel.flatMap((rij) => rij.stukken)
  const { x, begin, einde } = snede
  const boven = leesdelen(van(rijen.slice(0, begin)), sneden + 1)
  const onder = leesdelen(van(rijen.slice(einde)), sneden + 1)
  const midden = banden(rijen.slice(begin, einde), x).flatMap((band) => {
    const delen = van(band)
    return [
      ...leesdelen(
        delen.filter((stuk) => stuk.x1 <= x),
        sneden + 1,
      ),
      ...leesdelen(
        delen.filter((stuk) => stuk.x1 > x),
        sneden + 1,
      ),
    ]
  })
  return [...boven, ...midden, ...onder]
}

interface Snede {
  readonly x: number
  readonly begin: number
  readonly einde: number
}

/** The cut that divides most lines. */
function besteSnede(rijen: readonly Rij[]): Snede | undefined {
  let beste: Snede | undefined
  const tabel = tabelrijen(rijen)
  for (const x of mogelijkeSneden(rijen)) {
    let begin = 0
    for (let plek = 0; plek <= rijen.length; plek += 1) {
      const rij = rijen[plek]
      if (rij && !tabel.has(rij) && !kruist(rij, x)) continue
      const lang = plek - begin
      if (lang >= MINSTE_REGELS && (!beste || lang > beste.einde - beste.begin)) {
        if (zijnKolommen(rijen.slice(begin, plek), x)) beste = { x, begin, einde: plek }
      }
      begin = plek + 1
    }
  }
  return beste
}

/** Lines that stand below each other in short cells: a table, also if its white is where that of the columns is. */
function tabelrijen(rijen: readonly Rij[]): ReadonlySet<Rij> {
  const cellen = rijen.map(cellenVan)
  const uit = new Set<Rij>()
  let begin = 0
  for (let plek = 1; plek <= rijen.length; plek += 1) {
    if (plek < rijen.length && onderElkaar(cellen[plek]!, cellen[plek - 1])) continue
    const samen = cellen.slice(begin, plek).flat()
    if (plek - begin > 1 && middelste(samen.map(({ tekst }) => tekst.length)) < MINSTE_TEKENS) {
      for (const rij of rijen.slice(begin, plek)) uit.add(rij)
    }
    begin = plek
  }
  return uit
}

/** The middles of all wide white in lines; near ones count once. */
function mogelijkeSneden(rijen: readonly Rij[]): readonly number[] {
  const sneden = new Set<number>()
  for (const { x0, stukken } of rijen) {
    // Lines of columns that do not stand at the same height are lines of their own.
    sneden.add(Math.round((x0 - SMALSTE_GOOT / 2) / 3) * 3)
    let tot = stukken[0]!.x1
    for (const stuk of stukken) {
      if (stuk.x0 - tot >= SMALSTE_GOOT) {
        // Also near either side: the white of one line is wider than that between the columns.
        for (const x of [(tot + stuk.x0) / 2, stuk.x0 - SMALSTE_GOOT / 2]) sneden.add(Math.round(x / 3) * 3)
      }
      tot = Math.max(tot, stuk.x1)
    }
    if (sneden.size > 400) break
  }
  return [...sneden].sort((a, b) => a - b)
}

function kruist(rij: Rij, x: number): boolean {
  return rij.stukken.some((stuk) => stuk.x0 < x + SMALSTE_GOOT / 2 - 1 && stuk.x1 > x - SMALSTE_GOOT / 2 + 1)
}

/** Is there running text on both sides, side by side? */
function zijnKolommen(rijen: readonly Rij[], x: number): boolean {
  const stukken = rijen.flatMap((rij) => rij.stukken)
  const links = rijenVan(stukken.filter((stuk) => stuk.x1 <= x))
  const rechts = rijenVan(stukken.filter((stuk) => stuk.x1 > x))
  return lopend(links) && lopend(rechts) && naastElkaar(links, rechts)
}

function lopend(rijen: readonly Rij[]): boolean {
  if (rijen.length < MINSTE_REGELS) return false
  const x0 = Math.min(...rijen.map((rij) => rij.x0))
  const breed = Math.max(...rijen.map((rij) => rij.x1)) - x0
  const vulling = middelste(rijen.map((rij) => (rij.x1 - x0) / Math.max(breed, 1)))
  return vulling >= MINSTE_VULLING && middelste(rijen.map((rij) => tekstVan(rij).length)) >= MINSTE_TEKENS
}

function naastElkaar(links: readonly Rij[], rechts: readonly Rij[]): boolean {
  const begin = Math.max(links[0]!.y, rechts[0]!.y)
  const einde = Math.min(links.at(-1)!.y, rechts.at(-1)!.y)
  const tussen = (rijen: readonly Rij[]): number =>
    rijen.filter(({ y }) => y >= begin - 2 && y <= einde + 2).length
  return Math.min(tussen(links), tussen(rechts)) >= MINSTE_REGELS - 1
}

/**
 * Cuts at a heading that belongs to all columns but is too short to reach over the white: it stands alone, in larger
 * type, and there is room for it on the other side too.
 */
function banden(rijen: readonly Rij[], x: number): readonly (readonly Rij[])[] {
  const gewoon = middelste(rijen.map(({ grootte }) => grootte))
  const uit: Rij[][] = [[]]
  for (const [plek, rij] of rijen.entries()) {
    const alleenLinks = rij.x1 <= x && rij.grootte >= 1.15 * gewoon
    if (alleenLinks && plek > 0) {
      const boven = rijen.slice(0, plek).findLast((een) => een.x1 > x)
      const onder = rijen.slice(plek + 1).find((een) => een.x1 > x)
      const vorigLinks = rijen[plek - 1]
      const ruimBoven = !boven || rij.y - boven.y > 1.6 * rij.grootte
      const ruimte = boven && onder ? onder.y - boven.y : 0
      if (vorigLinks && ruimBoven && ruimte > 2 * gewoon + rij.grootte) uit.push([])
    }
    uit.at(-1)!.push(rij)
  }
  return uit.filter((band) => band.length > 0)
}
