import { describe, expect, it } from 'vitest'
import { TABEL, toon, type Wijziging, wereld, wereldschemas } from '../../test/wereld.ts'
import { bronnenlijst } from './bronnen.ts'
import { controleerTabel } from './tabellen.ts'

function meldingen(wijziging: Wijziging): readonly string[] {
  const specs = wereld(wijziging)
  const bestand = specs.tabellen.find((een) => een.bestand.endsWith(TABEL))!
  return controleerTabel(bestand, wereldschemas(), bronnenlijst(specs)).map(toon)
}

const leeftijd = (cel: string) => meldingen([TABEL, '{ minimum: 18 }', cel])
const verlaat = (cel: string) => meldingen([TABEL, 'opvang.verlaat: true', `opvang.verlaat: ${cel}`])
const reden = (cel: string) => meldingen([TABEL, '[geweld, mensenhandel]', cel])
const aangevraagd = (cel: string) => meldingen([TABEL, 'leeftijd: { minimum: 18 }', `aangevraagd_op: ${cel}`])

describe('a fact that does not exist', () => {
  it('comes with the fact that ends in the same word', () => {
    expect(meldingen([TABEL, 'opvang.reden', 'reden'])).toEqual([
      'woning/groep.2020-01-01.yaml:13:7 Het feit "reden" bestaat niet in woning/aanvraag (bedoelt u "opvang.reden"?).',
    ])
  })

  it('comes with the fact that starts the same', () => {
    expect(meldingen([TABEL, 'leeftijd:', 'leeftyd:'])).toEqual([
      'woning/groep.2020-01-01.yaml:19:12 Het feit "leeftyd" bestaat niet in woning/aanvraag (bedoelt u "leeftijd"?).',
    ])
  })

  it('comes alone if nothing looks like it', () => {
    expect(meldingen([TABEL, 'leeftijd:', 'inkomen:'])).toEqual([
      'woning/groep.2020-01-01.yaml:19:12 Het feit "inkomen" bestaat niet in woning/aanvraag.',
    ])
  })

  it('can be a group of facts', () => {
    expect(meldingen([TABEL, 'opvang.verlaat: true', 'opvang: true'])[0]).toMatch(
      '12:7 Het feit "opvang" bestaat niet in woning/aanvraag',
    )
  })
})

describe('a cell', () => {
  it('of a yes-or-no fact is true or false', () => {
    expect(verlaat('false')).toEqual([])
    for (const fout of ['ja', '1', '[true, ja]']) {
      expect(verlaat(fout)).toEqual([
        'woning/groep.2020-01-01.yaml:12:23 Dit feit is ja of nee: schrijf true of false.',
      ])
    }
  })

  it('of a yes-or-no fact or a choice has no limits', () => {
    expect(verlaat('{ minimum: 1 }')).toEqual([
      'woning/groep.2020-01-01.yaml:12:23 Grenzen kunnen alleen bij een getal of een datum.',
    ])
    expect(reden('{ minimum: 1 }')).toEqual([
      'woning/groep.2020-01-01.yaml:13:21 Grenzen kunnen alleen bij een getal of een datum.',
    ])
  })

  it('of a choice is one or more of the values in the schema', () => {
    expect(reden('brand')).toEqual([])
    for (const fout of ['ruzie', '[geweld, ruzie]']) {
      expect(reden(fout)).toEqual([
        'woning/groep.2020-01-01.yaml:13:21 Dit feit kan "ruzie" niet zijn; wel: geweld, mensenhandel, brand.',
      ])
    }
  })

  it('of a number is a whole number between the limits of the schema', () => {
    for (const goed of [
      '18',
      '{ minimum: 0 }',
      '{ maximum: 130 }',
      '{ exclusiveMinimum: 17, exclusiveMaximum: 20 }',
      '[17, 18]',
    ]) {
      expect(leeftijd(goed), goed).toEqual([])
    }
    for (const fout of [
      'achttien',
      "'18'",
      'true',
      '131',
      '[18, 131]',
      '{ minimum: -1 }',
      '{ maximum: 131 }',
      '{ minimum: 2026-07-01 }',
    ]) {
      expect(leeftijd(fout), fout).toEqual([
        'woning/groep.2020-01-01.yaml:19:22 Dit feit is een heel getal van 0 tot en met 130.',
      ])
    }
  })

  it('of a date is a day that exists', () => {
    for (const goed of [
      '2028-02-29',
      '{ minimum: 2026-07-01 }',
      '{ exclusiveMaximum: 2026-07-01 }',
      '[2026-07-01, 2026-07-02]',
    ]) {
      expect(aangevraagd(goed), goed).toEqual([])
    }
    for (const fout of ['2026-02-29', '{ minimum: 2026-02-29 }', '20260701', '{ minimum: 5 }', 'gisteren']) {
      expect(aangevraagd(fout), fout).toEqual([
        'woning/groep.2020-01-01.yaml:19:28 Dit feit is een datum die bestaat (JJJJ-MM-DD).',
      ])
    }
  })

  it('has no lower limit above its upper limit', () => {
    const omgekeerd = 'De ondergrens ligt boven de bovengrens.'
    expect(leeftijd('{ minimum: 65, maximum: 18 }')).toEqual([
      `woning/groep.2020-01-01.yaml:19:22 ${omgekeerd}`,
    ])
    expect(leeftijd('{ exclusiveMinimum: 65, maximum: 18 }')).toEqual([
      `woning/groep.2020-01-01.yaml:19:22 ${omgekeerd}`,
    ])
    expect(aangevraagd('{ minimum: 2026-07-02, maximum: 2026-07-01 }')).toEqual([
      `woning/groep.2020-01-01.yaml:19:28 ${omgekeerd}`,
    ])
    expect(leeftijd('{ minimum: 18, maximum: 18 }')).toEqual([])
  })
})
