import { type Bron, type Bronregister, type Bronvermelding, maakBron } from '@voordeur/kern'
import type { Bronbestand, Specs } from '@voordeur/regelbouw'

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
        bepalingen[`${bepaling.id}@${versie.van}`] = {
          ...(!bepaling.id.startsWith('art-') && { titel: bepaling.titel }),
          ...(versie.tot !== undefined && { tot: versie.tot }),
          ...(versie.citaat !== undefined && { citaat: versie.citaat }),
          ...(versie.url !== undefined && { url: versie.url }),
          ...(versie.gelezen !== undefined && { gelezen: versie.gelezen }),
        }
        meer.set(`${bron.id}/${bepaling.id}@${versie.van}`, {
          aard: bron.aard,
          ...(versie.samenvatting !== undefined && { samenvatting: versie.samenvatting }),
        })
      }
    register[bron.id] = {
      titel: bron.titel,
      ...(bron.bwb !== undefined && { bwb: bron.bwb }),
      ...(bron.ecli !== undefined && { ecli: bron.ecli }),
      ...(bron.url !== undefined && { url: bron.url }),
      gelezen: bron.gelezen,
      geraadpleegd: bron.geraadpleegd,
      bepalingen,
    }
  }
  return (id) => ({ ...maakBron(register as Bronregister, id), ...meer.get(id)! })
}

export function bronIds({ bron }: { readonly bron: string | readonly string[] }): readonly string[] {
  return [bron].flat()
}
