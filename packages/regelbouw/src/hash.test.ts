import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hash } from './hash.ts'

describe('a fingerprint', () => {
  it('is sixteen hexadecimal digits', () => {
    expect(hash({ a: 1 })).toMatch(/^[0-9a-f]{16}$/)
  })

  it('does not see the order of keys, however deep', () => {
    expect(hash({ a: { b: 1, c: [{ d: 1, e: 2 }] }, f: true })).toBe(
      hash({ f: true, a: { c: [{ e: 2, d: 1 }], b: 1 } }),
    )
  })

  it('does see the order of a list, a value, a name, and the kind of a value', () => {
    const afdrukken = [
      { a: [1, 2] },
      { a: [2, 1] },
      { a: [1] },
      { b: [1, 2] },
      { a: ['1', 2] },
      { a: '1,2' },
      { a: null },
      {},
    ]
    expect(new Set(afdrukken.map(hash)).size).toBe(afdrukken.length)
  })

  it('is equal for equal contents only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (een, ander) => {
        expect(hash(een)).toBe(hash(structuredClone(een)))
        expect(hash(een) === hash(ander)).toBe(canoniek(een) === canoniek(ander))
      }),
    )
  })
})

function canoniek(waarde: unknown): string {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde)
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join()}]`
  const delen = Object.keys(waarde)
    .sort()
    .map((sleutel) => `${JSON.stringify(sleutel)}:${canoniek((waarde as Record<string, unknown>)[sleutel])}`)
  return `{${delen.join()}}`
}
