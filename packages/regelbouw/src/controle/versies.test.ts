import { describe, expect, it } from 'vitest'
import { tekstmeldingen as meldingen, OUDE_TABEL, REGISTER, TABEL, wereld } from '../../test/wereld.ts'
import { perRegel } from './versies.ts'

describe('the versions of one rule', () => {
  it('stand together, the oldest first, whatever the order of the files', () => {
    const { tabellen } = wereld()
    expect(
      [...perRegel(tabellen.toReversed())].map(([id, versies]) => [
        id,
        ...versies.map(({ inhoud }) => inhoud.geldig.van),
      ]),
    ).toEqual([['woning/groep', '2015-01-01', '2020-01-01']])
  })

  it('do not share a day', () => {
    expect(meldingen([OUDE_TABEL, 'tot: 2019-12-31', 'tot: 2020-01-01'])).toContain(
      'woning/groep.2020-01-01.yaml:5:16 Deze versie overlapt met specs/woning/groep.2015-01-01.yaml: die moet eindigen op 2019-12-31.',
    )
  })

  it('do not overlap because the older one has no end', () => {
    expect(meldingen([OUDE_TABEL, ', tot: 2019-12-31', ''])).toContain(
      'woning/groep.2020-01-01.yaml:5:16 Deze versie overlapt met specs/woning/groep.2015-01-01.yaml: die moet eindigen op 2019-12-31.',
    )
  })

  it('leave no day without a rule', () => {
    expect(meldingen([OUDE_TABEL, 'tot: 2019-12-31', 'tot: 2019-12-30'])).toEqual([
      'woning/groep.2020-01-01.yaml:5:16 Tussen 2019-12-30 (specs/woning/groep.2015-01-01.yaml) en 2020-01-01 geldt geen enkele versie van woning/groep.',
    ])
  })

  it('may have an end after which nothing holds', () => {
    expect(meldingen([TABEL, '{ van: 2020-01-01 }', '{ van: 2020-01-01, tot: 2029-12-31 }'])).toEqual([])
  })

  it('do not end before they start', () => {
    expect(meldingen([TABEL, '{ van: 2020-01-01 }', '{ van: 2020-01-01, tot: 2019-12-31 }'])).toEqual([
      'woning/groep.2020-01-01.yaml:5:33 De einddatum ligt voor de begindatum.',
    ])
  })

  it('are checked for registers too', () => {
    const tweede = `soort: register
id: woning/termijnen
titel: Termijnen van de woonwet
geldig: { van: 2024-01-01 }
uitvoer: woning/tabellen#termijn
items:
  - id: beslissen
    dan: { weken: 6 }
    omdat: De gemeente beslist binnen zes weken.
    bron: woonwet/art-2@2015-01-01
    zekerheid: wet
`
    expect(meldingen(['woning/termijnen.2024-01-01.yaml', tweede])).toEqual([
      'woning/termijnen.2024-01-01.yaml:4:16 Deze versie overlapt met specs/woning/termijnen.2015-01-01.yaml: die moet eindigen op 2023-12-31.',
    ])
    expect(
      meldingen(
        ['woning/termijnen.2024-01-01.yaml', tweede],
        [REGISTER, '{ van: 2015-01-01 }', '{ van: 2015-01-01, tot: 2023-12-31 }'],
      ),
    ).toEqual([])
  })
})
