// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/afspraken.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Afspraakfeiten, Bevindingoordeel } from './typen.ts'

const afspraken20260701Dan1: Bevindingoordeel = { code: 'in_orde', soort: 'geen', ernst: 'kennis', herstel: 'Niets te doen.' }
/** Is de overdracht afgesproken? Geldig van 2026-07-01. */
const afspraken20260701: Tabel<Afspraakfeiten, Bevindingoordeel> = {
  id: 'keten/afspraken',
  titel: 'Is de overdracht afgesproken?',
  geldig: { van: '2026-07-01' },
  treffer: 'eerste',
  hash: '12dfe11c9157b48c',
  rijen: [
    {
      id: 'afgesproken',
      als: (f) => is(f.afgesproken, true),
      dan: afspraken20260701Dan1,
      omdat: 'De overdracht is afgesproken.',
      bron: ['voordeur-keten/afspraak@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['afgesproken'],
    },
    {
      id: 'bevoegdheid',
      als: (f) => is(f.afgesproken, false) & is(f.plicht, 'bevoegdheid'),
      dan: afspraken20260701Dan1,
      omdat: 'De wet geeft hier een recht en geen plicht. Zonder afspraak is dat geen gat.',
      bron: ['voordeur-keten/afspraak@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['afgesproken', 'plicht'],
    },
    {
      id: 'eigen-plicht',
      als: (f) => is(f.afgesproken, false) & is(f.plicht, 'eigen_plicht'),
      dan: afspraken20260701Dan1,
      omdat: 'De wet legt deze plicht bij iemand zelf. Een regio hoeft haar niet af te spreken.',
      bron: ['voordeur-keten/afspraak@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['afgesproken', 'plicht'],
    },
    {
      id: 'ontbreekt-veiligheid-wet',
      als: (f) => is(f.afgesproken, false) & is(f.veiligheid, true) & is(f.plicht, 'wet'),
      dan: { code: 'overdracht_ontbreekt_wet_veiligheid', soort: 'overdracht', ernst: 'gevaar', herstel: 'Leg deze overdracht vast: wie belt wie, wanneer, en wat er dan gebeurt.' },
      omdat: 'Een overdracht uit de wet die de directe veiligheid raakt, is niet afgesproken.',
      bron: ['voordeur-keten/afspraak@2018-01-01', 'wmo-2015/art-4.1.1/lid-4@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['afgesproken', 'veiligheid', 'plicht'],
    },
    {
      id: 'ontbreekt-veiligheid',
      als: (f) => is(f.afgesproken, false) & is(f.veiligheid, true) & (is(f.plicht, 'norm') | is(f.plicht, 'praktijk') | is(f.plicht, 'wens')),
      dan: { code: 'overdracht_ontbreekt_veiligheid', soort: 'overdracht', ernst: 'ernstig', herstel: 'Leg deze overdracht vast: wie belt wie, wanneer, en wat er dan gebeurt.' },
      omdat: 'Een overdracht die de directe veiligheid raakt, is niet afgesproken.',
      bron: ['voordeur-keten/afspraak@2018-01-01', 'wmo-2015/art-4.1.1/lid-4@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['afgesproken', 'veiligheid', 'plicht'],
    },
    {
      id: 'ontbreekt-wet',
      als: (f) => is(f.afgesproken, false) & is(f.veiligheid, false) & is(f.plicht, 'wet'),
      dan: { code: 'overdracht_ontbreekt_wet', soort: 'overdracht', ernst: 'ernstig', herstel: 'Leg vast hoe deze overdracht uit de wet bij u loopt.' },
      omdat: 'Een overdracht uit de wet is niet afgesproken.',
      bron: ['voordeur-keten/afspraak@2018-01-01', 'voordeur-keten/gat@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['afgesproken', 'veiligheid', 'plicht'],
    },
    {
      id: 'ontbreekt',
      als: (f) => is(f.afgesproken, false) & is(f.veiligheid, false) & (is(f.plicht, 'norm') | is(f.plicht, 'praktijk') | is(f.plicht, 'wens')),
      dan: { code: 'overdracht_ontbreekt', soort: 'overdracht', ernst: 'aandacht', herstel: 'Spreek af hoe deze overdracht loopt.' },
      omdat: 'Een overdracht die in de keten hoort, is niet afgesproken.',
      bron: ['voordeur-keten/afspraak@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['afgesproken', 'veiligheid', 'plicht'],
    },
  ],
}

/** Is de overdracht afgesproken? Alle versies, de oudste eerst. */
export const afspraken: readonly Tabel<Afspraakfeiten, Bevindingoordeel>[] = [afspraken20260701]
