import type { Specs } from '@voordeur/regelbouw'
// The CLI owns the running of scenarios; a second runner would be a second opinion on what a scenario means.
import { draaiAlle, type Scenario, scenariosIn } from '../../../cli/src/scenarios/scenario.ts'
import type { Regel } from './regels.ts'

export interface Geval {
  readonly domein: string
  readonly scenario: Scenario & { readonly omdat?: string } & Readonly<Record<string, unknown>>
  readonly dagen: readonly string[]
  readonly zinnen: ReadonlySet<string>
}

export interface Gevallenbestand {
  readonly titel: string
  readonly domein: string
  readonly naam: string
  readonly toelichting?: string
  readonly gevallen: readonly Geval[]
}

/** All worked examples, run, so that a rule can say which of them show a row. */
export function gevallenUit(specs: Specs): readonly Gevallenbestand[] {
  const { verlopen } = draaiAlle(specs)
  const verloop = new Map(verlopen.map((een) => [een.scenario, een]))
  const per = new Map<string, Gevallenbestand & { gevallen: Geval[] }>()
  for (const { scenario, bestand } of scenariosIn(specs)) {
    const { domein, dagen, zinnen } = verloop.get(scenario)!
    const { titel, toelichting } = bestand.inhoud as { titel: string; toelichting?: string }
    const groep = per.get(bestand.bestand) ?? {
      titel,
      domein,
      naam: bestand.bestand.replace(/^.*\/|\.yaml$/g, ''),
      ...(toelichting !== undefined && { toelichting }),
      gevallen: [],
    }
    groep.gevallen.push({ domein, scenario: scenario as Geval['scenario'], dagen, zinnen })
    per.set(bestand.bestand, groep)
  }
  return [...per.values()]
}

/** The examples in whose answer the sentence of a row appears, on a day that this version holds. */
export function toontRij(
  { domein, inhoud }: Regel,
  omdat: string,
  bestanden: readonly Gevallenbestand[],
): readonly Geval[] {
  const { van, tot = '9999-12-31' } = inhoud.geldig
  return bestanden
    .filter((bestand) => bestand.domein === domein)
    .flatMap(({ gevallen }) => gevallen)
    .filter(({ dagen, zinnen }) => zinnen.has(omdat) && dagen.some((dag) => van <= dag && dag <= tot))
}
