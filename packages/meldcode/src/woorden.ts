import type { Kader, Vraag, Woord } from './generated/typen.ts'
import { vragen } from './generated/vragen.ts'
import { woorden } from './generated/woorden.ts'

/** An outcome or a decision as a sentence. */
export function inWoorden(over: Woord['over'], waarde: string): string {
  return woorden[0].items.find(({ dan }) => dan.over === over && dan.waarde === waarde)!.dan.zin
}

/** A question as this framework puts it: its own wording, or else the general one. */
export function vraagOver(pad: string, kader: Kader | undefined): string {
  const passend: readonly Vraag[] = vragen[0].items.map(({ dan }) => dan).filter((dan) => dan.pad === pad)
  const eigen = [kader?.antwoordt, kader?.vraag_2_over ?? 'vermoeden_of_sprake']
  return (passend.find(({ bij }) => bij !== undefined && eigen.includes(bij)) ?? passend[0]!).vraag
}

/** The reason for an outcome that every way of filling in the absent answers gives. */
export const ELKE_INVULLING = {
  register: woorden[0],
  item: woorden[0].items.find(({ id }) => id === 'reden-elke-invulling')!,
}
