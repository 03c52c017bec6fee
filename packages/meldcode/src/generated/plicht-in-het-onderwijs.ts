// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/plicht-in-het-onderwijs.1900-01-01.yaml
// specs/meldcode/plicht-in-het-onderwijs.2013-07-01.yaml
// specs/meldcode/plicht-in-het-onderwijs.2015-01-01.yaml
// specs/meldcode/plicht-in-het-onderwijs.2016-01-01.yaml
// specs/meldcode/plicht-in-het-onderwijs.2026-08-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Onderwijsvraag, Plichtbesluit } from './typen.ts'

/** Wie moet in het onderwijs een meldcode hebben? Geldig van 1900-01-01 tot en met 2013-06-30. */
const plichtInHetOnderwijs19000101: Tabel<Onderwijsvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-het-onderwijs',
  titel: 'Wie moet in het onderwijs een meldcode hebben?',
  geldig: { van: '1900-01-01', tot: '2013-06-30' },
  treffer: 'uniek',
  hash: 'ef0950b947bf4a46',
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

/** Wie moet in het onderwijs een meldcode hebben? Geldig van 2013-07-01 tot en met 2014-12-31. */
const plichtInHetOnderwijs20130701: Tabel<Onderwijsvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-het-onderwijs',
  titel: 'Wie moet in het onderwijs een meldcode hebben?',
  geldig: { van: '2013-07-01', tot: '2014-12-31' },
  treffer: 'uniek',
  hash: 'af56eb72cc00e270',
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

