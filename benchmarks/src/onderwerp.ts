/** What is measured of one table, bundled by itself so that a measurement can have a copy that nothing else has run. */
import { beslis, ontbrekendeFeiten, opDatum, verzamel } from '@voordeur/kern'
import { uitkomst } from '../../packages/urgentie/src/generated/uitkomst.ts'
import { wettelijkeGroep } from '../../packages/urgentie/src/generated/wettelijke-groep.ts'

export { weegMetDeHand } from './mededingers/handgeschreven.ts'
export { beslis, ontbrekendeFeiten, verzamel }

export const PEILDATUM = '2026-11-23'
export const tabel = opDatum(wettelijkeGroep, PEILDATUM)
export const slottabel = opDatum(uitkomst, PEILDATUM)
