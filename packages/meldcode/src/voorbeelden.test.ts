import { describe, expect, it } from 'vitest'
import type { Voorbeeldsoort } from './generated/typen.ts'
import { voorbeelden } from './voorbeelden.ts'

const SOORTEN: readonly Voorbeeldsoort[] = [
  'acute_onveiligheid',
  'structurele_onveiligheid',
  'onthulling',
  'bijzondere_vormen',
]
const peildatum = '2026-11-25'
const codes = (lijst: readonly { readonly code: string }[]) => lijst.map(({ code }) => code)

describe('voorbeelden', () => {
  it('holds the ten examples of the doctors and the five prompts of the trainer', () => {
    const { voorbeelden: acuut } = voorbeelden({ soort: 'acute_onveiligheid', peildatum })
    const perZekerheid = (zekerheid: string) =>
      acuut.filter((een) => een.aard === 'voorbeeld' && een.zekerheid === zekerheid).length
    expect([perZekerheid('beroepsnorm'), perZekerheid('beleid')]).toEqual([10, 5])
  })

  it('says with every kind that it is not complete, and what to do in danger', () => {
    for (const soort of SOORTEN)
      expect(codes(voorbeelden({ soort, peildatum }).opmerkingen)).toEqual(
        expect.arrayContaining(['bel_112', 'niet_volledig']),
      )
  })

  it('has no example of structural unsafety and says so', () => {
    const { voorbeelden: lijst, opmerkingen } = voorbeelden({ soort: 'structurele_onveiligheid', peildatum })
    expect(lijst.some(({ aard }) => aard === 'voorbeeld')).toBe(false)
    expect(codes(opmerkingen)).toContain('lijst_niet_gevonden')
  })

  it('has a source with every example and every remark, and each code once', () => {
    const { voorbeelden: lijst, opmerkingen } = voorbeelden({ peildatum })
    for (const { bron } of [...lijst, ...opmerkingen]) expect(bron.length).toBeGreaterThan(0)
    expect(new Set(codes(lijst)).size).toBe(lijst.length)
    expect(new Set(codes(opmerkingen)).size).toBe(opmerkingen.length)
  })

  it('is the sum of its kinds', () => {
    const alles = voorbeelden({ peildatum }).voorbeelden
    expect(SOORTEN.flatMap((soort) => voorbeelden({ soort, peildatum }).voorbeelden)).toHaveLength(
      alles.length,
    )
  })

  it('is empty before 2019 and says why', () => {
    const { voorbeelden: lijst, opmerkingen } = voorbeelden({ peildatum: '2018-12-31' })
    expect(lijst).toEqual([])
    expect(codes(opmerkingen)).toEqual(['bel_112', 'geen_lijst_op_deze_dag'])
  })

  it('knows the forms that are missed only since the evaluation of 2020', () => {
    const vormen = (dag: string) =>
      codes(voorbeelden({ soort: 'bijzondere_vormen', peildatum: dag }).voorbeelden)
    expect(vormen('2020-06-25')).not.toContain('gemiste_vormen')
    expect(vormen('2020-06-26')).toContain('gemiste_vormen')
  })

  it.each([
    [{ soort: 'iets', peildatum }, 'invoer_ongeldig', '/soort'],
    [{ soort: null, peildatum }, 'invoer_ongeldig', '/soort'],
    [{ peildatum, taal: 'en' }, 'invoer_ongeldig', '/taal'],
    [{ peildatum: '2026-02-30' }, 'datum_ongeldig', '/peildatum'],
    [null, 'invoer_ongeldig', ''],
    [[], 'invoer_ongeldig', ''],
    [JSON.parse('{"peildatum":"2026-11-25","__proto__":1}'), 'invoer_ongeldig', '/__proto__'],
  ])('refuses %j', (keuze, code, pad) => {
    expect(() => voorbeelden(keuze as never)).toThrow(
      expect.objectContaining({ code, plekken: [expect.objectContaining({ pad })] }),
    )
  })
})
