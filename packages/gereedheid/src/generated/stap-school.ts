// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-school.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

/** Is er een school voor elk kind? Geldig van 2026-01-01. */
const stapSchool20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-school',
  titel: 'Is er een school voor elk kind?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: 'db4e75fb65c4b36c',
  rijen: [
    {
      id: 'geen-kinderen',
      als: (f) => is(f.kinderen?.erbij, false),
      dan: { stand: 'niet_nodig', wie: 'client' },
      omdat: 'Er zijn geen kinderen die naar school gaan.',
      bron: ['voordeur-uitstroom/school@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen.erbij'],
    },
    {
      id: 'geregeld',
      als: (f) => is(f.kinderen?.erbij, true) & is(f.kinderen?.school, 'geregeld'),
      dan: { stand: 'geregeld', wie: 'client' },
      omdat: 'Er is een school voor elk kind.',
      bron: ['voordeur-uitstroom/school@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen.erbij', 'kinderen.school'],
    },
    {
      id: 'loopt',
      als: (f) => is(f.kinderen?.erbij, true) & is(f.kinderen?.school, 'loopt'),
      dan: { stand: 'loopt', wie: 'begeleider' },
      omdat: 'Iemand is bezig met een school. Wat een school moet, zegt onderwijs.',
      bron: ['voordeur-uitstroom/school@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen.erbij', 'kinderen.school'],
    },
    {
      id: 'zoeken',
      als: (f) => is(f.kinderen?.erbij, true) & is(f.kinderen?.school, 'niet_geregeld'),
      dan: { stand: 'te_doen', wie: 'begeleider' },
      omdat: 'Er is nog geen school. Begin daar nu mee; wat een school moet, zegt onderwijs.',
      bron: ['voordeur-uitstroom/school@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen.erbij', 'kinderen.school'],
    },
  ],
}

/** Is er een school voor elk kind? Alle versies, de oudste eerst. */
export const stapSchool: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapSchool20260101]
