// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/uitstroom-wet.2026-01-01.yaml
// specs/gereedheid/uitstroom-wet.2026-07-01.yaml
import { is, minderDan, type Tabel } from '@voordeur/kern'
import type { Uitstroomomstandigheden, Uitstroomplicht } from './typen.ts'

/** Wat zegt de Huisvestingswet bij deze uitstroom? Geldig van 2026-01-01 tot en met 2026-06-30. */
const uitstroomWet20260101: Tabel<Uitstroomomstandigheden, Uitstroomplicht> = {
  id: 'gereedheid/uitstroom-wet',
  titel: 'Wat zegt de Huisvestingswet bij deze uitstroom?',
  geldig: { van: '2026-01-01', tot: '2026-06-30' },
  treffer: 'verzamel',
  hash: '56794a259868805b',
  rijen: [
    {
      id: 'binding',
      als: (f) => is(f.groep_opvang, true),
      dan: { code: 'binding_geen_weigering', soort: 'recht' },
      omdat: 'Bij een woning waar binding telt, mag de vergunning niet worden geweigerd omdat een ander met voorrang de woning wil.',
      bron: ['hvw-2014/art-16@2024-01-01'],
      zekerheid: 'wet',
      leest: ['groep_opvang'],
    },
    {
      id: 'eis-binding',
      als: (f) => is(f.eis_binding, true) & is(f.groep_opvang, true),
      dan: { code: 'eis_binding', soort: 'strijd' },
      omdat: 'Een eis van binding botst waarschijnlijk met de wet: wie in de opvang verblijft, mag daarop niet worden geweigerd ten gunste van een ander.',
      bron: ['hvw-2014/art-16@2024-01-01', 'hvw-2014/art-12/lid-3@2017-07-01', 'voordeur/geen-extra-eisen@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['eis_binding', 'groep_opvang'],
    },
    {
      id: 'eis-inkomensgrens',
      als: (f) => is(f.eis_inkomensgrens, true) & is(f.groep_opvang, true),
      dan: { code: 'eis_inkomensgrens', soort: 'let_op' },
      omdat: 'Voor de groep van de opvang noemt de wet geen inkomen. Bij de vergunning zelf kon tot 1 juli 2026 wel een grens gelden; vraag een mens.',
      bron: ['hvw-2014/art-12/lid-3@2017-07-01', 'voordeur/middenhuur@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['eis_inkomensgrens', 'groep_opvang'],
    },
    {
      id: 'blijf-tot-het-besluit',
      als: (f) => is(f.groep_opvang, true) & (is(f.plek, 'opvang') | is(f.plek, 'hotel_of_vakantiepark')),
      dan: { code: 'blijf_tot_het_besluit', soort: 'let_op' },
      omdat: 'De wet spreekt van mensen die in de opvang verblijven. Vraag advies voordat de cliënt vertrekt terwijl over urgentie nog niet is beslist.',
      bron: ['voordeur-uitstroom/blijf-tot-het-besluit@2026-01-01', 'voordeur/verlaten-opvang-tijdens-aanvraag@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['groep_opvang', 'plek'],
    },
    {
      id: 'urgentie-van-later',
      als: (f) => is(f.groepen_sinds_2026_07, true),
      dan: { code: 'urgentie_opnieuw', soort: 'let_op' },
      omdat: 'De uitkomst van urgentie noemt een groep zoals die pas vanaf 1 juli 2026 heet. Vraag urgentie opnieuw op de peildatum.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['groepen_sinds_2026_07'],
    },
  ],
  anders: {
    omdat: 'De Huisvestingswet noemt deze situatie niet apart.',
    bron: ['hvw-2014/art-12/lid-3@2017-07-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat zegt de Huisvestingswet bij deze uitstroom? Geldig van 2026-07-01. */
const uitstroomWet20260701: Tabel<Uitstroomomstandigheden, Uitstroomplicht> = {
  id: 'gereedheid/uitstroom-wet',
  titel: 'Wat zegt de Huisvestingswet bij deze uitstroom?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: '80e585402c3e22ee',
  rijen: [
    {
      id: 'binding',
      als: (f) => is(f.groep_d, true),
      dan: { code: 'binding_geen_weigering', soort: 'recht' },
      omdat: 'Bij een woning waar binding telt, mag de huisvestingsvergunning aan groep d niet worden geweigerd omdat een ander met voorrang de woning wil. Een ministeriële regeling kan zeggen wanneer toch mag worden geweigerd; die is niet gelezen.',
      bron: ['hvw-2014/art-16@2026-07-01', 'hvw-2014/art-15/lid-4@2026-07-01'],
      zekerheid: 'wet',
      leest: ['groep_d'],
    },
    {
      id: 'inkomen',
      als: (f) => is(f.groep_d, true),
      dan: { code: 'inkomen_geen_weigering', soort: 'recht' },
      omdat: 'Bij een woning die voor urgente mensen is aangewezen, mag de huisvestingsvergunning aan groep d niet worden geweigerd om het inkomen. Een ministeriële regeling kan zeggen wanneer toch mag worden geweigerd; die is niet gelezen.',
      bron: ['hvw-2014/art-15/lid-5@2026-07-01', 'hvw-2014/art-15/lid-4@2026-07-01'],
      zekerheid: 'wet',
      leest: ['groep_d'],
    },
    {
      id: 'eis-binding',
      als: (f) => is(f.eis_binding, true) & is(f.groep_d, true),
      dan: { code: 'eis_binding', soort: 'strijd' },
      omdat: 'Een eis van binding botst voor groep d waarschijnlijk met de wet: artikel 16 neemt deze groep uit. Hoe dat past bij artikel 14, lid 6, moet een jurist zeggen; wijs er nooit op af.',
      bron: ['hvw-2014/art-16@2026-07-01', 'hvw-2014/art-14/lid-6@2026-07-01', 'voordeur/binding-2026@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['eis_binding', 'groep_d'],
    },
    {
      id: 'eis-inkomensgrens',
      als: (f) => is(f.eis_inkomensgrens, true) & is(f.groep_d, true),
      dan: { code: 'eis_inkomensgrens', soort: 'strijd' },
      omdat: 'Een inkomensgrens botst voor groep d waarschijnlijk met de wet: bij een woning die voor urgente mensen is aangewezen, is het inkomen geen reden om de huisvestingsvergunning te weigeren. Voor andere woningen zegt de wet dit niet. Een ministeriële regeling kan gronden noemen, en corporaties hebben eigen regels; die zijn niet gelezen.',
      bron: ['hvw-2014/art-15/lid-5@2026-07-01', 'hvw-2014/art-15/lid-4@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['eis_inkomensgrens', 'groep_d'],
    },
    {
      id: 'voorwaarden',
      als: (f) => is(f.groep_d, true),
      dan: { code: 'voorwaarden_ministerie', soort: 'mens' },
      omdat: 'Voldoet de cliënt aan de voorwaarden uit de ministeriële regeling voor deze groep? Die regeling is niet gelezen.',
      bron: ['hvw-2014/art-12/lid-3/slot@2026-07-01', 'mr-urgentie/voorwaarden@2026-07-01'],
      zekerheid: 'wet',
      leest: ['groep_d'],
    },
    {
      id: 'regeling-aangepast',
      als: (f) => is(f.groep_d, true),
      dan: { code: 'regeling_aangepast', soort: 'mens' },
      omdat: 'Heeft de gemeente haar urgentieregels al aangepast aan de wet van 1 juli 2026? Een koninklijk besluit zegt voor welke dag dat uiterlijk moet (artikel 51, lid 10); dat besluit is niet gelezen.',
      bron: ['hvw-2014/art-51/lid-10@2026-07-01', 'kb-overgang/verordening@2026-07-01', 'voordeur/regeling-niet-aangepast@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['groep_d'],
    },
    {
      id: 'wet-veranderd',
      als: (f) => minderDan(f.klaar_op, '2026-07-01'),
      dan: { code: 'wet_veranderd', soort: 'let_op' },
      omdat: 'Was de cliënt al klaar voor 1 juli 2026, dan veranderde de wet tijdens het wachten. Vraag urgentie opnieuw op de dag van nu.',
      bron: ['voordeur-uitstroom/wet-veranderd-bij-uitstroom@2026-07-01', 'voordeur/naast-elkaar@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['klaar_op'],
    },
    {
      id: 'wet-veranderd-mens',
      als: (f) => minderDan(f.klaar_op, '2026-07-01'),
      dan: { code: 'welke_wet', soort: 'mens' },
      omdat: 'Maakt het uit dat de cliënt al voor 1 juli 2026 klaar was? Een regel voor de overgang van wie al wacht, is niet gevonden; artikel 51, lid 10, geeft alleen gemeenten tijd om hun regels aan te passen.',
      bron: ['voordeur/naast-elkaar@2026-07-01', 'hvw-2014/art-51/lid-10@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['klaar_op'],
    },
    {
      id: 'urgentie-van-eerder',
      als: (f) => is(f.groepen_tot_2026_07, true),
      dan: { code: 'urgentie_opnieuw', soort: 'let_op' },
      omdat: 'De uitkomst van urgentie noemt een groep zoals die tot 1 juli 2026 heette. Een gemeente kan haar regeling nog niet hebben aangepast (artikel 51, lid 10). Vraag urgentie opnieuw op de peildatum.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01', 'hvw-2014/art-51/lid-10@2026-07-01', 'voordeur/regeling-niet-aangepast@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['groepen_tot_2026_07'],
    },
  ],
  anders: {
    omdat: 'De Huisvestingswet noemt deze situatie niet apart.',
    bron: ['hvw-2014/art-12/lid-3/aanhef@2026-07-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat zegt de Huisvestingswet bij deze uitstroom? Alle versies, de oudste eerst. */
export const uitstroomWet: readonly Tabel<Uitstroomomstandigheden, Uitstroomplicht>[] = [uitstroomWet20260101, uitstroomWet20260701]
