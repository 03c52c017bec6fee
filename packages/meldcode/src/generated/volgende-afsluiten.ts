// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/volgende-afsluiten.2013-07-31.yaml
// specs/meldcode/volgende-afsluiten.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Tabelactie } from './typen.ts'

const volgendeAfsluiten20130731Dan1: Tabelactie = { actie: 'afsluiten', dwang: 'kan', stap: 5 }
/** Kan de zaak worden afgesloten, of gaat zij weer open? Geldig van 2013-07-31 tot en met 2018-12-31. */
const volgendeAfsluiten20130731: Tabel<Casusfeiten, Tabelactie> = {
  id: 'meldcode/volgende-afsluiten',
  titel: 'Kan de zaak worden afgesloten, of gaat zij weer open?',
  geldig: { van: '2013-07-31', tot: '2018-12-31' },
  treffer: 'verzamel',
  hash: '3969adf01c7f3155',
  rijen: [
    {
      id: 'afsluiten',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, false) & is(f.weging, 'afsluiten') & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeAfsluiten20130731Dan1,
      omdat: 'U hebt na de weging geen vermoeden meer. U kunt de meldcode afsluiten. Leg vast waarom.',
      bron: ['voordeur-meldcode/stappen-door-elkaar@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'weging', 'hulp'],
    },
    {
      id: 'afsluiten-bijzondere-vorm',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, true) & is(f.advies, true) & is(f.weging, 'afsluiten') & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeAfsluiten20130731Dan1,
      omdat: 'U vroeg advies en hebt na de weging geen vermoeden meer. U kunt de meldcode afsluiten. Leg vast waarom.',
      bron: ['voordeur-meldcode/stappen-door-elkaar@2013-07-01', 'huwelijksdwang/open-contact-gevaarlijk@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'advies', 'weging', 'hulp'],
    },
    {
      id: 'afsluiten-na-hulp',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, false) & is(f.weging, 'menselijk_oordeel') & is(f.hulp, 'goed'),
      dan: volgendeAfsluiten20130731Dan1,
      omdat: 'De hulp gaf veiligheid voor iedereen. U kunt afsluiten, met afspraken om de veiligheid te volgen.',
      bron: ['voordeur-meldcode/stappen-door-elkaar@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'weging', 'hulp'],
    },
    {
      id: 'afsluiten-na-hulp-bijzondere-vorm',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, true) & is(f.advies, true) & is(f.weging, 'menselijk_oordeel') & is(f.hulp, 'goed'),
      dan: volgendeAfsluiten20130731Dan1,
      omdat: 'U vroeg advies, en de hulp gaf veiligheid voor iedereen. U kunt afsluiten, met afspraken om de veiligheid te volgen.',
      bron: ['voordeur-meldcode/stappen-door-elkaar@2013-07-01', 'huwelijksdwang/open-contact-gevaarlijk@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'advies', 'weging', 'hulp'],
    },
    {
      id: 'heropenen',
      als: (f) => is(f.gesloten, true),
      dan: { actie: 'nieuw_signaal_vastleggen', dwang: 'kan', stap: 1 },
      omdat: 'De zaak is afgesloten. Een nieuw signaal of gevaar legt u vast; dan gaat de meldcode opnieuw open.',
      bron: ['voordeur-meldcode/stappen-door-elkaar@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten'],
    },
  ],
  anders: {
    omdat: 'Afsluiten kan nu niet worden voorgesteld.',
    bron: ['voordeur-meldcode/twijfel-nooit-sluiten@2013-07-01'],
    zekerheid: 'uitleg',
  },
}

const volgendeAfsluiten20190101Dan1: Tabelactie = { actie: 'afsluiten', dwang: 'kan', stap: 5 }
/** Kan de zaak worden afgesloten, of gaat zij weer open? Geldig van 2019-01-01. */
const volgendeAfsluiten20190101: Tabel<Casusfeiten, Tabelactie> = {
  id: 'meldcode/volgende-afsluiten',
  titel: 'Kan de zaak worden afgesloten, of gaat zij weer open?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: '1c7d546f30f00677',
  rijen: [
    {
      id: 'afsluiten',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, false) & is(f.weging, 'afsluiten') & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeAfsluiten20190101Dan1,
      omdat: 'U hebt na de weging geen vermoeden meer. U kunt de meldcode afsluiten. Leg vast waarom.',
      bron: ['afwegingskader/vraag-1@2019-01-01', 'afwegingskader/sluiten-en-heropenen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'weging', 'hulp'],
    },
    {
      id: 'afsluiten-bijzondere-vorm',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, true) & is(f.advies, true) & is(f.weging, 'afsluiten') & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeAfsluiten20190101Dan1,
      omdat: 'U sprak met Veilig Thuis en hebt na de weging geen vermoeden meer. U kunt de meldcode afsluiten. Leg vast waarom.',
      bron: ['afwegingskader/vraag-1@2019-01-01', 'augeo-meldcode/rechtstreeks-veilig-thuis@2015-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'advies', 'weging', 'hulp'],
    },
    {
      id: 'afsluiten-na-hulp',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, false) & is(f.weging, 'afsluiten_met_volgafspraken') & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeAfsluiten20190101Dan1,
      omdat: 'De hulp gaf veiligheid voor iedereen. U kunt afsluiten, met afspraken om de veiligheid te volgen.',
      bron: ['afwegingskader/vraag-5@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'weging', 'hulp'],
    },
    {
      id: 'afsluiten-na-hulp-bijzondere-vorm',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, true) & is(f.advies, true) & is(f.weging, 'afsluiten_met_volgafspraken') & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeAfsluiten20190101Dan1,
      omdat: 'U sprak met Veilig Thuis, en de hulp gaf veiligheid voor iedereen. U kunt afsluiten, met afspraken om de veiligheid te volgen.',
      bron: ['afwegingskader/vraag-5@2019-01-01', 'augeo-meldcode/rechtstreeks-veilig-thuis@2015-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'advies', 'weging', 'hulp'],
    },
    {
      id: 'afsluiten-na-melding',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.weging, 'melden') & is(f.gemeld, true) & is(f.terugkoppeling, true) & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeAfsluiten20190101Dan1,
      omdat: 'Veilig Thuis liet iets weten. Hebt u afgesproken wie de veiligheid volgt? Dan kunt u de meldcode afsluiten.',
      bron: ['voordeur-meldcode-casus/afsluiten-na-melding@2013-07-31', 'veilig-thuis-werkwijze/blijvende-verantwoordelijkheid@2019-01-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'weging', 'gemeld', 'terugkoppeling', 'hulp'],
    },
    {
      id: 'heropenen',
      als: (f) => is(f.gesloten, true),
      dan: { actie: 'nieuw_signaal_vastleggen', dwang: 'kan', stap: 1 },
      omdat: 'De zaak is afgesloten. Een nieuw signaal of gevaar legt u vast; dan gaat de meldcode opnieuw open.',
      bron: ['voordeur-meldcode/stappen-door-elkaar@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten'],
    },
  ],
  anders: {
    omdat: 'Afsluiten kan nu niet worden voorgesteld.',
    bron: ['voordeur-meldcode/twijfel-nooit-sluiten@2013-07-01'],
    zekerheid: 'uitleg',
  },
}

/** Kan de zaak worden afgesloten, of gaat zij weer open? Alle versies, de oudste eerst. */
export const volgendeAfsluiten: readonly Tabel<Casusfeiten, Tabelactie>[] = [volgendeAfsluiten20130731, volgendeAfsluiten20190101]
