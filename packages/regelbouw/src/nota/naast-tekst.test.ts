import { describe, expect, it } from 'vitest'
import { type Bekendezin, naastTekst } from './naast-tekst.ts'
import { beginVan, heeftGetal, vingerafdruk, zinnenVan } from './zinnen.ts'

const TEKST =
  '1. Begin\n\nElke tien minuten gaat de politie. Dat is vaak.\n\nDat is vaak. Stel een akkoord op.'
const lijst: readonly Bekendezin[] = zinnenVan(TEKST).map(({ soort, tekst }, i) => ({
  id: `begin.${i + 1}`,
  begin: beginVan(tekst),
  vingerafdruk: vingerafdruk(tekst),
  soort,
  ...(soort !== 'kop' && heeftGetal(tekst) && { getal: true }),
}))
const verschillen = (tekst: string, zinnen = lijst) =>
  naastTekst(zinnen, tekst).verschillen.map(({ soort, bij, zin }) => [soort, bij, zin])

describe('a text beside the list of its sentences', () => {
  it('is that list, also with a sentence in it twice', () => {
    expect(naastTekst(lijst, TEKST)).toEqual({ zinnen: 5, verschillen: [] })
  })

  it('may be laid out in another way', () => {
    expect(verschillen(TEKST.replaceAll('\n', ' \r\n').replace('gaat de', 'gaat\n\nde'))).toEqual([])
  })

  it('has a sentence that is not in the list', () => {
    expect(verschillen(TEKST.replace('Stel', 'Doe iets. Stel'))).toEqual([
      ['niet-in-lijst', 'begin.4', 'Doe iets.'],
    ])
    expect(verschillen('Nieuw. Oud.', [])).toEqual([
      ['niet-in-lijst', undefined, 'Nieuw.'],
      ['niet-in-lijst', undefined, 'Oud.'],
    ])
  })

  it('lacks a sentence that is in the list, also the second of two that are the same', () => {
    expect(verschillen(TEKST.replace(' Stel een akkoord op.', ''))).toEqual([
      ['niet-in-tekst', 'begin.5', 'Stel een akkoord op.'],
    ])
    expect(verschillen(TEKST.replace('\n\nDat is vaak.', ''))).toEqual([
      ['niet-in-tekst', 'begin.4', 'Dat is vaak.'],
    ])
  })

  it('has a sentence that changed: one more and one less', () => {
    expect(verschillen(TEKST.replace('tien', 'elf')).map(([soort]) => soort)).toEqual([
      'niet-in-lijst',
      'niet-in-tekst',
    ])
  })

  it('has two sentences in another order', () => {
    expect(
      verschillen(
        '1. Begin\n\nDat is vaak. Elke tien minuten gaat de politie. Dat is vaak. Stel een akkoord op.',
      ),
    ).toEqual([['volgorde', 'begin.3', 'Dat is vaak.']])
  })

  it('shows that the list is wrong about how a sentence begins, or about a number in it', () => {
    const fout = lijst.map((zin, i) =>
      i === 1 ? { id: zin.id, begin: 'Om de tien', vingerafdruk: zin.vingerafdruk, soort: zin.soort } : zin,
    )
    expect(verschillen(TEKST, fout).map(([soort, bij]) => [soort, bij])).toEqual([
      ['begin', 'begin.2'],
      ['getal', 'begin.2'],
    ])
  })
})
