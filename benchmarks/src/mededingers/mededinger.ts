import type { Beslistabel } from '@voordeur/regelbouw'
import type { Aanvraag } from '@voordeur/urgentie'

/** One way to find out which rows of a `verzamel` table fit. Made once; then only `weeg` is timed. */
export interface Mededinger<Ruw = unknown> {
  readonly naam: string
  /** What is done per call, in a few words. */
  readonly hoe: string
  /** In how many situations its answers are checked; absent: in all. */
  readonly steekproef?: number
  /** The answer in the form in which this engine gives it. */
  weeg(aanvraag: Aanvraag): Ruw | Promise<Ruw>
  /** The ids of the rows that fit, from that answer. Not timed. */
  rijen(ruw: Ruw): readonly string[]
}

export type MaakMededinger<Ruw = unknown> = (tabel: Beslistabel) => Mededinger<Ruw>

/** The same for our own code, of which each measurement takes a copy. */
export type MaakEigen<Ruw = unknown> = (onderwerp: typeof import('../onderwerp.ts')) => Mededinger<Ruw>
