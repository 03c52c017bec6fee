// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/mantelzorgverleningscheck.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Volwassenenbesluit, Volwassenenfeiten } from './typen.ts'

/** Zorgt de cliënt voor een afhankelijke volwassene, en is die veilig? Geldig van 2019-01-01. */
const mantelzorgverleningscheck20190101: Tabel<Volwassenenfeiten, Volwassenenbesluit> = {
  id: 'meldcode/mantelzorgverleningscheck',
  titel: 'Zorgt de cliënt voor een afhankelijke volwassene, en is die veilig?',
  geldig: { van: '2019-01-01' },
  treffer: 'eerste',
  hash: '66e45b6d9aaaafc5',
  rijen: [
    {
      id: 'niet-veilig',
      als: (f) => (is(f.afhankelijke_volwassene_veilig, 'nee') | is(f.afhankelijke_volwassene_veilig, 'onduidelijk')),
      dan: { uitkomst: 'meldcode_volgen' },
      omdat: 'Een volwassene die van de cliënt afhankelijk is, is niet veilig, of dat is niet duidelijk. Volg ook daarvoor de meldcode.',
      bron: ['knmg-meldcode/mantelzorgverleningscheck@2019-01-01', 'voordeur-meldcode-delen/zorg-om-volwassene@2019-01-01'],
      zekerheid: 'uitleg',
      leest: ['afhankelijke_volwassene_veilig'],
    },
    {
      id: 'geen-volwassene',
      als: (f) => is(f.zorgt_voor_afhankelijke_volwassene, 'nee'),
      dan: { uitkomst: 'niet_nodig' },
      omdat: 'De cliënt zorgt niet voor een volwassene die daarvan afhankelijk is.',
      bron: ['knmg-meldcode/mantelzorgverleningscheck@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['zorgt_voor_afhankelijke_volwassene'],
    },
    {
      id: 'veilig',
      als: (f) => is(f.afhankelijke_volwassene_veilig, 'ja'),
      dan: { uitkomst: 'geen_zorg_vastleggen' },
      omdat: 'De volwassene die van de cliënt afhankelijk is, is veilig en goed verzorgd.',
      bron: ['knmg-meldcode/mantelzorgverleningscheck@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['afhankelijke_volwassene_veilig'],
    },
  ],
}

/** Zorgt de cliënt voor een afhankelijke volwassene, en is die veilig? Alle versies, de oudste eerst. */
export const mantelzorgverleningscheck: readonly Tabel<Volwassenenfeiten, Volwassenenbesluit>[] = [mantelzorgverleningscheck20190101]
