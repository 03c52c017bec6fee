// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/plicht-bij-ondersteuning-en-jeugd.1900-01-01.yaml
// specs/meldcode/plicht-bij-ondersteuning-en-jeugd.2013-07-01.yaml
// specs/meldcode/plicht-bij-ondersteuning-en-jeugd.2015-01-01.yaml
// specs/meldcode/plicht-bij-ondersteuning-en-jeugd.2026-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Jeugdvraag, Plichtbesluit } from './typen.ts'

/** Wie moet in de maatschappelijke ondersteuning en de jeugdhulp een meldcode hebben? Geldig van 1900-01-01 tot en met 2013-06-30. */
const plichtBijOndersteuningEnJeugd19000101: Tabel<Jeugdvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-bij-ondersteuning-en-jeugd',
  titel: 'Wie moet in de maatschappelijke ondersteuning en de jeugdhulp een meldcode hebben?',
  geldig: { van: '1900-01-01', tot: '2013-06-30' },
  treffer: 'uniek',
  hash: '75c6fa03f7581b39',
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

/** Wie moet in de maatschappelijke ondersteuning en de jeugdhulp een meldcode hebben? Geldig van 2013-07-01 tot en met 2014-12-31. */
const plichtBijOndersteuningEnJeugd20130701: Tabel<Jeugdvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-bij-ondersteuning-en-jeugd',
  titel: 'Wie moet in de maatschappelijke ondersteuning en de jeugdhulp een meldcode hebben?',
  geldig: { van: '2013-07-01', tot: '2014-12-31' },
  treffer: 'uniek',
  hash: 'e7bb27bb65777a09',
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

