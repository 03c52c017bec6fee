import { kosten, nulmeting, trechter, trechtercijfers } from '@voordeur/monitor'
import { leesCsv, leesOData } from '@voordeur/monitor/lezen'
import type { Werkwoorden } from './typen.ts'

export const monitor: Werkwoorden<
  | 'maakTrechter'
  | 'maakTrechtercijfers'
  | 'maakNulmeting'
  | 'maakKostenoverzicht'
  | 'maakCsvLezing'
  | 'maakOdataLezing'
> = {
  maakTrechter: ({ cijfers, ...keuze }) => trechter(cijfers, keuze),
  maakTrechtercijfers: ({ waarnemingen, ...plaats }) => trechtercijfers(waarnemingen, plaats),
  maakNulmeting: ({ cijfers, ...keuze }) => nulmeting(cijfers, keuze),
  maakKostenoverzicht: ({ invoer, ...context }) => kosten(invoer, context),
  maakCsvLezing: ({ tekst }) => leesCsv(tekst),
  maakOdataLezing: ({ gegevens, ...keuze }) => leesOData(gegevens, keuze),
}
