// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/bij-de-rollen.2018-03-15.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Rolfeiten, Toetsaandacht } from './typen.ts'

/** Wat hoort bij een vergelijking van landelijke rollen? Geldig van 2018-03-15. */
const bijDeRollen20180315: Tabel<Rolfeiten, Toetsaandacht> = {
  id: 'gereedheid/bij-de-rollen',
  titel: 'Wat hoort bij een vergelijking van landelijke rollen?',
  geldig: { van: '2018-03-15' },
  treffer: 'verzamel',
  hash: 'de2707a292d470be',
  rijen: [
    {
      id: 'coordinator',
      als: (f) => is(f.coordinator, true),
      dan: { code: 'coordinator_is_geen_rapporteur', soort: 'let_op' },
      omdat: 'Een coördinator voert uit en is geen onafhankelijk rapporteur. Of kosten en nulmeting bij de taak horen, is niet gevonden.',
      bron: ['kst-28345-293/nationaal-coordinator@2025-12-18', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'],
      zekerheid: 'beleid',
      leest: ['coordinator'],
    },
    {
      id: 'voorstel',
      als: () => JA,
      dan: { code: 'rapporteur_is_een_voorstel', soort: 'let_op' },
      omdat: 'De Nationaal Rapporteur Geweld Achter de Voordeur is een voorstel uit de nota. Een aanstelling is niet gevonden.',
      bron: ['nota-keten/rapporteur@2018-03-15', 'nationale-rollen/nog-een-wens-in-2021@2021-01-01'],
      zekerheid: 'beleid',
      leest: [],
    },
    {
      id: 'software',
      als: () => JA,
      dan: { code: 'software_is_geen_rapporteur', soort: 'let_op' },
      omdat: 'Software zet cijfers naast elkaar en zegt wat ontbreekt. Zij vraagt geen gegevens op en oordeelt niet onafhankelijk.',
      bron: ['voordeur-gereedheid/software-en-rapporteur@2018-03-15'],
      zekerheid: 'uitleg',
      leest: [],
    },
    {
      id: 'mens-mandaat',
      als: () => JA,
      dan: { code: 'mens_mandaat', soort: 'mens' },
      omdat: 'Wat staat er in het instellingsbesluit van elke rol? Dat hebben wij niet gelezen.',
      bron: ['voordeur-gereedheid/rol-vergelijken@2018-03-15'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
  anders: {
    omdat: 'Er is verder niets bijzonders.',
    bron: ['voordeur-gereedheid/rol-vergelijken@2018-03-15'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort bij een vergelijking van landelijke rollen? Alle versies, de oudste eerst. */
export const bijDeRollen: readonly Tabel<Rolfeiten, Toetsaandacht>[] = [bijDeRollen20180315]
