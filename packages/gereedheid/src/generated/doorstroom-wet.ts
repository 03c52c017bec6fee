// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/doorstroom-wet.2026-07-01.yaml
import { minderDan, minstens, type Tabel } from '@voordeur/kern'
import type { Doorstroomomstandigheden, Doorstroomplicht } from './typen.ts'

/** Veranderde de wet tijdens het wachten? Geldig van 2026-07-01. */
const doorstroomWet20260701: Tabel<Doorstroomomstandigheden, Doorstroomplicht> = {
  id: 'gereedheid/doorstroom-wet',
  titel: 'Veranderde de wet tijdens het wachten?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: '96bc98e906ee5f67',
  rijen: [
    {
      id: 'wet-veranderd',
      als: (f) => minderDan(f.eerste_dag, '2026-07-01') & minstens(f.laatste_dag, '2026-07-01'),
      dan: { code: 'wet_veranderd', soort: 'let_op' },
      omdat: 'Op 1 juli 2026 veranderde de wet over urgentie. Vergelijk wachttijden van voor en na die dag niet zomaar.',
      bron: ['voordeur-uitstroom/wet-veranderd-bij-uitstroom@2026-07-01', 'voordeur-monitor/reeksbreuk@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['eerste_dag', 'laatste_dag'],
    },
  ],
  anders: {
    omdat: 'De telling loopt niet over 1 juli 2026 heen.',
    bron: ['voordeur-uitstroom/wet-veranderd-bij-uitstroom@2026-07-01'],
    zekerheid: 'uitleg',
  },
}

/** Veranderde de wet tijdens het wachten? Alle versies, de oudste eerst. */
export const doorstroomWet: readonly Tabel<Doorstroomomstandigheden, Doorstroomplicht>[] = [doorstroomWet20260701]
