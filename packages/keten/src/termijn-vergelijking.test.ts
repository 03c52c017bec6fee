import { dagenTussen, plusDagen, termijn } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vergelijkTermijn } from './termijn-vergelijking.ts'

/** The length in days from each day of a week without holidays. */
function lengtes(aantal: number, eenheid: 'dagen' | 'werkdagen' | 'weken'): readonly number[] {
  return Array.from({ length: 7 }, (_, i) => {
    const begin = plusDagen('2025-08-04', i)
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
