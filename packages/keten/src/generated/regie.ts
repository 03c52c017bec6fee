// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/regie.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Bevindingoordeel, Regiefeiten } from './typen.ts'

/** Is er regie? Geldig van 2026-07-01. */
const regie20260701: Tabel<Regiefeiten, Bevindingoordeel> = {
  id: 'keten/regie',
  titel: 'Is er regie?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: '06abf985c3c89b36',
  rijen: [
    {
      id: 'coordinator',
      als: (f) => is(f.coordinator, false),
      dan: { code: 'geen_coordinator', soort: 'gat', ernst: 'ernstig', herstel: 'Wijs één coördinator aan met mandaat van alle gemeenten.' },
      omdat: 'Er is geen coördinator voor de hele aanpak.',
      bron: ['voordeur-keten/gat@2018-01-01', 'nota-keten/versnippering@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['coordinator'],
    },
    {
      id: 'regiovisie',
      als: (f) => is(f.regiovisie, false),
      dan: { code: 'geen_regiovisie', soort: 'gat', ernst: 'aandacht', herstel: 'Stel een regiovisie vast en leg haar aan elke raad voor.' },
      omdat: 'Er is geen vastgestelde regiovisie. Dat is een afspraak, geen wettelijke plicht.',
      bron: ['regiovisie/afspraak@2015-01-01'],
      zekerheid: 'beleid',
      leest: ['regiovisie'],
    },
    {
      id: 'evaluatie',
      als: (f) => is(f.evaluatie_gepland, false),
      dan: { code: 'geen_evaluatie', soort: 'gat', ernst: 'aandacht', herstel: 'Kies een dag en de cijfers waarmee u dan meet.' },
      omdat: 'Er is geen dag voor een evaluatie. Het Wmo-plan noemt wel hoe resultaten worden gemeten.',
      bron: ['wmo-2015/art-2.1.2/lid-6@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['evaluatie_gepland'],
    },
    {
      id: 'geld',
      als: (f) => is(f.structureel_geld, false),
      dan: { code: 'g14_geen_structureel_geld', soort: 'gat', ernst: 'aandacht', herstel: 'Maak het geld structureel of zeg wat er stopt als het op is.' },
      omdat: 'Het geld is niet structureel; de aanpak kan stoppen.',
      bron: ['oogtv-geld/structureel@2025-11-01'],
      zekerheid: 'beleid',
      leest: ['structureel_geld'],
    },
    {
      id: 'definities',
      als: (f) => is(f.zelfde_definities, false),
      dan: { code: 'g12_definities', soort: 'gat', ernst: 'aandacht', herstel: 'Spreek één lijst van definities af voor registratie en verslag.' },
      omdat: 'Partijen gebruiken verschillende definities; cijfers zijn dan niet te vergelijken.',
      bron: ['grevio-2025/definities@2025-10-21'],
      zekerheid: 'beleid',
      leest: ['zelfde_definities'],
    },
    {
      id: 'trechter',
      als: (f) => is(f.trechter_in_beeld, false),
      dan: { code: 'g11_trechter', soort: 'gat', ernst: 'aandacht', herstel: 'Leg per jaar vast hoeveel incidenten, aangiften, vervolgingen en vonnissen er zijn.' },
      omdat: 'Niet bekend is hoeveel zaken tussen incident en vonnis afvallen.',
      bron: ['nota-keten/aangifte@2018-03-15'],
      zekerheid: 'beleid',
      leest: ['trechter_in_beeld'],
    },
  ],
  anders: {
    omdat: 'Over de regie is niets gevonden.',
    bron: ['voordeur-keten/gat@2018-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Is er regie? Alle versies, de oudste eerst. */
export const regie: readonly Tabel<Regiefeiten, Bevindingoordeel>[] = [regie20260701]
