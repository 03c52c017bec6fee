import {
  type Akkoordtoets,
  type Plancontext,
  type Toetscontext,
  toets,
  toetsPlan,
  vergelijk,
  zoekPassages,
} from '@voordeur/coalitieakkoord'
import type { Werkwoorden } from './typen.ts'

// The casts only take away `readonly`: no verb changes what it is given.
export const coalitieakkoord: Werkwoorden<
  | 'maakAkkoordpassages'
  | 'maakCoalitieakkoordToetsing'
  | 'maakPlanToetsing'
  | 'maakCoalitieakkoordVergelijking'
> = {
  maakAkkoordpassages: ({ tekst, ...context }) => zoekPassages(tekst, context),
  maakCoalitieakkoordToetsing: ({ akkoord, ...context }) => toets(akkoord, context as Toetscontext),
  maakPlanToetsing: ({ plan, ...context }) => toetsPlan(plan, context as Plancontext),
  maakCoalitieakkoordVergelijking: ({ a, b }) => vergelijk(a as Akkoordtoets, b as Akkoordtoets),
}
