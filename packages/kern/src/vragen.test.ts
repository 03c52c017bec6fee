import { describe, expect, it } from 'vitest'
import { nuttigsteEerst, tellendeFeiten, type Waarden } from './vragen.ts'

interface Feiten {
  readonly regen?: boolean
  readonly paraplu?: boolean
  readonly schoenen?: 'dicht' | 'open' | 'geen'
}
const waarden: Waarden = { regen: [true, false], paraplu: [true, false], schoenen: ['dicht', 'open', 'geen'] }

/** Dry without rain, or with an umbrella; the shoes don't matter. */
function uitkomstVan({ regen, paraplu }: Feiten): 'droog' | 'nat' | 'onbepaald' {
  if (regen === false || paraplu === true) return 'droog'
  return regen === undefined || paraplu === undefined ? 'onbepaald' : 'nat'
}

describe('the facts that count', () => {
  it('are those of which another value gives another outcome, all else equal', () => {
    const telt = tellendeFeiten(['regen', 'paraplu', 'schoenen'], waarden, {}, uitkomstVan)
    expect(telt?.feiten).toEqual(['regen', 'paraplu'])
    expect([...(telt?.uitkomsten ?? [])].sort()).toEqual(['droog', 'nat'])
  })

  it('are none if every way of filling them in gives the same outcome', () => {
    const telt = tellendeFeiten<Feiten, string>(
      ['paraplu', 'schoenen'],
      waarden,
      { regen: false },
      uitkomstVan,
    )
    expect(telt).toEqual({ feiten: [], uitkomsten: new Set(['droog']) })
  })

  it('leave out what can not be true together', () => {
    const zonderRegen = (feiten: Feiten) => (feiten.regen ? undefined : uitkomstVan(feiten))
    const telt = tellendeFeiten<Feiten, string>(['regen', 'paraplu'], waarden, {}, zonderRegen)
    expect(telt).toEqual({ feiten: [], uitkomsten: new Set(['droog']) })
  })

  it('are not sorted out if there are too many ways to fill them in', () => {
    const veel = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`feit${i}`, [true, false]]))
    expect(tellendeFeiten(Object.keys(veel), veel, {}, () => 'nat')).toBeUndefined()
  })
})

describe('the most useful fact', () => {
  it('settles the outcome for the largest part of its values', () => {
    expect(nuttigsteEerst(['schoenen', 'regen', 'paraplu'], waarden, {}, uitkomstVan)).toEqual([
      'regen',
      'paraplu',
      'schoenen',
    ])
  })

  it('is the first one where that is equal', () => {
    expect(nuttigsteEerst(['paraplu', 'regen'], waarden, {}, uitkomstVan)).toEqual(['paraplu', 'regen'])
  })
})