const plichtBijOndersteuningEnJeugd20150101Dan1: Plichtbesluit = { uitkomst: 'niet_bevestigd', vorm: 'onbekend', bevordert: 'onbekend', verantwoordelijk: 'onbekend' }
/** Wie moet in de maatschappelijke ondersteuning en de jeugdhulp een meldcode hebben? Geldig van 2015-01-01 tot en met 2025-12-31. */
const plichtBijOndersteuningEnJeugd20150101: Tabel<Jeugdvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-bij-ondersteuning-en-jeugd',
  titel: 'Wie moet in de maatschappelijke ondersteuning en de jeugdhulp een meldcode hebben?',
  geldig: { van: '2015-01-01', tot: '2025-12-31' },
  treffer: 'uniek',
  hash: '5485c542ac53f44a',
  rijen: [
    {
      id: 'wmo-aanbieder',
      als: (f) => is(f.beroep, 'wmo_aanbieder'),
      dan: plichtBijOndersteuningEnJeugd20150101Dan1,
      omdat: 'Waarschijnlijk moest een Wmo-aanbieder ook toen een meldcode hebben. De tekst van artikel 3.3 van voor 2026 is niet gelezen. Kijk het na.',
      bron: ['wmo-2015/art-3.3/lid-1@2015-01-01', 'voordeur-plicht/tekst-niet-gelezen@1900-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroep'],
    },
    {
      id: 'wmo-hulpmiddelen',
      als: (f) => is(f.beroep, 'wmo_aanbieder_hulpmiddelen'),
      dan: plichtBijOndersteuningEnJeugd20150101Dan1,
      omdat: 'Of een leverancier van hulpmiddelen of woningaanpassingen toen ook was uitgezonderd, is niet gelezen. Kijk het na.',
      bron: ['wmo-2015/art-3.3/lid-1@2015-01-01', 'voordeur-plicht/tekst-niet-gelezen@1900-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroep'],
    },
    {
      id: 'jeugdhulpaanbieder',
      als: (f) => is(f.beroep, 'jeugdhulpaanbieder'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'jeugdhulpaanbieder' },
      omdat: 'Een jeugdhulpaanbieder moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen bij wie er werkt.',
      bron: ['jeugdwet/art-4.1.7/lid-1@2015-01-01', 'jeugdwet/art-4.1.7/lid-3@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'solistisch-jeugdhulpverlener',
      als: (f) => is(f.beroep, 'solistisch_jeugdhulpverlener'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'nee', verantwoordelijk: 'jeugdhulpverlener_zelf' },
      omdat: 'Ook wie alleen jeugdhulp geeft, moet een meldcode vaststellen. De plicht om kennis en gebruik te bevorderen geldt dan niet.',
      bron: ['jeugdwet/art-4.1.7/lid-1@2015-01-01', 'jeugdwet/art-4.1.7/lid-3@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'gecertificeerde-instelling',
      als: (f) => is(f.beroep, 'gecertificeerde_instelling'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'gecertificeerde_instelling' },
      omdat: 'Een gecertificeerde instelling moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen bij wie er werkt.',
      bron: ['jeugdwet/art-4.1.7/lid-1@2015-01-01', 'jeugdwet/art-4.1.7/lid-3@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
  ],
}

/** Wie moet in de maatschappelijke ondersteuning en de jeugdhulp een meldcode hebben? Geldig van 2026-01-01. */
const plichtBijOndersteuningEnJeugd20260101: Tabel<Jeugdvraag, Plichtbesluit> = {
  id: 'meldcode/plicht-bij-ondersteuning-en-jeugd',
  titel: 'Wie moet in de maatschappelijke ondersteuning en de jeugdhulp een meldcode hebben?',
  geldig: { van: '2026-01-01' },
  treffer: 'uniek',
  hash: '2e8c69ad9c316576',
  rijen: [
    {
      id: 'wmo-aanbieder',
      als: (f) => is(f.beroep, 'wmo_aanbieder'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'wmo_aanbieder' },
      omdat: 'Een Wmo-aanbieder moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen.',
      bron: ['wmo-2015/art-3.3/lid-1@2026-01-01', 'wmo-2015/art-3.3/lid-2@2026-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'wmo-hulpmiddelen',
      als: (f) => is(f.beroep, 'wmo_aanbieder_hulpmiddelen'),
      dan: { uitkomst: 'geen_plicht', vorm: 'geen', bevordert: 'nee', verantwoordelijk: 'niemand' },
      omdat: 'Een aanbieder die hulpmiddelen of woningaanpassingen levert, is uitgezonderd van deze plicht.',
      bron: ['wmo-2015/art-3.3/lid-1@2026-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'jeugdhulpaanbieder',
      als: (f) => is(f.beroep, 'jeugdhulpaanbieder'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'jeugdhulpaanbieder' },
      omdat: 'Een jeugdhulpaanbieder moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen bij wie er werkt.',
      bron: ['jeugdwet/art-4.1.7/lid-1@2015-01-01', 'jeugdwet/art-4.1.7/lid-3@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'solistisch-jeugdhulpverlener',
      als: (f) => is(f.beroep, 'solistisch_jeugdhulpverlener'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'nee', verantwoordelijk: 'jeugdhulpverlener_zelf' },
      omdat: 'Ook wie alleen jeugdhulp geeft, moet een meldcode vaststellen. De plicht om kennis en gebruik te bevorderen geldt dan niet.',
      bron: ['jeugdwet/art-4.1.7/lid-1@2015-01-01', 'jeugdwet/art-4.1.7/lid-3@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
    {
      id: 'gecertificeerde-instelling',
      als: (f) => is(f.beroep, 'gecertificeerde_instelling'),
      dan: { uitkomst: 'moet_meldcode_hebben', vorm: 'stelt_vast', bevordert: 'ja', verantwoordelijk: 'gecertificeerde_instelling' },
      omdat: 'Een gecertificeerde instelling moet een meldcode vaststellen en de kennis en het gebruik ervan bevorderen bij wie er werkt.',
      bron: ['jeugdwet/art-4.1.7/lid-1@2015-01-01', 'jeugdwet/art-4.1.7/lid-3@2015-01-01'],
      zekerheid: 'wet',
      leest: ['beroep'],
    },
  ],
}

/** Wie moet in de maatschappelijke ondersteuning en de jeugdhulp een meldcode hebben? Alle versies, de oudste eerst. */
export const plichtBijOndersteuningEnJeugd: readonly Tabel<Jeugdvraag, Plichtbesluit>[] = [plichtBijOndersteuningEnJeugd19000101, plichtBijOndersteuningEnJeugd20130701, plichtBijOndersteuningEnJeugd20150101, plichtBijOndersteuningEnJeugd20260101]
