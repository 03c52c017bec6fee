// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/bevindingen-weging.2013-07-31.yaml
// specs/meldcode/bevindingen-weging.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Tabelbevinding } from './typen.ts'

/** Hoe is stap 4 gevolgd? Geldig van 2013-07-31 tot en met 2018-12-31. */
const bevindingenWeging20130731: Tabel<Casusfeiten, Tabelbevinding> = {
  id: 'meldcode/bevindingen-weging',
  titel: 'Hoe is stap 4 gevolgd?',
  geldig: { van: '2013-07-31', tot: '2018-12-31' },
  treffer: 'verzamel',
  hash: '7ca222cf8fb55fdf',
  rijen: [
    {
      id: 'twijfel',
      als: (f) => is(f.rijp, true) & is(f.twijfel_zonder_advies, true),
      dan: { code: 'twijfel_zonder_advies', ernst: 'ernstig', aard: 'niet_vastgelegd', stap: 4, herstel: 'Vraag alsnog advies en leg vast wat het advies was.' },
      omdat: 'Er was twijfel, en daarna is geen advies vastgelegd. Het besluit vroeg toen om bij twijfel altijd advies te vragen.',
      bron: ['besluit-meldcode/art-2/lid-2/d@2013-07-31', 'besluit-meldcode/art-2/lid-2/d@2015-01-01'],
      zekerheid: 'wet',
      leest: ['rijp', 'twijfel_zonder_advies'],
    },
    {
      id: 'zonder-weging',
      als: (f) => (is(f.laatste_besluit, 'melden') | is(f.laatste_besluit, 'niet_melden')) & is(f.weging_voor_besluit, false) & is(f.gevaar_geweest, false),
      dan: { code: 'besluit_zonder_weging', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 4, herstel: 'Weeg alsnog, en neem zo nodig een nieuw besluit.' },
      omdat: 'Voor het besluit is geen weging vastgelegd. Elke meldcode heeft die stap.',
      bron: ['besluit-meldcode/art-2/lid-2/d@2013-07-31', 'besluit-meldcode/art-2/lid-2/d@2015-01-01'],
      zekerheid: 'wet',
      leest: ['laatste_besluit', 'weging_voor_besluit', 'gevaar_geweest'],
    },
    {
      id: 'kader-bestond-niet',
      als: (f) => (is(f.afwegingskader, 'eigen') | is(f.afwegingskader, 'ander')),
      dan: { code: 'kader_bestond_niet', ernst: 'aandachtspunt', aard: 'anders_dan_gevraagd', stap: 4, herstel: 'Ga na met welke regels is gewogen. Afwegingskaders gelden sinds 1 januari 2019.' },
      omdat: 'Er staat dat met een afwegingskader is gewogen. Voor 2019 vroeg het besluit daar nog niet om.',
      bron: ['voordeur-meldcode-casus/oordeel-naar-de-dag@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['afwegingskader'],
    },
  ],
  anders: {
    omdat: 'Hierover is niets gevonden.',
    bron: ['voordeur-meldcode-casus/niet-vastgelegd@2013-07-31'],
    zekerheid: 'uitleg',
  },
}

/** Hoe is stap 4 gevolgd? Geldig van 2019-01-01. */
const bevindingenWeging20190101: Tabel<Casusfeiten, Tabelbevinding> = {
  id: 'meldcode/bevindingen-weging',
  titel: 'Hoe is stap 4 gevolgd?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: '1f040b7aaad68356',
  rijen: [
    {
      id: 'twijfel',
      als: (f) => is(f.rijp, true) & is(f.twijfel_zonder_advies, true),
      dan: { code: 'twijfel_zonder_advies', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 4, herstel: 'Vraag alsnog advies en leg vast wat het advies was.' },
      omdat: 'Er was twijfel, en daarna is geen advies van Veilig Thuis vastgelegd. De afwegingskaders vragen dat bij twijfel.',
      bron: ['afwegingskader/twijfel@2019-01-01', 'augeo-meldcode/twijfel@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'twijfel_zonder_advies'],
    },
    {
      id: 'zonder-weging',
      als: (f) => (is(f.laatste_besluit, 'melden') | is(f.laatste_besluit, 'niet_melden')) & is(f.weging_voor_besluit, false) & is(f.gevaar_geweest, false),
      dan: { code: 'besluit_zonder_weging', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 4, herstel: 'Weeg alsnog, en neem zo nodig een nieuw besluit.' },
      omdat: 'Voor het besluit is geen weging vastgelegd. Elke meldcode heeft die stap.',
      bron: ['besluit-meldcode/art-2/lid-2/d@2019-01-01'],
      zekerheid: 'wet',
      leest: ['laatste_besluit', 'weging_voor_besluit', 'gevaar_geweest'],
    },
    {
      id: 'ander-kader',
      als: (f) => is(f.afwegingskader, 'ander'),
      dan: { code: 'ander_kader', ernst: 'aandachtspunt', aard: 'anders_dan_gevraagd', stap: 4, herstel: 'Weeg opnieuw met het afwegingskader uit uw meldcode.' },
      omdat: 'Er is gewogen met het kader van een ander beroep. Bij stap 4 hoort het afwegingskader uit uw meldcode.',
      bron: ['besluit-meldcode/art-2/lid-1/b@2019-01-01'],
      zekerheid: 'uitleg',
      leest: ['afwegingskader'],
    },
    {
      id: 'zonder-kader',
      als: (f) => is(f.afwegingskader, 'geen'),
      dan: { code: 'zonder_kader', ernst: 'belangrijk', aard: 'anders_dan_gevraagd', stap: 4, herstel: 'Weeg opnieuw met het afwegingskader uit uw meldcode.' },
      omdat: 'Er is gewogen zonder afwegingskader. Sinds 2019 hoort dat kader in elke meldcode bij stap 4.',
      bron: ['besluit-meldcode/art-2/lid-2/d@2019-01-01', 'besluit-meldcode/art-2/lid-1/b@2019-01-01'],
      zekerheid: 'wet',
      leest: ['afwegingskader'],
    },
    {
      id: 'norm-zonder-reden',
      als: (f) => is(f.rijp, true) & is(f.weging, 'melden') & is(f.gemeld, false) & is(f.besluit, 'niet_melden') & is(f.afwijking, 'nee'),
      dan: { code: 'norm_zonder_melding', ernst: 'ernstig', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Meld alsnog, of leg vast waarom van de norm is afgeweken en wie dat besloot.' },
      omdat: 'De norm van het beroep vraagt een melding. Er is niet gemeld, en er is geen reden vastgelegd om af te wijken.',
      bron: ['afwegingskader/norm-1@2019-01-01', 'knmg-meldcode/besluit-vastleggen@2019-01-01', 'voordeur-meldcode/norm-geen-wet@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'weging', 'gemeld', 'besluit', 'afwijking'],
    },
    {
      id: 'norm-reden-onbekend',
      als: (f) => is(f.rijp, true) & is(f.weging, 'melden') & is(f.gemeld, false) & (is(f.besluit, 'geen') | is(f.besluit, 'alleen_hulp') | is(f.besluit, 'niet_melden')) & is(f.afwijking, 'niet_vastgelegd'),
      dan: { code: 'norm_zonder_melding_reden_onbekend', ernst: 'ernstig', aard: 'niet_vastgelegd', stap: 5, herstel: 'Meld alsnog, of leg vast waarom van de norm is afgeweken en wie dat besloot.' },
      omdat: 'De norm van het beroep vraagt een melding. Een melding is niet vastgelegd, en ook niet waarom van de norm is afgeweken.',
      bron: ['afwegingskader/norm-1@2019-01-01', 'knmg-meldcode/besluit-vastleggen@2019-01-01', 'voordeur-meldcode/norm-geen-wet@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'weging', 'gemeld', 'besluit', 'afwijking'],
    },
  ],
  anders: {
    omdat: 'Hierover is niets gevonden.',
    bron: ['voordeur-meldcode-casus/niet-vastgelegd@2013-07-31'],
    zekerheid: 'uitleg',
  },
}

/** Hoe is stap 4 gevolgd? Alle versies, de oudste eerst. */
export const bevindingenWeging: readonly Tabel<Casusfeiten, Tabelbevinding>[] = [bevindingenWeging20130731, bevindingenWeging20190101]
