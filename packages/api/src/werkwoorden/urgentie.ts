import {
  beoordeel,
  beslistermijn,
  type Context,
  type Regelingkeuze,
  type Termijncontext,
  toetsVerordening,
  vergelijk,
  watAls,
} from '@voordeur/urgentie'
import type { Antwoord, Werkwoorden } from './typen.ts'

// The casts below only take away `readonly`: no verb changes what it is given.
export const urgentie: Werkwoorden<
  | 'maakUrgentieToetsing'
  | 'maakUrgentieVerkenning'
  | 'maakRegelingToetsing'
  | 'maakRegelingVergelijking'
  | 'maakBeslistermijn'
> = {
  maakUrgentieToetsing: ({ aanvraag, ...context }) => beoordeel(aanvraag, context as Context),
  maakUrgentieVerkenning: ({ aanvraag, ...context }) => watAls(aanvraag, context as Context),
  maakRegelingToetsing: ({ regeling, peildatum }) => toetsVerordening(regeling as Regelingkeuze, peildatum),
  maakRegelingVergelijking: ({ a, b, peildatum }) =>
    vergelijk(a as Regelingkeuze, b as Regelingkeuze, peildatum),
  // Which dates go with which reason is more than the types of a description can say; the verb checks it.
  // An end that is not known is `undefined` there, and absent in JSON.
  maakBeslistermijn: (vraag) => beslistermijn(vraag as Termijncontext) as Antwoord<'maakBeslistermijn'>,
}
