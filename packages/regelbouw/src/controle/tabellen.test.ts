import { describe, expect, it } from 'vitest'
import { meldingen, OUDE_TABEL, TABEL, wereld, wereldschemas } from '../../test/wereld.ts'
import { controleer } from '../controleer.ts'
import { bewijsTabel } from './tabellen.ts'

describe('a table', () => {
  it('has a row by one name once', () => {
    expect(meldingen([TABEL, 'id: groep-b', 'id: groep-a'])).toEqual([
      'woning/groep.2020-01-01.yaml:18:9 De rij "groep-a" staat er twee keer.',
    ])
  })

  it('has sources under what it means that no row fits', () => {
    const verzamel =
      'treffer: verzamel\nanders: { omdat: Dan geldt er niets., bron: woonwet/art-4@2020-01-01, zekerheid: uitleg }'
    expect(meldingen([TABEL, 'treffer: eerste', verzamel])).toEqual([
      'woning/groep.2020-01-01.yaml:9:45 De bron woonwet/art-4@2020-01-01 bestaat niet in specs/bronnen/.',
    ])
  })
})

describe('the proof of a table says what is wrong in a sentence, at the place in the file', () => {
  it('of a gap', () => {
    expect(
      meldingen([
        OUDE_TABEL,
        '    als: { schulden: true }',
        '    als: { schulden: true, leeftijd: { minimum: 18 } }',
      ]),
    ).toContain('woning/groep.2015-01-01.yaml:9:3 Gat: voor 1 van de 4 situaties past geen enkele rij.')
  })

  it('of an overlap', () => {
    expect(meldingen([OUDE_TABEL, '    als: { schulden: false }', '    als: {}'])).toContain(
      'woning/groep.2015-01-01.yaml:9:3 Overlap: in 1 situaties past meer dan één rij, en de treffer is uniek.',
    )
  })

  it('of a row that never applies', () => {
    expect(
      meldingen([
        TABEL,
        'als: { leeftijd: { minimum: 18 } }',
        'als: { opvang.verlaat: true, opvang.reden: geweld }',
      ]),
    ).toEqual(['woning/groep.2020-01-01.yaml:18:9 De rij "groep-b" kan nooit gelden.'])
  })

  it('of code that decides too early or says something else than the rows', () => {
    const bestand = wereld().tabellen[0]!
    const berichten = (weeg: (invoer: object) => readonly number[]) =>
      bewijsTabel(bestand, wereldschemas(), weeg).meldingen.map(({ bericht }) => bericht)
    expect(berichten((invoer) => ('schulden' in invoer && invoer.schulden ? [0, 3] : [3, 0]))).toEqual([
      'In 1 situaties wordt iets besloten dat met een ontbrekend feit anders kan zijn.',
      'In 1 situaties wordt een feit niet gevraagd dat de uitkomst kan veranderen.',
    ])
    expect(
      berichten((invoer) => ('schulden' in invoer ? (invoer.schulden ? [3, 0] : [0, 3]) : [1, 1])),
    ).toEqual(['In 2 situaties zegt JSON Schema iets anders dan de tabel.'])
  })

  it('after the faults in its text: a table with an unknown fact is not walked', () => {
    const { bewijzen, meldingen: gevonden } = controleer(
      wereld([OUDE_TABEL, 'schulden: true', 'schuld: true']),
      wereldschemas(),
    )
    expect(bewijzen.map(({ geldig }) => geldig.van)).toEqual(['2020-01-01'])
    expect(gevonden.map(({ regel, kolom }) => `${regel}:${kolom}`)).toEqual(['16:12'])
  })
})
