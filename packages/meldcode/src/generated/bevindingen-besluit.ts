// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/bevindingen-besluit.2013-07-31.yaml
// specs/meldcode/bevindingen-besluit.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Tabelbevinding } from './typen.ts'

/** Hoe is stap 5 gevolgd? Geldig van 2013-07-31 tot en met 2018-12-31. */
const bevindingenBesluit20130731: Tabel<Casusfeiten, Tabelbevinding> = {
  id: 'meldcode/bevindingen-besluit',
  titel: 'Hoe is stap 5 gevolgd?',
  geldig: { van: '2013-07-31', tot: '2018-12-31' },
  treffer: 'verzamel',
  hash: '830484b535aaf326',
  rijen: [
    {
      id: 'eindverantwoordelijke-nee',
      als: (f) => (is(f.laatste_besluit, 'melden') | is(f.laatste_besluit, 'niet_melden')) & is(f.eindverantwoordelijke, 'nee'),
      dan: { code: 'eindverantwoordelijke_besloot_niet', ernst: 'belangrijk', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Laat degene die eindverantwoordelijk is het besluit bekijken en bevestigen of wijzigen.' },
      omdat: 'Een ander dan de eindverantwoordelijke nam het besluit. Elke meldcode noemt wie eindverantwoordelijk is.',
      bron: ['besluit-meldcode/art-2/lid-1/b-oud@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['laatste_besluit', 'eindverantwoordelijke'],
    },
    {
      id: 'eindverantwoordelijke-onbekend',
      als: (f) => (is(f.laatste_besluit, 'melden') | is(f.laatste_besluit, 'niet_melden')) & is(f.eindverantwoordelijke, 'niet_vastgelegd'),
      dan: { code: 'eindverantwoordelijke_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 5, herstel: 'Leg vast wie besloot en of die eindverantwoordelijk is.' },
      omdat: 'Niet is vastgelegd of de eindverantwoordelijke het besluit nam. Elke meldcode noemt wie dat is.',
      bron: ['besluit-meldcode/art-2/lid-1/b-oud@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['laatste_besluit', 'eindverantwoordelijke'],
    },
    {
      id: 'dossier-nee',
      als: (f) => (is(f.laatste_besluit, 'melden') | is(f.laatste_besluit, 'niet_melden')) & is(f.besluit_vastgelegd, 'nee'),
      dan: { code: 'besluit_zonder_dossier', ernst: 'belangrijk', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Zet het besluit en de redenen alsnog in het dossier.' },
      omdat: 'Het besluit en de redenen staan niet in het dossier.',
      bron: ['movisie-dossiervorming/stappen-vastleggen@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['laatste_besluit', 'besluit_vastgelegd'],
    },
    {
      id: 'dossier-onbekend',
      als: (f) => (is(f.laatste_besluit, 'melden') | is(f.laatste_besluit, 'niet_melden')) & is(f.besluit_vastgelegd, 'niet_vastgelegd'),
      dan: { code: 'besluit_niet_vastgelegd', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 5, herstel: 'Ga na of het besluit met de redenen in het dossier staat.' },
      omdat: 'Niet is vastgelegd of de redenen van het besluit in het dossier staan.',
      bron: ['movisie-dossiervorming/stappen-vastleggen@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['laatste_besluit', 'besluit_vastgelegd'],
    },
    {
      id: 'advies-niet-gevolgd',
      als: (f) => is(f.advies_melden, 'afgeweken'),
      dan: { code: 'advies_niet_gevolgd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 5, herstel: 'Leg vast waarom het advies niet is gevolgd, of besluit opnieuw.' },
      omdat: 'Veilig Thuis adviseerde te melden en er is anders besloten. De redenen daarvoor zijn niet vastgelegd.',
      bron: ['voordeur-meldcode-casus/advies-melden@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['advies_melden'],
    },
    {
      id: 'niet-uitgevoerd',
      als: (f) => is(f.besluit, 'melden') & is(f.gemeld, false),
      dan: { code: 'besluit_niet_uitgevoerd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 5, herstel: 'Meld alsnog, of leg een nieuw besluit met redenen vast.' },
      omdat: 'Er is besloten te melden, maar een melding is niet vastgelegd.',
      bron: ['voordeur-meldcode-casus/besluit-uitvoeren@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['besluit', 'gemeld'],
    },
  ],
  anders: {
    omdat: 'Hierover is niets gevonden.',
    bron: ['voordeur-meldcode-casus/niet-vastgelegd@2013-07-31'],
    zekerheid: 'uitleg',
  },
}

/** Hoe is stap 5 gevolgd? Geldig van 2019-01-01. */
const bevindingenBesluit20190101: Tabel<Casusfeiten, Tabelbevinding> = {
  id: 'meldcode/bevindingen-besluit',
  titel: 'Hoe is stap 5 gevolgd?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: '49730283d3470095',
  rijen: [
    {
      id: 'eindverantwoordelijke-nee',
      als: (f) => (is(f.laatste_besluit, 'melden') | is(f.laatste_besluit, 'niet_melden')) & is(f.eindverantwoordelijke, 'nee'),
      dan: { code: 'eindverantwoordelijke_besloot_niet', ernst: 'belangrijk', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Laat degene die eindverantwoordelijk is het besluit bekijken en bevestigen of wijzigen.' },
      omdat: 'Een ander dan de eindverantwoordelijke nam het besluit. Elke meldcode noemt wie eindverantwoordelijk is.',
      bron: ['besluit-meldcode/art-2/lid-1/c@2019-01-01'],
      zekerheid: 'uitleg',
      leest: ['laatste_besluit', 'eindverantwoordelijke'],
    },
    {
      id: 'eindverantwoordelijke-onbekend',
      als: (f) => (is(f.laatste_besluit, 'melden') | is(f.laatste_besluit, 'niet_melden')) & is(f.eindverantwoordelijke, 'niet_vastgelegd'),
      dan: { code: 'eindverantwoordelijke_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 5, herstel: 'Leg vast wie besloot en of die eindverantwoordelijk is.' },
      omdat: 'Niet is vastgelegd of de eindverantwoordelijke het besluit nam. Elke meldcode noemt wie dat is.',
      bron: ['besluit-meldcode/art-2/lid-1/c@2019-01-01'],
      zekerheid: 'uitleg',
      leest: ['laatste_besluit', 'eindverantwoordelijke'],
    },
    {
      id: 'dossier-nee',
      als: (f) => (is(f.laatste_besluit, 'melden') | is(f.laatste_besluit, 'niet_melden')) & is(f.besluit_vastgelegd, 'nee'),
      dan: { code: 'besluit_zonder_dossier', ernst: 'belangrijk', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Zet het besluit en de redenen alsnog in het dossier.' },
      omdat: 'Het besluit en de redenen staan niet in het dossier.',
      bron: ['knmg-meldcode/besluit-vastleggen@2019-01-01', 'movisie-dossiervorming/stappen-vastleggen@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['laatste_besluit', 'besluit_vastgelegd'],
    },
    {
      id: 'dossier-onbekend',
      als: (f) => (is(f.laatste_besluit, 'melden') | is(f.laatste_besluit, 'niet_melden')) & is(f.besluit_vastgelegd, 'niet_vastgelegd'),
      dan: { code: 'besluit_niet_vastgelegd', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 5, herstel: 'Ga na of het besluit met de redenen in het dossier staat.' },
      omdat: 'Niet is vastgelegd of de redenen van het besluit in het dossier staan.',
      bron: ['knmg-meldcode/besluit-vastleggen@2019-01-01', 'movisie-dossiervorming/stappen-vastleggen@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['laatste_besluit', 'besluit_vastgelegd'],
    },
    {
      id: 'advies-niet-gevolgd',
      als: (f) => is(f.advies_melden, 'afgeweken'),
      dan: { code: 'advies_niet_gevolgd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 5, herstel: 'Leg vast waarom het advies niet is gevolgd, of besluit opnieuw.' },
      omdat: 'Veilig Thuis adviseerde te melden en er is anders besloten. De redenen daarvoor zijn niet vastgelegd.',
      bron: ['voordeur-meldcode-casus/advies-melden@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['advies_melden'],
    },
    {
      id: 'niet-uitgevoerd',
      als: (f) => is(f.besluit, 'melden') & is(f.gemeld, false),
      dan: { code: 'besluit_niet_uitgevoerd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 5, herstel: 'Meld alsnog, of leg een nieuw besluit met redenen vast.' },
      omdat: 'Er is besloten te melden, maar een melding is niet vastgelegd.',
      bron: ['voordeur-meldcode-casus/besluit-uitvoeren@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['besluit', 'gemeld'],
    },
    {
      id: 'hulp-eerst',
      als: (f) => is(f.hulp_eerst, true),
      dan: { code: 'hulp_eerst', ernst: 'aandachtspunt', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Besluit nu over melden, los van de hulp die al loopt.' },
      omdat: 'Er is over hulp besloten voordat over melden is besloten. Sinds 2019 komt eerst het besluit over melden.',
      bron: ['afwegingskader/twee-besluiten@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['hulp_eerst'],
    },
    {
      id: 'zonder-besluit',
      als: (f) => is(f.melding, true) & (is(f.laatste_besluit, 'geen') | is(f.laatste_besluit, 'alleen_hulp')) & is(f.gevaar_geweest, false),
      dan: { code: 'melding_zonder_besluit', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 5, herstel: 'Leg vast wie besloot te melden en waarom.' },
      omdat: 'Er is gemeld, maar het besluit daarover is niet vastgelegd. Elke meldcode heeft dat besluit.',
      bron: ['besluit-meldcode/art-2/lid-2/e/aanhef@2019-01-01', 'besluit-meldcode/art-2/lid-2/e/1@2019-01-01'],
      zekerheid: 'wet',
      leest: ['melding', 'laatste_besluit', 'gevaar_geweest'],
    },
  ],
  anders: {
    omdat: 'Hierover is niets gevonden.',
    bron: ['voordeur-meldcode-casus/niet-vastgelegd@2013-07-31'],
    zekerheid: 'uitleg',
  },
}

/** Hoe is stap 5 gevolgd? Alle versies, de oudste eerst. */
export const bevindingenBesluit: readonly Tabel<Casusfeiten, Tabelbevinding>[] = [bevindingenBesluit20130731, bevindingenBesluit20190101]
