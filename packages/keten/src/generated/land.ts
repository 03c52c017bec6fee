// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/land.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Bevindingoordeel, Landfeiten } from './typen.ts'

/** Is er landelijke regie? Geldig van 2026-07-01. */
const land20260701: Tabel<Landfeiten, Bevindingoordeel> = {
  id: 'keten/land',
  titel: 'Is er landelijke regie?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: 'c61ae86ae7afb2d5',
  rijen: [
    {
      id: 'regie',
      als: (f) => is(f.schaal, 'land') & is(f.landelijke_regie, false),
      dan: { code: 'g10_landelijke_regie', soort: 'gat', ernst: 'ernstig', herstel: 'Leg taak, mandaat en geld van de landelijke regie vast in een besluit.' },
      omdat: 'Er is geen landelijke regie. Een coördinator is aangekondigd; dat is geen rapporteur.',
      bron: ['kst-28345-293/nationaal-coordinator@2025-12-18', 'nota-keten/rapporteur@2018-03-15'],
      zekerheid: 'beleid',
      leest: ['schaal', 'landelijke_regie'],
    },
    {
      id: 'ministeries',
      als: (f) => is(f.schaal, 'land') & is(f.ministeries_afgestemd, false),
      dan: { code: 'o04_ministeries', soort: 'overlap', ernst: 'aandacht', herstel: 'Wijs één ministerie aan dat coördineert en leg vast wie waarover gaat.' },
      omdat: 'Vijf ministeries zijn samen verantwoordelijk zonder afspraak wie waarvoor aan zet is.',
      bron: ['nota-keten/vijf-ministeries@2018-03-15'],
      zekerheid: 'beleid',
      leest: ['schaal', 'ministeries_afgestemd'],
    },
  ],
  anders: {
    omdat: 'Over de landelijke regie is niets gevonden.',
    bron: ['voordeur-keten/gat@2018-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Is er landelijke regie? Alle versies, de oudste eerst. */
export const land: readonly Tabel<Landfeiten, Bevindingoordeel>[] = [land20260701]
