// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/plicht-in-de-zorg.1900-01-01.yaml
// specs/meldcode/plicht-in-de-zorg.2013-07-01.yaml
// specs/meldcode/plicht-in-de-zorg.2015-01-01.yaml
// specs/meldcode/plicht-in-de-zorg.2016-01-01.yaml
// specs/meldcode/plicht-in-de-zorg.2026-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Plichtbesluit, Zorgvraag } from './typen.ts'

/** Wie moet in de zorg een meldcode hebben? Geldig van 1900-01-01 tot en met 2013-06-30. */
const plichtInDeZorg19000101: Tabel<Zorgvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-de-zorg',
  titel: 'Wie moet in de zorg een meldcode hebben?',
  geldig: { van: '1900-01-01', tot: '2013-06-30' },
  treffer: 'uniek',
  hash: 'e2879402426890a9',
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

/** Wie moet in de zorg een meldcode hebben? Geldig van 2013-07-01 tot en met 2014-12-31. */
const plichtInDeZorg20130701: Tabel<Zorgvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-de-zorg',
  titel: 'Wie moet in de zorg een meldcode hebben?',
  geldig: { van: '2013-07-01', tot: '2014-12-31' },
  treffer: 'uniek',
  hash: '879c05f62867d741',
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

/** Wie moet in de zorg een meldcode hebben? Geldig van 2015-01-01 tot en met 2015-12-31. */
const plichtInDeZorg20150101: Tabel<Zorgvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-de-zorg',
  titel: 'Wie moet in de zorg een meldcode hebben?',
  geldig: { van: '2015-01-01', tot: '2015-12-31' },
  treffer: 'uniek',
  hash: 'b906455e24340ef6',
  rijen: [
    {
      id: 'zorginstelling',
      als: (f) => is(f.beroep, 'zorginstelling'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'zorgaanbieder' },
      omdat: 'Een zorginstelling moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['kwaliteitswet-zorginstellingen/art-3a@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'big-beroep',
      als: (f) => (is(f.beroep, 'solistisch_werkende_zorgverlener') | is(f.beroep, 'zelfstandige_verzorgende')) & is(f.big_beroep, true),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'hanteert', bevordert: 'nee', verantwoordelijk: 'zorgverlener_zelf' },
      omdat: 'Wie met een beroep uit de Wet BIG buiten een instelling werkt, gebruikt zo nodig een meldcode. Van bevorderen spreekt het artikel niet.',
      bron: ['wet-big/art-40a/lid-1@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep', 'big_beroep'],
    },
    {
      id: 'geen-big-beroep',
      als: (f) => (is(f.beroep, 'solistisch_werkende_zorgverlener') | is(f.beroep, 'zelfstandige_verzorgende')) & is(f.big_beroep, false),
      dan: { uitkomst: 'geen_plicht', vorm: 'geen', bevordert: 'nee', verantwoordelijk: 'niemand' },
      omdat: 'Wie alleen werkt met een beroep dat niet in de Wet BIG staat, wordt op deze dag in geen van de gelezen wetten genoemd.',
      bron: ['voordeur-plicht/geen-wet-noemt@1900-01-01', 'wet-big/art-40a/lid-1@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['beroep', 'big_beroep'],
    },
    {
      id: 'ggd',
      als: (f) => is(f.beroep, 'ggd'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'college_van_b_en_w' },
      omdat: 'Het college van burgemeester en wethouders zorgt dat de GGD een meldcode vaststelt en de kennis en het gebruik ervan bevordert.',
      bron: ['wpg/art-15a/lid-1@2015-01-01', 'wpg/art-15a/lid-4@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
  ],
}

const plichtInDeZorg20160101Dan1: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'zorgaanbieder' }
const plichtInDeZorg20160101Dan2: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'zorgverlener_zelf' }
/** Wie moet in de zorg een meldcode hebben? Geldig van 2016-01-01 tot en met 2025-12-31. */
const plichtInDeZorg20160101: Tabel<Zorgvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-de-zorg',
  titel: 'Wie moet in de zorg een meldcode hebben?',
  geldig: { van: '2016-01-01', tot: '2025-12-31' },
  treffer: 'uniek',
  hash: 'b7dd690ca6c4674a',
  rijen: [
    {
      id: 'zorginstelling',
      als: (f) => is(f.beroep, 'zorginstelling'),
      dan: plichtInDeZorg20160101Dan1,
      omdat: 'Een zorgaanbieder moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen. Een zorginstelling is een zorgaanbieder.',
      bron: ['wkkgz/art-8/lid-1@2016-01-01', 'wkkgz/art-8/lid-2@2016-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'solist',
      als: (f) => is(f.beroep, 'solistisch_werkende_zorgverlener'),
      dan: plichtInDeZorg20160101Dan2,
      omdat: 'Een zorgverlener die alleen werkt, is een zorgaanbieder. U moet zelf een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wkkgz/art-8/lid-1@2016-01-01', 'wkkgz/art-8/lid-2@2016-01-01', 'wkkgz/art-1/lid-1/solistisch-werkende-zorgverlener@2016-01-01', 'voordeur-plicht/solist-voor-2026@2016-01-01'],
      zekerheid: 'uitleg',
      leest: ['beroep'],
    },
    {
      id: 'ggd',
      als: (f) => is(f.beroep, 'ggd'),
      dan: plichtInDeZorg20160101Dan1,
      omdat: 'De meldcode van de GGD staat niet meer in de Wet publieke gezondheid. Naar onze lezing is de GGD een zorgaanbieder en moet zij een meldcode hebben.',
      bron: ['wkkgz/art-8/lid-1@2016-01-01', 'wkkgz/art-8/lid-2@2016-01-01', 'voordeur-plicht/ggd-is-zorgaanbieder@2016-01-01'],
      zekerheid: 'uitleg',
      leest: ['beroep'],
    },
    {
      id: 'verzorgende-met-zorg',
      als: (f) => is(f.beroep, 'zelfstandige_verzorgende') & is(f.geeft_zorg, true),
      dan: plichtInDeZorg20160101Dan2,
      omdat: 'Wie voor zichzelf werkt en voor het beroep zorg geeft, is naar onze lezing een zorgaanbieder, ook zonder registratie. Dan moet u een meldcode hebben.',
      bron: ['wkkgz/art-8/lid-1@2016-01-01', 'wkkgz/art-8/lid-2@2016-01-01', 'wkkgz/art-1/lid-1/solistisch-werkende-zorgverlener@2016-01-01', 'voordeur-plicht/zorg-geven-beslist@2016-01-01'],
      zekerheid: 'uitleg',
      leest: ['beroep', 'geeft_zorg'],
    },
    {
      id: 'verzorgende-zonder-zorg',
      als: (f) => is(f.beroep, 'zelfstandige_verzorgende') & is(f.geeft_zorg, false),
      dan: { uitkomst: 'geen_plicht', vorm: 'geen', bevordert: 'nee', verantwoordelijk: 'niemand' },
      omdat: 'Wie geen zorg geeft, is naar onze lezing geen zorgaanbieder. Geen van de gelezen wetten noemt u dan.',
      bron: ['voordeur-plicht/zorg-geven-beslist@2016-01-01', 'voordeur-plicht/geen-wet-noemt@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['beroep', 'geeft_zorg'],
    },
  ],
}

