import { fout } from '@voordeur/kern'
import { feiten } from './generated/feiten.ts'
import type { Feitvraag } from './generated/typen.ts'

/** How a fact is asked, who can change it, and what shows it. */
export function feitvraag(pad: string): Feitvraag {
  const gevonden = PER_PAD.get(pad)
  if (!gevonden)
    throw fout(
      'invoer_ongeldig',
      '/feit',
      'een feit uit de aanvraag',
      'Dit feit bestaat niet.',
      'There is no such fact.',
    )
  return gevonden
}

const PER_PAD: ReadonlyMap<string, Feitvraag> = new Map(feiten[0].items.map(({ dan }) => [dan.pad, dan]))
