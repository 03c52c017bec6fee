// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/bevindingen-signalen.2013-07-31.yaml
// specs/meldcode/bevindingen-signalen.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Tabelbevinding } from './typen.ts'

/** Hoe zijn stap 1 en 2 gevolgd? Geldig van 2013-07-31 tot en met 2018-12-31. */
const bevindingenSignalen20130731: Tabel<Casusfeiten, Tabelbevinding> = {
  id: 'meldcode/bevindingen-signalen',
  titel: 'Hoe zijn stap 1 en 2 gevolgd?',
  geldig: { van: '2013-07-31', tot: '2018-12-31' },
  treffer: 'verzamel',
  hash: '95021c89b2e7a9fa',
  rijen: [
    {
      id: 'signalen',
      als: (f) => is(f.rijp, true) & is(f.signalen, false),
      dan: { code: 'signalen_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 1, herstel: 'Leg alsnog vast wat is gezien en gehoord, met de dag erbij.' },
      omdat: 'Er is besloten of gemeld, maar er zijn geen signalen vastgelegd. Elke meldcode heeft die stap.',
      bron: ['besluit-meldcode/art-2/lid-2/a@2013-07-31', 'movisie-dossiervorming/stappen-vastleggen@2013-07-01'],
      zekerheid: 'wet',
      leest: ['rijp', 'signalen'],
    },
    {
      id: 'kindcheck',
      als: (f) => is(f.rijp, true) & is(f.kindcheck, false),
      dan: { code: 'kindcheck_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 1, herstel: 'Doe de kindcheck alsnog, of leg vast dat die is gedaan en wat eruit kwam.' },
      omdat: 'De kindcheck is niet vastgelegd. Die hoort erbij als de cliënt een volwassene of een jongere is.',
      bron: ['besluit-meldcode/art-2/lid-1/e-oud@2013-07-31', 'kindcheck-richtlijn/vastleggen@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'kindcheck'],
    },
    {
      id: 'overleg',
      als: (f) => is(f.rijp, true) & is(f.overleg, false) & is(f.gevaar_geweest, false),
      dan: { code: 'overleg_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 2, herstel: 'Overleg alsnog met een collega, of leg vast dat dit is gedaan.' },
      omdat: 'Het overleg met een collega is niet vastgelegd. Elke meldcode heeft die stap.',
      bron: ['besluit-meldcode/art-2/lid-2/b@2013-07-31', 'besluit-meldcode/art-2/lid-2/b@2015-01-01'],
      zekerheid: 'wet',
      leest: ['rijp', 'overleg', 'gevaar_geweest'],
    },
    {
      id: 'overleg-bij-gevaar',
      als: (f) => is(f.rijp, true) & is(f.overleg, false) & is(f.gevaar_geweest, true),
      dan: { code: 'overleg_niet_vastgelegd', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 2, herstel: 'Overleg alsnog met een collega, als dat nog zin heeft.' },
      omdat: 'Er was gevaar, dus overleg mocht wachten. Het is later niet alsnog vastgelegd.',
      bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01', 'besluit-meldcode/art-2/lid-2/b@2013-07-31', 'besluit-meldcode/art-2/lid-2/b@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['rijp', 'overleg', 'gevaar_geweest'],
    },
    {
      id: 'bijzondere-vorm',
      als: (f) => is(f.rijp, true) & is(f.bijzondere_vorm, true) & is(f.advies, false),
      dan: { code: 'bijzondere_vorm_zonder_veilig_thuis', ernst: 'ernstig', aard: 'niet_vastgelegd', stap: 2, herstel: 'Vraag Veilig Thuis nu om advies en leg dat vast.' },
      omdat: 'Het gaat om eergerelateerd geweld, huwelijksdwang of genitale verminking, en contact met Veilig Thuis is niet vastgelegd.',
      bron: ['huwelijksdwang/open-contact-gevaarlijk@2013-07-01'],
      zekerheid: 'beleid',
      leest: ['rijp', 'bijzondere_vorm', 'advies'],
    },
    {
      id: 'letsel',
      als: (f) => is(f.rijp, true) & is(f.letsel_zonder_duiding, true),
      dan: { code: 'letsel_niet_geduid', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 2, herstel: 'Vraag zo nodig alsnog een deskundige, of leg vast waarom dat niet nodig is.' },
      omdat: 'Er is letsel, en het oordeel van een deskundige is niet vastgelegd. Elke meldcode noemt dat voor als het nodig is.',
      bron: ['besluit-meldcode/art-2/lid-2/b@2013-07-31', 'besluit-meldcode/art-2/lid-2/b@2015-01-01'],
      zekerheid: 'wet',
      leest: ['rijp', 'letsel_zonder_duiding'],
    },
  ],
  anders: {
    omdat: 'Hierover is niets gevonden.',
    bron: ['voordeur-meldcode-casus/niet-vastgelegd@2013-07-31'],
    zekerheid: 'uitleg',
  },
}

/** Hoe zijn stap 1 en 2 gevolgd? Geldig van 2019-01-01. */
const bevindingenSignalen20190101: Tabel<Casusfeiten, Tabelbevinding> = {
  id: 'meldcode/bevindingen-signalen',
  titel: 'Hoe zijn stap 1 en 2 gevolgd?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: '23d01d52142db657',
  rijen: [
    {
      id: 'signalen',
      als: (f) => is(f.rijp, true) & is(f.signalen, false),
      dan: { code: 'signalen_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 1, herstel: 'Leg alsnog vast wat is gezien en gehoord, met de dag erbij.' },
      omdat: 'Er is besloten of gemeld, maar er zijn geen signalen vastgelegd. Elke meldcode heeft die stap.',
      bron: ['besluit-meldcode/art-2/lid-2/a@2019-01-01', 'movisie-dossiervorming/stappen-vastleggen@2013-07-01'],
      zekerheid: 'wet',
      leest: ['rijp', 'signalen'],
    },
    {
      id: 'kindcheck',
      als: (f) => is(f.rijp, true) & is(f.kindcheck, false),
      dan: { code: 'kindcheck_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 1, herstel: 'Doe de kindcheck alsnog, of leg vast dat die is gedaan en wat eruit kwam.' },
      omdat: 'De kindcheck is niet vastgelegd. Die hoort erbij als de cliënt een volwassene of een jongere is.',
      bron: ['besluit-meldcode/art-2/lid-1/f@2019-01-01', 'kindcheck-richtlijn/vastleggen@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'kindcheck'],
    },
    {
      id: 'overleg',
      als: (f) => is(f.rijp, true) & is(f.overleg, false) & is(f.gevaar_geweest, false),
      dan: { code: 'overleg_niet_vastgelegd', ernst: 'belangrijk', aard: 'niet_vastgelegd', stap: 2, herstel: 'Overleg alsnog met een collega, of leg vast dat dit is gedaan.' },
      omdat: 'Het overleg met een collega is niet vastgelegd. Elke meldcode heeft die stap.',
      bron: ['besluit-meldcode/art-2/lid-2/b@2015-01-01', 'besluit-meldcode/art-2/lid-2/b@2020-10-01'],
      zekerheid: 'wet',
      leest: ['rijp', 'overleg', 'gevaar_geweest'],
    },
    {
      id: 'overleg-bij-gevaar',
      als: (f) => is(f.rijp, true) & is(f.overleg, false) & is(f.gevaar_geweest, true),
      dan: { code: 'overleg_niet_vastgelegd', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 2, herstel: 'Overleg alsnog met een collega, als dat nog zin heeft.' },
      omdat: 'Er was gevaar, dus overleg mocht wachten. Het is later niet alsnog vastgelegd.',
      bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01', 'besluit-meldcode/art-2/lid-2/b@2015-01-01', 'besluit-meldcode/art-2/lid-2/b@2020-10-01'],
      zekerheid: 'uitleg',
      leest: ['rijp', 'overleg', 'gevaar_geweest'],
    },
    {
      id: 'bijzondere-vorm',
      als: (f) => is(f.rijp, true) & is(f.bijzondere_vorm, true) & is(f.advies, false),
      dan: { code: 'bijzondere_vorm_zonder_veilig_thuis', ernst: 'ernstig', aard: 'niet_vastgelegd', stap: 2, herstel: 'Vraag Veilig Thuis nu om advies en leg dat vast.' },
      omdat: 'Het gaat om eergerelateerd geweld, huwelijksdwang of genitale verminking, en contact met Veilig Thuis is niet vastgelegd.',
      bron: ['augeo-meldcode/rechtstreeks-veilig-thuis@2015-01-01', 'huwelijksdwang/open-contact-gevaarlijk@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'bijzondere_vorm', 'advies'],
    },
    {
      id: 'letsel',
      als: (f) => is(f.rijp, true) & is(f.letsel_zonder_duiding, true),
      dan: { code: 'letsel_niet_geduid', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 2, herstel: 'Vraag zo nodig alsnog een deskundige, of leg vast waarom dat niet nodig is.' },
      omdat: 'Er is letsel, en het oordeel van een deskundige is niet vastgelegd. Dat is nodig als de oorzaak niet duidelijk is, of om een vermoeden van acute onveiligheid te onderbouwen.',
      bron: ['besluit-meldcode/art-2/lid-2/b@2015-01-01', 'besluit-meldcode/art-2/lid-2/b@2020-10-01', 'interventieacademie/letselarts@2019-01-01'],
      zekerheid: 'uitleg',
      leest: ['rijp', 'letsel_zonder_duiding'],
    },
    {
      id: 'gemengd',
      als: (f) => is(f.signalen, true) & is(f.feiten_en_meningen, 'gemengd'),
      dan: { code: 'feiten_en_meningen_door_elkaar', ernst: 'belangrijk', aard: 'anders_dan_gevraagd', stap: 1, herstel: 'Zet uit elkaar wat is gezien, wat anderen zeiden, en wat u ervan vindt.' },
      omdat: 'In de signalen staan feiten en meningen door elkaar. Daarop wijzen klachtencommissies professionals.',
      bron: ['lkc-meldcode/feiten-en-meningen@2019-01-01', 'knmg-meldcode/eigen-bevindingen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['signalen', 'feiten_en_meningen'],
    },
    {
      id: 'aard',
      als: (f) => is(f.rijp, true) & is(f.signalen, true) & is(f.feiten_en_meningen, 'niet_vastgelegd'),
      dan: { code: 'aard_signalen_niet_vastgelegd', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 1, herstel: 'Zet bij elk signaal of het een feit, een mening of een vermoeden is.' },
      omdat: 'Niet bij elk signaal staat of het een feit, een mening of een vermoeden is.',
      bron: ['lkc-meldcode/feiten-en-meningen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'signalen', 'feiten_en_meningen'],
    },
    {
      id: 'herkomst',
      als: (f) => is(f.rijp, true) & is(f.signalen, true) & is(f.herkomst, 'niet_vastgelegd'),
      dan: { code: 'herkomst_signalen_niet_vastgelegd', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 1, herstel: 'Zet bij elk signaal of u het zelf zag of van een ander hoorde.' },
      omdat: 'Niet bij elk signaal staat van wie het komt.',
      bron: ['knmg-meldcode/eigen-bevindingen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'signalen', 'herkomst'],
    },
    {
      id: 'weerlegging',
      als: (f) => is(f.rijp, true) & is(f.signalen, true) & is(f.weerleggend, false),
      dan: { code: 'weerlegging_niet_vastgelegd', ernst: 'aandachtspunt', aard: 'niet_vastgelegd', stap: 1, herstel: 'Leg ook vast wat de zorg tegenspreekt, of dat u daarnaar zocht en niets vond.' },
      omdat: 'Er staat niets in het dossier dat de zorg tegenspreekt. Ook dat hoort te worden vastgelegd.',
      bron: ['augeo-meldcode/signalen-weerleggen@2015-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['rijp', 'signalen', 'weerleggend'],
    },
  ],
  anders: {
    omdat: 'Hierover is niets gevonden.',
    bron: ['voordeur-meldcode-casus/niet-vastgelegd@2013-07-31'],
    zekerheid: 'uitleg',
  },
}

/** Hoe zijn stap 1 en 2 gevolgd? Alle versies, de oudste eerst. */
export const bevindingenSignalen: readonly Tabel<Casusfeiten, Tabelbevinding>[] = [bevindingenSignalen20130731, bevindingenSignalen20190101]
