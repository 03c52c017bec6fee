import { expect, test } from 'vitest'
import { html, rauw } from './html.ts'

test('values are escaped in text and attributes', () => {
  expect(String(html`<a title="${'"><script>'}">${"<b> & 'x'"}</a>`)).toBe(
    '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;x&#39;</a>',
  )
})

test('markup stays, lists are joined, empty values vanish, zero stays', () => {
  expect(
    String(html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}${undefined}${false}${0}${rauw('<hr>')}</ul>`),
  ).toBe('<ul><li>1</li><li>2</li>0<hr></ul>')
})
