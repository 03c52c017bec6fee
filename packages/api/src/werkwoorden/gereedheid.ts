import { doorstroom, uitstroom } from '@voordeur/gereedheid'
import type { Werkwoorden } from './typen.ts'

export const gereedheid: Werkwoorden<'maakUitstroomplan' | 'maakDoorstroommeting'> = {
  maakUitstroomplan: ({ situatie, ...context }) => uitstroom(situatie, context),
  maakDoorstroommeting: ({ verblijven, ...context }) => doorstroom(verblijven, context),
}
