import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inTijdelijkeMap, wereldschemas } from '../test/wereld.ts'
import { laadSchemas, type Schemas } from './schemas.ts'

const BASIS = 'https://voordeur.dev/schemas'

function metSchema(schema: object): Schemas {
  return inTijdelijkeMap((map) => {
    writeFileSync(
      join(map, 'proef.schema.json'),
      JSON.stringify({ $id: `${BASIS}/proef.schema.json`, ...schema }),
    )
    return laadSchemas(map)
  })
}

describe('facts', () => {
  const schemas = wereldschemas()

  it('are all dotted paths of an input schema, also through a reference to another file', () => {
    expect(schemas.feiten('woning/aanvraag')).toEqual([
      'leeftijd',
      'schulden',
      'aangevraagd_op',
      'opvang.verlaat',
      'opvang.reden',
    ])
  })

  it('have the kind that the schema says', () => {
    expect(schemas.feit('woning/aanvraag', 'leeftijd')).toEqual({ soort: 'getal', minimum: 0, maximum: 130 })
    expect(schemas.feit('woning/aanvraag', 'schulden')).toEqual({ soort: 'boolean' })
    expect(schemas.feit('woning/aanvraag', 'aangevraagd_op')).toEqual({ soort: 'datum' })
    expect(schemas.feit('woning/aanvraag', 'opvang.reden')).toEqual({
      soort: 'keuze',
      waarden: ['geweld', 'mensenhandel', 'brand'],
    })
  })

  it('can be those of one definition in a schema', () => {
    expect(schemas.feiten('woning/tabellen#termijn')).toEqual(['weken'])
    expect(schemas.feit('woning/tabellen#groep', 'groep')).toEqual({
      soort: 'keuze',
      waarden: ['a', 'b', 'geen'],
    })
  })

  it('are undefined where the schema has no such fact', () => {
    for (const pad of [
      'opvang',
      'opvang.vertrek',
      'leeftijd.jaren',
      '',
      'constructor',
      '__proto__',
      'opvang.toString',
    ]) {
      expect(schemas.feit('woning/aanvraag', pad), pad).toBeUndefined()
    }
    expect(schemas.feit('woning/bestaat-niet', 'leeftijd')).toBeUndefined()
  })
})

describe('a folder of schemas', () => {
  it('is known by the names of its files', () => {
    expect(wereldschemas().namen).toEqual([
      'spec/beslistabel',
      'spec/bron',
      'spec/register',
      'spec/toetslijst',
      'spec/zinnenlijst',
      'woning/aanvraag',
      'woning/regeling',
      'woning/tabellen',
    ])
  })

  it('refuses a schema whose $id is not the place where it stands', () => {
    expect(() => metSchema({ $id: `${BASIS}/iets/anders.schema.json` })).toThrow(
      `schemas/proef.schema.json: $id moet ${BASIS}/proef.schema.json zijn`,
    )
  })

  it('refuses a schema with a word that JSON Schema does not have', () => {
    expect(() => metSchema({ type: 'object', proprties: {} }).validator('proef')).toThrow('proprties')
  })

  it('says so when a schema is asked for that is not there', () => {
    expect(() => wereldschemas().valideer('woning/niets', {})).toThrow('Schema bestaat niet: woning/niets')
  })
})

describe('what does not fit', () => {
  const schemas = metSchema({
    type: 'object',
    additionalProperties: false,
    required: ['a'],
    properties: {
      a: { type: 'string', maxLength: 3 },
      b: { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'integer' } },
      c: { const: 'vast' },
      d: { type: ['boolean', 'integer'] },
      e: { type: 'string', format: 'date' },
      'f/~': { type: 'boolean' },
    },
  })
  const fouten = (waarde: unknown) =>
    schemas
      .valideer('proef', waarde)
      .map(({ pad, bericht, sleutel }) => [pad.join('.'), bericht, ...(sleutel ? [sleutel] : [])])

  it('is nothing for a value that fits', () => {
    expect(fouten({ a: 'abc', b: [1, 2], c: 'vast', d: 0, e: '2028-02-29', 'f/~': true })).toEqual([])
  })

  it('is one plain sentence each', () => {
    expect(fouten({})).toEqual([['', 'De sleutel "a" ontbreekt.']])
    expect(fouten({ a: 'abcd' })).toEqual([['a', 'Dit is te lang; hooguit 3 tekens.']])
    expect(fouten({ a: '', b: [1] })).toEqual([['b', 'Hier horen er minstens 2 te staan.']])
    expect(fouten({ a: '', b: [1, 1] })).toEqual([['b', 'Hier staat twee keer hetzelfde.']])
    expect(fouten({ a: '', b: [1, 'twee'] })).toEqual([['b.1', 'Dit moet een heel getal zijn.']])
    expect(fouten({ a: '', b: {} })).toEqual([['b', 'Dit moet een lijst zijn.']])
    expect(fouten({ a: '', c: 'los' })).toEqual([['c', 'Dit moet "vast" zijn.']])
    expect(fouten({ a: '', d: 'ja' })).toEqual([['d', 'Dit moet true of false of een heel getal zijn.']])
    expect(fouten({ a: '', e: '2026-02-29' })).toEqual([
      ['e', 'Deze datum bestaat niet of is niet geschreven als JJJJ-MM-DD.'],
    ])
    expect(fouten({ a: '', z: 1 })).toEqual([['', 'De sleutel "z" bestaat hier niet.', 'z']])
    expect(fouten({ a: '', 'f/~': 1 })).toEqual([['f/~', 'Dit moet true of false zijn.']])
    expect(fouten([])).toEqual([['', 'Dit moet een groep sleutels zijn.']])
  })

  it('is all told, not just the first', () => {
    expect(fouten({ b: [1], c: 'los' })).toHaveLength(3)
  })
})
