import { onderwijs } from '@voordeur/gereedheid'
import type { Werkwoorden } from './typen.ts'

export const gereedheid: Werkwoorden<'maakOnderwijsvraag'> = {
  maakOnderwijsvraag: ({ situatie, ...context }) => onderwijs(situatie, context),
}
