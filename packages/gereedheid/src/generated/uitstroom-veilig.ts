// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/uitstroom-veilig.2026-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Uitstroomomstandigheden, Uitstroomplicht } from './typen.ts'

/** Wat vraagt veiligheid bij dit vertrek? Geldig van 2026-01-01. */
const uitstroomVeilig20260101: Tabel<Uitstroomomstandigheden, Uitstroomplicht> = {
  id: 'gereedheid/uitstroom-veilig',
  titel: 'Wat vraagt veiligheid bij dit vertrek?',
  geldig: { van: '2026-01-01' },
  treffer: 'verzamel',
  hash: '249249c4d6d247c8',
  rijen: [
    {
      id: 'bel-112',
      als: (f) => is(f.acuut_gevaar, true),
      dan: { code: 'bel_112', soort: 'gevaar' },
      omdat: 'Is er nu direct gevaar? Bel 112.',
      bron: ['noodnummers/nummer-112@1900-01-01'],
      zekerheid: 'beleid',
      leest: ['acuut_gevaar'],
    },
    {
      id: 'bel-veilig-thuis',
      als: (f) => is(f.acuut_gevaar, true),
      dan: { code: 'bel_veilig_thuis', soort: 'gevaar' },
      omdat: 'Bel bij direct gevaar ook Veilig Thuis, dag en nacht, 0800-2000.',
      bron: ['noodnummers/veilig-thuis@1900-01-01'],
      zekerheid: 'beleid',
      leest: ['acuut_gevaar'],
    },
    {
      id: 'gevaar-gaat-voor',
      als: (f) => is(f.acuut_gevaar, true),
      dan: { code: 'gevaar_gaat_voor', soort: 'gevaar' },
      omdat: 'Wacht bij direct gevaar niet op een feit dat ontbreekt of op een stap die nog niet is gezet.',
      bron: ['voordeur-uitstroom/gevaar-gaat-voor@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['acuut_gevaar'],
    },
    {
      id: 'eerst-opvang',
      als: (f) => (is(f.plek, 'bij_pleger') | is(f.plek, 'nergens')),
      dan: { code: 'eerst_opvang', soort: 'gevaar' },
      omdat: 'Is de cliënt nog bij de pleger, of is er geen plek om te slapen? Zoek nu een veilige plek. Opvang mag in elke gemeente worden gevraagd, ook zonder band met die gemeente.',
      bron: ['wmo-2015/art-1.2.1/c@2017-05-10', 'wmo-2015/art-1.2.1/c@2026-07-01', 'voordeur-uitstroom/veilige-plek@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['plek'],
    },
    {
      id: 'plan-voor-nieuwe-plek',
      als: (f) => is(f.veiligheidsplan, false),
      dan: { code: 'plan_voor_nieuwe_plek', soort: 'gevaar' },
      omdat: 'Is er geen veiligheidsplan voor de nieuwe plek? Maak dat eerst, voordat de cliënt verhuist.',
      bron: ['voordeur-uitstroom/veiligheidsplan@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['veiligheidsplan'],
    },
    {
      id: 'advies-veilig-thuis',
      als: () => JA,
      dan: { code: 'veilig_thuis_advies', soort: 'gevaar' },
      omdat: 'U kunt altijd advies vragen aan Veilig Thuis, zonder namen te noemen, 0800-2000.',
      bron: ['noodnummers/veilig-thuis@1900-01-01'],
      zekerheid: 'beleid',
      leest: [],
    },
    {
      id: 'nieuw-adres',
      als: () => JA,
      dan: { code: 'nieuw_adres', soort: 'gevaar' },
      omdat: 'Vertel de pleger het nieuwe adres niet. Let ook op post, school en instanties die het kunnen doorgeven.',
      bron: ['voordeur-uitstroom/nieuw-adres@2026-01-01'],
      zekerheid: 'uitleg',
      leest: [],
    },
    {
      id: 'opvang-stopt-niet',
      als: (f) => (is(f.plek, 'opvang') | is(f.plek, 'hotel_of_vakantiepark')),
      dan: { code: 'opvang_stopt_niet', soort: 'let_op' },
      omdat: 'Dat een stap nog niet klaar is, is geen reden om de opvang te stoppen.',
      bron: ['voordeur-uitstroom/opvang-stopt-niet@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['plek'],
    },
    {
      id: 'buiten-de-opvang',
      als: (f) => (is(f.plek, 'bij_anderen') | is(f.plek, 'eigen_woning')),
      dan: { code: 'buiten_de_opvang', soort: 'let_op' },
      omdat: 'Buiten de opvang is er geen automatische bescherming tegen lokale eisen. Vraag toch urgentie, en zorg dat het geweld in de aanvraag staat.',
      bron: ['rechtspraak-urgentie/les-9@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['plek'],
    },
    {
      id: 'hotel',
      als: (f) => is(f.plek, 'hotel_of_vakantiepark'),
      dan: { code: 'hotel_telt', soort: 'mens' },
      omdat: 'Telt de kamer in het hotel of vakantiepark als opvang? Wij zeggen geen nee.',
      bron: ['voordeur/hotel-opvang@2015-01-01', 'voordeur/hotel-opvang@2026-07-01', 'kamervragen-2025d00709/hotels@2025-01-13'],
      zekerheid: 'uitleg',
      leest: ['plek'],
    },
    {
      id: 'eigen-keuze',
      als: () => JA,
      dan: { code: 'eigen_keuze', soort: 'mens' },
      omdat: 'Wil de cliënt dit zelf, in dit tempo en op deze plek?',
      bron: ['voordeur-uitstroom/eigen-tempo@2026-01-01'],
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

/** Wat vraagt veiligheid bij dit vertrek? Alle versies, de oudste eerst. */
export const uitstroomVeilig: readonly Tabel<Uitstroomomstandigheden, Uitstroomplicht>[] = [uitstroomVeilig20260101]
