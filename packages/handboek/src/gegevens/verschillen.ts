import { type Beslistabel, type Tabelverschil, verschil } from '@voordeur/regelbouw'
import { handboek } from './handboek.ts'
import type { Regel } from './regels.ts'

const bekend = new Map<string, Tabelverschil>()

/** What a version changed since the one before, for whom; undefined for a first version, or where no row changed. */
export function verschilMetVorige({ inhoud, vorige }: Regel): Tabelverschil | undefined {
  if (inhoud.soort !== 'beslistabel' || vorige?.soort !== 'beslistabel') return undefined
  if (zelfdeRijen(vorige, inhoud)) return undefined
  const sleutel = `${inhoud.id}@${inhoud.geldig.van}`
  if (!bekend.has(sleutel)) bekend.set(sleutel, verschil(vorige, inhoud, handboek.schemas))
  return bekend.get(sleutel)
}

function zelfdeRijen(oud: Beslistabel, nieuw: Beslistabel): boolean {
  return JSON.stringify(oud.regels) === JSON.stringify(nieuw.regels)
}
