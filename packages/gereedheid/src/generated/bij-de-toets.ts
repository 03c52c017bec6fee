// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/bij-de-toets.2018-03-15.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Toetsaandacht, Toetsfeiten } from './typen.ts'

/** Wat hoort bij een toets aan een toetslijst? Geldig van 2018-03-15. */
const bijDeToets20180315: Tabel<Toetsfeiten, Toetsaandacht> = {
  id: 'gereedheid/bij-de-toets',
  titel: 'Wat hoort bij een toets aan een toetslijst?',
  geldig: { van: '2018-03-15' },
  treffer: 'verzamel',
  hash: '73b449ae03b3503a',
  rijen: [
    {
      id: 'bel-112',
      als: () => JA,
      dan: { code: 'bel_112', soort: 'gevaar' },
      omdat: 'Deze lijst gaat over een organisatie. Is iemand nu in gevaar, bel dan 112. Voor advies of een melding is er Veilig Thuis, 0800-2000.',
      bron: ['noodnummers/nummer-112@1900-01-01', 'noodnummers/veilig-thuis@1900-01-01'],
      zekerheid: 'beleid',
      leest: [],
    },
    {
      id: 'veiligheid-nog-niet',
      als: (f) => is(f.veiligheid_nog_niet, true),
      dan: { code: 'veiligheid_nog_niet', soort: 'gevaar' },
      omdat: 'Een punt dat mensen beschermt, wordt nog niet gedaan. Wacht daar niet mee.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['veiligheid_nog_niet'],
    },
    {
      id: 'veiligheid-onbekend',
      als: (f) => is(f.veiligheid_onbekend, true),
      dan: { code: 'veiligheid_onbekend', soort: 'let_op' },
      omdat: 'Van een punt dat mensen beschermt, is niet bekend of het gebeurt. Zoek dat snel uit.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['veiligheid_onbekend'],
    },
    {
      id: 'wet-nog-niet',
      als: (f) => is(f.wet_nog_niet, true),
      dan: { code: 'wet_nog_niet', soort: 'plicht' },
      omdat: 'Een punt dat op de wet rust, wordt volgens deze toets nog niet gedaan. Laat een jurist ernaar kijken.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['wet_nog_niet'],
    },
    {
      id: 'wet-onbekend',
      als: (f) => is(f.wet_onbekend, true),
      dan: { code: 'wet_onbekend', soort: 'let_op' },
      omdat: 'Van een punt dat op de wet rust, is niet bekend of het gebeurt. Dat is iets anders dan dat het ontbreekt.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['wet_onbekend'],
    },
    {
      id: 'zonder-bewijs',
      als: (f) => is(f.zonder_bewijs, true),
      dan: { code: 'zonder_bewijs', soort: 'let_op' },
      omdat: 'Er staat een niveau zonder bewijs. Het niveau blijft staan; vraag waar het op rust.',
      bron: ['voordeur-gereedheid/bewijs@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['zonder_bewijs'],
    },
    {
      id: 'alleen-papier',
      als: (f) => is(f.alleen_papier, true),
      dan: { code: 'alleen_papier', soort: 'let_op' },
      omdat: 'Er staat dat mensen iets doen, met alleen bewijs op papier. Ga kijken of vraag het aan wie het werk doet.',
      bron: ['voordeur-gereedheid/bewijs@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['alleen_papier'],
    },
    {
      id: 'geen-cijfer',
      als: () => JA,
      dan: { code: 'geen_cijfer', soort: 'let_op' },
      omdat: 'De schaal is een eigen ontwerp van Voordeur. Er is geen totaalcijfer; veel op orde maakt een gevaarlijk gat niet goed.',
      bron: ['voordeur-gereedheid/schaal@2018-03-15', 'voordeur-gereedheid/geen-cijfer@2018-03-15'],
      zekerheid: 'uitleg',
      leest: [],
    },
    {
      id: 'mens-bewijs',
      als: () => JA,
      dan: { code: 'mens_bewijs', soort: 'mens' },
      omdat: 'Heeft iemand anders dan de invuller naar de niveaus en het bewijs gekeken?',
      bron: ['voordeur-gereedheid/bewijs@2018-03-15'],
      zekerheid: 'uitleg',
      leest: [],
    },
    {
      id: 'mens-gevraagd',
      als: () => JA,
      dan: { code: 'mens_gevraagd', soort: 'mens' },
      omdat: 'Is het gevraagd aan mensen die het werk doen en aan mensen die het meemaakten?',
      bron: ['voordeur-gereedheid/bewijs@2018-03-15'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
  anders: {
    omdat: 'Er is verder niets bijzonders.',
    bron: ['voordeur-gereedheid/bewijs@2018-03-15'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort bij een toets aan een toetslijst? Alle versies, de oudste eerst. */
export const bijDeToets: readonly Tabel<Toetsfeiten, Toetsaandacht>[] = [bijDeToets20180315]
