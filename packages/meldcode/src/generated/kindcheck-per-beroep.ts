// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/kindcheck-per-beroep.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Kindcheckomstandigheden, Plicht } from './typen.ts'

/** Wat voegt een beroep aan de kindcheck toe? Geldig van 2019-01-01. */
const kindcheckPerBeroep20190101: Tabel<Kindcheckomstandigheden, Plicht> = {
  id: 'meldcode/kindcheck-per-beroep',
  titel: 'Wat voegt een beroep aan de kindcheck toe?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: '845c8091a377f7ad',
  rijen: [
    {
      id: 'volwassene-niet-veilig',
      als: (f) => is(f.volwassene, 'meldcode_volgen'),
      dan: { code: 'volwassene_niet_veilig', soort: 'gevaar' },
      omdat: 'Een afhankelijke volwassene is niet zeker veilig. Volg daarvoor de meldcode, ook als er geen kinderen zijn.',
      bron: ['voordeur-meldcode-delen/zorg-om-volwassene@2019-01-01', 'knmg-meldcode/mantelzorgverleningscheck@2019-01-01'],
      zekerheid: 'uitleg',
      leest: ['volwassene'],
    },
    {
      id: 'doe-mantelzorgverleningscheck',
      als: (f) => is(f.volwassene, 'onbepaald'),
      dan: { code: 'doe_mantelzorgverleningscheck', soort: 'plicht' },
      omdat: 'Artsen gaan ook na of de patiënt voor een afhankelijke volwassene zorgt, en of die veilig is. Voor andere beroepen is dit een goed voorbeeld.',
      bron: ['knmg-meldcode/mantelzorgverleningscheck@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['volwassene'],
    },
    {
      id: 'kinderopvang',
      als: (f) => is(f.kinderopvang, true),
      dan: { code: 'kinderen_al_in_beeld', soort: 'let_op' },
      omdat: 'In de kinderopvang zijn de kinderen al in beeld; de kindcheck is daar minder nodig. Denk ook aan broers en zussen die u niet ziet.',
      bron: ['afwegingskader-kinderopvang/kindcheck-minder-nodig@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kinderopvang'],
    },
  ],
  anders: {
    omdat: 'Beroepen voegen hier niets toe.',
    bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat voegt een beroep aan de kindcheck toe? Alle versies, de oudste eerst. */
export const kindcheckPerBeroep: readonly Tabel<Kindcheckomstandigheden, Plicht>[] = [kindcheckPerBeroep20190101]
