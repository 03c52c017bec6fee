import { type Tabel, type Verzameling, verzamel } from '@voordeur/kern'
import type { Aanvraag } from '@voordeur/urgentie'
import type { Mededinger } from './mededinger.ts'

type Treffers = Verzameling<Aanvraag, unknown>

/** The generated table, as `beoordeel` uses it. */
export function voordeur(tabel: Tabel<Aanvraag, unknown>): Mededinger<Treffers> {
  return {
    naam: 'Voordeur, verzamel',
    hoe: 'met spoor en redenen',
    weeg: (aanvraag) => verzamel(tabel, aanvraag),
    rijen: ({ treffers }) => treffers.map(({ id }) => id),
  }
}
