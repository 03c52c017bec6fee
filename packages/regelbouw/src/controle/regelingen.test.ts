import { describe, expect, it } from 'vitest'
import { tekstmeldingen as meldingen, REGELING } from '../../test/wereld.ts'

describe('a local scheme', () => {
  it('holds for four years at most if a council made it', () => {
    const teLang =
      'woning/regelingen/dorp.yaml:5:8 Een huisvestingsverordening geldt ten hoogste vier jaar (Huisvestingswet 2014, artikel 4).'
    expect(meldingen([REGELING, 'tot: 2026-02-28', 'tot: 2026-03-01'])).toEqual([teLang])
    expect(meldingen([REGELING, 'tot: 2026-02-28', 'tot: 2026-02-28'])).toEqual([])
  })

  it('may hold longer if landlords made it', () => {
    expect(
      meldingen(
        [REGELING, 'aard: verordening', 'aard: particulier'],
        [REGELING, 'tot: 2026-02-28', 'tot: 2035-12-31'],
      ),
    ).toEqual([])
  })

  it('counts four years from 29 February to the day before 29 February', () => {
    const schrikkel = (tot: string) =>
      meldingen(
        [REGELING, 'van: 2022-03-01', 'van: 2024-02-29'],
        [REGELING, 'tot: 2026-02-28', `tot: ${tot}`],
      )
    expect(schrikkel('2028-02-28')).toEqual([])
    expect(schrikkel('2028-02-29')).toHaveLength(1)
  })

  it('does not end before it starts', () => {
    expect(meldingen([REGELING, 'tot: 2026-02-28', 'tot: 2022-02-28'])).toEqual([
      'woning/regelingen/dorp.yaml:5:8 De einddatum ligt voor de begindatum.',
    ])
  })

  it('may have dates that were not read', () => {
    expect(meldingen([REGELING, 'geldig:\n  van: 2022-03-01\n  tot: 2026-02-28\n', 'geldig: {}\n'])).toEqual(
      [],
    )
  })

  it('cites its own sources only', () => {
    expect(
      meldingen([
        REGELING,
        'bron: [raadsbesluit]\n  - id: geweld',
        'bron: [raadsbesluit, nota]\n  - id: geweld',
      ]),
    ).toEqual([
      'woning/regelingen/dorp.yaml:12:11 De bron "nota" staat niet in de lijst bronnen van deze regeling.',
    ])
  })

  it('stands in a file by its own name', () => {
    expect(meldingen([REGELING, 'id: dorp', 'id: stad'])).toEqual([
      'woning/regelingen/dorp.yaml:1:5 Het bestand hoort stad.yaml te heten.',
    ])
  })

  it('has a condition by one name once', () => {
    expect(meldingen([REGELING, 'id: geweld', 'id: volwassen'])).toEqual([
      'woning/regelingen/dorp.yaml:13:9 De voorwaarde "volwassen" staat er twee keer.',
    ])
  })

  it('has conditions on facts that exist, with values they can have, also in a list of sets', () => {
    expect(meldingen([REGELING, '{ opvang.reden: geweld }', '{ opvang.reden: ruzie }'])).toEqual([
      'woning/regelingen/dorp.yaml:15:25 Dit feit kan "ruzie" niet zijn; wel: geweld, mensenhandel, brand.',
    ])
    expect(meldingen([REGELING, '{ minimum: 18 }', '{ minimum: 200 }'])).toEqual([
      'woning/regelingen/dorp.yaml:11:22 Dit feit is een heel getal van 0 tot en met 130.',
    ])
    expect(meldingen([REGELING, 'opvang.verlaat: true', 'verlaat: true'])).toEqual([
      'woning/regelingen/dorp.yaml:16:39 Het feit "verlaat" bestaat niet in woning/aanvraag (bedoelt u "opvang.verlaat"?).',
    ])
  })
})