const plichtInHetOnderwijs20150101Dan1: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'bevoegd_gezag' }
/** Wie moet in het onderwijs een meldcode hebben? Geldig van 2015-01-01 tot en met 2015-12-31. */
const plichtInHetOnderwijs20150101: Tabel<Onderwijsvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-het-onderwijs',
  titel: 'Wie moet in het onderwijs een meldcode hebben?',
  geldig: { van: '2015-01-01', tot: '2015-12-31' },
  treffer: 'uniek',
  hash: '50e6428364fcb35f',
  rijen: [
    {
      id: 'basisschool',
      als: (f) => is(f.beroep, 'basisschool'),
      dan: plichtInHetOnderwijs20150101Dan1,
      omdat: 'Het bestuur van een basisschool moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen. Dat geldt ook voor een school zonder geld van de overheid.',
      bron: ['wpo/art-4b/lid-1@2015-01-01', 'wpo/art-4b/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'voortgezet-onderwijs',
      als: (f) => is(f.beroep, 'voortgezet_onderwijs'),
      dan: plichtInHetOnderwijs20150101Dan1,
      omdat: 'Het bestuur van een school voor voortgezet onderwijs moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wvo/art-3a/lid-1@2015-01-01', 'wvo/art-3a/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'speciaal-onderwijs',
      als: (f) => is(f.beroep, 'speciaal_onderwijs'),
      dan: plichtInHetOnderwijs20150101Dan1,
      omdat: 'Het bestuur van een school voor speciaal onderwijs moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wec/art-5/lid-1@2015-01-01', 'wec/art-5/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'mbo',
      als: (f) => is(f.beroep, 'mbo'),
      dan: plichtInHetOnderwijs20150101Dan1,
      omdat: 'Het bestuur van een mbo-instelling moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['web/art-1.3.9/lid-1@2015-01-01', 'web/art-1.3.9/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'hoger-onderwijs',
      als: (f) => is(f.beroep, 'hbo_of_universiteit'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'instellingsbestuur' },
      omdat: 'Het bestuur van een hogeschool of universiteit moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['whw/art-1.21/lid-1@2015-01-01', 'whw/art-1.21/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'leerplichtambtenaar',
      als: (f) => is(f.beroep, 'leerplichtambtenaar'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'college_van_b_en_w' },
      omdat: 'Het college van burgemeester en wethouders zet een meldcode in de instructie voor leerplichtambtenaren en bevordert de kennis en het gebruik ervan.',
      bron: ['leerplichtwet/art-16/lid-4/e@2015-01-01', 'leerplichtwet/art-16/lid-8@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
  ],
}

const plichtInHetOnderwijs20160101Dan1: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'bevoegd_gezag' }
/** Wie moet in het onderwijs een meldcode hebben? Geldig van 2016-01-01 tot en met 2026-07-31. */
const plichtInHetOnderwijs20160101: Tabel<Onderwijsvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-het-onderwijs',
  titel: 'Wie moet in het onderwijs een meldcode hebben?',
  geldig: { van: '2016-01-01', tot: '2026-07-31' },
  treffer: 'uniek',
  hash: 'd7fe4a85f67fa72f',
  rijen: [
    {
      id: 'basisschool',
      als: (f) => is(f.beroep, 'basisschool'),
      dan: plichtInHetOnderwijs20160101Dan1,
      omdat: 'Het bestuur van een basisschool moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen. Dat geldt ook voor een school zonder geld van de overheid.',
      bron: ['wpo/art-4b/lid-1@2015-01-01', 'wpo/art-4b/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'voortgezet-onderwijs',
      als: (f) => is(f.beroep, 'voortgezet_onderwijs'),
      dan: { uitkomst: 'niet_bevestigd', vorm: 'onbekend', bevordert: 'onbekend', verantwoordelijk: 'onbekend' },
      omdat: 'Waarschijnlijk moest een school voor voortgezet onderwijs ook toen een meldcode hebben. De tekst van die dag is niet gelezen, en ook niet op welke dag de nieuwe wet begon. Kijk het na.',
      bron: ['wvo/art-3a/lid-1@2016-01-01', 'voordeur-plicht/tekst-niet-gelezen@1900-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroep'],
    },
    {
      id: 'speciaal-onderwijs',
      als: (f) => is(f.beroep, 'speciaal_onderwijs'),
      dan: plichtInHetOnderwijs20160101Dan1,
      omdat: 'Het bestuur van een school voor speciaal onderwijs moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wec/art-5/lid-1@2015-01-01', 'wec/art-5/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'mbo',
      als: (f) => is(f.beroep, 'mbo'),
      dan: plichtInHetOnderwijs20160101Dan1,
      omdat: 'Het bestuur van een mbo-instelling moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['web/art-1.3.9/lid-1@2015-01-01', 'web/art-1.3.9/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'hoger-onderwijs',
      als: (f) => is(f.beroep, 'hbo_of_universiteit'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'instellingsbestuur' },
      omdat: 'Het bestuur van een hogeschool of universiteit moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['whw/art-1.21/lid-1@2015-01-01', 'whw/art-1.21/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'leerplichtambtenaar',
      als: (f) => is(f.beroep, 'leerplichtambtenaar'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'college_van_b_en_w' },
      omdat: 'Het college van burgemeester en wethouders zet een meldcode in de instructie voor leerplichtambtenaren en bevordert de kennis en het gebruik ervan.',
      bron: ['leerplichtwet/art-16/lid-4/e@2015-01-01', 'leerplichtwet/art-16/lid-8@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
  ],
}

const plichtInHetOnderwijs20260801Dan1: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'bevoegd_gezag' }
/** Wie moet in het onderwijs een meldcode hebben? Geldig van 2026-08-01. */
const plichtInHetOnderwijs20260801: Tabel<Onderwijsvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-het-onderwijs',
  titel: 'Wie moet in het onderwijs een meldcode hebben?',
  geldig: { van: '2026-08-01' },
  treffer: 'uniek',
  hash: 'f99d04e30e1417cb',
  rijen: [
    {
      id: 'basisschool',
      als: (f) => is(f.beroep, 'basisschool'),
      dan: plichtInHetOnderwijs20260801Dan1,
      omdat: 'Het bestuur van een basisschool moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen. Dat geldt ook voor een school zonder geld van de overheid.',
      bron: ['wpo/art-4b/lid-1@2015-01-01', 'wpo/art-4b/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'voortgezet-onderwijs',
      als: (f) => is(f.beroep, 'voortgezet_onderwijs') & is(f.bekostigd, true),
      dan: plichtInHetOnderwijs20260801Dan1,
      omdat: 'Het bevoegd gezag van een school voor voortgezet onderwijs moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wvo-2020/art-3.41/lid-1@2026-08-01', 'wvo-2020/art-3.41/lid-4@2026-08-01'],
      zekerheid: 'wet',
      leest: ['beroep', 'bekostigd'],
    },
    {
      id: 'voortgezet-onderwijs-niet-bekostigd',
      als: (f) => is(f.beroep, 'voortgezet_onderwijs') & is(f.bekostigd, false),
      dan: { uitkomst: 'menselijk_oordeel', vorm: 'onbekend', bevordert: 'onbekend', verantwoordelijk: 'onbekend' },
      omdat: 'Het artikel voor het voortgezet onderwijs noemt scholen zonder geld van de overheid niet. Of een ander artikel dat doet, is niet nagegaan.',
      bron: ['voordeur-plicht/niet-bekostigd-voortgezet@2026-08-01', 'wvo-2020/art-3.41/lid-1@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['beroep', 'bekostigd'],
    },
    {
      id: 'speciaal-onderwijs',
      als: (f) => is(f.beroep, 'speciaal_onderwijs'),
      dan: plichtInHetOnderwijs20260801Dan1,
      omdat: 'Het bestuur van een school voor speciaal onderwijs moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wec/art-5/lid-1@2015-01-01', 'wec/art-5/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'mbo',
      als: (f) => is(f.beroep, 'mbo'),
      dan: plichtInHetOnderwijs20260801Dan1,
      omdat: 'Het bestuur van een mbo-instelling moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['web/art-1.3.9/lid-1@2015-01-01', 'web/art-1.3.9/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'hoger-onderwijs',
      als: (f) => is(f.beroep, 'hbo_of_universiteit'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'instellingsbestuur' },
      omdat: 'Het bestuur van een hogeschool of universiteit moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['whw/art-1.21/lid-1@2015-01-01', 'whw/art-1.21/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'leerplichtambtenaar',
      als: (f) => is(f.beroep, 'leerplichtambtenaar'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'college_van_b_en_w' },
      omdat: 'Het college van burgemeester en wethouders zet een meldcode in de instructie voor leerplichtambtenaren en bevordert de kennis en het gebruik ervan.',
      bron: ['leerplichtwet/art-16/lid-4/e@2026-08-01', 'leerplichtwet/art-16/lid-8@2026-08-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
  ],
}

/** Wie moet in het onderwijs een meldcode hebben? Alle versies, de oudste eerst. */
export const plichtInHetOnderwijs: readonly Tabel<Onderwijsvraag, Plichtbesluit>[] = [plichtInHetOnderwijs19000101, plichtInHetOnderwijs20130701, plichtInHetOnderwijs20150101, plichtInHetOnderwijs20160101, plichtInHetOnderwijs20260801]
