// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-inkomen.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

const stapInkomen20260101Dan1: Uitstroomstaprij = { stand: 'geregeld', wie: 'client' }
/** Is er inkomen om de huur te betalen? Geldig van 2026-01-01. */
const stapInkomen20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-inkomen',
  titel: 'Is er inkomen om de huur te betalen?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: '9acd223870b456fe',
  rijen: [
    {
      id: 'eigen-inkomen',
      als: (f) => is(f.inkomen?.bron, 'eigen_inkomen'),
      dan: stapInkomen20260101Dan1,
      omdat: 'De cliënt heeft eigen inkomen.',
      bron: ['voordeur-uitstroom/inkomen-voor-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron'],
    },
    {
      id: 'uitkering-andere-gemeente',
      als: (f) => is(f.inkomen?.bron, 'uitkering') & is(f.bestemming?.gemeente, 'andere'),
      dan: { stand: 'te_doen', wie: 'client' },
      omdat: 'De cliënt verhuist naar een andere gemeente. Vraag de uitkering daar op tijd opnieuw aan, zodat er geen maand zonder geld is.',
      bron: ['voordeur-uitstroom/uitkering-bij-verhuizing@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron', 'bestemming.gemeente'],
    },
    {
      id: 'uitkering',
      als: (f) => is(f.inkomen?.bron, 'uitkering') & is(f.bestemming?.gemeente, 'zelfde'),
      dan: stapInkomen20260101Dan1,
      omdat: 'De cliënt heeft een uitkering en blijft in de gemeente.',
      bron: ['voordeur-uitstroom/inkomen-voor-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron', 'bestemming.gemeente'],
    },
    {
      id: 'aangevraagd',
      als: (f) => is(f.inkomen?.bron, 'uitkering_aangevraagd'),
      dan: { stand: 'loopt', wie: 'gemeente' },
      omdat: 'De uitkering is aangevraagd. Vraag om geld vooruit als dat nodig is.',
      bron: ['voordeur-uitstroom/inkomen-voor-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron'],
    },
    {
      id: 'geen',
      als: (f) => is(f.inkomen?.bron, 'geen'),
      dan: { stand: 'blokkeert', wie: 'begeleider' },
      omdat: 'Er is nog geen inkomen, en zonder inkomen is een huurcontract niet te betalen. Vraag samen een uitkering aan. De hulp gaat intussen door.',
      bron: ['voordeur-uitstroom/inkomen-voor-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron'],
    },
  ],
}

/** Is er inkomen om de huur te betalen? Alle versies, de oudste eerst. */
export const stapInkomen: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapInkomen20260101]
