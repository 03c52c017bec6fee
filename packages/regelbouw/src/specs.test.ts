import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  inTijdelijkeMap,
  meldingen,
  OUDE_TABEL,
  REGELING,
  REGISTER,
  TABEL,
  tekstmeldingen,
  toon,
  type Wijziging,
  wereld,
  wereldschemas,
} from '../test/wereld.ts'
import { domeinVan, laadSpecs } from './specs.ts'

const CIRCULAIRE = 'bronnen/circulaire.yaml'

describe('a folder of specs', () => {
  it('is sorted by kind', () => {
    const specs = wereld()
    expect(specs.meldingen).toEqual([])
    expect(specs.bronnen.map(({ inhoud }) => inhoud.id)).toEqual(['circulaire', 'lezing', 'woonwet'])
    expect(specs.tabellen.map(({ bestand }) => bestand)).toEqual([`specs/${OUDE_TABEL}`, `specs/${TABEL}`])
    expect(specs.registers.map(({ bestand }) => bestand)).toEqual([`specs/${REGISTER}`])
    expect(specs.eigen.map(({ bestand }) => bestand)).toEqual([`specs/${REGELING}`])
  })

  it('has no faults before a test plants one', () => {
    expect(meldingen()).toEqual([])
  })

  it('leaves out a file that does not fit its schema, and keeps the others', () => {
    const specs = wereld([TABEL, 'treffer: eerste', 'treffer: laatste'])
    expect(specs.tabellen.map(({ bestand }) => bestand)).toEqual([`specs/${OUDE_TABEL}`])
    expect(specs.bronnen).toHaveLength(3)
  })

  it('is read apart from the API description and from files that are not YAML', () => {
    inTijdelijkeMap((map) => {
      mkdirSync(join(map, 'openapi'))
      writeFileSync(join(map, 'openapi/v1.yaml'), 'openapi: 3.1.0')
      writeFileSync(join(map, 'LEESMIJ.md'), 'soort: niets')
      writeFileSync(join(map, 'los.yml'), 'soort: niets')
      expect(laadSpecs(map, wereldschemas()).meldingen.map(toon)).toEqual([
        'los.yml:1:1 Een bestand begint met soort: bron, beslistabel, register, toetslijst of zinnenlijst.',
      ])
    })
  })

  it('that does not exist is one message, no crash', () => {
    expect(laadSpecs('/bestaat/niet', wereldschemas()).meldingen.map(toon)).toEqual([
      'specs:1:1 Deze map bestaat niet.',
    ])
  })

  it('has a domain per folder', () => {
    expect(domeinVan('specs/woning/regelingen/dorp.yaml')).toBe('woning')
  })
})

