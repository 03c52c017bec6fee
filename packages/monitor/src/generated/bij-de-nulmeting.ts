// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/bij-de-nulmeting.1900-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Aandacht, Nulmetingfeiten } from './typen.ts'

/** Wat hoort bij een nulmeting? Geldig van 1900-01-01. */
const bijDeNulmeting19000101: Tabel<Nulmetingfeiten, Aandacht> = {
  id: 'monitor/bij-de-nulmeting',
  titel: 'Wat hoort bij een nulmeting?',
  geldig: { van: '1900-01-01' },
  treffer: 'verzamel',
  hash: 'be137f67b967c8ff',
  rijen: [
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
      id: 'geen-doel',
      als: (f) => is(f.geen_doel, true),
      dan: { code: 'geen_doel', soort: 'let_op' },
      omdat: 'Meer adviezen of meldingen is niet slechter of beter; het kan betekenen dat meer mensen hulp vinden.',
      bron: ['voordeur-monitor/geen-doel@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['geen_doel'],
    },
    {
      id: 'halfjaren',
      als: (f) => is(f.halfjaren_kloppen_niet, true),
      dan: { code: 'halfjaren_kloppen_niet', soort: 'let_op' },
      omdat: 'De twee halfjaren tellen niet op tot het jaar, ook niet met afronding.',
      bron: ['voordeur-monitor/afronding@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['halfjaren_kloppen_niet'],
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

/** Wat hoort bij een nulmeting? Alle versies, de oudste eerst. */
export const bijDeNulmeting: readonly Tabel<Nulmetingfeiten, Aandacht>[] = [bijDeNulmeting19000101]
