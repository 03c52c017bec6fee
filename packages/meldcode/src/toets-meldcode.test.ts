import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Meldcodedocument } from './generated/typen.ts'
import { meldcodedocument as waarden } from './generated/waarden.ts'
import { toetsMeldcode } from './toets-meldcode.ts'

const FEITEN = Object.entries(waarden).filter(([pad]) => pad !== 'beroep')
const documenten = fc
  .record({
    beroep: fc.constantFrom(...(waarden['beroep'] as readonly string[])),
    ...Object.fromEntries(FEITEN.map(([pad, mogelijk]) => [pad, fc.constantFrom(undefined, ...mogelijk)])),
  })
  .map((document) => JSON.parse(JSON.stringify(document)) as Meldcodedocument)
const DAGEN = [
  '2013-07-31',
  '2014-12-31',
  '2015-01-01',
  '2018-12-31',
  '2019-01-01',
  '2020-09-30',
  '2020-10-01',
  '2026-03-01',
  '2026-11-25',
]
const dag = fc.constantFrom(...DAGEN)

const VOLLEDIG: Meldcodedocument = {
  beroep: 'basisschool',
  stappenplan: true,
  stapsgewijs: true,
  afwegingskader: true,
  verdeling: true,
  eindverantwoordelijke: 'functie',
  bijzondere_vormen: true,
  verwijsindex: true,
  kindcheck: true,
  vertrouwelijke_gegevens: true,
  stap_signalen: true,
  stap_overleg: true,
  stap_gesprek: true,
  stap_wegen: 'met_afwegingskader',
  twijfel_raadplegen: true,
  stap_beslissen: 'melden_en_hulp',
}

describe('toetsMeldcode', () => {
  it('never turns a decided outcome into another one when a fact becomes known', () => {
    fc.assert(
      fc.property(
        documenten,
        dag,
        fc.constantFrom(...FEITEN),
        fc.nat(),
        (document, peildatum, [pad, mogelijk], n) => {
          const eerst = toetsMeldcode(document, { peildatum })
          if (eerst.uitkomst === 'onbepaald' || pad in document) return
          const later = toetsMeldcode({ ...document, [pad]: mogelijk[n % mogelijk.length] }, { peildatum })
          expect(later.uitkomst).toBe(eerst.uitkomst)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('gives every part once, and nothing is unknown of a document of which everything is known', () => {
    fc.assert(
      fc.property(documenten, dag, (document, peildatum) => {
        const { bevindingen } = toetsMeldcode(document, { peildatum })
        const onderdelen = bevindingen.map(({ onderdeel }) => onderdeel)
        expect(new Set(onderdelen).size).toBe(onderdelen.length)
        const compleet = FEITEN.every(([pad]) => pad in document)
        if (compleet) expect(bevindingen.some(({ status }) => status === 'onbekend')).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('repairs what is missing, and only that', () => {
    fc.assert(
      fc.property(documenten, dag, (document, peildatum) => {
        for (const { status, herstel, bron } of toetsMeldcode(document, { peildatum }).bevindingen) {
          expect(herstel !== undefined).toBe(status === 'ontbreekt')
          expect(bron.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('asks only what can still change the outcome', () => {
    fc.assert(
      fc.property(documenten, dag, (document, peildatum) => {
        const { uitkomst, ontbreekt, bevindingen } = toetsMeldcode(document, { peildatum })
        if (uitkomst !== 'onbepaald') {
          expect(ontbreekt).toEqual([])
          return
        }
        expect(ontbreekt.length > 0).toBe(bevindingen.some(({ status }) => status === 'onbekend'))
        for (const { feit } of ontbreekt) expect(document).not.toHaveProperty(feit.slice(1))
      }),
      { numRuns: 200 },
    )
  })

  it('takes a document of which nothing is known for unknown, never for missing', () => {
    for (const peildatum of DAGEN) {
      const { uitkomst, bevindingen } = toetsMeldcode({ beroep: 'basisschool' }, { peildatum })
      expect(uitkomst).toBe('onbepaald')
      expect(bevindingen.every(({ status }) => status === 'onbekend')).toBe(true)
    }
  })

  it.each(['kindercentrum', 'gastouderbureau', 'gastouder', 'halt'] as const)(
    'never says of a %s, whose own rules were not read, that its code is complete',
    (beroep) => {
      for (const peildatum of DAGEN)
        expect(toetsMeldcode({ ...VOLLEDIG, beroep }, { peildatum }).uitkomst).toBe('onbepaald')
    },
  )

  it('wants every part: leaving any one out is a finding on every day it is asked', () => {
    const verplicht = [
      'stappenplan',
      'verdeling',
      'vertrouwelijke_gegevens',
      'stap_signalen',
      'stap_overleg',
      'stap_gesprek',
    ] as const
    for (const peildatum of DAGEN) {
      expect(toetsMeldcode(VOLLEDIG, { peildatum }).uitkomst).toBe('voldoet')
      for (const een of verplicht)
        expect(toetsMeldcode({ ...VOLLEDIG, [een]: false }, { peildatum }).uitkomst, een).toBe('voldoet_niet')
    }
  })

  it('keeps the order of keys out of it and its input as it was', () => {
    fc.assert(
      fc.property(documenten, dag, (document, peildatum) => {
        const omgekeerd = Object.fromEntries(
          Object.entries(document).reverse(),
        ) as unknown as Meldcodedocument
        expect(toetsMeldcode(Object.freeze(omgekeerd), { peildatum })).toEqual(
          toetsMeldcode(document, { peildatum }),
        )
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    [null, '/document'],
    [[], '/document'],
    [{}, '/document/beroep'],
    [{ beroep: 'mbo', tekst: 'x' }, '/document/tekst'],
    [{ beroep: 'mbo', kindcheck: 'ja' }, '/document/kindcheck'],
    [{ beroep: 'mbo', stap_wegen: 'soms' }, '/document/stap_wegen'],
    [JSON.parse('{"beroep":"mbo","__proto__":{}}'), '/document/__proto__'],
  ])('refuses %j', (document, pad) => {
    expect(() => toetsMeldcode(document as never, { peildatum: '2026-11-25' })).toThrow(
      expect.objectContaining({
        code: 'invoer_ongeldig',
        plekken: expect.arrayContaining([expect.objectContaining({ pad })]),
      }),
    )
  })

  it('names the dates when there was no decree yet, and refuses days that do not exist', () => {
    expect(() => toetsMeldcode(VOLLEDIG, { peildatum: '2013-07-30' })).toThrow(/31 juli 2013/)
    expect(() => toetsMeldcode(VOLLEDIG, { peildatum: '2026-13-01' })).toThrow(
      expect.objectContaining({ code: 'datum_ongeldig' }),
    )
  })
})
