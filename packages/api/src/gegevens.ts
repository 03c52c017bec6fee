import type { AlleenLezen, components } from '@voordeur/client'

type Schemas = AlleenLezen<components['schemas']>

/** All that can be looked up: made from specs/ when the package is built, and never changed after that. */
export interface Gegevens {
  readonly regels: readonly Schemas['Regel'][]
  readonly bronnen: readonly Schemas['SpecBronbestand'][]
  readonly bewijzen: readonly Schemas['Bewijs'][]
  readonly scenarios: readonly Schemas['Scenario'][]
  readonly regelingen: readonly Schemas['UrgentieRegeling'][]
  readonly begrippen: Schemas['Begrippen']['begrippen']
}