const plichtInDeZorg20260101Dan1: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'zorgaanbieder' }
const plichtInDeZorg20260101Dan2: Plichtbesluit = { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'zorgverlener_zelf' }
/** Wie moet in de zorg een meldcode hebben? Geldig van 2026-01-01. */
const plichtInDeZorg20260101: Tabel<Zorgvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-in-de-zorg',
  titel: 'Wie moet in de zorg een meldcode hebben?',
  geldig: { van: '2026-01-01' },
  treffer: 'uniek',
  hash: '7f063a9259488386',
  rijen: [
    {
      id: 'zorginstelling',
      als: (f) => is(f.beroep, 'zorginstelling'),
      dan: plichtInDeZorg20260101Dan1,
      omdat: 'Een zorgaanbieder moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen. Een zorginstelling is een zorgaanbieder.',
      bron: ['wkkgz/art-8/lid-1@2026-01-01', 'wkkgz/art-8/lid-2@2026-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'solist',
      als: (f) => is(f.beroep, 'solistisch_werkende_zorgverlener'),
      dan: plichtInDeZorg20260101Dan2,
      omdat: 'Een zorgverlener die alleen werkt, is een zorgaanbieder. U moet zelf een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wkkgz/art-8/lid-1@2026-01-01', 'wkkgz/art-8/lid-2@2026-01-01', 'wkkgz/art-1/lid-1/solistisch-werkende-zorgverlener@2026-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'ggd',
      als: (f) => is(f.beroep, 'ggd'),
      dan: plichtInDeZorg20260101Dan1,
      omdat: 'De meldcode van de GGD staat niet meer in de Wet publieke gezondheid. Naar onze lezing is de GGD een zorgaanbieder en moet zij een meldcode hebben.',
      bron: ['wkkgz/art-8/lid-1@2026-01-01', 'wkkgz/art-8/lid-2@2026-01-01', 'voordeur-plicht/ggd-is-zorgaanbieder@2016-01-01'],
      zekerheid: 'uitleg',
      leest: ['beroep'],
    },
    {
      id: 'verzorgende-met-zorg',
      als: (f) => is(f.beroep, 'zelfstandige_verzorgende') & is(f.geeft_zorg, true),
      dan: plichtInDeZorg20260101Dan2,
      omdat: 'Wie voor zichzelf werkt en voor het beroep zorg geeft, is naar onze lezing een zorgaanbieder, ook zonder registratie. Dan moet u een meldcode hebben.',
      bron: ['wkkgz/art-8/lid-1@2026-01-01', 'wkkgz/art-8/lid-2@2026-01-01', 'wkkgz/art-1/lid-1/solistisch-werkende-zorgverlener@2026-01-01', 'voordeur-plicht/zorg-geven-beslist@2016-01-01'],
      zekerheid: 'uitleg',
      leest: ['beroep', 'geeft_zorg'],
    },
    {
      id: 'verzorgende-zonder-zorg',
      als: (f) => is(f.beroep, 'zelfstandige_verzorgende') & is(f.geeft_zorg, false),
      dan: { uitkomst: 'geen_plicht', vorm: 'geen', bevordert: 'nee', verantwoordelijk: 'niemand' },
      omdat: 'Wie geen zorg geeft, is naar onze lezing geen zorgaanbieder. Geen van de gelezen wetten noemt u dan.',
      bron: ['voordeur-plicht/zorg-geven-beslist@2016-01-01', 'voordeur-plicht/geen-wet-noemt@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['beroep', 'geeft_zorg'],
    },
  ],
}

/** Wie moet in de zorg een meldcode hebben? Alle versies, de oudste eerst. */
export const plichtInDeZorg: readonly Tabel<Zorgvraag, Plichtbesluit>[] = [plichtInDeZorg19000101, plichtInDeZorg20130701, plichtInDeZorg20150101, plichtInDeZorg20160101, plichtInDeZorg20260101]
