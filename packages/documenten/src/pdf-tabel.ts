import type { Cel } from './pdf-bladzijde.ts'

/** Two lines are rows of a table if cells beyond the first begin, or end, at the same place. */
export function onderElkaar(cellen: readonly Cel[], buur: readonly Cel[] | undefined): boolean {
  if (!buur || cellen.length < 2 || buur.length < 2) return false
  return cellen
    .slice(1)
    .some((cel) =>
      buur.slice(1).some((een) => Math.abs(een.x0 - cel.x0) < 4 || Math.abs(een.x1 - cel.x1) < 4),
    )
}
