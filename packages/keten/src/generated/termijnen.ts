// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/termijnen.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Bevindingoordeel, Termijnfeiten } from './typen.ts'

const termijnen20260701Dan1: Bevindingoordeel = { code: 'in_orde', soort: 'geen', ernst: 'kennis', herstel: 'Niets te doen.' }
/** Past de afgesproken termijn bij de regel? Geldig van 2026-07-01. */
const termijnen20260701: Tabel<Termijnfeiten, Bevindingoordeel> = {
  id: 'keten/termijnen',
  titel: 'Past de afgesproken termijn bij de regel?',
  geldig: { van: '2026-07-01' },
  treffer: 'eerste',
  hash: 'f1e464d52c7bf43d',
  rijen: [
    {
      id: 'langer-wet',
      als: (f) => is(f.regel, 'lengte') & (is(f.plicht, 'wet') | is(f.plicht, 'eigen_plicht')) & is(f.eigen_termijn, true) & is(f.vergelijking, 'langer'),
      dan: { code: 'termijn_langer_dan_wet', soort: 'termijn', ernst: 'ernstig', herstel: 'Kort de afgesproken termijn in tot hoogstens de wettelijke.' },
      omdat: 'De afgesproken termijn is altijd langer dan de wettelijke.',
      bron: ['voordeur-keten/termijn-vergelijken@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['regel', 'plicht', 'eigen_termijn', 'vergelijking'],
    },
    {
      id: 'kan-langer-wet',
      als: (f) => is(f.regel, 'lengte') & (is(f.plicht, 'wet') | is(f.plicht, 'eigen_plicht')) & is(f.eigen_termijn, true) & is(f.vergelijking, 'kan_langer'),
      dan: { code: 'termijn_kan_langer_dan_wet', soort: 'termijn', ernst: 'aandacht', herstel: 'Gebruik dezelfde eenheid als de wet. Vijf werkdagen kunnen meer zijn dan vijf dagen.' },
      omdat: 'De afgesproken termijn kan langer uitvallen dan de wettelijke, want dagen en werkdagen zijn niet hetzelfde.',
      bron: ['voordeur-keten/termijn-vergelijken@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['regel', 'plicht', 'eigen_termijn', 'vergelijking'],
    },
    {
      id: 'langer-anders',
      als: (f) => is(f.regel, 'lengte') & (is(f.plicht, 'bevoegdheid') | is(f.plicht, 'norm') | is(f.plicht, 'praktijk') | is(f.plicht, 'wens')) & is(f.eigen_termijn, true) & (is(f.vergelijking, 'langer') | is(f.vergelijking, 'kan_langer')),
      dan: { code: 'termijn_langer_dan_norm', soort: 'termijn', ernst: 'aandacht', herstel: 'Vergelijk uw afspraak met de norm en leg uit waarom u afwijkt.' },
      omdat: 'De afgesproken termijn is of kan langer zijn dan de norm of de praktijk vraagt.',
      bron: ['voordeur-keten/termijn-vergelijken@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['regel', 'plicht', 'eigen_termijn', 'vergelijking'],
    },
    {
      id: 'past',
      als: (f) => is(f.regel, 'lengte') & is(f.eigen_termijn, true) & is(f.vergelijking, 'niet_langer'),
      dan: termijnen20260701Dan1,
      omdat: 'De afgesproken termijn is niet langer dan de regel.',
      bron: ['voordeur-keten/termijn-vergelijken@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['regel', 'eigen_termijn', 'vergelijking'],
    },
    {
      id: 'meteen',
      als: (f) => (is(f.regel, 'meteen') | is(f.regel, 'vooraf') | is(f.regel, 'altijd_bereikbaar')) & is(f.eigen_termijn, true),
      dan: { code: 'termijn_bij_meteen', soort: 'termijn', ernst: 'aandacht', herstel: 'Schrijf: meteen. Een aantal dagen mag hooguit een uiterste grens zijn.' },
      omdat: 'De regel vraagt dat dit meteen of vooraf gebeurt, maar er is een aantal dagen afgesproken. Als uiterste grens kan dat goed zijn.',
      bron: ['voordeur-keten/termijn-vergelijken@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['regel', 'eigen_termijn'],
    },
    {
      id: 'eigen-termijn',
      als: (f) => (is(f.regel, 'geen') | is(f.regel, 'niet_gevonden')) & is(f.eigen_termijn, true),
      dan: termijnen20260701Dan1,
      omdat: 'De regel noemt geen termijn; u hebt er zelf een afgesproken. Dat is goed.',
      bron: ['voordeur-keten/afspraak@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['regel', 'eigen_termijn'],
    },
    {
      id: 'geen-termijn',
      als: (f) => (is(f.regel, 'geen') | is(f.regel, 'niet_gevonden')) & is(f.eigen_termijn, false),
      dan: { code: 'overdracht_zonder_termijn', soort: 'termijn', ernst: 'aandacht', herstel: 'Spreek zelf een termijn af, zodat niemand wacht.' },
      omdat: 'De regel noemt geen termijn en u hebt er ook geen afgesproken.',
      bron: ['voordeur-keten/afspraak@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['regel', 'eigen_termijn'],
    },
    {
      id: 'volgt-regel',
      als: (f) => (is(f.regel, 'lengte') | is(f.regel, 'meteen') | is(f.regel, 'vooraf') | is(f.regel, 'altijd_bereikbaar')) & is(f.eigen_termijn, false),
      dan: termijnen20260701Dan1,
      omdat: 'Er is geen eigen termijn; dan geldt die van de regel.',
      bron: ['voordeur-keten/termijn-vergelijken@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['regel', 'eigen_termijn'],
    },
  ],
}

/** Past de afgesproken termijn bij de regel? Alle versies, de oudste eerst. */
export const termijnen: readonly Tabel<Termijnfeiten, Bevindingoordeel>[] = [termijnen20260701]
