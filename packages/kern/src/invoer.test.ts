import { describe, expect, it } from 'vitest'
import { isVoordeurFout } from './fout.ts'
import { eisInvoer, type Schemafout, type Valideerder } from './invoer.ts'

/** A validator that always says this of the input. */
function zegt(...errors: readonly Schemafout[]): Valideerder {
  return Object.assign(() => errors.length === 0, { errors })
}

const fout = (instancePath: string, keyword: string, params: Schemafout['params'] = {}): Schemafout => ({
  instancePath,
  keyword,
  params,
})

function plekken(valideer: Valideerder, waarde: unknown = {}) {
  try {
    eisInvoer(valideer, waarde, '/aanvraag')
  } catch (error) {
    if (isVoordeurFout(error)) return error.plekken.map(({ pad, bericht }) => `${pad} ${bericht.nl}`)
    throw error
  }
  return []
}

describe('eisInvoer', () => {
  it('takes plain data only: a Map, a Date or a class instance would look like an empty application', () => {
    class Aanvraag {}
    for (const waarde of [new Map([['a', 1]]), new Date(), new Aanvraag(), Object.create({ a: 1 })])
      expect(plekken(zegt(), waarde)).toEqual(['/aanvraag Dit moet een blok met velden zijn.'])
    expect(plekken(zegt(), { opvang: new Map() })).toEqual([
      '/aanvraag/opvang Dit moet een blok met velden zijn.',
    ])
    for (const waarde of [{}, Object.create(null), { a: [{ b: 1 }] }, JSON.parse('{"a":{}}')])
      expect(plekken(zegt(), waarde)).toEqual([])
  })

  it('repeats the name of an unknown field only if it can be a field', () => {
    const onbekend = (sleutel: string) =>
      plekken(zegt(fout('', 'additionalProperties', { additionalProperty: sleutel })))
    expect(onbekend('bsn')).toEqual(['/aanvraag/bsn Dit veld bestaat hier niet.'])
    expect(onbekend('__proto__')).toEqual(['/aanvraag/__proto__ Dit veld bestaat hier niet.'])
    expect(onbekend('Jan Jansen 0612345678')).toEqual(['/aanvraag Dit veld bestaat hier niet.'])
    expect(onbekend('a'.repeat(1_000_000))).toEqual(['/aanvraag Dit veld bestaat hier niet.'])
    expect(plekken(zegt(fout('/als/Jan Jansen', 'type', { type: 'integer' })))).toEqual([
      '/aanvraag/als Dit moet een heel getal zijn.',
    ])
  })

  it('says one thing about one place, the deepest that is wrong', () => {
    const geenEnkeleVorm = [
      fout('/als', 'type', { type: 'object' }),
      fout('/als', 'type', { type: 'array' }),
      fout('/als', 'anyOf'),
    ]
    expect(plekken(zegt(...geenEnkeleVorm))).toEqual([
      '/aanvraag/als Dit moet een blok met velden of een lijst zijn.',
    ])
    const verkeerdeCel = [
      fout('/als/schulden', 'type', { type: ['boolean', 'integer'] }),
      fout('/als/schulden', 'anyOf'),
      fout('/als', 'type', { type: 'array' }),
      fout('/als', 'anyOf'),
    ]
    expect(plekken(zegt(...verkeerdeCel))).toEqual([
      '/aanvraag/als/schulden Dit moet true of false of een heel getal zijn.',
    ])
    expect(plekken(zegt(fout('/dag', 'pattern'), fout('/dag', 'format')))).toEqual([
      '/aanvraag/dag Deze datum bestaat niet, of is niet geschreven als JJJJ-MM-DD.',
    ])
  })

  it('says how long a text or a list must be', () => {
    expect(plekken(zegt(fout('/naam', 'minLength', { limit: 5 })))).toEqual([
      '/aanvraag/naam Dit moet minstens 5 tekens lang zijn.',
    ])
    expect(plekken(zegt(fout('/lijst', 'maxItems', { limit: 100 })))).toEqual([
      '/aanvraag/lijst Dit moet een lijst van hoogstens 100 zijn.',
    ])
  })
})
