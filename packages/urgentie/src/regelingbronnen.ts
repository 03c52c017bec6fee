import type { Bron } from '@voordeur/kern'
import type { Regeling, Voorwaarde } from './generated/typen.ts'

/** Where a local scheme says so. */
export function regelingbronnen(regeling: Regeling, voorwaarde: Pick<Voorwaarde, 'bron'>): readonly Bron[] {
  return regeling.bronnen
    .filter(({ id }) => voorwaarde.bron.includes(id))
    .map(({ id, titel, url, gelezen, geraadpleegd }) => ({
      id: `${regeling.id}/${id}`,
      titel,
      ...(url !== undefined && { url }),
      gelezen,
      geraadpleegd,
    }))
}