describe('a fault in a file is told with its file, line and column in one Dutch sentence', () => {
  const mutanten: readonly (readonly [wat: string, wijziging: Wijziging, melding: string])[] = [
    [
      'an unknown key',
      [TABEL, 'treffer: eerste', 'treffer: eerste\nopmerking: hoi'],
      'woning/groep.2020-01-01.yaml:9:1 De sleutel "opmerking" bestaat hier niet.',
    ],
    [
      'an unknown key inside a row, on the line of a brace',
      [TABEL, 'dan: { groep: a }', 'dan: { groep: a, extra: 1 }'],
      'woning/groep.2020-01-01.yaml:14:22 De sleutel "extra" bestaat hier niet.',
    ],
    [
      'a missing key of a row',
      [TABEL, '    omdat: U bent volwassen.\n', ''],
      'woning/groep.2020-01-01.yaml:18:5 De sleutel "omdat" ontbreekt.',
    ],
    [
      'a missing key of the file',
      [REGISTER, 'titel: Termijnen van de woonwet\n', ''],
      'woning/termijnen.2015-01-01.yaml:1:1 De sleutel "titel" ontbreekt.',
    ],
    [
      'a value that is not in the list',
      [TABEL, 'treffer: eerste', 'treffer: laatste'],
      'woning/groep.2020-01-01.yaml:8:10 Dit moet een van deze waarden zijn: uniek, eerste, verzamel.',
    ],
    [
      'a certainty that does not exist',
      [REGISTER, 'zekerheid: uitleg', 'zekerheid: zeker'],
      'woning/termijnen.2015-01-01.yaml:16:16 Dit moet een van deze waarden zijn: wet, beroepsnorm, rechtspraak, uitleg, beleid, onbevestigd.',
    ],
    [
      'an outcome that the domain does not know',
      [TABEL, 'dan: { groep: a }', 'dan: { groep: z }'],
      'woning/groep.2020-01-01.yaml:14:19 Dit moet een van deze waarden zijn: a, b, geen.',
    ],
    [
      'a number where text belongs',
      [TABEL, 'titel: Bij welke groep hoort de aanvrager?', 'titel: 12345'],
      'woning/groep.2020-01-01.yaml:4:8 Dit moet een tekst zijn.',
    ],
    [
      'a list where keys belong',
      [TABEL, 'als: {}', 'als: []'],
      'woning/groep.2020-01-01.yaml:25:10 Dit moet een groep sleutels zijn.',
    ],
    [
      'text where yes or no belongs',
      [CIRCULAIRE, 'gelezen: niet', 'gelezen: niet\nin_grootboek: ja'],
      'bronnen/circulaire.yaml:7:15 Dit moet true of false zijn.',
    ],
    [
      'text where a number belongs',
      [REGISTER, 'weken: 8', 'weken: acht'],
      'woning/termijnen.2015-01-01.yaml:8:19 Dit moet een heel getal zijn.',
    ],
    [
      'a soort that does not exist',
      [TABEL, 'soort: beslistabel', 'soort: tabel'],
      'woning/groep.2020-01-01.yaml:2:1 Een bestand begint met soort: bron, beslistabel, register, toetslijst of zinnenlijst.',
    ],
    [
      'a file without a soort',
      [CIRCULAIRE, 'soort: bron\n', ''],
      'bronnen/circulaire.yaml:1:1 Een bestand begint met soort: bron, beslistabel, register, toetslijst of zinnenlijst.',
    ],
    [
      'an empty file',
      [TABEL, ''],
      'woning/groep.2020-01-01.yaml:1:1 Een bestand begint met soort: bron, beslistabel, register, toetslijst of zinnenlijst.',
    ],
    [
      'a date with a thirteenth month',
      [TABEL, 'van: 2020-01-01', 'van: 2020-13-01'],
      'woning/groep.2020-01-01.yaml:5:16 Dit heeft niet de goede vorm.',
    ],
    [
      '30 February as the start of a table',
      [TABEL, 'van: 2020-01-01', 'van: 2020-02-30'],
      'woning/groep.2020-01-01.yaml:5:16 De datum 2020-02-30 bestaat niet.',
    ],
    [
      '29 February in a common year as its end',
      [OUDE_TABEL, 'tot: 2019-12-31', 'tot: 2019-02-29'],
      'woning/groep.2015-01-01.yaml:4:33 De datum 2019-02-29 bestaat niet.',
    ],
    [
      '31 November as the start of a register',
      [REGISTER, 'van: 2015-01-01', 'van: 2015-11-31'],
      'woning/termijnen.2015-01-01.yaml:4:16 De datum 2015-11-31 bestaat niet.',
    ],
    [
      '30 February as the start of a local scheme',
      [REGELING, 'van: 2022-03-01', 'van: 2022-02-30'],
      'woning/regelingen/dorp.yaml:4:8 De datum 2022-02-30 bestaat niet.',
    ],
    [
      'a fact that is not a name',
      [TABEL, 'opvang.verlaat: true', 'Opvang.verlaat: true'],
      'woning/groep.2020-01-01.yaml:12:7 De naam "Opvang.verlaat" heeft niet de goede vorm.',
    ],
    [
      'an explanation for when no row fits, in a table where a row must fit',
      [
        TABEL,
        'treffer: eerste',
        'treffer: eerste\nanders: { omdat: Dan geldt er niets., bron: woonwet/art-1@2020-01-01, zekerheid: wet }',
      ],
      'woning/groep.2020-01-01.yaml:9:9 Dit mag hier niet staan.',
    ],
    [
      'no such explanation where rows are collected',
      [TABEL, 'treffer: eerste', 'treffer: verzamel'],
      'woning/groep.2020-01-01.yaml:2:1 De sleutel "anders" ontbreekt.',
    ],
    [
      'a reason of one word',
      [TABEL, 'omdat: U bent volwassen.', 'omdat: Nee.'],
      'woning/groep.2020-01-01.yaml:21:12 Dit is te kort; minstens 10 tekens.',
    ],
    [
      'a table without rows',
      [
        OUDE_TABEL,
        'soort: beslistabel\nid: woning/groep\ntitel: Bij welke groep hoort de aanvrager?\ngeldig: { van: 2015-01-01, tot: 2019-12-31 }\ninvoer: woning/aanvraag\nuitvoer: woning/tabellen#groep\ntreffer: uniek\nregels: []\n',
      ],
      'woning/groep.2015-01-01.yaml:8:9 Hier horen er minstens 1 te staan.',
    ],
    [
      'an input schema that does not exist',
      [TABEL, 'invoer: woning/aanvraag', 'invoer: woning/aanvragen'],
      'woning/groep.2020-01-01.yaml:6:9 Het schema "woning/aanvragen" bestaat niet.',
    ],
    [
      'an output schema that does not exist',
      [TABEL, 'uitvoer: woning/tabellen#groep', 'uitvoer: woning/tabellen#groepen'],
      'woning/groep.2020-01-01.yaml:7:10 Het schema "woning/tabellen#groepen" bestaat niet.',
    ],
  ]

  it.each(mutanten)('%s', (_, wijziging, melding) => {
    expect(tekstmeldingen(wijziging)).toEqual([melding])
  })

  it('a cell with a limit that does not exist is told at that cell', () => {
    for (const melding of tekstmeldingen([TABEL, '{ minimum: 18 }', '{ vanaf: 18 }'])) {
      expect(melding).toMatch(/^woning\/groep\.2020-01-01\.yaml:19:22 .*\.$/)
    }
  })

  it('broken YAML is told at the place where the reader gets lost', () => {
    const kapot: readonly (readonly [Wijziging, string])[] = [
      [[TABEL, '    dan: { groep: a }', '\tdan: { groep: a }'], '14:1'],
      [[TABEL, 'geldig: { van: 2020-01-01 }', 'geldig: { van: 2020-01-01'], '6:1'],
      [[TABEL, '    dan: { groep: a }\n', '    dan: { groep: a }\n    dan: { groep: b }\n'], '15:5'],
    ]
    for (const [wijziging, plaats] of kapot) {
      expect(tekstmeldingen(wijziging)[0]).toMatch(
        `woning/groep.2020-01-01.yaml:${plaats} Dit is geen geldige YAML`,
      )
    }
  })

  it('faults in several files are told all at once', () => {
    expect(
      tekstmeldingen(
        [TABEL, 'treffer: eerste', 'treffer: laatste'],
        [OUDE_TABEL, 'treffer: uniek', 'treffer: eenmalig'],
        [REGISTER, 'weken: 8', 'weken: acht'],
      ),
    ).toEqual([
      'woning/groep.2015-01-01.yaml:7:10 Dit moet een van deze waarden zijn: uniek, eerste, verzamel.',
      'woning/groep.2020-01-01.yaml:8:10 Dit moet een van deze waarden zijn: uniek, eerste, verzamel.',
      'woning/termijnen.2015-01-01.yaml:8:19 Dit moet een heel getal zijn.',
    ])
  })
})
