// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/bij-de-casus.1900-01-01.yaml
// specs/meldcode/bij-de-casus.2013-07-31.yaml
// specs/meldcode/bij-de-casus.2019-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Plicht } from './typen.ts'

/** Waarop let u in deze zaak? Geldig van 1900-01-01 tot en met 2013-07-30. */
const bijDeCasus19000101: Tabel<Casusfeiten, Plicht> = {
  id: 'meldcode/bij-de-casus',
  titel: 'Waarop let u in deze zaak?',
  geldig: { van: '1900-01-01', tot: '2013-07-30' },
  treffer: 'verzamel',
  hash: 'ad5edef6eef9d63e',
  rijen: [
    {
      id: 'bel-112',
      als: () => JA,
      dan: { code: 'bel_112', soort: 'gevaar' },
      omdat: 'Is iemand nu in direct gevaar? Bel 112.',
      bron: ['noodnummers/nummer-112@1900-01-01'],
      zekerheid: 'beleid',
      leest: [],
    },
    {
      id: 'bel-veilig-thuis',
      als: (f) => is(f.gevaar, true),
      dan: { code: 'bel_veilig_thuis', soort: 'gevaar' },
      omdat: 'Bel bij acute onveiligheid meteen Veilig Thuis, dag en nacht, 0800-2000.',
      bron: ['noodnummers/veilig-thuis@1900-01-01'],
      zekerheid: 'beleid',
      leest: ['gevaar'],
    },
    {
      id: 'gesloten-met-gevaar',
      als: (f) => is(f.gesloten, true) & is(f.gevaar, true),
      dan: { code: 'gesloten_met_gevaar', soort: 'gevaar' },
      omdat: 'Deze zaak is afgesloten, maar er staat niet dat het gevaar voorbij is.',
      bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gevaar'],
    },
  ],
  anders: {
    omdat: 'In deze zaak let u nu nergens extra op.',
    bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Waarop let u in deze zaak? Geldig van 2013-07-31 tot en met 2018-12-31. */
const bijDeCasus20130731: Tabel<Casusfeiten, Plicht> = {
  id: 'meldcode/bij-de-casus',
  titel: 'Waarop let u in deze zaak?',
  geldig: { van: '2013-07-31', tot: '2018-12-31' },
  treffer: 'verzamel',
  hash: '7432a30ba28c3c14',
  rijen: [
    {
      id: 'bel-112',
      als: () => JA,
      dan: { code: 'bel_112', soort: 'gevaar' },
      omdat: 'Is iemand nu in direct gevaar? Bel 112.',
      bron: ['noodnummers/nummer-112@1900-01-01'],
      zekerheid: 'beleid',
      leest: [],
    },
    {
      id: 'bel-veilig-thuis',
      als: (f) => is(f.gevaar, true),
      dan: { code: 'bel_veilig_thuis', soort: 'gevaar' },
      omdat: 'Bel bij acute onveiligheid meteen Veilig Thuis, dag en nacht, 0800-2000.',
      bron: ['noodnummers/veilig-thuis@1900-01-01'],
      zekerheid: 'beleid',
      leest: ['gevaar'],
    },
    {
      id: 'gesloten-met-gevaar',
      als: (f) => is(f.gesloten, true) & is(f.gevaar, true),
      dan: { code: 'gesloten_met_gevaar', soort: 'gevaar' },
      omdat: 'Deze zaak is afgesloten, maar er staat niet dat het gevaar voorbij is.',
      bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gevaar'],
    },
    {
      id: 'bijzondere-vorm',
      als: (f) => is(f.bijzondere_vorm, true),
      dan: { code: 'familie_niet_inlichten', soort: 'gevaar' },
      omdat: 'Open contact met de familie kan hier gevaarlijk zijn. Vraag eerst Veilig Thuis om advies, ook over informeren.',
      bron: ['huwelijksdwang/open-contact-gevaarlijk@2013-07-01'],
      zekerheid: 'beleid',
      leest: ['bijzondere_vorm'],
    },
    {
      id: 'andere-grond',
      als: (f) => is(f.gesprek, 'andere_grond'),
      dan: { code: 'is_de_reden_goed_genoeg', soort: 'mens' },
      omdat: 'Is de vastgelegde reden om niet te praten goed genoeg? Wij lazen haar niet bij de gronden.',
      bron: ['voordeur-meldcode-casus/andere-grond@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['gesprek'],
    },
    {
      id: 'eindverantwoordelijke',
      als: (f) => is(f.rijp, false) & is(f.gesloten, false),
      dan: { code: 'wie_is_eindverantwoordelijk', soort: 'mens' },
      omdat: 'Wie is volgens uw eigen meldcode eindverantwoordelijk voor de beslissing over melden?',
      bron: ['besluit-meldcode/art-2/lid-1/b-oud@2013-07-31'],
      zekerheid: 'wet',
      leest: ['rijp', 'gesloten'],
    },
  ],
  anders: {
    omdat: 'In deze zaak let u nu nergens extra op.',
    bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Waarop let u in deze zaak? Geldig van 2019-01-01. */
const bijDeCasus20190101: Tabel<Casusfeiten, Plicht> = {
  id: 'meldcode/bij-de-casus',
  titel: 'Waarop let u in deze zaak?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: '46e9c2502cb90d97',
  rijen: [
    {
      id: 'bel-112',
      als: () => JA,
      dan: { code: 'bel_112', soort: 'gevaar' },
      omdat: 'Is iemand nu in direct gevaar? Bel 112.',
      bron: ['noodnummers/nummer-112@1900-01-01'],
      zekerheid: 'beleid',
      leest: [],
    },
    {
      id: 'bel-veilig-thuis',
      als: (f) => is(f.gevaar, true),
      dan: { code: 'bel_veilig_thuis', soort: 'gevaar' },
      omdat: 'Bel bij acute onveiligheid meteen Veilig Thuis, dag en nacht, 0800-2000.',
      bron: ['noodnummers/veilig-thuis@1900-01-01'],
      zekerheid: 'beleid',
      leest: ['gevaar'],
    },
    {
      id: 'gesloten-met-gevaar',
      als: (f) => is(f.gesloten, true) & is(f.gevaar, true),
      dan: { code: 'gesloten_met_gevaar', soort: 'gevaar' },
      omdat: 'Deze zaak is afgesloten, maar er staat niet dat het gevaar voorbij is.',
      bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gevaar'],
    },
    {
      id: 'bijzondere-vorm',
      als: (f) => is(f.bijzondere_vorm, true),
      dan: { code: 'familie_niet_inlichten', soort: 'gevaar' },
      omdat: 'Open contact met de familie kan hier gevaarlijk zijn. Vraag eerst Veilig Thuis om advies, ook over informeren.',
      bron: ['huwelijksdwang/open-contact-gevaarlijk@2013-07-01'],
      zekerheid: 'beleid',
      leest: ['bijzondere_vorm'],
    },
    {
      id: 'andere-grond',
      als: (f) => is(f.gesprek, 'andere_grond'),
      dan: { code: 'is_de_reden_goed_genoeg', soort: 'mens' },
      omdat: 'Is de vastgelegde reden om niet te praten goed genoeg? Wij lazen haar niet bij de gronden.',
      bron: ['voordeur-meldcode-casus/andere-grond@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['gesprek'],
    },
    {
      id: 'norm-geen-wet',
      als: (f) => is(f.weging, 'melden'),
      dan: { code: 'norm_geen_wet', soort: 'let_op' },
      omdat: 'Melden is hier een norm van uw beroep, geen wettelijke plicht. Wijkt u ervan af, leg dan vast waarom en wie dat besloot.',
      bron: ['afwegingskader/professionele-norm@2019-01-01', 'voordeur-meldcode/norm-geen-wet@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['weging'],
    },
    {
      id: 'eindverantwoordelijke',
      als: (f) => is(f.rijp, false) & is(f.gesloten, false),
      dan: { code: 'wie_is_eindverantwoordelijk', soort: 'mens' },
      omdat: 'Welke functie is volgens uw eigen meldcode eindverantwoordelijk voor de beslissing over melden?',
      bron: ['besluit-meldcode/art-2/lid-1/c@2019-01-01'],
      zekerheid: 'wet',
      leest: ['rijp', 'gesloten'],
    },
    {
      id: 'veilig-informeren',
      als: (f) => is(f.melding, true) & (is(f.geinformeerd, 'nee') | is(f.geinformeerd, 'deels') | is(f.geinformeerd, 'niet_vastgelegd') | is(f.geinformeerd, 'niet_gelukt') | is(f.geinformeerd, 'geldige_grond') | is(f.geinformeerd, 'andere_grond') | is(f.geinformeerd, 'ongeldige_grond') | is(f.geinformeerd, 'na_pogingen')),
      dan: { code: 'veilig_informeren', soort: 'mens' },
      omdat: 'Kunnen de betrokkenen nu veilig worden geïnformeerd, en wie doet dat? Overleg zo nodig eerst met Veilig Thuis.',
      bron: ['knmg-meldcode/gesprek-overslaan@2019-01-01', 'veilig-thuis-werkwijze/openheid@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['melding', 'geinformeerd'],
    },
  ],
  anders: {
    omdat: 'In deze zaak let u nu nergens extra op.',
    bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Waarop let u in deze zaak? Alle versies, de oudste eerst. */
export const bijDeCasus: readonly Tabel<Casusfeiten, Plicht>[] = [bijDeCasus19000101, bijDeCasus20130731, bijDeCasus20190101]
