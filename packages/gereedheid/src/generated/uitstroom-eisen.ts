// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/uitstroom-eisen.2026-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Uitstroomomstandigheden, Uitstroomplicht } from './typen.ts'

/** Welke eisen horen er niet te zijn? Geldig van 2026-01-01. */
const uitstroomEisen20260101: Tabel<Uitstroomomstandigheden, Uitstroomplicht> = {
  id: 'gereedheid/uitstroom-eisen',
  titel: 'Welke eisen horen er niet te zijn?',
  geldig: { van: '2026-01-01' },
  treffer: 'verzamel',
  hash: '1625cf99e274a309',
  rijen: [
    {
      id: 'eis-aangifte',
      als: (f) => is(f.eis_aangifte, true),
      dan: { code: 'eis_aangifte', soort: 'strijd' },
      omdat: 'Aangifte hoort geen voorwaarde te zijn. De wet vraagt haar niet van wie de opvang verlaat, en het Verdrag van Istanbul zegt dat hulp er niet van mag afhangen.',
      bron: ['voordeur/geen-extra-eisen@2015-01-01', 'istanbul/art-18/lid-4@2016-03-01', 'ombudsman-2017-075/aangifte-of-echtscheiding@2017-07-06'],
      zekerheid: 'uitleg',
      leest: ['eis_aangifte'],
    },
    {
      id: 'eis-echtscheiding',
      als: (f) => is(f.eis_echtscheiding, true),
      dan: { code: 'eis_echtscheiding', soort: 'strijd' },
      omdat: 'Een afgeronde echtscheiding of een ouderschapsplan hoort geen voorwaarde te zijn. De wet vraagt dat niet van wie de opvang verlaat, en de pleger kan het ophouden.',
      bron: ['voordeur/geen-extra-eisen@2015-01-01', 'voordeur/geen-bewijs-van-pleger@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['eis_echtscheiding'],
    },
    {
      id: 'eis-pleger',
      als: (f) => is(f.eis_medewerking_pleger, true),
      dan: { code: 'eis_medewerking_pleger', soort: 'strijd' },
      omdat: 'Vraag nooit iets dat alleen de pleger kan geven, zoals een handtekening. Dat kan gevaarlijk zijn. Er is ander bewijs.',
      bron: ['voordeur/geen-bewijs-van-pleger@2015-01-01', 'voordeur/bewijsladder@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['eis_medewerking_pleger'],
    },
    {
      id: 'eis-geen-schulden',
      als: (f) => is(f.eis_geen_schulden, true),
      dan: { code: 'eis_geen_schulden', soort: 'strijd' },
      omdat: 'Schulden zijn op zichzelf geen grens. De ombudsman noemt ze een probleem bij het vertrek; vraag om een besluit met redenen.',
      bron: ['voordeur-uitstroom/schulden-geen-grens@2026-01-01', 'ombudsman-2017-075/schulden@2017-07-06', 'ombudsman-2019-022/schulden-en-verblijf@2019-05-14'],
      zekerheid: 'uitleg',
      leest: ['eis_geen_schulden'],
    },
    {
      id: 'eis-woning-opeisen',
      als: (f) => is(f.eis_woning_opeisen, true),
      dan: { code: 'eis_woning_opeisen', soort: 'strijd' },
      omdat: 'Dat de cliënt de oude woning kan opeisen, is geen antwoord zolang niet is gewogen of dat veilig is.',
      bron: ['voordeur-uitstroom/oude-woning@2026-01-01', 'rechtspraak-urgentie/les-11@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['eis_woning_opeisen'],
    },
    {
      id: 'nooit-eisen',
      als: () => JA,
      dan: { code: 'nooit_eisen', soort: 'let_op' },
      omdat: 'Vraagt iemand aangifte, een afgeronde scheiding of medewerking van de pleger? Dat hoort geen voorwaarde te zijn; meld het.',
      bron: ['voordeur/geen-extra-eisen@2015-01-01', 'voordeur/geen-bewijs-van-pleger@2015-01-01'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
  anders: {
    omdat: 'Hier hoort verder niets bij.',
    bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Welke eisen horen er niet te zijn? Alle versies, de oudste eerst. */
export const uitstroomEisen: readonly Tabel<Uitstroomomstandigheden, Uitstroomplicht>[] = [uitstroomEisen20260101]
