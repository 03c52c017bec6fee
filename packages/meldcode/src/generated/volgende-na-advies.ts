// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/volgende-na-advies.2013-07-31.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Tabelactie } from './typen.ts'

/** Wat hoort er te gebeuren na het advies van Veilig Thuis? Geldig van 2013-07-31. */
const volgendeNaAdvies20130731: Tabel<Casusfeiten, Tabelactie> = {
  id: 'meldcode/volgende-na-advies',
  titel: 'Wat hoort er te gebeuren na het advies van Veilig Thuis?',
  geldig: { van: '2013-07-31' },
  treffer: 'verzamel',
  hash: '97b42c8688fbc68d',
  rijen: [
    {
      id: 'advies-melden',
      als: (f) => is(f.gesloten, false) & is(f.gemeld, false) & is(f.advies_melden, 'open'),
      dan: { actie: 'besluiten_over_melden_en_hulp', dwang: 'hoort', stap: 5 },
      omdat: 'Veilig Thuis adviseerde te melden. Besluit daar nu over.',
      bron: ['voordeur-meldcode-casus/advies-melden@2013-07-31'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gemeld', 'advies_melden'],
    },
  ],
  anders: {
    omdat: 'Er is geen advies om te melden waarover nog een besluit nodig is.',
    bron: ['voordeur-meldcode-casus/advies-melden@2013-07-31'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort er te gebeuren na het advies van Veilig Thuis? Alle versies, de oudste eerst. */
export const volgendeNaAdvies: readonly Tabel<Casusfeiten, Tabelactie>[] = [volgendeNaAdvies20130731]
