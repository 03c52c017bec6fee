import { isVoordeurFout } from '@voordeur/kern'
import { describe, expect, it } from 'vitest'
import { bytesVan } from '../test/proefstukken.ts'
import { lees } from './index.ts'

const leesHtml = async (html: string) => lees(bytesVan(html), { soort: 'html' })

describe('HTML', () => {
  it('koppen, alinea’s, lijsten, tabellen en tekens', async () => {
    const { document } = await leesHtml(`<!doctype html><html><head><title>T</title><style>p{}</style><body>
      <h1>Een <em>veilig</em>
        thuis</h1><p>&Eacute;&eacute;n &amp; twee&nbsp;drie<br>regel<p>Tweede
      <ul><li>a<li><p>b</p><p>b2</p><ol><li>c</ol></ul>
      <table><caption>Geld</caption><tr><th>x<th>y<tr><td>1<td><p>2</p><p>3</p><tr><td><td>4</table>
      <pre>a  b
 c</pre><script>var a = '<p>nee</p>'</script><h3>Slot</h3>`)
    const { tekst, koppen } = document
    expect(tekst).toBe(
      'Een veilig thuis\n\nÉén & twee\u00a0drie\nregel\n\nTweede\n\n- a\n- b\n\nb2\n\n- c\n\nGeld\n\nx | y\n1 | 2 3\n | 4\n\na  b\nc\n\nSlot',
    )
    expect(koppen!.map(({ van, tot, niveau }) => [niveau, tekst.slice(van, tot)])).toEqual([
      [1, 'Een veilig thuis'],
      [3, 'Slot'],
    ])
  })

  it('laat menu’s weg en de kop en voet van de site, en zegt dat', async () => {
    const { document, waarschuwingen } = await leesHtml(
      '<header>Gemeente</header><nav><ul><li>Home</ul></nav><main><article><header><h1>Plan</h1></header>Tekst</article></main><footer>Contact</footer>',
    )
    expect(document.tekst).toBe('Plan\n\nTekst')
    expect(waarschuwingen).toMatchObject([{ code: 'menu_weggelaten' }])
  })

  it('laat zonder hoofddeel niets weg', async () => {
    const { document, waarschuwingen } = await leesHtml(
      '<header>Kop</header><p>Tekst</p><footer>Voet</footer>',
    )
    expect(document.tekst).toBe('Kop\n\nTekst\n\nVoet')
    expect(waarschuwingen).toEqual([])
  })

  it('een tabel voor de opmaak is gewone tekst', async () => {
    const { document } = await leesHtml('<table><tr><td><h2>Kop</h2><p>a</p><ul><li>b</ul></table>')
    expect(document.tekst).toBe('Kop\n\na\n\n- b')
    expect(document.koppen).toHaveLength(1)
  })

  it('leest de codering die de bladzijde noemt', async () => {
    const bytes = new Uint8Array([...bytesVan('<meta charset="iso-8859-1"><p>co'), 0xf6, ...bytesVan('p')])
    const { document, waarschuwingen } = await lees(bytes, { soort: 'html' })
    expect(document.tekst).toBe('coöp')
    expect(waarschuwingen).toEqual([])
  })

  it('te veel in elkaar is een fout, geen crash', async () => {
    const fout = await leesHtml(`${'<div>'.repeat(100_000)}x`).catch((een: unknown) => een)
    expect(isVoordeurFout(fout) && fout.code).toBe('bestand_onleesbaar')
  })
})
