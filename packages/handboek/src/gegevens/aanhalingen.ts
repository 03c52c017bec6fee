import { bronIds } from '@voordeur/regelbouw'
import { handboek } from './handboek.ts'

export interface Aanhaling {
  readonly regel: string
  readonly van: string
  readonly rij: string
}

/** Per clause version the rows that cite it, in every version of every rule. */
export const aangehaald: ReadonlyMap<string, readonly Aanhaling[]> = verzamel()

function verzamel(): Map<string, Aanhaling[]> {
  const per = new Map<string, Aanhaling[]>()
  for (const { inhoud } of handboek.regels) {
    const rijen =
      inhoud.soort === 'beslistabel'
        ? [...inhoud.regels, ...(inhoud.anders ? [{ id: 'anders', ...inhoud.anders }] : [])]
        : inhoud.items
    for (const rij of rijen)
      for (const id of bronIds(rij))
        per.set(id, [...(per.get(id) ?? []), { regel: inhoud.id, van: inhoud.geldig.van, rij: rij.id }])
  }
  return per
}
