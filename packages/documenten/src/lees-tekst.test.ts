import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesVan } from '../test/proefstukken.ts'
import { lees } from './index.ts'

const utf16 = (tekst: string, bom = true): Uint8Array =>
  new Uint8Array(
    [...(bom ? '\ufeff' : ''), ...tekst].flatMap((teken) => [
      teken.charCodeAt(0) & 255,
      teken.charCodeAt(0) >> 8,
    ]),
  )
const soort = 'tekst'

describe('platte tekst', () => {
  it('houdt regels, en scheidt alinea’s met een witregel', async () => {
    const { document } = await lees(
      bytesVan(
        '\ufeffEen regel  \r\nen nog een\r\n \r\n\r\n\r\nTweede\f• punt een\n* punt twee\n  vervolg\n- drie',
      ),
      { soort },
    )
    expect(document).toEqual({
      tekst: 'Een regel\nen nog een\n\nTweede\n\n- punt een\n- punt twee\nvervolg\n- drie',
    })
  })

  it.each([
    ['UTF-8', bytesVan('coöperatie €'), []],
    ['UTF-8 met BOM', bytesVan('\ufeffcoöperatie €'), []],
    ['UTF-16', utf16('coöperatie €'), []],
    ['UTF-16 zonder BOM', utf16('coöperatie €', false), ['codering_aangenomen']],
    [
      'Windows-1252',
      new Uint8Array([...bytesVan('co'), 0xf6, ...bytesVan('peratie '), 0x80]),
      ['codering_aangenomen'],
    ],
  ])('leest %s, en zegt het als dat een aanname is', async (_naam, bytes, codes) => {
    const { document, waarschuwingen } = await lees(bytes, { naam: 'a.txt' })
    expect(document.tekst).toBe('coöperatie €')
    expect(waarschuwingen.map(({ code }) => code)).toEqual(codes)
  })

  it('verliest geen woord', async () => {
    const woord = fc.stringMatching(/^[a-zé0-9]{1,8}$/)
    const wit = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\n- ', '\n• ')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(woord, wit), { minLength: 1 }), async (paren) => {
        const { document } = await lees(bytesVan(paren.flat().join('')), { soort })
        expect(document.tekst.split(/[\s\-•]+/).filter(Boolean)).toEqual(paren.map(([een]) => een))
      }),
    )
  })
})
