// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/volgende-stap.2018-03-15.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Stapbesluit, Stapfeiten } from './typen.ts'

/** Wat staat er bij een punt te doen, en wat gaat voor? Geldig van 2018-03-15. */
const volgendeStap20180315: Tabel<Stapfeiten, Stapbesluit> = {
  id: 'gereedheid/volgende-stap',
  titel: 'Wat staat er bij een punt te doen, en wat gaat voor?',
  geldig: { van: '2018-03-15' },
  treffer: 'eerste',
  hash: '319d9d1874fef214',
  rijen: [
    {
      id: 'aangeraden-onbekend',
      als: (f) => is(f.optioneel, true) & is(f.stand, 'onbekend'),
      dan: { groep: 'aangeraden', doe: 'uitzoeken' },
      omdat: 'Dit is aangeraden en niet verplicht. Of het er is, is niet bekend.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['optioneel', 'stand'],
    },
    {
      id: 'aangeraden',
      als: (f) => is(f.optioneel, true),
      dan: { groep: 'aangeraden', doe: 'verbeteren' },
      omdat: 'Dit is aangeraden en niet verplicht. Doe het als het andere loopt.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['optioneel'],
    },
    {
      id: 'wet-onbekend',
      als: (f) => is(f.rust_op_wet, true) & is(f.stand, 'onbekend'),
      dan: { groep: 'wet', doe: 'uitzoeken' },
      omdat: 'De wet vraagt dit, en of het gebeurt, is niet bekend. Zoek dat eerst uit.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['rust_op_wet', 'stand'],
    },
    {
      id: 'wet',
      als: (f) => is(f.rust_op_wet, true) & (is(f.stand, 'er_niet') | is(f.stand, 'afgesproken')),
      dan: { groep: 'wet', doe: 'verbeteren' },
      omdat: 'De wet vraagt dit, en het gebeurt nog niet. Begin hier.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['rust_op_wet', 'stand'],
    },
    {
      id: 'veiligheid-onbekend',
      als: (f) => is(f.veiligheid, true) & is(f.stand, 'onbekend'),
      dan: { groep: 'veiligheid', doe: 'uitzoeken' },
      omdat: 'Dit beschermt mensen, en of het gebeurt, is niet bekend. Zoek dat snel uit.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['veiligheid', 'stand'],
    },
    {
      id: 'veiligheid',
      als: (f) => is(f.veiligheid, true) & (is(f.stand, 'er_niet') | is(f.stand, 'afgesproken')),
      dan: { groep: 'veiligheid', doe: 'verbeteren' },
      omdat: 'Dit beschermt mensen, en het gebeurt nog niet. Wacht hier niet mee.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['veiligheid', 'stand'],
    },
    {
      id: 'verder-onbekend',
      als: (f) => is(f.stand, 'onbekend'),
      dan: { groep: 'verder', doe: 'uitzoeken' },
      omdat: 'Hoe ver dit is, is niet bekend. Onbekend is geen nee.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['stand'],
    },
    {
      id: 'verder',
      als: () => JA,
      dan: { groep: 'verder', doe: 'verbeteren' },
      omdat: 'Dit kan een stap verder. De laagste niveaus komen eerst.',
      bron: ['voordeur-gereedheid/eerst-wat@2018-03-15'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
}

/** Wat staat er bij een punt te doen, en wat gaat voor? Alle versies, de oudste eerst. */
export const volgendeStap: readonly Tabel<Stapfeiten, Stapbesluit>[] = [volgendeStap20180315]
