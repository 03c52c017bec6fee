import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afgerond,
  alsGetal,
  decimaal,
  deel,
  duizendtallen,
  exact,
  heel,
  maal,
  min,
  vergelijk,
} from './getal.ts'

const getal = fc
  .record({ teller: fc.nat(1_000_000), noemer: fc.integer({ min: 1, max: 100_000 }) })
  .map((een) => exact(een))

describe('Rekenen met hele getallen', () => {
  it('0,1 en 0,2 is precies 0,3', () => {
    const som = min(exact({ teller: 3, noemer: 10 }), exact({ teller: 2, noemer: 10 }))
    expect(alsGetal(som)).toEqual({ teller: 1, noemer: 10 })
  })

  it('vermenigvuldigen en weer delen geeft hetzelfde getal', () => {
    fc.assert(
      fc.property(getal, getal, (a, b) => {
        fc.pre(b.teller > 0n)
        expect(deel(maal(a, b), b)).toEqual(a)
      }),
    )
  })

  it('afronden scheelt hoogstens een half', () => {
    fc.assert(
      fc.property(getal, (a) => {
        const verschil = min(a, { teller: afgerond(a), noemer: 1n })
        const half = { teller: 1n, noemer: 2n }
        expect(vergelijk(verschil, half)).toBeLessThanOrEqual(0)
        expect(vergelijk(min(heel(0), half), verschil)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('een half gaat omhoog', () => {
    expect(afgerond(exact({ teller: 5, noemer: 2 }))).toBe(3n)
    expect(afgerond(exact({ teller: 7, noemer: 2 }))).toBe(4n)
  })

  it('blijft precies waar een getal met komma dat niet kan', () => {
    const groot = maal(heel(9_007_199_254_740_991), exact({ teller: 1, noemer: 3 }))
    expect(maal(groot, heel(3))).toEqual(heel(9_007_199_254_740_991))
  })

  it('schrijft getallen zoals in Nederland', () => {
    expect(duizendtallen(127_340)).toBe('127.340')
    expect(duizendtallen(999)).toBe('999')
    expect(decimaal(exact({ teller: 3635500, noemer: 127340 }), 2)).toBe('28,55')
    expect(decimaal(exact({ teller: 1234567, noemer: 10 }), 1)).toBe('123.456,7')
    expect(decimaal(heel(40), 1)).toBe('40')
  })
})
