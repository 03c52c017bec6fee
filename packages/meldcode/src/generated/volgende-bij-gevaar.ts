// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/volgende-bij-gevaar.1900-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Tabelactie } from './typen.ts'

/** Wat hoort er eerst te gebeuren? Geldig van 1900-01-01. */
const volgendeBijGevaar19000101: Tabel<Casusfeiten, Tabelactie> = {
  id: 'meldcode/volgende-bij-gevaar',
  titel: 'Wat hoort er eerst te gebeuren?',
  geldig: { van: '1900-01-01' },
  treffer: 'verzamel',
  hash: 'a8e79e68dbd72bbc',
  rijen: [
    {
      id: 'bel-112',
      als: (f) => is(f.gevaar, true),
      dan: { actie: 'bel_112', dwang: 'nu', stap: 5 },
      omdat: 'Er is acuut gevaar vastgelegd. Is iemand nu in direct gevaar? Bel 112.',
      bron: ['noodnummers/nummer-112@1900-01-01', 'voordeur-meldcode-casus/gevaar-eerst@1900-01-01'],
      zekerheid: 'beleid',
      leest: ['gevaar'],
    },
    {
      id: 'bel-veilig-thuis',
      als: (f) => is(f.gevaar, true),
      dan: { actie: 'bel_veilig_thuis', dwang: 'nu', stap: 5 },
      omdat: 'Bel Veilig Thuis meteen, dag en nacht: 0800-2000.',
      bron: ['noodnummers/veilig-thuis@1900-01-01'],
      zekerheid: 'beleid',
      leest: ['gevaar'],
    },
    {
      id: 'noodhulp-vastleggen',
      als: (f) => is(f.gevaar, true) & is(f.noodhulp, false),
      dan: { actie: 'noodhulp_vastleggen', dwang: 'hoort', stap: 5 },
      omdat: 'Leg daarna vast dat u 112 of Veilig Thuis hebt gebeld.',
      bron: ['voordeur-meldcode-casus/gevaar-vastleggen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['gevaar', 'noodhulp'],
    },
    {
      id: 'stappen-later',
      als: (f) => is(f.gevaar, true),
      dan: { actie: 'stappen_later', dwang: 'hoort', stap: 1 },
      omdat: 'Wacht niet op een stap die nog niet is gezet. Die zet u later alsnog, als dat veilig kan.',
      bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['gevaar'],
    },
    {
      id: 'gevaar-geweken',
      als: (f) => is(f.gevaar, true) & is(f.noodhulp, true),
      dan: { actie: 'gevaar_geweken_vastleggen', dwang: 'kan', stap: 5 },
      omdat: 'Is het gevaar voorbij? Leg dat vast. Daarna gaat u verder met de stappen.',
      bron: ['voordeur-meldcode-casus/gevaar-vastleggen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['gevaar', 'noodhulp'],
    },
    {
      id: 'advies-vragen',
      als: () => JA,
      dan: { actie: 'advies_vragen', dwang: 'kan', stap: 2 },
      omdat: 'U kunt in elke stap advies vragen aan Veilig Thuis, zonder namen te noemen: 0800-2000.',
      bron: ['noodnummers/veilig-thuis@1900-01-01'],
      zekerheid: 'beleid',
      leest: [],
    },
  ],
  anders: {
    omdat: 'Er is geen gevaar vastgelegd.',
    bron: ['voordeur-meldcode-casus/gevaar-eerst@1900-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort er eerst te gebeuren? Alle versies, de oudste eerst. */
export const volgendeBijGevaar: readonly Tabel<Casusfeiten, Tabelactie>[] = [volgendeBijGevaar19000101]
