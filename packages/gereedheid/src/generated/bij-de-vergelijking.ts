// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/bij-de-vergelijking.2018-03-15.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Toetsaandacht, Vergelijkfeiten } from './typen.ts'

/** Wat hoort bij een vergelijking van twee toetsen? Geldig van 2018-03-15. */
const bijDeVergelijking20180315: Tabel<Vergelijkfeiten, Toetsaandacht> = {
  id: 'gereedheid/bij-de-vergelijking',
  titel: 'Wat hoort bij een vergelijking van twee toetsen?',
  geldig: { van: '2018-03-15' },
  treffer: 'verzamel',
  hash: 'd0297c66bc327913',
  rijen: [
    {
      id: 'andere-versie',
      als: (f) => is(f.andere_versie, true),
      dan: { code: 'andere_versie', soort: 'let_op' },
      omdat: 'De twee toetsen gebruiken een andere versie van de lijst. Een punt kan anders zijn bedoeld.',
      bron: ['voordeur-gereedheid/vergelijken@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['andere_versie'],
    },
    {
      id: 'niet-te-zeggen',
      als: (f) => is(f.niet_te_zeggen, true),
      dan: { code: 'niet_te_zeggen', soort: 'let_op' },
      omdat: 'Van een punt is van een kant niets bekend. Dat is geen vooruitgang en geen achteruitgang.',
      bron: ['voordeur-gereedheid/vergelijken@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['niet_te_zeggen'],
    },
    {
      id: 'zonder-bewijs',
      als: (f) => is(f.zonder_bewijs, true),
      dan: { code: 'zonder_bewijs', soort: 'let_op' },
      omdat: 'Een van de toetsen heeft een niveau zonder bewijs. Het verschil kan dan in het invullen zitten.',
      bron: ['voordeur-gereedheid/bewijs@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['zonder_bewijs'],
    },
    {
      id: 'geen-ranglijst',
      als: () => JA,
      dan: { code: 'geen_ranglijst', soort: 'let_op' },
      omdat: 'Dit is geen ranglijst. Twee gemeenten kunnen dezelfde schaal anders gebruiken.',
      bron: ['voordeur-gereedheid/vergelijken@2018-03-15', 'voordeur-gereedheid/geen-cijfer@2018-03-15'],
      zekerheid: 'uitleg',
      leest: [],
    },
    {
      id: 'mens-waardoor',
      als: () => JA,
      dan: { code: 'mens_waardoor', soort: 'mens' },
      omdat: 'Komt elk verschil door het werk, of door hoe de lijst is ingevuld?',
      bron: ['voordeur-gereedheid/vergelijken@2018-03-15'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
  anders: {
    omdat: 'Er is verder niets bijzonders.',
    bron: ['voordeur-gereedheid/vergelijken@2018-03-15'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort bij een vergelijking van twee toetsen? Alle versies, de oudste eerst. */
export const bijDeVergelijking: readonly Tabel<Vergelijkfeiten, Toetsaandacht>[] = [bijDeVergelijking20180315]
