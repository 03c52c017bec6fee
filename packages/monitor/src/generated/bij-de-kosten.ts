// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/bij-de-kosten.1900-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Aandacht, Kostenfeiten } from './typen.ts'

/** Wat hoort bij een kostenoverzicht? Geldig van 1900-01-01. */
const bijDeKosten19000101: Tabel<Kostenfeiten, Aandacht> = {
  id: 'monitor/bij-de-kosten',
  titel: 'Wat hoort bij een kostenoverzicht?',
  geldig: { van: '1900-01-01' },
  treffer: 'verzamel',
  hash: 'fa454d70acc44371',
  rijen: [
    {
      id: 'onbekende-categorie',
      als: (f) => is(f.onbekende_categorie, true),
      dan: { code: 'onbekende_categorie', soort: 'let_op' },
      omdat: 'Van sommige soorten kosten is niets bekend. De som is daarom een ondergrens.',
      bron: ['voordeur-monitor/onbekend-is-geen-nul@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['onbekende_categorie'],
    },
    {
      id: 'twee-soorten',
      als: (f) => is(f.twee_soorten, true),
      dan: { code: 'twee_soorten', soort: 'let_op' },
      omdat: 'Uitgegeven geld en verlies aan welvaart staan apart en worden niet opgeteld.',
      bron: ['voordeur-monitor/cash-en-welvaart@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['twee_soorten'],
    },
    {
      id: 'meer-prijspeilen',
      als: (f) => is(f.meer_prijspeilen, true),
      dan: { code: 'meer_prijspeilen', soort: 'let_op' },
      omdat: 'Er zijn bedragen van verschillende prijspeilen; zij staan apart en zijn niet omgerekend.',
      bron: ['voordeur-monitor/prijspeil@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['meer_prijspeilen'],
    },
    {
      id: 'dubbel',
      als: (f) => is(f.dubbel, true),
      dan: { code: 'dubbel', soort: 'let_op' },
      omdat: 'Er staan posten in die dubbel kunnen zijn; die zijn niet opgeteld.',
      bron: ['voordeur-monitor/optellen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['dubbel'],
    },
    {
      id: 'dubbel-niet-te-zien',
      als: (f) => is(f.dubbel_niet_te_zien, true),
      dan: { code: 'dubbel_niet_te_zien', soort: 'let_op' },
      omdat: 'Posten van dezelfde drager bij verschillende soorten kosten kunnen hetzelfde geld zijn. Dat zien wij alleen als beide een taakveld van dezelfde indeling noemen; kijk de som daarop na.',
      bron: ['voordeur-monitor/optellen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['dubbel_niet_te_zien'],
    },
    {
      id: 'orde-van-grootte',
      als: (f) => is(f.orde_van_grootte, true),
      dan: { code: 'orde_van_grootte', soort: 'let_op' },
      omdat: 'De orde van grootte is een extrapolatie van kosten in het Verenigd Koninkrijk, geen Nederlandse meting.',
      bron: ['voordeur-monitor/eige-nederland@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['orde_van_grootte'],
    },
    {
      id: 'vraag-toerekening',
      als: () => JA,
      dan: { code: 'toerekening', soort: 'mens' },
      omdat: 'Waarop rust het deel van de kosten dat u aan geweld achter de voordeur toerekent?',
      bron: ['voordeur-monitor/optellen@1900-01-01'],
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

/** Wat hoort bij een kostenoverzicht? Alle versies, de oudste eerst. */
export const bijDeKosten: readonly Tabel<Kostenfeiten, Aandacht>[] = [bijDeKosten19000101]
