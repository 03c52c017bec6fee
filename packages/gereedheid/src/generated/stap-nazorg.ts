// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-nazorg.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

/** Is er hulp na de verhuizing? Geldig van 2026-01-01. */
const stapNazorg20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-nazorg',
  titel: 'Is er hulp na de verhuizing?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: 'cf6b6c397025bd50',
  rijen: [
    {
      id: 'afgesproken',
      als: (f) => is(f.nazorg, 'afgesproken'),
      dan: { stand: 'geregeld', wie: 'begeleider' },
      omdat: 'Er is hulp na de verhuizing afgesproken.',
      bron: ['voordeur-uitstroom/nazorg@2026-01-01', 'nota-keten/vijf-functies@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['nazorg'],
    },
    {
      id: 'gevraagd',
      als: (f) => is(f.nazorg, 'gevraagd'),
      dan: { stand: 'loopt', wie: 'gemeente' },
      omdat: 'Hulp na de verhuizing is gevraagd.',
      bron: ['voordeur-uitstroom/nazorg@2026-01-01', 'nota-keten/vijf-functies@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['nazorg'],
    },
    {
      id: 'niet-geregeld',
      als: (f) => is(f.nazorg, 'niet_geregeld'),
      dan: { stand: 'te_doen', wie: 'begeleider' },
      omdat: 'Er is nog geen hulp na de verhuizing. Spreek die af voordat de cliënt vertrekt.',
      bron: ['voordeur-uitstroom/nazorg@2026-01-01', 'nota-keten/vijf-functies@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['nazorg'],
    },
  ],
}

/** Is er hulp na de verhuizing? Alle versies, de oudste eerst. */
export const stapNazorg: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapNazorg20260101]
