// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/doorstroom.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Bevindingoordeel, Doorstroomfeiten } from './typen.ts'

/** Stroomt de keten door? Geldig van 2026-07-01. */
const doorstroom20260701: Tabel<Doorstroomfeiten, Bevindingoordeel> = {
  id: 'keten/doorstroom',
  titel: 'Stroomt de keten door?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: 'cc145ddfffca3954',
  rijen: [
    {
      id: 'plaatsen',
      als: (f) => is(f.genoeg_opvangplaatsen, false),
      dan: { code: 'g02_te_weinig_plaatsen', soort: 'gat', ernst: 'ernstig', herstel: 'Breng het tekort in beeld en maak afspraken met de centrumgemeente en andere regio’s.' },
      omdat: 'Er zijn te weinig opvangplaatsen.',
      bron: ['regioplan-2020/te-weinig-plek@2020-03-06', 'valente-plaatsen/aantal-plaatsen@2025-01-13'],
      zekerheid: 'beleid',
      leest: ['genoeg_opvangplaatsen'],
    },
    {
      id: 'uitstroom',
      als: (f) => is(f.uitstroom_op_tijd, false),
      dan: { code: 'g01_uitstroom_stokt', soort: 'gat', ernst: 'aandacht', herstel: 'Maak met corporaties afspraken over een aantal woningen per jaar.' },
      omdat: 'De uitstroom uit de opvang stokt en houdt plekken bezet.',
      bron: ['regioplan-2020/te-weinig-plek@2020-03-06', 'nota-keten/uitstroom@2018-03-15'],
      zekerheid: 'beleid',
      leest: ['uitstroom_op_tijd'],
    },
    {
      id: 'urgentie',
      als: (f) => is(f.urgentie_zonder_aangifte_eis, false),
      dan: { code: 'g03_urgentie_eis', soort: 'gat', ernst: 'ernstig', herstel: 'Schrap de eis van aangifte of afgeronde echtscheiding.' },
      omdat: 'Urgentie hangt af van aangifte of een afgeronde echtscheiding. De wet vraagt dat niet van wie de opvang verlaat.',
      bron: ['hvw-2014/art-12/lid-3/d@2026-07-01', 'ombudsman-2017-075/aangifte-of-echtscheiding@2017-07-06'],
      zekerheid: 'uitleg',
      leest: ['urgentie_zonder_aangifte_eis'],
    },
    {
      id: 'onderwijs',
      als: (f) => is(f.onderwijs_in_opvang_geregeld, false),
      dan: { code: 'g09_onderwijs', soort: 'gat', ernst: 'aandacht', herstel: 'Spreek met het samenwerkingsverband een eigen termijn af voor elk kind in de opvang.' },
      omdat: 'Onderwijs voor kinderen in de opvang is niet geregeld. Een wettelijke termijn is niet gevonden.',
      bron: ['nota-keten/passend-onderwijs@2018-03-15'],
      zekerheid: 'beleid',
      leest: ['onderwijs_in_opvang_geregeld'],
    },
  ],
  anders: {
    omdat: 'Over de doorstroom is niets gevonden.',
    bron: ['voordeur-keten/gat@2018-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Stroomt de keten door? Alle versies, de oudste eerst. */
export const doorstroom: readonly Tabel<Doorstroomfeiten, Bevindingoordeel>[] = [doorstroom20260701]
