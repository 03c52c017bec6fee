// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/verhouding.1900-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Verhoudingbesluit, Verhoudingfeiten } from './typen.ts'

const verhouding19000101Dan1: Verhoudingbesluit = { oordeel: 'ingehouden' }
const verhouding19000101Dan2: Verhoudingbesluit = { oordeel: 'fout' }
/** Mag deze verhouding worden getoond? Geldig van 1900-01-01. */
const verhouding19000101: Tabel<Verhoudingfeiten, Verhoudingbesluit> = {
  id: 'monitor/verhouding',
  titel: 'Mag deze verhouding worden getoond?',
  geldig: { van: '1900-01-01' },
  treffer: 'eerste',
  hash: '9f63f0fa5e9c689b',
  rijen: [
    {
      id: 'noemer-nul',
      als: (f) => is(f.noemer_nul, true),
      dan: verhouding19000101Dan1,
      omdat: 'De noemer is nul; dan bestaat er geen verhouding.',
      bron: ['voordeur-monitor/noemer@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['noemer_nul'],
    },
    {
      id: 'gegeven-boven-een',
      als: (f) => is(f.boven_een, true) & is(f.gegeven, true),
      dan: verhouding19000101Dan2,
      omdat: 'Een opgegeven verhouding kan niet groter zijn dan een.',
      bron: ['voordeur-monitor/boven-een@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['boven_een', 'gegeven'],
    },
    {
      id: 'cohort-boven-een',
      als: (f) => is(f.boven_een, true) & is(f.telwijze, 'cohort'),
      dan: verhouding19000101Dan2,
      omdat: 'Bij dezelfde gevolgde zaken kan een deel niet groter zijn dan het geheel.',
      bron: ['voordeur-monitor/boven-een@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['boven_een', 'telwijze'],
    },
    {
      id: 'periode-boven-een',
      als: (f) => is(f.boven_een, true),
      dan: verhouding19000101Dan1,
      omdat: 'Het deel is groter dan het geheel. Dat kan door oude zaken of een andere eenheid; daarom staat er geen percentage.',
      bron: ['voordeur-monitor/boven-een@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['boven_een'],
    },
    {
      id: 'tonen',
      als: () => JA,
      dan: { oordeel: 'toon' },
      omdat: 'De noemer staat erbij en de getallen passen op elkaar.',
      bron: ['voordeur-monitor/noemer@1900-01-01'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
}

/** Mag deze verhouding worden getoond? Alle versies, de oudste eerst. */
export const verhouding: readonly Tabel<Verhoudingfeiten, Verhoudingbesluit>[] = [verhouding19000101]
