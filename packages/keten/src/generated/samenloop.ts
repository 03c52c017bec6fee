// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/samenloop.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Bevindingoordeel, Samenloopfeiten } from './typen.ts'

/** Doen partijen hetzelfde werk? Geldig van 2026-07-01. */
const samenloop20260701: Tabel<Samenloopfeiten, Bevindingoordeel> = {
  id: 'keten/samenloop',
  titel: 'Doen partijen hetzelfde werk?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: '6bf885e22f1a2374',
  rijen: [
    {
      id: 'beoordeling',
      als: (f) => is(f.beoordelaars_veiligheid, 'meer') & is(f.beoordeling_afgestemd, false),
      dan: { code: 'o01_beoordeling', soort: 'overlap', ernst: 'ernstig', herstel: 'Leg vast wie de veiligheid beoordeelt en wie dat oordeel gebruikt.' },
      omdat: 'Lokaal team, Veilig Thuis, gecertificeerde instelling en Raad beoordelen dezelfde veiligheid zonder afspraak.',
      bron: ['toekomstscenario/regionaal-veiligheidsteam@2021-03-01', 'voordeur-keten/overlap@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['beoordelaars_veiligheid', 'beoordeling_afgestemd'],
    },
    {
      id: 'tafels',
      als: (f) => is(f.tafels_complexe_zaken, 'meer') & is(f.tafels_afgestemd, false),
      dan: { code: 'o02_tafels', soort: 'overlap', ernst: 'aandacht', herstel: 'Maak één ingang voor complexe zaken en zeg welke tafel wanneer aan zet is.' },
      omdat: 'Er is meer dan één tafel voor complexe zaken, zonder afspraak wie wat doet.',
      bron: ['voordeur-keten/complexe-zaken@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['tafels_complexe_zaken', 'tafels_afgestemd'],
    },
    {
      id: 'campagnes',
      als: (f) => is(f.campagnes_afgestemd, false),
      dan: { code: 'o03_campagnes', soort: 'overlap', ernst: 'kennis', herstel: 'Stem boodschap en moment af met Rijk en regio.' },
      omdat: 'Campagnes van Rijk, gemeente en regio zijn niet op elkaar afgestemd.',
      bron: ['nota-keten/campagne@2018-03-15', 'voordeur-keten/campagnes@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['campagnes_afgestemd'],
    },
  ],
  anders: {
    omdat: 'Over samenloop is niets gevonden.',
    bron: ['voordeur-keten/overlap@2018-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Doen partijen hetzelfde werk? Alle versies, de oudste eerst. */
export const samenloop: readonly Tabel<Samenloopfeiten, Bevindingoordeel>[] = [samenloop20260701]
