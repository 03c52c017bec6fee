// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-schulden.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

/** Hoe staat het met schulden? Geldig van 2026-01-01. */
const stapSchulden20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-schulden',
  titel: 'Hoe staat het met schulden?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: 'a458969bdac04833',
  rijen: [
    {
      id: 'geen',
      als: (f) => is(f.schulden?.stand, 'geen'),
      dan: { stand: 'niet_nodig', wie: 'client' },
      omdat: 'Er zijn geen schulden.',
      bron: ['voordeur-uitstroom/schulden-geen-grens@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['schulden.stand'],
    },
    {
      id: 'in-regeling',
      als: (f) => is(f.schulden?.stand, 'in_regeling'),
      dan: { stand: 'geregeld', wie: 'schuldhulp' },
      omdat: 'Er is een afspraak over de schulden. Laat die doorlopen na de verhuizing.',
      bron: ['voordeur-uitstroom/schulden-geen-grens@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['schulden.stand'],
    },
    {
      id: 'hulp-aangevraagd',
      als: (f) => is(f.schulden?.stand, 'hulp_aangevraagd'),
      dan: { stand: 'loopt', wie: 'schuldhulp' },
      omdat: 'Hulp bij schulden is aangevraagd. Het vertrek hoeft daar niet op te wachten.',
      bron: ['voordeur-uitstroom/schulden-geen-grens@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['schulden.stand'],
    },
    {
      id: 'zonder-hulp',
      als: (f) => is(f.schulden?.stand, 'zonder_hulp'),
      dan: { stand: 'te_doen', wie: 'schuldhulp' },
      omdat: 'Er zijn schulden zonder hulp. Vraag nu schuldhulp; de schulden zelf houden het vertrek niet tegen.',
      bron: ['voordeur-uitstroom/schulden-geen-grens@2026-01-01', 'ombudsman-2017-075/schulden@2017-07-06'],
      zekerheid: 'uitleg',
      leest: ['schulden.stand'],
    },
  ],
}

/** Hoe staat het met schulden? Alle versies, de oudste eerst. */
export const stapSchulden: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapSchulden20260101]
