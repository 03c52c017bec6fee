// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/plicht-buiten-de-sectoren.1900-01-01.yaml
// specs/meldcode/plicht-buiten-de-sectoren.2013-07-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Overigevraag, Plichtbesluit } from './typen.ts'

/** Heeft een beroep buiten de sectoren een plicht? Geldig van 1900-01-01 tot en met 2013-06-30. */
const plichtBuitenDeSectoren19000101: Tabel<Overigevraag, Plichtbesluit> = {
  id: 'meldcode/plicht-buiten-de-sectoren',
  titel: 'Heeft een beroep buiten de sectoren een plicht?',
  geldig: { van: '1900-01-01', tot: '2013-06-30' },
  treffer: 'uniek',
  hash: '8bd6160a55172f03',
  rijen: [
    {
      id: 'nog-geen-wet',
      als: () => JA,
      dan: { uitkomst: 'geen_plicht', vorm: 'geen', bevordert: 'nee', verantwoordelijk: 'niemand' },
      omdat: 'Op deze dag was er nog geen wettelijke meldcode. Die is er sinds 1 juli 2013.',
      bron: ['voordeur-plicht/voor-de-wet@1900-01-01'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
}

const plichtBuitenDeSectoren20130701Dan1: Plichtbesluit = { uitkomst: 'geen_plicht', vorm: 'geen', bevordert: 'nee', verantwoordelijk: 'niemand' }
/** Heeft een beroep buiten de sectoren een plicht? Geldig van 2013-07-01. */
const plichtBuitenDeSectoren20130701: Tabel<Overigevraag, Plichtbesluit> = {
  id: 'meldcode/plicht-buiten-de-sectoren',
  titel: 'Heeft een beroep buiten de sectoren een plicht?',
  geldig: { van: '2013-07-01' },
  treffer: 'uniek',
  hash: '62f086c58a406189',
  rijen: [
    {
      id: 'vrijwilligersorganisatie',
      als: (f) => is(f.beroep, 'vrijwilligersorganisatie'),
      dan: plichtBuitenDeSectoren20130701Dan1,
      omdat: 'Geen van de gelezen wetten noemt een vrijwilligersorganisatie. Zij mag wel een eigen plan maken.',
      bron: ['voordeur-plicht/geen-wet-noemt@1900-01-01', 'ggd-zeeland/vrijwilligers@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['beroep'],
    },
    {
      id: 'kapper-of-schoonheidsspecialist',
      als: (f) => (is(f.beroep, 'kapper') | is(f.beroep, 'schoonheidsspecialist')),
      dan: plichtBuitenDeSectoren20130701Dan1,
      omdat: 'Geen van de gelezen wetten noemt een kapper of schoonheidsspecialist. Van u wordt niet meer gevraagd dan signalen kennen, steunen en de weg wijzen.',
      bron: ['voordeur-plicht/geen-wet-noemt@1900-01-01', 'kamervragen-kappers/signaleren@2021-10-15'],
      zekerheid: 'uitleg',
      leest: ['beroep'],
    },
    {
      id: 'buur-of-burger',
      als: (f) => is(f.beroep, 'buur_of_burger'),
      dan: plichtBuitenDeSectoren20130701Dan1,
      omdat: 'Geen van de gelezen wetten noemt buren of andere burgers. Iedereen mag wel advies vragen of melden.',
      bron: ['voordeur-plicht/geen-wet-noemt@1900-01-01', 'kamervragen-kappers/iedereen-mag-melden@2021-10-15'],
      zekerheid: 'uitleg',
      leest: ['beroep'],
    },
    {
      id: 'andere-regels',
      als: (f) => (is(f.beroep, 'politie') | is(f.beroep, 'dierenarts') | is(f.beroep, 'advocaat') | is(f.beroep, 'notaris') | is(f.beroep, 'woningcorporatie')),
      dan: { uitkomst: 'niet_bevestigd', vorm: 'onbekend', bevordert: 'onbekend', verantwoordelijk: 'onbekend' },
      omdat: 'Dit beroep staat niet in de gelezen wetten met een meldcode. Er kunnen andere regels gelden; die zijn niet gelezen. Kijk na wat voor u geldt.',
      bron: ['voordeur-plicht/tekst-niet-gelezen@1900-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroep'],
    },
  ],
}

/** Heeft een beroep buiten de sectoren een plicht? Alle versies, de oudste eerst. */
export const plichtBuitenDeSectoren: readonly Tabel<Overigevraag, Plichtbesluit>[] = [plichtBuitenDeSectoren19000101, plichtBuitenDeSectoren20130701]
