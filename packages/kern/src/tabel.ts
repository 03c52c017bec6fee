import { leesFeit } from './cel.ts'
import type { Geldigheid, Zekerheid } from './generated/typen.ts'
import { JA, NEE, type Waarheid } from './waarheid.ts'

/** A row of a table: what must hold, what follows, why, on what ground, how sure. */
export interface Rij<Invoer, Dan> {
  readonly id: string
  /** Does the row apply? Three-valued: an absent fact gives onbekend, unless another fact already says nee. */
  readonly als: (feiten: Invoer) => Waarheid
  readonly dan: Dan
  readonly omdat: string
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
  /** The facts this row looks at, as dotted paths. */
  readonly leest: readonly string[]
}

/** One dated version of a decision table, as regelbouw writes it. */
export interface Tabel<Invoer extends object, Dan> {
  readonly id: string
  readonly titel: string
  readonly geldig: Geldigheid
  readonly treffer: 'uniek' | 'eerste' | 'verzamel'
  readonly hash: string
  readonly rijen: readonly Rij<Invoer, Dan>[]
  /** What it means that no row fits; only for `verzamel`. */
  readonly anders?: Pick<Rij<Invoer, Dan>, 'omdat' | 'bron' | 'zekerheid'>
}

/** The answer of a table of which one row decides. */
export interface Uitslag<Invoer, Dan> {
  /** What follows, or undefined as long as absent facts can still lead to different outcomes. */
  readonly dan: Dan | undefined
  /** The rows on which `dan` rests, or, without `dan`, the rows that can still apply. */
  readonly rijen: readonly Rij<Invoer, Dan>[]
}

/** The answer of a table that collects every row that fits. */
export interface Verzameling<Invoer, Dan> {
  readonly treffers: readonly Rij<Invoer, Dan>[]
  /** Rows that fit or not, depending on facts that are absent. */
  readonly open: readonly Rij<Invoer, Dan>[]
}

/**
 * Applies a table with hit policy `uniek` or `eerste`.
 *
 * `dan` is given only if every way of filling in the absent facts gives it. That holds because the rows
 * that may still apply are all seen, in order, up to the first row that surely applies.
 */
export function beslis<Invoer extends object, Dan>(
  tabel: Tabel<Invoer, Dan>,
  invoer: Invoer,
): Uitslag<Invoer, Dan> {
  const mogelijk: Rij<Invoer, Dan>[] = []
  let eensluidend = true
  for (const rij of tabel.rijen) {
    const waarheid = rij.als(invoer)
    if (waarheid === NEE) continue
    if (waarheid === JA && tabel.treffer === 'uniek') return { dan: rij.dan, rijen: [rij] }
    // Rows with the same outcome share one object in the generated table, so identity is enough.
    if (mogelijk.length > 0 && mogelijk[0]!.dan !== rij.dan) eensluidend = false
    mogelijk.push(rij)
    if (waarheid === JA) break
  }
  return { dan: eensluidend ? mogelijk[0]?.dan : undefined, rijen: mogelijk }
}

/** Applies a table with hit policy `verzamel`. */
export function verzamel<Invoer extends object, Dan>(
  tabel: Tabel<Invoer, Dan>,
  invoer: Invoer,
): Verzameling<Invoer, Dan> {
  const treffers: Rij<Invoer, Dan>[] = []
  const open: Rij<Invoer, Dan>[] = []
  for (const rij of tabel.rijen) {
    const waarheid = rij.als(invoer)
    if (waarheid === JA) treffers.push(rij)
    else if (waarheid !== NEE) open.push(rij)
  }
  return { treffers, open }
}

/** The rows that surely apply and on which the outcome rests; none as long as it is open. */
export function zekereRijen<Invoer extends object, Dan>(
  { dan, rijen }: Uitslag<Invoer, Dan>,
  invoer: Invoer,
): readonly Rij<Invoer, Dan>[] {
  return dan === undefined ? [] : rijen.filter((rij) => rij.als(invoer) === JA)
}

/** The facts that these rows look at and that are absent, each once, in the order of the rows. */
export function ontbrekendeFeiten(
  rijen: readonly { readonly leest: readonly string[] }[],
  invoer: object,
): readonly string[] {
  const paden = new Set<string>()
  for (const rij of rijen)
    for (const pad of rij.leest) if (leesFeit(invoer, pad) === undefined) paden.add(pad)
  return [...paden]
}
