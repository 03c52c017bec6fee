// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/plicht-in-de-kinderopvang.1900-01-01.yaml
// specs/meldcode/plicht-in-de-kinderopvang.2013-07-01.yaml
// specs/meldcode/plicht-in-de-kinderopvang.2015-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Opvangvraag, Plichtbesluit } from './typen.ts'

/** Wie moet in de kinderopvang een meldcode hebben? Geldig van 1900-01-01 tot en met 2013-06-30. */
const plichtInDeKinderopvang19000101: Tabel<Opvangvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-de-kinderopvang',
  titel: 'Wie moet in de kinderopvang een meldcode hebben?',
  geldig: { van: '1900-01-01', tot: '2013-06-30' },
  treffer: 'uniek',
  hash: '45e0fa0a87b052eb',
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

/** Wie moet in de kinderopvang een meldcode hebben? Geldig van 2013-07-01 tot en met 2014-12-31. */
const plichtInDeKinderopvang20130701: Tabel<Opvangvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-de-kinderopvang',
  titel: 'Wie moet in de kinderopvang een meldcode hebben?',
  geldig: { van: '2013-07-01', tot: '2014-12-31' },
  treffer: 'uniek',
  hash: 'afafa1978c92bd52',
  rijen: [
    {
      id: 'tekst-niet-gelezen',
      als: () => JA,
      dan: { uitkomst: 'niet_bevestigd', vorm: 'onbekend', bevordert: 'onbekend', verantwoordelijk: 'onbekend' },
      omdat: 'De plicht begon op 1 juli 2013. De tekst van uw wet van voor 2015 is niet gelezen. Ga er niet van uit dat er geen plicht was.',
      bron: ['wet-meldcode-2013/meldcode-hebben@2013-07-01', 'voordeur-plicht/tekst-voor-2015@2013-07-01'],
      zekerheid: 'onbevestigd',
      leest: [],
    },
  ],
}

const plichtInDeKinderopvang20150101Dan1: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'houder' }
/** Wie moet in de kinderopvang een meldcode hebben? Geldig van 2015-01-01. */
const plichtInDeKinderopvang20150101: Tabel<Opvangvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-de-kinderopvang',
  titel: 'Wie moet in de kinderopvang een meldcode hebben?',
  geldig: { van: '2015-01-01' },
  treffer: 'uniek',
  hash: '6a26ee06111a17ee',
  rijen: [
    {
      id: 'kindercentrum',
      als: (f) => is(f.beroep, 'kindercentrum'),
      dan: plichtInDeKinderopvang20150101Dan1,
      omdat: 'De houder van een kindercentrum moet een meldcode vaststellen voor het personeel en de kennis en het gebruik ervan bevorderen.',
      bron: ['wko/art-1.51a/lid-1@2015-01-01', 'wko/art-1.51a/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'gastouderbureau',
      als: (f) => is(f.beroep, 'gastouderbureau'),
      dan: plichtInDeKinderopvang20150101Dan1,
      omdat: 'De houder van een gastouderbureau moet een meldcode vaststellen voor de gastouders en de kennis en het gebruik ervan bevorderen.',
      bron: ['wko/art-1.51a/lid-1@2015-01-01', 'wko/art-1.51a/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'gastouder',
      als: (f) => is(f.beroep, 'gastouder'),
      dan: { uitkomst: 'volgt_meldcode', vorm: 'leeft_na', bevordert: 'nee', verantwoordelijk: 'gastouder_zelf' },
      omdat: 'Een gastouder maakt geen eigen meldcode, maar is zelf verantwoordelijk voor het volgen van de meldcode van het gastouderbureau.',
      bron: ['wko/art-1.56b/lid-1@2015-01-01', 'wko/art-1.56b/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
  ],
}

/** Wie moet in de kinderopvang een meldcode hebben? Alle versies, de oudste eerst. */
export const plichtInDeKinderopvang: readonly Tabel<Opvangvraag, Plichtbesluit>[] = [plichtInDeKinderopvang19000101, plichtInDeKinderopvang20130701, plichtInDeKinderopvang20150101]
