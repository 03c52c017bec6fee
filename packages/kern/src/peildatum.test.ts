import { describe, expect, it } from 'vitest'
import { eisPeildatum } from './peildatum.ts'

describe('eisPeildatum', () => {
  it('geeft de dag', () => {
    expect(eisPeildatum({ peildatum: '2026-11-25' })).toBe('2026-11-25')
  })

  it.each([
    [undefined, 'invoer_ongeldig', ''],
    [null, 'invoer_ongeldig', ''],
    ['2026-11-25', 'invoer_ongeldig', ''],
    [['2026-11-25'], 'invoer_ongeldig', ''],
    [{ peildatum: '2026-11-25', dag: 1 }, 'invoer_ongeldig', '/dag'],
    [{}, 'datum_ongeldig', '/peildatum'],
    [{ peildatum: '2026-02-30' }, 'datum_ongeldig', '/peildatum'],
    [{ peildatum: 20261125 }, 'datum_ongeldig', '/peildatum'],
  ])('wijst bij %j de plaats van de fout aan', (context, code, pad) => {
    expect(() => eisPeildatum(context as never)).toThrow(
      expect.objectContaining({ code, plekken: [expect.objectContaining({ pad })] }),
    )
  })
})
