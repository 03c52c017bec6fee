// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/bevindingen-gesprek.2013-07-31.yaml
// specs/meldcode/bevindingen-gesprek.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Tabelbevinding } from './typen.ts'

/** Hoe is stap 3 gevolgd? Geldig van 2013-07-31 tot en met 2018-12-31. */
const bevindingenGesprek20130731: Tabel<Casusfeiten, Tabelbevinding> = {
  id: 'meldcode/bevindingen-gesprek',
  titel: 'Hoe is stap 3 gevolgd?',
  geldig: { van: '2013-07-31', tot: '2018-12-31' },
  treffer: 'verzamel',
  hash: '028200a6a22ce5a6',
  rijen: [
    {
      id: 'gesprek',
      als: (f) => is(f.rijp, true) & is(f.gesprek, 'niet_vastgelegd') & is(f.gevaar_geweest, false),
      dan: { code: 'gesprek_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 3, herstel: 'Voer het gesprek alsnog als dat veilig kan, of leg vast dat het is gevoerd of waarom niet.' },
      omdat: 'Er is geen gesprek met de cliënt vastgelegd, en geen reden waarom niet. Elke meldcode heeft die stap.',
      bron: ['besluit-meldcode/art-2/lid-2/c@2013-07-31'],
      zekerheid: 'wet',
      leest: ['rijp', 'gesprek', 'gevaar_geweest'],
    },
    {
      id: 'gesprek-bij-gevaar',
      als: (f) => is(f.rijp, true) & is(f.gesprek, 'niet_vastgelegd') & is(f.gevaar_geweest, true),
      dan: { code: 'gesprek_niet_vastgelegd', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 3, herstel: 'Zoek een moment waarop praten wel veilig kan, of leg vast waarom dat niet kan.' },
      omdat: 'Er was gevaar, dus het gesprek mocht wachten. Het is later niet alsnog vastgelegd.',
      bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01', 'besluit-meldcode/art-2/lid-2/c@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['rijp', 'gesprek', 'gevaar_geweest'],
    },
    {
      id: 'gesprek-andere-reden',
      als: (f) => is(f.rijp, true) & (is(f.gesprek, 'andere_grond') | is(f.gesprek, 'ongeldige_grond')),
      dan: { code: 'gesprek_andere_reden', ernst: 'aandachtspunt', aard: 'anders_dan_gevraagd', stap: 3, herstel: 'Laat een ander naar de reden kijken en praat alsnog als dat veilig kan.' },
      omdat: 'Het gesprek is overgeslagen om een reden die wij niet bij de gronden lazen. Een mens moet beoordelen of die goed genoeg is.',
      bron: ['voordeur-meldcode-casus/andere-grond@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['rijp', 'gesprek'],
    },
  ],
  anders: {
    omdat: 'Hierover is niets gevonden.',
    bron: ['voordeur-meldcode-casus/niet-vastgelegd@2013-07-31'],
    zekerheid: 'uitleg',
  },
}

/** Hoe is stap 3 gevolgd? Geldig van 2019-01-01. */
const bevindingenGesprek20190101: Tabel<Casusfeiten, Tabelbevinding> = {
  id: 'meldcode/bevindingen-gesprek',
  titel: 'Hoe is stap 3 gevolgd?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: 'cfc4f87e8944cd1c',
  rijen: [
    {
      id: 'gesprek',
      als: (f) => is(f.rijp, true) & is(f.gesprek, 'niet_vastgelegd') & is(f.gevaar_geweest, false),
      dan: { code: 'gesprek_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 3, herstel: 'Voer het gesprek alsnog als dat veilig kan, of leg vast dat het is gevoerd of waarom niet.' },
      omdat: 'Er is geen gesprek met de cliënt vastgelegd, en geen reden waarom niet. Elke meldcode heeft die stap.',
      bron: ['besluit-meldcode/art-2/lid-2/c@2013-07-31'],
      zekerheid: 'wet',
      leest: ['rijp', 'gesprek', 'gevaar_geweest'],
    },
    {
      id: 'gesprek-bij-gevaar',
      als: (f) => is(f.rijp, true) & is(f.gesprek, 'niet_vastgelegd') & is(f.gevaar_geweest, true),
      dan: { code: 'gesprek_niet_vastgelegd', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 3, herstel: 'Zoek een moment waarop praten wel veilig kan, of leg vast waarom dat niet kan.' },
      omdat: 'Er was gevaar, dus het gesprek mocht wachten. Het is later niet alsnog vastgelegd.',
      bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01', 'besluit-meldcode/art-2/lid-2/c@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['rijp', 'gesprek', 'gevaar_geweest'],
    },
    {
      id: 'gesprek-andere-reden',
      als: (f) => is(f.rijp, true) & is(f.gesprek, 'andere_grond'),
      dan: { code: 'gesprek_andere_reden', ernst: 'aandachtspunt', aard: 'anders_dan_gevraagd', stap: 3, herstel: 'Laat een ander naar de reden kijken en praat alsnog als dat veilig kan.' },
      omdat: 'Het gesprek is overgeslagen om een reden die wij niet bij de gronden lazen. Een mens moet beoordelen of die goed genoeg is.',
      bron: ['voordeur-meldcode-casus/andere-grond@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['rijp', 'gesprek'],
    },
    {
      id: 'gesprek-ongeldige-reden',
      als: (f) => is(f.gesprek, 'ongeldige_grond'),
      dan: { code: 'gesprek_ongeldige_reden', ernst: 'ernstig', aard: 'anders_dan_gevraagd', stap: 3, herstel: 'Praat alsnog met de cliënt, als dat veilig kan.' },
      omdat: 'Het gesprek is overgeslagen omdat er geen nut van werd verwacht. Volgens de tuchtrechter voor de jeugdhulp is dat geen reden.',
      bron: ['skj-meldcode/twijfel-geen-grond@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesprek'],
    },
    {
      id: 'kind',
      als: (f) => is(f.rijp, true) & is(f.minderjarigen, true) & is(f.kind, 'niet_vastgelegd') & is(f.gevaar_geweest, false),
      dan: { code: 'kind_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 3, herstel: 'Praat alsnog met het kind als dat kan en veilig is, of leg vast waarom niet.' },
      omdat: 'Er zijn kinderen bij betrokken, en er is niet vastgelegd dat met hen is gepraat of waarom niet.',
      bron: ['knmg-meldcode/gesprek@2019-01-01', 'augeo-meldcode/gesprek@2015-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'minderjarigen', 'kind', 'gevaar_geweest'],
    },
    {
      id: 'kind-overgeslagen',
      als: (f) => is(f.rijp, true) & is(f.minderjarigen, true) & (is(f.kind, 'ongeldige_grond') | is(f.kind, 'andere_grond')),
      dan: { code: 'kind_niet_gesproken', ernst: 'belangrijk', aard: 'anders_dan_gevraagd', stap: 3, herstel: 'Praat alsnog met het kind als dat kan en veilig is.' },
      omdat: 'Met het kind is niet gepraat, om een reden die wij niet bij de gronden lazen.',
      bron: ['knmg-meldcode/gesprek@2019-01-01', 'knmg-meldcode/gesprek-overslaan@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'minderjarigen', 'kind'],
    },
    {
      id: 'kind-niet-alleen',
      als: (f) => is(f.rijp, true) & is(f.minderjarigen, true) & is(f.kind, 'gesproken'),
      dan: { code: 'kind_niet_alleen_gesproken', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 3, herstel: 'Praat het liefst een keer zonder de ouders met het kind, als dat veilig kan.' },
      omdat: 'Met het kind is gepraat, maar niet is vastgelegd dat dit een keer zonder de ouders was.',
      bron: ['knmg-meldcode/gesprek@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'minderjarigen', 'kind'],
    },
    {
      id: 'een-ouder',
      als: (f) => is(f.rijp, true) & is(f.bijzondere_vorm, false) & is(f.ouder_over_ouder, false) & (is(f.ouders, 'een') | is(f.ouders, 'ongeldige_grond') | is(f.ouders, 'andere_grond')),
      dan: { code: 'een_ouder_gehoord', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 3, herstel: 'Praat ook met de andere ouder met gezag als dat veilig kan, of leg vast waarom niet.' },
      omdat: 'Eén ouder is gehoord. Als er twee ouders met gezag zijn, hoort u ze in de regel allebei.',
      bron: ['knmg-meldcode/gesprek@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'bijzondere_vorm', 'ouder_over_ouder', 'ouders'],
    },
    {
      id: 'beschuldigde-ouder',
      als: (f) => is(f.rijp, true) & is(f.bijzondere_vorm, false) & is(f.ouder_over_ouder, true) & (is(f.ouders, 'een') | is(f.ouders, 'niet_aan_de_orde') | is(f.ouders, 'ongeldige_grond') | is(f.ouders, 'andere_grond')),
      dan: { code: 'beschuldigde_ouder_niet_gehoord', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 3, herstel: 'Betrek ook de andere ouder als dat veilig kan, of leg vast waarom niet.' },
      omdat: 'De ene ouder beschuldigt de andere, en er is niet vastgelegd dat beide ouders zijn gehoord.',
      bron: ['knmg-meldcode/eigen-bevindingen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'bijzondere_vorm', 'ouder_over_ouder', 'ouders'],
    },
  ],
  anders: {
    omdat: 'Hierover is niets gevonden.',
    bron: ['voordeur-meldcode-casus/niet-vastgelegd@2013-07-31'],
    zekerheid: 'uitleg',
  },
}

/** Hoe is stap 3 gevolgd? Alle versies, de oudste eerst. */
export const bevindingenGesprek: readonly Tabel<Casusfeiten, Tabelbevinding>[] = [bevindingenGesprek20130731, bevindingenGesprek20190101]
