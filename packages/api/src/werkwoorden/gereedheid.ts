import { type Gereedheidstoets, onderwijs, toets, vergelijk } from '@voordeur/gereedheid'
import type { Werkwoorden } from './typen.ts'

export const gereedheid: Werkwoorden<
  'maakGereedheidToetsing' | 'maakGereedheidVergelijking' | 'maakOnderwijsvraag'
> = {
  maakGereedheidToetsing: ({ oordelen, ...context }) => toets(oordelen, context),
  // The cast only takes away `readonly`: no verb changes what it is given.
  maakGereedheidVergelijking: ({ a, b }) => vergelijk(a as Gereedheidstoets, b as Gereedheidstoets),
  maakOnderwijsvraag: ({ situatie, ...context }) => onderwijs(situatie, context),
}
