import { type Bron, type Bronregister, type Bronvermelding, maakBron } from '@voordeur/kern'
import { type Bronbestand, bepalingvermelding, bronvermelding, type Specs } from '@voordeur/regelbouw'

/** A clause as a reader of a rule needs it: kern's words and link, with the summary and the kind of source. */
export interface Bepalingbeeld extends Bron {
  readonly samenvatting?: string
  readonly aard: Bronbestand['aard']
}

/** Looks up clauses by the ids that rules cite. */
export type Bronzoeker = (id: string) => Bepalingbeeld

export function bronzoeker(specs: Specs): Bronzoeker {
  const register: Record<string, Bronvermelding> = {}
  const meer = new Map<string, { samenvatting?: string; aard: Bronbestand['aard'] }>()
  for (const { inhoud: bron } of specs.bronnen) {
    const bepalingen: Record<string, Bronvermelding['bepalingen'][string]> = {}
    for (const bepaling of bron.bepalingen)
      for (const versie of bepaling.versies) {
        bepalingen[`${bepaling.id}@${versie.van}`] = bepalingvermelding(bepaling, versie)
        meer.set(`${bron.id}/${bepaling.id}@${versie.van}`, {
          aard: bron.aard,
          ...(versie.samenvatting !== undefined && { samenvatting: versie.samenvatting }),
        })
      }
    register[bron.id] = { ...bronvermelding(bron), bepalingen }
  }
  return (id) => ({ ...maakBron(register as Bronregister, id), ...meer.get(id)! })
}
