import { describe, expect, it } from 'vitest'
import { tekstmeldingen as meldingen, REGISTER } from '../../test/wereld.ts'

describe('a register', () => {
  it('has an item by one name once', () => {
    expect(meldingen([REGISTER, 'id: horen', 'id: beslissen'])).toEqual([
      'woning/termijnen.2015-01-01.yaml:12:9 Het item "beslissen" staat er twee keer.',
    ])
  })

  it('has items that fit the schema it names', () => {
    expect(meldingen([REGISTER, '{ weken: 8 }', '{ weken: acht }'])).toEqual([
      'woning/termijnen.2015-01-01.yaml:8:19 Dit moet een heel getal zijn.',
    ])
    expect(meldingen([REGISTER, '{ weken: 8 }', '{ maanden: 2 }'])).toEqual([
      'woning/termijnen.2015-01-01.yaml:8:10 De sleutel "weken" ontbreekt.',
      'woning/termijnen.2015-01-01.yaml:8:12 De sleutel "maanden" bestaat hier niet.',
    ])
  })

  it('names a schema that exists', () => {
    expect(meldingen([REGISTER, 'woning/tabellen#termijn', 'woning/tabellen#termijnen'])).toEqual([
      'woning/termijnen.2015-01-01.yaml:5:10 Het schema "woning/tabellen#termijnen" bestaat niet.',
    ])
  })

  it('has items that rest on sources that exist', () => {
    expect(meldingen([REGISTER, 'lezing/twijfel@2015-01-01', 'lezing/twijfel@2016-01-01'])).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": De bron lezing/twijfel@2016-01-01 bestaat niet in specs/bronnen/ (wel op: 2015-01-01).',
    ])
  })
})
