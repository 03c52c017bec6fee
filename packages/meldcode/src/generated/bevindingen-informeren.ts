// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/bevindingen-informeren.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Tabelbevinding } from './typen.ts'

/** Zijn de betrokkenen over de melding geïnformeerd? Geldig van 2019-01-01. */
const bevindingenInformeren20190101: Tabel<Casusfeiten, Tabelbevinding> = {
  id: 'meldcode/bevindingen-informeren',
  titel: 'Zijn de betrokkenen over de melding geïnformeerd?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: '622328ff109bf4a5',
  rijen: [
    {
      id: 'niet-geinformeerd',
      als: (f) => is(f.melding, true) & is(f.bijzondere_vorm, false) & is(f.geinformeerd, 'nee'),
      dan: { code: 'betrokkenen_niet_geinformeerd', ernst: 'belangrijk', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Vertel het alsnog als dat veilig kan, of leg vast waarom dat niet kan.' },
      omdat: 'De betrokkenen zijn niet over de melding geïnformeerd, en er is geen reden vastgelegd.',
      bron: ['knmg-meldcode/onbereikbaar@2019-01-01', 'veilig-thuis-werkwijze/openheid@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['melding', 'bijzondere_vorm', 'geinformeerd'],
    },
    {
      id: 'informeren-onbekend',
      als: (f) => is(f.melding, true) & is(f.bijzondere_vorm, false) & is(f.geinformeerd, 'niet_vastgelegd'),
      dan: { code: 'informeren_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 5, herstel: 'Leg vast wie is geïnformeerd en hoe die reageerde, of doe het alsnog als dat veilig kan.' },
      omdat: 'Niet is vastgelegd of de betrokkenen over de melding zijn geïnformeerd.',
      bron: ['knmg-meldcode/onbereikbaar@2019-01-01', 'veilig-thuis-werkwijze/openheid@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['melding', 'bijzondere_vorm', 'geinformeerd'],
    },
    {
      id: 'informeren-bijzondere-vorm',
      als: (f) => is(f.melding, true) & is(f.bijzondere_vorm, true) & (is(f.geinformeerd, 'nee') | is(f.geinformeerd, 'niet_vastgelegd') | is(f.geinformeerd, 'niet_gelukt') | is(f.geinformeerd, 'deels')),
      dan: { code: 'informeren_niet_vastgelegd', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 5, herstel: 'Bespreek met Veilig Thuis wie veilig iets kan horen, en leg dat vast.' },
      omdat: 'Bij deze vorm van geweld kan informeren gevaarlijk zijn. Niet is vastgelegd wat daarover met Veilig Thuis is afgesproken.',
      bron: ['huwelijksdwang/open-contact-gevaarlijk@2013-07-01', 'veilig-thuis-werkwijze/openheid-uitzonderingen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['melding', 'bijzondere_vorm', 'geinformeerd'],
    },
    {
      id: 'een-poging',
      als: (f) => is(f.melding, true) & is(f.bijzondere_vorm, false) & is(f.geinformeerd, 'niet_gelukt'),
      dan: { code: 'informeren_te_weinig_pogingen', ernst: 'aandachtspunt', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Probeer het vaker en leg elke poging vast.' },
      omdat: 'Informeren lukte niet, en er is één poging vastgelegd. In de regel probeert u het vaker.',
      bron: ['knmg-meldcode/onbereikbaar@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['melding', 'bijzondere_vorm', 'geinformeerd'],
    },
    {
      id: 'deels',
      als: (f) => is(f.melding, true) & is(f.bijzondere_vorm, false) & is(f.geinformeerd, 'deels'),
      dan: { code: 'informeren_deels', ernst: 'aandachtspunt', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Informeer ook de anderen als dat veilig kan, of leg vast waarom niet.' },
      omdat: 'Niet alle betrokkenen zijn over de melding geïnformeerd, en er is geen reden vastgelegd.',
      bron: ['knmg-meldcode/onbereikbaar@2019-01-01', 'veilig-thuis-werkwijze/openheid@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['melding', 'bijzondere_vorm', 'geinformeerd'],
    },
    {
      id: 'zwakke-reden',
      als: (f) => is(f.melding, true) & is(f.geinformeerd, 'andere_grond'),
      dan: { code: 'informeren_andere_reden', ernst: 'aandachtspunt', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Laat een ander naar de reden kijken en informeer alsnog als dat veilig kan.' },
      omdat: 'De betrokkenen zijn niet geïnformeerd om een zwakke reden, zoals de vertrouwensrelatie. Die noemt alleen het beleid van één regio.',
      bron: ['veilig-thuis-werkwijze/openheid-uitzonderingen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['melding', 'geinformeerd'],
    },
    {
      id: 'geen-reden',
      als: (f) => is(f.melding, true) & is(f.geinformeerd, 'ongeldige_grond'),
      dan: { code: 'informeren_ongeldige_reden', ernst: 'belangrijk', aard: 'anders_dan_gevraagd', stap: 5, herstel: 'Vertel het alsnog als dat veilig kan.' },
      omdat: 'De betrokkenen zijn niet geïnformeerd omdat er geen nut van werd verwacht. Dat is geen van de gronden die wij lazen.',
      bron: ['veilig-thuis-werkwijze/openheid@2019-01-01', 'skj-meldcode/twijfel-geen-grond@2019-01-01'],
      zekerheid: 'uitleg',
      leest: ['melding', 'geinformeerd'],
    },
  ],
  anders: {
    omdat: 'Hierover is niets gevonden.',
    bron: ['voordeur-meldcode-casus/niet-vastgelegd@2013-07-31'],
    zekerheid: 'uitleg',
  },
}

/** Zijn de betrokkenen over de melding geïnformeerd? Alle versies, de oudste eerst. */
export const bevindingenInformeren: readonly Tabel<Casusfeiten, Tabelbevinding>[] = [bevindingenInformeren20190101]
