import { dagenTussen, feestdagen, plusDagen, plusWerkdagen, termijn, werkdagenTussen } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vergelijkTermijn } from './termijn-vergelijking.ts'

/** Days with and without holidays ahead: a summer week, Easter and Christmas, and the late Easter of 2038. */
const BEGIN = ['2025-08-04', '2026-03-30', '2026-12-21', '2038-04-19', '2038-04-27'].flatMap((dag) =>
  Array.from({ length: 7 }, (_, i) => plusDagen(dag, i)),
)

/** The length in days from each of those days. */
function lengtes(aantal: number, eenheid: 'dagen' | 'werkdagen' | 'weken'): readonly number[] {
  return BEGIN.map((begin) => {
    const lengte = { [eenheid]: aantal } as { dagen: number }
    return dagenTussen(begin, termijn({ begin, lengte, atw: false, reden: 'regeling_zwijgt' }).voorAtw)
  })
}

const lengte = fc.record({
  aantal: fc.integer({ min: 1, max: 25 }),
  eenheid: fc.constantFrom('dagen' as const, 'werkdagen' as const, 'weken' as const),
})

describe('Een afgesproken termijn naast die van de regel', () => {
  it('zegt nooit "niet langer" als hij op een dag van de week langer uitvalt, en nooit "langer" als hij korter kan zijn', () => {
    fc.assert(
      fc.property(lengte, lengte, (afspraak, regel) => {
        const [eigen, wet] = [
          lengtes(afspraak.aantal, afspraak.eenheid),
          lengtes(regel.aantal, regel.eenheid),
        ]
        const oordeel = vergelijkTermijn(afspraak, regel)
        for (const [i, dagen] of eigen.entries()) {
          if (oordeel === 'niet_langer') expect(dagen).toBeLessThanOrEqual(wet[i]!)
          if (oordeel === 'langer') expect(dagen).toBeGreaterThan(wet[i]!)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('telt de feestdagen mee die een termijn in werkdagen overslaat', () => {
    expect(vergelijkTermijn({ aantal: 3, eenheid: 'werkdagen' }, { aantal: 5, eenheid: 'dagen' })).toBe(
      'kan_langer',
    )
    expect(vergelijkTermijn({ aantal: 50, eenheid: 'werkdagen' }, { aantal: 10, eenheid: 'weken' })).toBe(
      'kan_langer',
    )
    expect(vergelijkTermijn({ aantal: 50, eenheid: 'werkdagen' }, { aantal: 12, eenheid: 'weken' })).toBe(
      'niet_langer',
    )
  })

  it('slaat van 2036 tot en met 2040 nooit meer feestdagen over dan waarmee wordt gerekend', () => {
    const dagen = Array.from({ length: 5 }, (_, i) => feestdagen(2036 + i)).flat()
    const feest = [...new Set(dagen.map(({ datum }) => datum))].filter(
      (datum) => new Date(datum).getUTCDay() % 6 !== 0,
    )
    for (const [i, eerste] of feest.entries())
      for (const laatste of feest.slice(i, i + 9)) {
        const aantal = werkdagenTussen(eerste, laatste) + 1
        const dag = plusDagen(eerste, -1)
        const lengte = dagenTussen(dag, plusWerkdagen(dag, aantal))
        expect(
          vergelijkTermijn({ aantal, eenheid: 'werkdagen' }, { aantal: lengte - 1, eenheid: 'dagen' }),
        ).not.toBe('niet_langer')
      }
  })

  it('houdt vijf dagen en vijf werkdagen uit elkaar', () => {
    expect(vergelijkTermijn({ aantal: 5, eenheid: 'werkdagen' }, { aantal: 5, eenheid: 'dagen' })).toBe(
      'kan_langer',
    )
    expect(vergelijkTermijn({ aantal: 5, eenheid: 'dagen' }, { aantal: 5, eenheid: 'werkdagen' })).toBe(
      'niet_langer',
    )
    expect(vergelijkTermijn({ aantal: 24, eenheid: 'uren' }, { aantal: 1, eenheid: 'dagen' })).toBe(
      'niet_langer',
    )
    expect(vergelijkTermijn({ aantal: 3, eenheid: 'maanden' }, { aantal: 10, eenheid: 'weken' })).toBe(
      'langer',
    )
  })
})
