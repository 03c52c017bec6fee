// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/delen-met-de-verwijsindex.2015-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Deelbesluit, DelenMetVerwijsindex } from './typen.ts'

const delenMetDeVerwijsindex20150101Dan1: Deelbesluit = { uitkomst: 'mag_niet' }
/** Mag u een jeugdige melden aan de verwijsindex? Geldig van 2015-01-01. */
const delenMetDeVerwijsindex20150101: Tabel<DelenMetVerwijsindex, Deelbesluit> = {
  id: 'meldcode/delen-met-de-verwijsindex',
  titel: 'Mag u een jeugdige melden aan de verwijsindex?',
  geldig: { van: '2015-01-01' },
  treffer: 'eerste',
  hash: '0643134c386ccc78',
  rijen: [
    {
      id: 'niet-bevoegd',
      als: (f) => is(f.meldingsbevoegd, false),
      dan: delenMetDeVerwijsindex20150101Dan1,
      omdat: 'Alleen wie meldingsbevoegd is, mag aan de verwijsindex melden.',
      bron: ['jeugdwet/art-7.1.4.1/aanhef@2015-01-01', 'jeugdwet/art-7.1.1.2/lid-1@2015-01-01', 'jeugdwet/art-7.1.1.2/lid-2@2015-01-01'],
      zekerheid: 'wet',
      leest: ['meldingsbevoegd'],
    },
    {
      id: 'te-oud',
      als: (f) => is(f.leeftijd, 'vanaf_23'),
      dan: delenMetDeVerwijsindex20150101Dan1,
      omdat: 'De verwijsindex is voor wie jonger is dan drieëntwintig jaar.',
      bron: ['jeugdwet/art-7.1.1.1/jeugdige@2015-01-01', 'jeugdwet/art-7.1.4.1/aanhef@2015-01-01'],
      zekerheid: 'wet',
      leest: ['leeftijd'],
    },
    {
      id: 'geen-vermoeden',
      als: (f) => is(f.vermoeden, 'nee'),
      dan: delenMetDeVerwijsindex20150101Dan1,
      omdat: 'Melden mag alleen bij een redelijk vermoeden van een van de risico’s uit de wet.',
      bron: ['jeugdwet/art-7.1.4.1/aanhef@2015-01-01'],
      zekerheid: 'wet',
      leest: ['vermoeden'],
    },
    {
      id: 'twijfel',
      als: (f) => is(f.vermoeden, 'twijfel'),
      dan: { uitkomst: 'menselijk_oordeel' },
      omdat: 'U twijfelt of er een redelijk vermoeden van een risico is. Overleg met een collega of de aandachtsfunctionaris.',
      bron: ['voordeur-meldcode-delen/verwijsindex-twijfel@2015-01-01', 'jeugdwet/art-7.1.4.1/aanhef@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['vermoeden'],
    },
    {
      id: 'meldingsbevoegd',
      als: (f) => is(f.vermoeden, 'ja'),
      dan: { uitkomst: 'mag' },
      omdat: 'U mag de jeugdige melden, ook zonder toestemming en ook met een geheimhoudingsplicht. Het is geen plicht.',
      bron: ['jeugdwet/art-7.1.4.1/aanhef@2015-01-01', 'jeugdwet/art-7.1.4.1/a@2015-01-01'],
      zekerheid: 'wet',
      leest: ['vermoeden'],
    },
  ],
}

/** Mag u een jeugdige melden aan de verwijsindex? Alle versies, de oudste eerst. */
export const delenMetDeVerwijsindex: readonly Tabel<DelenMetVerwijsindex, Deelbesluit>[] = [delenMetDeVerwijsindex20150101]
