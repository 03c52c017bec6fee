import { describe, expect, it } from 'vitest'
import { eisGeheelGetal, eisObject, fout, isVoordeurFout, onder, VoordeurFout } from './fout.ts'

describe('VoordeurFout', () => {
  const enkel = fout('datum_ongeldig', '/ontvangen', 'een datum', 'Dit is geen datum.', 'This is no date.')

  it('carries a code, a place, what was expected and a sentence in two languages', () => {
    expect(enkel.code).toBe('datum_ongeldig')
    expect(enkel.plekken).toEqual([
      {
        pad: '/ontvangen',
        verwacht: 'een datum',
        bericht: { nl: 'Dit is geen datum.', en: 'This is no date.' },
      },
    ])
  })

  it('is an Error whose message is the Dutch sentence and the place', () => {
    expect(enkel).toBeInstanceOf(Error)
    expect(enkel.message).toBe('Dit is geen datum. (/ontvangen)')
    expect(String(enkel)).toBe('VoordeurFout: Dit is geen datum. (/ontvangen)')
  })

  it('can name several places', () => {
    const dubbel = new VoordeurFout('invoer_ongeldig', [...enkel.plekken, { ...enkel.plekken[0]!, pad: '' }])
    expect(dubbel.message).toBe('Dit is geen datum. (/ontvangen) Dit is geen datum. (/)')
  })
})

describe('isVoordeurFout', () => {
  it('knows its own error and no other', () => {
    expect(isVoordeurFout(fout('getal_ongeldig', '', 'x', 'x', 'x'))).toBe(true)
    expect(isVoordeurFout(new Error('iets anders'))).toBe(false)
    for (const waarde of [null, undefined, 'VoordeurFout', 1, {}, []])
      expect(isVoordeurFout(waarde)).toBe(false)
  })

  it('knows the error of another copy of the package by its shape', () => {
    const andereKopie = Object.assign(new Error('x'), {
      name: 'VoordeurFout',
      code: 'datum_ongeldig',
      plekken: [],
    })
    expect(isVoordeurFout(andereKopie)).toBe(true)
    expect(isVoordeurFout(Object.assign(andereKopie, { code: 'onbekende_code' }))).toBe(false)
  })
})

describe('eisObject', () => {
  const bij = (waarde: unknown) => {
    try {
      eisObject(waarde, ['bekend'], '/invoer')
    } catch (error) {
      if (isVoordeurFout(error)) return `${error.code} ${error.plekken[0]?.pad}`
      throw error
    }
    return 'goed'
  }

  it('takes an object with known keys only', () => {
    expect(bij({})).toBe('goed')
    expect(bij({ bekend: 1 })).toBe('goed')
    expect(bij(Object.assign(Object.create(null), { bekend: 1 }))).toBe('goed')
  })

  it('refuses what is no object', () => {
    for (const waarde of [undefined, null, 'tekst', 1, true, []])
      expect(bij(waarde)).toBe('invoer_ongeldig /invoer')
  })

  it('points at an unknown key, also at one that is named after a prototype', () => {
    expect(bij({ onbekend: 1 })).toBe('invoer_ongeldig /invoer/onbekend')
    expect(bij(JSON.parse('{"__proto__": 1}'))).toBe('invoer_ongeldig /invoer/__proto__')
    expect(bij({ constructor: 1 })).toBe('invoer_ongeldig /invoer/constructor')
  })

  it('points at the parent where the name of a field may be about a person', () => {
    for (const naam of ['Jan Jansen 0612345678', '0612345678', 'a'.repeat(1_000_000), ''])
      expect(bij({ [naam]: 1 })).toBe('invoer_ongeldig /invoer')
  })

  it('never repeats a value', () => {
    const geheim = 'Veilighuis 12'
    expect.assertions(1)
    try {
      eisObject({ adres: geheim }, [], '')
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain(geheim)
    }
  })
})

describe('eisGeheelGetal', () => {
  it('takes whole numbers from the minimum on', () => {
    expect(eisGeheelGetal(1, 1, '/dagen')).toBe(1)
    for (const waarde of [0, -1, 1.5, Number.NaN, Infinity, '1', 2 ** 53, null]) {
      expect(() => eisGeheelGetal(waarde, 1, '/dagen')).toThrow(
        'Hier hoort een geheel getal van 1 of hoger. (/dagen)',
      )
    }
  })
})

describe('onder', () => {
  it('escapes ~ and / in a key as RFC 6901 asks', () => {
    expect(onder('/a', 'b/c~d')).toBe('/a/b~1c~0d')
    expect(onder('', 0)).toBe('/0')
  })
})
