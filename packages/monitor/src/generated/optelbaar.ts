// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/optelbaar.1900-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Postbesluit, Postfeiten } from './typen.ts'

/** Mag dit bedrag worden opgeteld? Geldig van 1900-01-01. */
const optelbaar19000101: Tabel<Postfeiten, Postbesluit> = {
  id: 'monitor/optelbaar',
  titel: 'Mag dit bedrag worden opgeteld?',
  geldig: { van: '1900-01-01' },
  treffer: 'eerste',
  hash: '0c8501ba017c3330',
  rijen: [
    {
      id: 'orde-van-grootte',
      als: (f) => is(f.herkomst, 'orde_van_grootte'),
      dan: { oordeel: 'apart', reden: 'orde_van_grootte' },
      omdat: 'Een orde van grootte is geen meting en telt niet mee in de som.',
      bron: ['voordeur-monitor/eige-nederland@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['herkomst'],
    },
    {
      id: 'bedrag-onbekend',
      als: (f) => is(f.bedrag_bekend, false),
      dan: { oordeel: 'onbekend', reden: 'bedrag' },
      omdat: 'Het bedrag is onbekend; dat is geen nul.',
      bron: ['voordeur-monitor/onbekend-is-geen-nul@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['bedrag_bekend'],
    },
    {
      id: 'toerekening-onbekend',
      als: (f) => is(f.toerekening_bekend, false),
      dan: { oordeel: 'onbekend', reden: 'toerekening' },
      omdat: 'Onbekend is welk deel van het bedrag door geweld achter de voordeur komt.',
      bron: ['voordeur-monitor/optellen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['toerekening_bekend'],
    },
    {
      id: 'prijspeil-onbekend',
      als: (f) => is(f.prijspeil_bekend, false),
      dan: { oordeel: 'apart', reden: 'prijspeil' },
      omdat: 'Het prijspeil is onbekend; dan is optellen niet mogelijk.',
      bron: ['voordeur-monitor/prijspeil@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['prijspeil_bekend'],
    },
    {
      id: 'drager-past-niet',
      als: (f) => is(f.drager_past, false),
      dan: { oordeel: 'apart', reden: 'drager' },
      omdat: 'Volgens onze lezing draagt deze drager deze soort kosten niet; kijk na wie betaalt.',
      bron: ['voordeur-monitor/kostencategorieen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['drager_past'],
    },
    {
      id: 'dubbel',
      als: (f) => is(f.dubbel, true),
      dan: { oordeel: 'apart', reden: 'dubbel' },
      omdat: 'Deze kosten staan er mogelijk twee keer in, bij dezelfde drager en soort of op hetzelfde taakveld.',
      bron: ['voordeur-monitor/optellen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['dubbel'],
    },
    {
      id: 'optellen',
      als: () => JA,
      dan: { oordeel: 'optellen', reden: 'goed' },
      omdat: 'Het bedrag is bekend, toegerekend en van een bekend prijspeil.',
      bron: ['voordeur-monitor/optellen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
}

/** Mag dit bedrag worden opgeteld? Alle versies, de oudste eerst. */
export const optelbaar: readonly Tabel<Postfeiten, Postbesluit>[] = [optelbaar19000101]
