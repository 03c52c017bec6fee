// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/bij-de-trechter.1900-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Aandacht, Trechterfeiten } from './typen.ts'

/** Wat hoort bij een trechter? Geldig van 1900-01-01. */
const bijDeTrechter19000101: Tabel<Trechterfeiten, Aandacht> = {
  id: 'monitor/bij-de-trechter',
  titel: 'Wat hoort bij een trechter?',
  geldig: { van: '1900-01-01' },
  treffer: 'verzamel',
  hash: 'cad983bc1ade155d',
  rijen: [
    {
      id: 'open-stap',
      als: (f) => is(f.open_stap, true),
      dan: { code: 'open_stap', soort: 'let_op' },
      omdat: 'Een stap die open staat, is onbekend en niet nul.',
      bron: ['voordeur-monitor/onbekend-is-geen-nul@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['open_stap'],
    },
    {
      id: 'boven-een',
      als: (f) => is(f.boven_een, true),
      dan: { code: 'boven_een', soort: 'let_op' },
      omdat: 'Ergens is een deel groter dan het geheel. Kijk na wat er is geteld en in welke periode.',
      bron: ['voordeur-monitor/boven-een@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['boven_een'],
    },
    {
      id: 'tegenspraak',
      als: (f) => is(f.tegenspraak, true),
      dan: { code: 'tegenspraak', soort: 'let_op' },
      omdat: 'Een opgegeven verhouding past niet bij de aantallen.',
      bron: ['voordeur-monitor/noemer@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['tegenspraak'],
    },
    {
      id: 'afgeleid',
      als: (f) => is(f.afgeleid, true),
      dan: { code: 'afgeleid', soort: 'let_op' },
      omdat: 'Een deel van de getallen is berekend uit verhoudingen en dus niet geteld.',
      bron: ['voordeur-monitor/nagerekend@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['afgeleid'],
    },
    {
      id: 'andere-definitie',
      als: (f) => is(f.andere_definitie, true),
      dan: { code: 'andere_definitie', soort: 'let_op' },
      omdat: 'Een landelijk cijfer ernaast leggen kan hier niet altijd, omdat het anders telt.',
      bron: ['voordeur-monitor/een-definitie-een-naam@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['andere_definitie'],
    },
    {
      id: 'andere-bron',
      als: (f) => is(f.andere_bron, true),
      dan: { code: 'andere_bron', soort: 'let_op' },
      omdat: 'Het landelijke cijfer kan van een andere uitgever zijn dan uw aantallen; die kan anders hebben gemeten. Kijk na wie telde.',
      bron: ['voordeur-monitor/andere-bron@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['andere_bron'],
    },
    {
      id: 'reeksbreuk',
      als: (f) => is(f.reeksbreuk, true),
      dan: { code: 'reeksbreuk', soort: 'let_op' },
      omdat: 'Er zit een breuk in een reeks. Een verschil zegt dan niets over het geweld zelf.',
      bron: ['voordeur-monitor/reeksbreuk@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['reeksbreuk'],
    },
    {
      id: 'voorlopig',
      als: (f) => is(f.voorlopig, true),
      dan: { code: 'voorlopig', soort: 'let_op' },
      omdat: 'Er staan voorlopige cijfers bij; zij kunnen nog veranderen.',
      bron: ['voordeur-monitor/afronding@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['voorlopig'],
    },
    {
      id: 'klein-aantal',
      als: (f) => is(f.klein_aantal, true),
      dan: { code: 'klein_aantal', soort: 'let_op' },
      omdat: 'Er zijn aantallen onder de tien. Publiceer ze niet zonder na te gaan of iemand herkenbaar wordt.',
      bron: ['voordeur-monitor/klein-aantal@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['klein_aantal'],
    },
    {
      id: 'zonder-aangifte',
      als: () => JA,
      dan: { code: 'zonder_aangifte', soort: 'let_op' },
      omdat: 'Naar onze indruk kan het Openbaar Ministerie ook zonder aangifte vervolgen; de wettekst is niet gelezen.',
      bron: ['voordeur-monitor/zonder-aangifte@1900-01-01'],
      zekerheid: 'onbevestigd',
      leest: [],
    },
    {
      id: 'vraag-definitie',
      als: () => JA,
      dan: { code: 'definitie', soort: 'mens' },
      omdat: 'Telt uw bron echt volgens de genoemde definitie, en in de hele periode?',
      bron: ['voordeur-monitor/een-definitie-een-naam@1900-01-01'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
  anders: {
    omdat: 'Er is verder niets bijzonders.',
    bron: ['voordeur-monitor/voorstel@1900-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort bij een trechter? Alle versies, de oudste eerst. */
export const bijDeTrechter: readonly Tabel<Trechterfeiten, Aandacht>[] = [bijDeTrechter19000101]
