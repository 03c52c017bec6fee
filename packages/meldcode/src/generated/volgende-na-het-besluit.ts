// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/volgende-na-het-besluit.2013-07-31.yaml
// specs/meldcode/volgende-na-het-besluit.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Tabelactie } from './typen.ts'

const volgendeNaHetBesluit20130731Dan1: Tabelactie = { actie: 'evalueren', dwang: 'hoort', stap: 5 }
/** Wat hoort er te gebeuren na het besluit? Geldig van 2013-07-31 tot en met 2018-12-31. */
const volgendeNaHetBesluit20130731: Tabel<Casusfeiten, Tabelactie> = {
  id: 'meldcode/volgende-na-het-besluit',
  titel: 'Wat hoort er te gebeuren na het besluit?',
  geldig: { van: '2013-07-31', tot: '2018-12-31' },
  treffer: 'verzamel',
  hash: 'f5320a5b33e0278a',
  rijen: [
    {
      id: 'zelf-helpen',
      als: (f) => is(f.gesloten, false) & is(f.melding, true),
      dan: { actie: 'zelf_blijven_helpen', dwang: 'hoort', stap: 5, doorlopend: true },
      omdat: 'Na een melding blijft u de hulp geven die u zelf kunt geven.',
      bron: ['voordeur-meldcode-casus/afsluiten-na-melding@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'melding'],
    },
    {
      id: 'dag-afspreken',
      als: (f) => is(f.gesloten, false) & is(f.hulp, 'zonder_dag'),
      dan: { actie: 'evaluatiedag_afspreken', dwang: 'hoort', stap: 5 },
      omdat: 'Spreek een dag af waarop u kijkt of iedereen veilig is.',
      bron: ['voordeur-meldcode/termijn-voor-hulp@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'hulp'],
    },
    {
      id: 'evalueren-straks',
      als: (f) => is(f.gesloten, false) & is(f.hulp, 'loopt'),
      dan: { actie: 'evalueren', dwang: 'hoort', stap: 5, doorlopend: true },
      omdat: 'Er loopt hulp. Kijk op de afgesproken dag of iedereen veilig is.',
      bron: ['voordeur-meldcode/termijn-voor-hulp@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'hulp'],
    },
    {
      id: 'evalueren-nu',
      als: (f) => is(f.gesloten, false) & is(f.hulp, 'bereikt'),
      dan: volgendeNaHetBesluit20130731Dan1,
      omdat: 'Vandaag is de afgesproken dag. Is iedereen veilig? Beantwoord dat voor alle betrokkenen, ook voor elk kind.',
      bron: ['voordeur-meldcode/termijn-voor-hulp@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'hulp'],
    },
    {
      id: 'evaluatie-te-laat',
      als: (f) => is(f.gesloten, false) & is(f.hulp, 'voorbij'),
      dan: volgendeNaHetBesluit20130731Dan1,
      omdat: 'De afgesproken dag is voorbij en niet is vastgelegd of iedereen veilig is. Kijk dat nu na. Tot dan is er twijfel.',
      bron: ['voordeur-meldcode/termijn-voor-hulp@2013-07-01', 'voordeur-meldcode-casus/evaluatie-te-laat@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'hulp'],
    },
    {
      id: 'hulp-werkt-niet',
      als: (f) => is(f.gesloten, false) & is(f.hulp, 'niet_goed') & is(f.gemeld, false),
      dan: { actie: 'opnieuw_wegen', dwang: 'hoort', stap: 4 },
      omdat: 'De hulp gaf geen veiligheid. Weeg opnieuw en besluit opnieuw over melden.',
      bron: ['voordeur-meldcode-casus/opnieuw-wegen@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'hulp', 'gemeld'],
    },
  ],
  anders: {
    omdat: 'Na het besluit hoeft er nu niets.',
    bron: ['voordeur-meldcode/stappen-door-elkaar@2013-07-01'],
    zekerheid: 'uitleg',
  },
}

const volgendeNaHetBesluit20190101Dan1: Tabelactie = { actie: 'evalueren', dwang: 'moet', stap: 5 }
/** Wat hoort er te gebeuren na het besluit? Geldig van 2019-01-01. */
const volgendeNaHetBesluit20190101: Tabel<Casusfeiten, Tabelactie> = {
  id: 'meldcode/volgende-na-het-besluit',
  titel: 'Wat hoort er te gebeuren na het besluit?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: 'e91e6f1c2ada3de8',
  rijen: [
    {
      id: 'informeren-bijzondere-vorm',
      als: (f) => is(f.gesloten, false) & is(f.melding, true) & is(f.bijzondere_vorm, true) & (is(f.geinformeerd, 'nee') | is(f.geinformeerd, 'deels') | is(f.geinformeerd, 'niet_vastgelegd') | is(f.geinformeerd, 'niet_gelukt') | is(f.geinformeerd, 'andere_grond') | is(f.geinformeerd, 'ongeldige_grond')),
      dan: { actie: 'informeren_later', dwang: 'hoort', stap: 5 },
      omdat: 'Informeer de familie niet zomaar: bij deze vorm van geweld kan dat gevaarlijk zijn. Bespreek met Veilig Thuis wie veilig iets kan horen, en leg dat vast.',
      bron: ['huwelijksdwang/open-contact-gevaarlijk@2013-07-01', 'veilig-thuis-werkwijze/openheid-uitzonderingen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'melding', 'bijzondere_vorm', 'geinformeerd'],
    },
    {
      id: 'informeren',
      als: (f) => is(f.gesloten, false) & is(f.melding, true) & is(f.bijzondere_vorm, false) & (is(f.geinformeerd, 'nee') | is(f.geinformeerd, 'deels') | is(f.geinformeerd, 'niet_vastgelegd') | is(f.geinformeerd, 'niet_gelukt') | is(f.geinformeerd, 'andere_grond') | is(f.geinformeerd, 'ongeldige_grond')),
      dan: { actie: 'informeren', dwang: 'hoort', stap: 5 },
      omdat: 'Vertel alle betrokkenen over de melding, als dat veilig kan. U vraagt geen toestemming. Lukt het niet, probeer het vaker en leg dat vast.',
      bron: ['knmg-meldcode/onbereikbaar@2019-01-01', 'veilig-thuis-werkwijze/openheid@2019-01-01', 'veilig-thuis-werkwijze/voorbeeldzinnen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'melding', 'bijzondere_vorm', 'geinformeerd'],
    },
    {
      id: 'informeren-later',
      als: (f) => is(f.gesloten, false) & is(f.melding, true) & (is(f.geinformeerd, 'geldige_grond') | is(f.geinformeerd, 'na_pogingen')),
      dan: { actie: 'informeren_later', dwang: 'hoort', stap: 5, doorlopend: true },
      omdat: 'De betrokkenen weten nog niet van de melding, om een goede reden. Kijk met Veilig Thuis wanneer dat wel veilig kan.',
      bron: ['knmg-meldcode/gesprek-overslaan@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'melding', 'geinformeerd'],
    },
    {
      id: 'terugkoppeling',
      als: (f) => is(f.gesloten, false) & is(f.melding, true) & is(f.terugkoppeling, false),
      dan: { actie: 'terugkoppeling_afwachten', dwang: 'kan', stap: 5, doorlopend: true },
      omdat: 'Veilig Thuis laat weten welke stappen het zet. Hoort u niets, bel dan: 0800-2000.',
      bron: ['veilig-thuis-werkwijze/terugkoppeling@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'melding', 'terugkoppeling'],
    },
    {
      id: 'zelf-helpen',
      als: (f) => is(f.gesloten, false) & is(f.melding, true),
      dan: { actie: 'zelf_blijven_helpen', dwang: 'hoort', stap: 5, doorlopend: true },
      omdat: 'Na een melding blijft u verantwoordelijk voor de hulp die u zelf kunt geven.',
      bron: ['veilig-thuis-werkwijze/blijvende-verantwoordelijkheid@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'melding'],
    },
    {
      id: 'dag-afspreken',
      als: (f) => is(f.gesloten, false) & is(f.hulp, 'zonder_dag'),
      dan: { actie: 'evaluatiedag_afspreken', dwang: 'hoort', stap: 5 },
      omdat: 'Spreek een dag af waarop u kijkt of iedereen veilig is.',
      bron: ['voordeur-meldcode/termijn-voor-hulp@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'hulp'],
    },
    {
      id: 'evalueren-straks',
      als: (f) => is(f.gesloten, false) & is(f.hulp, 'loopt'),
      dan: { actie: 'evalueren', dwang: 'hoort', stap: 5, doorlopend: true },
      omdat: 'Er loopt hulp. Kijk op de afgesproken dag of iedereen veilig is.',
      bron: ['afwegingskader/vraag-5@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'hulp'],
    },
    {
      id: 'evalueren-nu',
      als: (f) => is(f.gesloten, false) & is(f.hulp, 'bereikt'),
      dan: volgendeNaHetBesluit20190101Dan1,
      omdat: 'Vandaag is de afgesproken dag. Is iedereen veilig? Beantwoord dat voor alle betrokkenen, ook voor elk kind.',
      bron: ['afwegingskader/vraag-5@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'hulp'],
    },
    {
      id: 'evaluatie-te-laat',
      als: (f) => is(f.gesloten, false) & is(f.hulp, 'voorbij'),
      dan: volgendeNaHetBesluit20190101Dan1,
      omdat: 'De afgesproken dag is voorbij en niet is vastgelegd of iedereen veilig is. Kijk dat nu na. Tot dan is er twijfel.',
      bron: ['afwegingskader/vraag-5@2019-01-01', 'voordeur-meldcode-casus/evaluatie-te-laat@2013-07-31'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'hulp'],
    },
    {
      id: 'hulp-werkt-niet',
      als: (f) => is(f.gesloten, false) & is(f.hulp, 'niet_goed') & is(f.gemeld, false),
      dan: { actie: 'melden', dwang: 'moet', stap: 5 },
      omdat: 'De hulp gaf geen veiligheid voor iedereen. Dan vraagt de norm van uw beroep een melding, ook als u al eerder meldde.',
      bron: ['afwegingskader/vraag-5@2019-01-01', 'afwegingskader/norm-3@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'hulp', 'gemeld'],
    },
  ],
  anders: {
    omdat: 'Na het besluit hoeft er nu niets.',
    bron: ['voordeur-meldcode/stappen-door-elkaar@2013-07-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort er te gebeuren na het besluit? Alle versies, de oudste eerst. */
export const volgendeNaHetBesluit: readonly Tabel<Casusfeiten, Tabelactie>[] = [volgendeNaHetBesluit20130731, volgendeNaHetBesluit20190101]
