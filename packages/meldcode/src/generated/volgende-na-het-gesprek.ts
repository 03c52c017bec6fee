// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/volgende-na-het-gesprek.2013-07-31.yaml
// specs/meldcode/volgende-na-het-gesprek.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Casusfeiten, Tabelactie } from './typen.ts'

const volgendeNaHetGesprek20130731Dan1: Tabelactie = { actie: 'afsluiten', dwang: 'kan', stap: 3 }
/** Kan de zaak na het gesprek worden afgesloten? Geldig van 2013-07-31 tot en met 2018-12-31. */
const volgendeNaHetGesprek20130731: Tabel<Casusfeiten, Tabelactie> = {
  id: 'meldcode/volgende-na-het-gesprek',
  titel: 'Kan de zaak na het gesprek worden afgesloten?',
  geldig: { van: '2013-07-31', tot: '2018-12-31' },
  treffer: 'verzamel',
  hash: '0a0171b8676a19a7',
  rijen: [
    {
      id: 'afsluiten-na-gesprek',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, false) & is(f.kindcheck, true) & is(f.minderjarigen, false) & is(f.weging, 'geen') & is(f.zorg_weggenomen, true) & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeNaHetGesprek20130731Dan1,
      omdat: 'Het gesprek nam het vermoeden weg. Twijfelt u niet meer, dan kunt u afsluiten. Leg vast waarom.',
      bron: ['voordeur-meldcode/stappen-door-elkaar@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'kindcheck', 'minderjarigen', 'weging', 'zorg_weggenomen', 'hulp'],
    },
    {
      id: 'afsluiten-na-gesprek-kind',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, false) & is(f.kindcheck, true) & is(f.minderjarigen, true) & (is(f.kind, 'gesproken') | is(f.kind, 'gesproken_alleen') | is(f.kind, 'geldige_grond')) & is(f.weging, 'geen') & is(f.zorg_weggenomen, true) & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeNaHetGesprek20130731Dan1,
      omdat: 'Het gesprek nam het vermoeden weg, en ook aan het kind is gedacht. Twijfelt u niet meer, dan kunt u afsluiten. Leg vast waarom.',
      bron: ['voordeur-meldcode/stappen-door-elkaar@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'kindcheck', 'minderjarigen', 'kind', 'weging', 'zorg_weggenomen', 'hulp'],
    },
  ],
  anders: {
    omdat: 'Alleen op grond van het gesprek kan afsluiten nu niet worden voorgesteld.',
    bron: ['voordeur-meldcode/twijfel-nooit-sluiten@2013-07-01'],
    zekerheid: 'uitleg',
  },
}

const volgendeNaHetGesprek20190101Dan1: Tabelactie = { actie: 'afsluiten', dwang: 'kan', stap: 3 }
/** Kan de zaak na het gesprek worden afgesloten? Geldig van 2019-01-01. */
const volgendeNaHetGesprek20190101: Tabel<Casusfeiten, Tabelactie> = {
  id: 'meldcode/volgende-na-het-gesprek',
  titel: 'Kan de zaak na het gesprek worden afgesloten?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: 'd19d9283477d23fd',
  rijen: [
    {
      id: 'afsluiten-na-gesprek',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, false) & is(f.kindcheck, true) & is(f.minderjarigen, false) & is(f.weging, 'geen') & is(f.zorg_weggenomen, true) & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeNaHetGesprek20190101Dan1,
      omdat: 'Het gesprek nam het vermoeden weg. Twijfelt u niet meer, dan kunt u afsluiten. Leg vast waarom.',
      bron: ['knmg-meldcode/vermoeden-weg@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'kindcheck', 'minderjarigen', 'weging', 'zorg_weggenomen', 'hulp'],
    },
    {
      id: 'afsluiten-na-gesprek-kind',
      als: (f) => is(f.gesloten, false) & is(f.gevaar, false) & is(f.weging_verouderd, false) & is(f.twijfel, 'nee') & is(f.bijzondere_vorm, false) & is(f.kindcheck, true) & is(f.minderjarigen, true) & (is(f.kind, 'gesproken') | is(f.kind, 'gesproken_alleen') | is(f.kind, 'geldige_grond')) & is(f.weging, 'geen') & is(f.zorg_weggenomen, true) & (is(f.hulp, 'geen') | is(f.hulp, 'goed')),
      dan: volgendeNaHetGesprek20190101Dan1,
      omdat: 'Het gesprek nam het vermoeden weg, en ook aan het kind is gedacht. Twijfelt u niet meer, dan kunt u afsluiten. Leg vast waarom.',
      bron: ['knmg-meldcode/vermoeden-weg@2019-01-01', 'knmg-meldcode/gesprek@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['gesloten', 'gevaar', 'weging_verouderd', 'twijfel', 'bijzondere_vorm', 'kindcheck', 'minderjarigen', 'kind', 'weging', 'zorg_weggenomen', 'hulp'],
    },
  ],
  anders: {
    omdat: 'Alleen op grond van het gesprek kan afsluiten nu niet worden voorgesteld.',
    bron: ['voordeur-meldcode/twijfel-nooit-sluiten@2013-07-01'],
    zekerheid: 'uitleg',
  },
}

/** Kan de zaak na het gesprek worden afgesloten? Alle versies, de oudste eerst. */
export const volgendeNaHetGesprek: readonly Tabel<Casusfeiten, Tabelactie>[] = [volgendeNaHetGesprek20130731, volgendeNaHetGesprek20190101]
