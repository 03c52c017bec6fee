import { type Cel, pastInCel } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feiten, JA_NEE, tabel } from '../test/tabel.ts'
import type { Feitsoort } from './schemas.ts'
import { klassen, ruimte } from './tabel.ts'

const LEEFTIJD: Feitsoort = { soort: 'getal', minimum: 0, maximum: 130 }
const DATUM: Feitsoort = { soort: 'datum' }
const KEUZE: Feitsoort = { soort: 'keuze', waarden: ['geweld', 'mensenhandel', 'brand', 'anders'] }
const namen = (soort: Feitsoort, ...cellen: readonly Cel[]) => klassen(soort, cellen).map(({ naam }) => naam)

describe('the classes of a fact', () => {
  it('are yes and no', () => {
    expect(namen(JA_NEE, true)).toEqual(['ja', 'nee'])
  })

  it('are the stretches between the limits of a number', () => {
    expect(namen(LEEFTIJD, { minimum: 18 })).toEqual(['0 tot en met 17', '18 of meer'])
    expect(namen(LEEFTIJD, { exclusiveMinimum: 18 }, { maximum: 20 })).toEqual([
      '0 tot en met 18',
      '19 tot en met 20',
      '21 of meer',
    ])
    expect(namen(LEEFTIJD, { exclusiveMaximum: 18 }, { minimum: 18 })).toEqual([
      '0 tot en met 17',
      '18 of meer',
    ])
    expect(namen(LEEFTIJD, 65)).toEqual(['0 tot en met 64', '65', '66 of meer'])
    expect(namen(LEEFTIJD, { minimum: 0 }, { maximum: 130 })).toEqual(['0 of meer'])
  })

  it('put together the choices that no cell tells apart', () => {
    expect(namen(KEUZE, 'brand')).toEqual(['geweld of mensenhandel of anders', 'brand'])
    expect(namen(KEUZE, ['geweld', 'mensenhandel'], 'brand')).toEqual([
      'geweld of mensenhandel',
      'brand',
      'anders',
    ])
    expect(namen(KEUZE, ['geweld', 'mensenhandel'], ['mensenhandel', 'brand'])).toEqual([
      'geweld',
      'mensenhandel',
      'brand',
      'anders',
    ])
  })

  it('are the periods between the limits of a date, over the turn of a month or year', () => {
    const waarden = (...cellen: readonly Cel[]) => klassen(DATUM, cellen).map(({ waarde }) => waarde)
    expect(waarden({ minimum: '2026-07-01' })).toEqual(['1900-01-01', '2026-07-01'])
    expect(waarden({ maximum: '2026-12-31' })).toEqual(['1900-01-01', '2027-01-01'])
    expect(waarden({ exclusiveMinimum: '2028-02-28' })).toEqual(['1900-01-01', '2028-02-29'])
    expect(waarden({ exclusiveMaximum: '2026-07-01' })).toEqual(['1900-01-01', '2026-07-01'])
    expect(waarden('2026-07-01')).toEqual(['1900-01-01', '2026-07-01', '2026-07-02'])
  })

  it('never split what a cell sees as one, nor put together what a cell tells apart', () => {
    const grens = fc.integer({ min: 0, max: 12 })
    const cel = fc.oneof<fc.Arbitrary<Cel>[]>(
      grens,
      fc.uniqueArray(grens, { minLength: 2, maxLength: 3 }),
      fc.record(
        { minimum: grens, maximum: grens, exclusiveMinimum: grens, exclusiveMaximum: grens },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(fc.array(cel, { maxLength: 4 }), (cellen) => {
        const lijst = klassen({ soort: 'getal', minimum: 0, maximum: 12 }, cellen)
        expect(lijst[0]!.waarde).toBe(0)
        for (let getal = 0; getal <= 12; getal++) {
          const eigen = lijst.findLast(({ waarde }) => (waarde as number) <= getal)!
          for (const een of cellen) expect(pastInCel(een, getal)).toBe(pastInCel(een, eigen.waarde))
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('the space of tables', () => {
  const schemas = feiten({ leeftijd: LEEFTIJD, reden: KEUZE })

  it('has the facts in the order in which rows use them', () => {
    const proef = tabel(
      'eerste',
      [{ reden: 'brand' }, { u: 1 }],
      [{ leeftijd: { minimum: 18 }, reden: 'geweld' }, { u: 2 }],
    )
    expect(ruimte([proef], schemas).map(({ pad, klassen: lijst }) => [pad, lijst.length])).toEqual([
      ['reden', 3],
      ['leeftijd', 2],
    ])
  })

  it('of two versions splits a fact where either of them does', () => {
    const oud = tabel('eerste', [{ leeftijd: { minimum: 18 } }, { u: 1 }])
    const nieuw = tabel('eerste', [{ leeftijd: { minimum: 21 } }, { u: 1 }])
    expect(ruimte([oud, nieuw], schemas)[0]!.klassen.map(({ naam }) => naam)).toEqual([
      '0 tot en met 17',
      '18 tot en met 20',
      '21 of meer',
    ])
  })

  it('cannot be made of a fact that no schema has', () => {
    expect(() => ruimte([tabel('eerste', [{ inkomen: 5 }, { u: 1 }])], schemas)).toThrow(
      'Feit inkomen staat in geen invoerschema',
    )
  })
})
