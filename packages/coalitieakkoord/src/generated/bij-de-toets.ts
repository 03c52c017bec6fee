// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/coalitieakkoord/bij-de-toets.2018-03-21.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Aandacht, Toetsfeiten } from './typen.ts'

/** Wat hoort bij een toets van een akkoord? Geldig van 2018-03-21. */
const bijDeToets20180321: Tabel<Toetsfeiten, Aandacht> = {
  id: 'coalitieakkoord/bij-de-toets',
  titel: 'Wat hoort bij een toets van een akkoord?',
  geldig: { van: '2018-03-21' },
  treffer: 'verzamel',
  hash: '1416bc6574a2cf56',
  rijen: [
    {
      id: 'deel-van-akkoord',
      als: (f) => is(f.deel_van_akkoord, true),
      dan: { code: 'deel_van_akkoord', soort: 'let_op' },
      omdat: 'Dit is een deel van het document. Wat hier niet staat, kan ergens anders staan; daarom is geen enkel punt afwezig.',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: ['deel_van_akkoord'],
    },
    {
      id: 'volledigheid-onbekend',
      als: (f) => is(f.volledigheid_onbekend, true),
      dan: { code: 'volledigheid_onbekend', soort: 'let_op' },
      omdat: 'Niet bekend is of dit het hele document is, met bijlagen. Daarom is geen enkel punt afwezig.',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: ['volledigheid_onbekend'],
    },
    {
      id: 'niets-gevonden',
      als: (f) => is(f.niets_gevonden, true),
      dan: { code: 'niets_gevonden', soort: 'let_op' },
      omdat: 'Er is geen zin over geweld achter de voordeur gevonden. Lees zelf na of het document er met andere woorden over spreekt.',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: ['niets_gevonden'],
    },
    {
      id: 'alleen-koppen',
      als: (f) => is(f.alleen_koppen, true),
      dan: { code: 'alleen_koppen', soort: 'let_op' },
      omdat: 'Het onderwerp staat ergens alleen in een kop. Een kop belooft niets.',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: ['alleen_koppen'],
    },
    {
      id: 'geld-zonder-bedrag',
      als: (f) => is(f.geld_zonder_bedrag, true),
      dan: { code: 'geld_zonder_bedrag', soort: 'let_op' },
      omdat: 'Er wordt geld genoemd zonder bedrag. Vraag hoeveel het is en voor hoe lang.',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: ['geld_zonder_bedrag'],
    },
    {
      id: 'geen-nulmeting',
      als: (f) => is(f.geen_nulmeting, true),
      dan: { code: 'geen_nulmeting', soort: 'let_op' },
      omdat: 'Er wordt gemeten of een doel gesteld, maar een nulmeting is niet gevonden. Dan weet straks niemand of het beter is geworden.',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: ['geen_nulmeting'],
    },
    {
      id: 'in-rij-met-straat',
      als: (f) => is(f.in_rij_met_straat, true),
      dan: { code: 'in_rij_met_straat', soort: 'let_op' },
      omdat: 'Het onderwerp staat in een rij met overlast of straat. Geweld achter de voordeur vraagt een eigen aanpak.',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: ['in_rij_met_straat'],
    },
    {
      id: 'ontkend',
      als: (f) => is(f.ontkend, true),
      dan: { code: 'ontkend', soort: 'let_op' },
      omdat: 'Een zin zegt dat iets juist niet gebeurt. Lees die zin eerst.',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: ['ontkend'],
    },
    {
      id: 'verbeterd',
      als: (f) => is(f.verbeterd, true),
      dan: { code: 'verbeterd', soort: 'let_op' },
      omdat: 'Een mens heeft vondsten verbeterd. Wat de software zelf vond, staat er apart bij.',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: ['verbeterd'],
    },
    {
      id: 'mens-zinnen',
      als: (f) => is(f.iets_gevonden, true),
      dan: { code: 'mens_zinnen', soort: 'mens' },
      omdat: 'Zegt elke zin die hier staat echt wat erbij staat? Lees hem op zijn plaats in het document.',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: ['iets_gevonden'],
    },
    {
      id: 'mens-gemist',
      als: () => JA,
      dan: { code: 'mens_gemist', soort: 'mens' },
      omdat: 'Welke zinnen over dit onderwerp heeft de software gemist?',
      bron: ['voordeur-zoekregels/toets@2018-03-21'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
  anders: {
    omdat: 'Er is verder niets bijzonders.',
    bron: ['voordeur-zoekregels/toets@2018-03-21'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort bij een toets van een akkoord? Alle versies, de oudste eerst. */
export const bijDeToets: readonly Tabel<Toetsfeiten, Aandacht>[] = [bijDeToets20180321]
