import type { Verzameling } from '@voordeur/kern'
import type { Aanvraag } from '@voordeur/urgentie'
import type { MaakEigen } from './mededinger.ts'

/** The generated table, as `beoordeel` uses it. */
export const voordeur: MaakEigen<Verzameling<Aanvraag, unknown>> = ({ tabel, verzamel }) => ({
  naam: 'Voordeur, verzamel',
  hoe: 'met spoor en redenen',
  weeg: (aanvraag) => verzamel(tabel, aanvraag),
  rijen: ({ treffers }) => treffers.map(({ id }) => id),
})
