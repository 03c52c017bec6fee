// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/plicht-bij-justitie-en-asiel.1900-01-01.yaml
// specs/meldcode/plicht-bij-justitie-en-asiel.2013-07-01.yaml
// specs/meldcode/plicht-bij-justitie-en-asiel.2015-01-01.yaml
// specs/meldcode/plicht-bij-justitie-en-asiel.2016-01-01.yaml
// specs/meldcode/plicht-bij-justitie-en-asiel.2019-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Justitievraag, Plichtbesluit } from './typen.ts'

/** Wie moet bij justitie en in de asielopvang een meldcode hebben? Geldig van 1900-01-01 tot en met 2013-06-30. */
const plichtBijJustitieEnAsiel19000101: Tabel<Justitievraag, Plichtbesluit> = {
  id: 'meldcode/plicht-bij-justitie-en-asiel',
  titel: 'Wie moet bij justitie en in de asielopvang een meldcode hebben?',
  geldig: { van: '1900-01-01', tot: '2013-06-30' },
  treffer: 'uniek',
  hash: '8acf5fb83304c3c3',
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

/** Wie moet bij justitie en in de asielopvang een meldcode hebben? Geldig van 2013-07-01 tot en met 2014-12-31. */
const plichtBijJustitieEnAsiel20130701: Tabel<Justitievraag, Plichtbesluit> = {
  id: 'meldcode/plicht-bij-justitie-en-asiel',
  titel: 'Wie moet bij justitie en in de asielopvang een meldcode hebben?',
  geldig: { van: '2013-07-01', tot: '2014-12-31' },
  treffer: 'uniek',
  hash: '3cfe7c9afc1d01f5',
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

const plichtBijJustitieEnAsiel20150101Dan1: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'directeur' }
/** Wie moet bij justitie en in de asielopvang een meldcode hebben? Geldig van 2015-01-01 tot en met 2015-12-31. */
const plichtBijJustitieEnAsiel20150101: Tabel<Justitievraag, Plichtbesluit> = {
  id: 'meldcode/plicht-bij-justitie-en-asiel',
  titel: 'Wie moet bij justitie en in de asielopvang een meldcode hebben?',
  geldig: { van: '2015-01-01', tot: '2015-12-31' },
  treffer: 'uniek',
  hash: '580e514764c9e655',
  rijen: [
    {
      id: 'gevangenis',
      als: (f) => is(f.beroep, 'gevangenis'),
      dan: plichtBijJustitieEnAsiel20150101Dan1,
      omdat: 'De directeur van een gevangenis moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['pbw/art-5b/lid-1@2015-01-01', 'pbw/art-5b/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'jeugdinrichting',
      als: (f) => is(f.beroep, 'justitiele_jeugdinrichting'),
      dan: plichtBijJustitieEnAsiel20150101Dan1,
      omdat: 'De directeur van een justitiële jeugdinrichting moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['bjj/art-5a/lid-1@2015-01-01', 'bjj/art-5a/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'tbs-kliniek',
      als: (f) => is(f.beroep, 'tbs_kliniek'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'hoofd_van_de_inrichting' },
      omdat: 'Het hoofd van een tbs-kliniek moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen. Dit artikel gold tot en met 31 december 2018.',
      bron: ['bvt/art-7b/lid-1@2015-01-01', 'bvt/art-7b/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'reclassering',
      als: (f) => is(f.beroep, 'reclassering'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'reclasseringsinstelling' },
      omdat: 'Een reclasseringsinstelling moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['reclasseringsregeling/art-3/lid-1@2015-01-01', 'reclasseringsregeling/art-3/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'halt',
      als: (f) => is(f.beroep, 'halt'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'halt_bureau' },
      omdat: 'Het Halt-bureau moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen. De minister keurt de meldcode eerst goed.',
      bron: ['regeling-halt/art-24/lid-1@2015-01-01', 'regeling-halt/art-24/lid-2@2015-01-01', 'regeling-halt/art-24/lid-5@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'coa',
      als: (f) => is(f.beroep, 'coa'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'bestuur_van_het_coa' },
      omdat: 'Het bestuur van het COA moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wet-coa/art-9a/lid-1@2015-01-01', 'wet-coa/art-9a/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
  ],
}

const plichtBijJustitieEnAsiel20160101Dan1: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'directeur' }
/** Wie moet bij justitie en in de asielopvang een meldcode hebben? Geldig van 2016-01-01 tot en met 2018-12-31. */
const plichtBijJustitieEnAsiel20160101: Tabel<Justitievraag, Plichtbesluit> = {
  id: 'meldcode/plicht-bij-justitie-en-asiel',
  titel: 'Wie moet bij justitie en in de asielopvang een meldcode hebben?',
  geldig: { van: '2016-01-01', tot: '2018-12-31' },
  treffer: 'uniek',
  hash: '58727d734fd4b576',
  rijen: [
    {
      id: 'gevangenis',
      als: (f) => is(f.beroep, 'gevangenis'),
      dan: plichtBijJustitieEnAsiel20160101Dan1,
      omdat: 'De directeur van een gevangenis moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['pbw/art-5b/lid-1@2015-01-01', 'pbw/art-5b/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'jeugdinrichting',
      als: (f) => is(f.beroep, 'justitiele_jeugdinrichting'),
      dan: plichtBijJustitieEnAsiel20160101Dan1,
      omdat: 'De directeur van een justitiële jeugdinrichting moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['bjj/art-5a/lid-1@2015-01-01', 'bjj/art-5a/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'tbs-kliniek',
      als: (f) => is(f.beroep, 'tbs_kliniek'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'hoofd_van_de_inrichting' },
      omdat: 'Het hoofd van een tbs-kliniek moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen. Dit artikel gold tot en met 31 december 2018.',
      bron: ['bvt/art-7b/lid-1@2015-01-01', 'bvt/art-7b/lid-1@2018-08-01', 'bvt/art-7b/lid-4@2015-01-01', 'bvt/art-7b/lid-4@2018-08-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'reclassering',
      als: (f) => is(f.beroep, 'reclassering'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'reclasseringsinstelling' },
      omdat: 'Een reclasseringsinstelling moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['reclasseringsregeling/art-3/lid-1@2015-01-01', 'reclasseringsregeling/art-3/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'halt',
      als: (f) => is(f.beroep, 'halt'),
      dan: { uitkomst: 'niet_bevestigd', vorm: 'onbekend', bevordert: 'onbekend', verantwoordelijk: 'onbekend' },
      omdat: 'Waarschijnlijk moet het Halt-bureau ook op deze dag een meldcode hebben. Alleen de tekst van 2015 is gelezen. Kijk het na.',
      bron: ['regeling-halt/art-24/lid-1@2016-01-01', 'voordeur-plicht/tekst-niet-gelezen@1900-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroep'],
    },
    {
      id: 'coa',
      als: (f) => is(f.beroep, 'coa'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'bestuur_van_het_coa' },
      omdat: 'Het bestuur van het COA moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wet-coa/art-9a/lid-1@2015-01-01', 'wet-coa/art-9a/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
  ],
}

const plichtBijJustitieEnAsiel20190101Dan1: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'directeur' }
/** Wie moet bij justitie en in de asielopvang een meldcode hebben? Geldig van 2019-01-01. */
const plichtBijJustitieEnAsiel20190101: Tabel<Justitievraag, Plichtbesluit> = {
  id: 'meldcode/plicht-bij-justitie-en-asiel',
  titel: 'Wie moet bij justitie en in de asielopvang een meldcode hebben?',
  geldig: { van: '2019-01-01' },
  treffer: 'uniek',
  hash: 'cf34004e0fc201da',
  rijen: [
    {
      id: 'gevangenis',
      als: (f) => is(f.beroep, 'gevangenis'),
      dan: plichtBijJustitieEnAsiel20190101Dan1,
      omdat: 'De directeur van een gevangenis moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['pbw/art-5b/lid-1@2015-01-01', 'pbw/art-5b/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'jeugdinrichting',
      als: (f) => is(f.beroep, 'justitiele_jeugdinrichting'),
      dan: plichtBijJustitieEnAsiel20190101Dan1,
      omdat: 'De directeur van een justitiële jeugdinrichting moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['bjj/art-5a/lid-1@2015-01-01', 'bjj/art-5a/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'tbs-kliniek',
      als: (f) => is(f.beroep, 'tbs_kliniek'),
      dan: { uitkomst: 'menselijk_oordeel', vorm: 'onbekend', bevordert: 'onbekend', verantwoordelijk: 'onbekend' },
      omdat: 'Sinds 2019 staat de meldcode niet meer in de wet voor tbs-klinieken. Een opvolger is niet gevonden. Een jurist moet beoordelen of een andere wet geldt.',
      bron: ['voordeur-plicht/tbs-na-2018@2019-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroep'],
    },
    {
      id: 'reclassering',
      als: (f) => is(f.beroep, 'reclassering'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'reclasseringsinstelling' },
      omdat: 'Een reclasseringsinstelling moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['reclasseringsregeling/art-3/lid-1@2015-01-01', 'reclasseringsregeling/art-3/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'halt',
      als: (f) => is(f.beroep, 'halt'),
      dan: { uitkomst: 'niet_bevestigd', vorm: 'onbekend', bevordert: 'onbekend', verantwoordelijk: 'onbekend' },
      omdat: 'Waarschijnlijk moet het Halt-bureau ook op deze dag een meldcode hebben. Alleen de tekst van 2015 is gelezen. Kijk het na.',
      bron: ['regeling-halt/art-24/lid-1@2016-01-01', 'voordeur-plicht/tekst-niet-gelezen@1900-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroep'],
    },
    {
      id: 'coa',
      als: (f) => is(f.beroep, 'coa'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'bestuur_van_het_coa' },
      omdat: 'Het bestuur van het COA moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wet-coa/art-9a/lid-1@2015-01-01', 'wet-coa/art-9a/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
  ],
}

/** Wie moet bij justitie en in de asielopvang een meldcode hebben? Alle versies, de oudste eerst. */
export const plichtBijJustitieEnAsiel: readonly Tabel<Justitievraag, Plichtbesluit>[] = [plichtBijJustitieEnAsiel19000101, plichtBijJustitieEnAsiel20130701, plichtBijJustitieEnAsiel20150101, plichtBijJustitieEnAsiel20160101, plichtBijJustitieEnAsiel20190101]
