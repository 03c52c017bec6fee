import { isVoordeurFout } from '@voordeur/kern'
import { describe, expect, it } from 'vitest'
import { bytesVan } from '../test/proefstukken.ts'
import { lees } from './index.ts'

const leesMd = async (tekst: string) => (await lees(bytesVan(tekst), { soort: 'markdown' })).document

describe('Markdown', () => {
  it('tekens gaan weg, tekst blijft', async () => {
    const { tekst } = await leesMd(
      'Wij *pakken* **geweld** aan, [lees meer](https://x.nl "t") en\nmeer.  \nNieuwe regel &amp; `code`<br>x ![beeld](a.png) ~~oud~~',
    )
    expect(tekst).toBe('Wij pakken geweld aan, lees meer en meer.\nNieuwe regel & code\nx beeld oud')
  })

  it('koppen wijzen hun eigen tekst aan', async () => {
    const { tekst, koppen } = await leesMd('# Een *plan*\n\nTekst\n\nOnder\n-----\n\n### Drie ###\nslot')
    expect(koppen!.map(({ van, tot, niveau }) => [niveau, tekst.slice(van, tot)])).toEqual([
      [1, 'Een plan'],
      [2, 'Onder'],
      [3, 'Drie'],
    ])
  })

  it('lijsten, tabellen, code, citaat en HTML', async () => {
    const { tekst } = await leesMd(
      '- a\n- b\n  1. c\n\n     tweede\n- d\n\n| k | l |\n|---|---|\n| 1 | **2** |\n|   | 3 |\n\n> citaat\n\n```\nx  y\nz\n```\n\n<div><h2>In HTML</h2><p>y</div>',
    )
    expect(tekst).toBe(
      '- a\n- b\n- c\n\ntweede\n\n- d\n\nk | l\n1 | 2\n | 3\n\ncitaat\n\nx  y\nz\n\nIn HTML\n\ny',
    )
  })

  it('een voorblad met gegevens is geen kop', async () => {
    expect(await leesMd('---\ntitel: x\n---\n# Kop')).toMatchObject({
      tekst: 'titel: x\n\nKop',
      koppen: [{ van: 10 }],
    })
  })

  it('wat dieper in elkaar staat dan gelezen kan worden, valt niet stil weg', async () => {
    const diep = Array.from({ length: 200 }, (_, plek) => `${'  '.repeat(plek)}- a${plek}`).join('\n')
    for (const tekst of [diep, `${'>'.repeat(300)} a`]) {
      const fout = await leesMd(tekst).catch((een: unknown) => een)
      expect(isVoordeurFout(fout) && fout.code).toBe('bestand_onleesbaar')
    }
  })
})
