import type { Cel, Feitwaarde } from '@voordeur/kern'
import type { Beslistabel } from '@voordeur/regelbouw'

/** A cell, sorted out: a list of values of which one must hold, or the limits of a number. */
export interface Celvorm {
  readonly pad: string
  readonly waarden: readonly Feitwaarde[]
  readonly minimum?: number
  readonly maximum?: number
}

/** The cells of each row, in the form from which every model is written. */
export function celvormen(
  tabel: Beslistabel,
): readonly { readonly id: string; readonly cellen: readonly Celvorm[] }[] {
  return tabel.regels.map(({ id, als }) => ({
    id,
    cellen: Object.entries(als).map(([pad, cel]) => celvorm(pad, cel as Cel)),
  }))
}

function celvorm(pad: string, cel: Cel): Celvorm {
  if (Array.isArray(cel)) return { pad, waarden: cel }
  if (typeof cel !== 'object') return { pad, waarden: [cel] }
  const { minimum, maximum, ...rest } = cel as Record<string, number | undefined>
  if (Object.keys(rest).length > 0)
    throw new Error(`De bench kent deze grens van ${pad} niet: ${Object.keys(rest).join(', ')}`)
  return {
    pad,
    waarden: [],
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  }
}
