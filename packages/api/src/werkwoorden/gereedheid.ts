import {
  doorstroom,
  type Gereedheidstoets,
  onderwijs,
  toets,
  uitstroom,
  vergelijk,
} from '@voordeur/gereedheid'
import type { Werkwoorden } from './typen.ts'

export const gereedheid: Werkwoorden<
  | 'maakGereedheidToetsing'
  | 'maakGereedheidVergelijking'
  | 'maakOnderwijsvraag'
  | 'maakUitstroomplan'
  | 'maakDoorstroommeting'
> = {
  maakGereedheidToetsing: ({ oordelen, ...context }) => toets(oordelen, context),
  // The cast only takes away `readonly`: no verb changes what it is given.
  maakGereedheidVergelijking: ({ a, b }) => vergelijk(a as Gereedheidstoets, b as Gereedheidstoets),
  maakOnderwijsvraag: ({ situatie, ...context }) => onderwijs(situatie, context),
  maakUitstroomplan: ({ situatie, ...context }) => uitstroom(situatie, context),
  maakDoorstroommeting: ({ verblijven, ...context }) => doorstroom(verblijven, context),
}
