// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/schakels.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Bevindingoordeel, Schakelfeiten } from './typen.ts'

/** Is elke organisatie verbonden en heeft zij een taak? Geldig van 2026-07-01. */
const schakels20260701: Tabel<Schakelfeiten, Bevindingoordeel> = {
  id: 'keten/schakels',
  titel: 'Is elke organisatie verbonden en heeft zij een taak?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: '88c0485265dffc84',
  rijen: [
    {
      id: 'los',
      als: (f) => is(f.verbonden, false),
      dan: { code: 'schakel_los', soort: 'schakel', ernst: 'aandacht', herstel: 'Spreek ten minste één overdracht af, of schrap deze organisatie uit de keten.' },
      omdat: 'Deze organisatie draagt niets over en ontvangt niets.',
      bron: ['voordeur-keten/schakel@2018-01-01', 'nota-keten/versnippering@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['verbonden'],
    },
    {
      id: 'zonder-functie',
      als: (f) => is(f.heeft_functie, false),
      dan: { code: 'schakel_zonder_functie', soort: 'schakel', ernst: 'aandacht', herstel: 'Schrijf op wat deze organisatie in de keten doet.' },
      omdat: 'Deze organisatie heeft in dit bestand geen functie.',
      bron: ['voordeur-keten/schakel@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['heeft_functie'],
    },
  ],
  anders: {
    omdat: 'Deze organisatie is verbonden en heeft een functie.',
    bron: ['voordeur-keten/schakel@2018-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Is elke organisatie verbonden en heeft zij een taak? Alle versies, de oudste eerst. */
export const schakels: readonly Tabel<Schakelfeiten, Bevindingoordeel>[] = [schakels20260701]
