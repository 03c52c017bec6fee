import { fout } from '@voordeur/kern'
import type { Gebied } from './generated/typen.ts'
import { inWoorden } from './registers.ts'

/** The area, known to have a code unless it is a whole country. Throws `invoer_ongeldig`. */
export function eisGebied(gebied: Gebied, pad: string): Gebied {
  if (gebied.soort === 'land' || gebied.soort === 'eu' || gebied.code !== undefined) return gebied
  throw fout(
    'invoer_ongeldig',
    `${pad}/code`,
    'de code van CBS, zoals GM0363',
    'Welk gebied is dit? Geef de code van CBS.',
    'Which area is this? Give the code of CBS.',
  )
}

/** The same area. A country needs no code. */
export function zelfdeGebied(a: Gebied, b: Gebied): boolean {
  return a.soort === b.soort && (a.soort === 'land' || a.code === b.code)
}

export function gebiedInWoorden({ soort, code }: Gebied): string {
  return soort === 'land' ? inWoorden('gebied', soort) : `${inWoorden('gebied', soort)} ${code}`
}
