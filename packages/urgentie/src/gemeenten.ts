import { regelingen } from './generated/regelingen.ts'
import type { Regeling } from './generated/typen.ts'
import { eindeVan } from './regeling.ts'

/** One local scheme in the list, with what was and was not read of it. */
export interface Gemeenteregel {
  readonly id: string
  readonly naam: string
  readonly aard: Regeling['aard']
  readonly gemeenten: readonly string[]
  readonly gebied?: string
  readonly geldig: Regeling['geldig']
  readonly voorwaarden: number
  readonly niet_gelezen: Regeling['niet_gelezen']
}

/**
 * All local schemes that this package holds, in order of id. A municipality that is not in it may well have a scheme.
 * `geldig.tot` is at most four years after the start of an ordinance (Huisvestingswet 2014, art. 4).
 *
 * @example
 * gemeenten().find(({ id }) => id === 'zowonen')?.aard // 'particulier'
 */
export function gemeenten(): readonly Gemeenteregel[] {
  return regelingen.map((regeling) => {
    const { id, naam, aard, gemeenten: namen, gebied, geldig, voorwaarden, niet_gelezen } = regeling
    const tot = eindeVan(regeling)
    return {
      id,
      naam,
      aard,
      // Copies: the caller may change them without changing the rules.
      gemeenten: [...namen],
      ...(gebied !== undefined && { gebied }),
      geldig: { ...geldig, ...(tot !== undefined && { tot }) },
      voorwaarden: voorwaarden.length,
      niet_gelezen: [...niet_gelezen],
    }
  })
}
