// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-inboedel-en-huur.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

const stapInboedelEnHuur20260101Dan1: Uitstroomstaprij = { stand: 'te_doen', wie: 'begeleider' }
const stapInboedelEnHuur20260101Dan2: Uitstroomstaprij = { stand: 'loopt', wie: 'gemeente' }
/** Zijn er spullen en geld voor de eerste huur? Geldig van 2026-01-01. */
const stapInboedelEnHuur20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-inboedel-en-huur',
  titel: 'Zijn er spullen en geld voor de eerste huur?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: '6b6a7210867c32be',
  rijen: [
    {
      id: 'geen-inboedel',
      als: (f) => is(f.start?.inboedel, 'niet_geregeld'),
      dan: stapInboedelEnHuur20260101Dan1,
      omdat: 'Er zijn nog geen spullen voor de woning. Vraag de gemeente en een fonds om hulp.',
      bron: ['voordeur-uitstroom/spullen-en-eerste-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['start.inboedel'],
    },
    {
      id: 'geen-eerste-huur',
      als: (f) => is(f.start?.eerste_huur, 'niet_geregeld'),
      dan: stapInboedelEnHuur20260101Dan1,
      omdat: 'Er is nog geen geld voor de eerste huur. Vraag de gemeente om hulp voordat het contract ingaat.',
      bron: ['voordeur-uitstroom/spullen-en-eerste-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['start.eerste_huur'],
    },
    {
      id: 'inboedel-aangevraagd',
      als: (f) => is(f.start?.inboedel, 'aangevraagd'),
      dan: stapInboedelEnHuur20260101Dan2,
      omdat: 'Hulp voor spullen is aangevraagd.',
      bron: ['voordeur-uitstroom/spullen-en-eerste-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['start.inboedel'],
    },
    {
      id: 'eerste-huur-aangevraagd',
      als: (f) => is(f.start?.eerste_huur, 'aangevraagd'),
      dan: stapInboedelEnHuur20260101Dan2,
      omdat: 'Hulp voor de eerste huur is aangevraagd.',
      bron: ['voordeur-uitstroom/spullen-en-eerste-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['start.eerste_huur'],
    },
    {
      id: 'geregeld',
      als: (f) => is(f.start?.inboedel, 'geregeld') & is(f.start?.eerste_huur, 'geregeld'),
      dan: { stand: 'geregeld', wie: 'client' },
      omdat: 'Er zijn spullen, en er is geld voor de eerste huur.',
      bron: ['voordeur-uitstroom/spullen-en-eerste-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['start.inboedel', 'start.eerste_huur'],
    },
  ],
}

/** Zijn er spullen en geld voor de eerste huur? Alle versies, de oudste eerst. */
export const stapInboedelEnHuur: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapInboedelEnHuur20260101]
