// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/akkoordpunten.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Bevindingoordeel, Puntfeiten } from './typen.ts'

/** Is dit onderdeel van het akkoord rond? Geldig van 2026-07-01. */
const akkoordpunten20260701: Tabel<Puntfeiten, Bevindingoordeel> = {
  id: 'keten/akkoordpunten',
  titel: 'Is dit onderdeel van het akkoord rond?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: '37f7c2e07a928112',
  rijen: [
    {
      id: 'functie-niet-toegezegd',
      als: (f) => is(f.onderdeel, 'functie') & is(f.toegezegd, false),
      dan: { code: 'functie_zonder_toezegging', soort: 'gat', ernst: 'ernstig', herstel: 'Laat ten minste één partij zeggen wat zij voor deze functie doet.' },
      omdat: 'Geen partij zegt iets toe voor deze functie.',
      bron: ['voordeur-keten/akkoord@2018-01-01', 'nota-keten/nationaal-akkoord@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['onderdeel', 'toegezegd'],
    },
    {
      id: 'functie-zonder-eigenaar',
      als: (f) => is(f.onderdeel, 'functie') & is(f.toegezegd, true) & is(f.eigenaar, false),
      dan: { code: 'functie_zonder_eigenaar', soort: 'gat', ernst: 'ernstig', herstel: 'Wijs per functie één eigenaar aan.' },
      omdat: 'Er is wel een toezegging voor deze functie, maar geen eigenaar.',
      bron: ['voordeur-keten/akkoord@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['onderdeel', 'toegezegd', 'eigenaar'],
    },
    {
      id: 'functie-zonder-geld',
      als: (f) => is(f.onderdeel, 'functie') & is(f.toegezegd, true) & is(f.geld, false),
      dan: { code: 'functie_zonder_geld', soort: 'gat', ernst: 'aandacht', herstel: 'Zeg waar het geld vandaan komt, of dat het zonder geld kan.' },
      omdat: 'Voor deze functie is geen geld geregeld.',
      bron: ['voordeur-keten/akkoord@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['onderdeel', 'toegezegd', 'geld'],
    },
    {
      id: 'functie-zonder-indicator',
      als: (f) => is(f.onderdeel, 'functie') & is(f.toegezegd, true) & is(f.indicator, false),
      dan: { code: 'functie_zonder_indicator', soort: 'gat', ernst: 'aandacht', herstel: 'Kies een cijfer waaraan u ziet of het werkt.' },
      omdat: 'Voor deze functie staat er geen indicator.',
      bron: ['voordeur-keten/akkoord@2018-01-01', 'nota-keten/rapporteur@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['onderdeel', 'toegezegd', 'indicator'],
    },
    {
      id: 'functie-zonder-evaluatie',
      als: (f) => is(f.onderdeel, 'functie') & is(f.toegezegd, true) & is(f.evaluatie, false),
      dan: { code: 'functie_zonder_evaluatie', soort: 'gat', ernst: 'aandacht', herstel: 'Kies een dag waarop u de toezegging bekijkt.' },
      omdat: 'Voor deze functie staat er geen dag voor een evaluatie.',
      bron: ['voordeur-keten/akkoord@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['onderdeel', 'toegezegd', 'evaluatie'],
    },
    {
      id: 'overdracht-wet',
      als: (f) => is(f.onderdeel, 'overdracht') & is(f.toegezegd, false) & is(f.wettelijk, true),
      dan: { code: 'overdracht_wet_niet_afgesproken', soort: 'gat', ernst: 'ernstig', herstel: 'Neem deze overdracht uit de wet op in het akkoord.' },
      omdat: 'Een overdracht uit de wet staat niet in het akkoord.',
      bron: ['voordeur-keten/akkoord@2018-01-01', 'nota-keten/nationaal-akkoord@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['onderdeel', 'toegezegd', 'wettelijk'],
    },
    {
      id: 'overdracht',
      als: (f) => is(f.onderdeel, 'overdracht') & is(f.toegezegd, false) & is(f.wettelijk, false),
      dan: { code: 'overdracht_niet_afgesproken', soort: 'gat', ernst: 'aandacht', herstel: 'Neem deze overdracht op in het akkoord of zeg waarom niet.' },
      omdat: 'Een overdracht uit de keten staat niet in het akkoord.',
      bron: ['voordeur-keten/akkoord@2018-01-01', 'nota-keten/nationaal-akkoord@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['onderdeel', 'toegezegd', 'wettelijk'],
    },
    {
      id: 'partij-ontbreekt',
      als: (f) => is(f.onderdeel, 'partij') & is(f.toegezegd, false),
      dan: { code: 'schakel_ontbreekt', soort: 'gat', ernst: 'ernstig', herstel: 'Nodig een partij uit die deze schakel vertegenwoordigt.' },
      omdat: 'Een schakel die de nota noemt, doet niet mee of zegt niets toe.',
      bron: ['nota-keten/schakels@2018-03-15'],
      zekerheid: 'beleid',
      leest: ['onderdeel', 'toegezegd'],
    },
    {
      id: 'ministerie-ontbreekt',
      als: (f) => is(f.onderdeel, 'ministerie') & is(f.toegezegd, false),
      dan: { code: 'ministerie_ontbreekt', soort: 'gat', ernst: 'ernstig', herstel: 'Laat dit ministerie meetekenen en zeggen waarvoor het aan zet is.' },
      omdat: 'Een van de vijf ministeries van de nota doet niet mee of zegt niets toe.',
      bron: ['nota-keten/vijf-ministeries@2018-03-15'],
      zekerheid: 'beleid',
      leest: ['onderdeel', 'toegezegd'],
    },
    {
      id: 'akkoord-zonder-evaluatie',
      als: (f) => is(f.onderdeel, 'akkoord') & is(f.evaluatie, false),
      dan: { code: 'akkoord_zonder_evaluatie', soort: 'gat', ernst: 'aandacht', herstel: 'Kies een dag waarop het hele akkoord wordt bekeken.' },
      omdat: 'Het akkoord noemt geen dag voor een evaluatie.',
      bron: ['voordeur-keten/akkoord@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['onderdeel', 'evaluatie'],
    },
  ],
  anders: {
    omdat: 'Dit onderdeel van het akkoord is rond.',
    bron: ['voordeur-keten/akkoord@2018-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Is dit onderdeel van het akkoord rond? Alle versies, de oudste eerst. */
export const akkoordpunten: readonly Tabel<Puntfeiten, Bevindingoordeel>[] = [akkoordpunten20260701]
