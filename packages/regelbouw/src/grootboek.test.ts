import { describe, expect, it } from 'vitest'
import { OUDE_TABEL, REGISTER, TABEL, toon, WET, type Wijziging, wereld } from '../test/wereld.ts'
import { grootboek } from './grootboek.ts'

function boek(...wijzigingen: readonly Wijziging[]) {
  const { regels, meldingen } = grootboek(wereld(...wijzigingen))
  return { regels, meldingen: meldingen.map(toon) }
}

describe('the ledger', () => {
  it('has a line per version of a clause: which rules cite it, or why none does', () => {
    expect(boek()).toEqual({
      meldingen: [],
      regels: [
        {
          bepaling: 'woonwet/art-1@2015-01-01',
          titel: 'Wie voorrang krijgt',
          bron: 'woonwet',
          regels: ['woning/groep#groep-b', 'woning/groep#geen'],
        },
        {
          bepaling: 'woonwet/art-1@2020-01-01',
          titel: 'Wie voorrang krijgt',
          bron: 'woonwet',
          regels: ['woning/groep#groep-a', 'woning/groep#groep-b', 'woning/groep#geen'],
        },
        {
          bepaling: 'woonwet/art-2@2015-01-01',
          titel: 'De termijn',
          bron: 'woonwet',
          regels: ['woning/termijnen#beslissen'],
        },
        {
          bepaling: 'woonwet/art-3@2015-01-01',
          titel: 'Het slotartikel',
          bron: 'woonwet',
          regels: [],
          niet_gecodeerd: 'Dit artikel geeft alleen de naam van de wet.',
        },
      ],
    })
  })

  it('misses a clause that no rule cites and that gives no reason', () => {
    expect(boek([REGISTER, 'woonwet/art-2@2015-01-01', 'lezing/twijfel@2015-01-01']).meldingen).toEqual([
      'bronnen/woonwet.yaml:19:9 Grootboek: geen enkele regel haalt woonwet/art-2@2015-01-01 aan, en er staat niet waarom (niet_gecodeerd).',
    ])
  })

  it('counts per version: citing the new text does not account for the old one', () => {
    expect(boek([OUDE_TABEL, 'soort: bron\n']).meldingen).toEqual([
      'bronnen/woonwet.yaml:12:9 Grootboek: geen enkele regel haalt woonwet/art-1@2015-01-01 aan, en er staat niet waarom (niet_gecodeerd).',
    ])
  })

  it('refuses a clause that is cited and is said not to be', () => {
    expect(
      boek(
        [REGISTER, 'woonwet/art-2@2015-01-01', 'woonwet/art-3@2015-01-01'],
        [WET, '  - id: art-2\n    titel: De termijn\n    versies:\n      - van: 2015-01-01\n', ''],
      ).meldingen,
    ).toEqual([
      'bronnen/woonwet.yaml:20:25 Grootboek: woonwet/art-3@2015-01-01 is wel gecodeerd, door woning/termijnen#beslissen.',
    ])
  })

  it('counts what it means that no row fits as a rule', () => {
    const verzamel =
      'treffer: verzamel\nanders: { omdat: Dan geldt er niets., bron: woonwet/art-3@2015-01-01, zekerheid: wet }'
    expect(boek([TABEL, 'treffer: eerste', verzamel]).meldingen).toEqual([
      'bronnen/woonwet.yaml:24:25 Grootboek: woonwet/art-3@2015-01-01 is wel gecodeerd, door woning/groep#anders.',
    ])
  })

  it('leaves alone the sources that need no account', () => {
    expect(boek([WET, 'in_grootboek: true\n', ''])).toEqual({ regels: [], meldingen: [] })
    expect(boek([WET, 'in_grootboek: true', 'in_grootboek: false']).regels).toEqual([])
  })
})
