import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proefserver } from '../../api/test/proefserver.ts'
import { proef } from './browser.ts'

/** Every form with an answer in it, and how many calls it shows. */
const FORMULIEREN = [
  ['urgentie', 'probeer/urgentie.html#opvang.verleend=ja&gemeente=zowonen&peildatum=2026-11-23', 1],
  [
    'meldcode',
    'probeer/meldcode.html#kader=artsen&antwoorden.vermoeden=ja&acuut_gevaar=ja&peildatum=2026-11-23',
    2,
  ],
  ['keten', 'probeer/keten.html', 2],
  ['monitor', 'probeer/monitor.html#aantallen.incident.aantal=4000&verhoudingen.aangifte.incident=38,4', 1],
] as const

describe('the call that a form shows', () => {
  let server: ReturnType<typeof proefserver>['server']
  beforeAll(() => {
    server = proefserver().server
  })
  afterAll(() => server?.close())

  test.each(FORMULIEREN)(
    '%s: in TypeScript and curl, and over HTTP it gives the answer of the page',
    async (domein, pad, hoeveel) => {
      const { page } = await proef.open(pad)
      await page.waitForSelector('#uitkomst')
      const koppen = await page.locator('#aanroep h3').allTextContents()
      expect(koppen.slice(0, 2)).toEqual(['TypeScript', 'HTTP (curl)'])
      expect(await page.locator('#aanroep pre').first().textContent()).toContain(`@voordeur/${domein}`)
      const curl = (await page.locator('#aanroep pre').nth(1).textContent())!
      const verzoeken = [
        ...curl.matchAll(/curl --json '((?:[^']|'\\'')*)' \\\n {2}"\$VOORDEUR(\/v1\/[a-z-]+)"/g),
      ]
      expect(verzoeken.length).toBe(hoeveel)
      const titels: unknown[] = []
      for (const [, lichaam, adres] of verzoeken) {
        const antwoord = await server.inject({
          method: 'POST',
          url: adres!,
          headers: { 'content-type': 'application/json' },
          payload: lichaam!.replaceAll("'\\''", "'"),
        })
        expect(antwoord.statusCode, antwoord.body.slice(0, 400)).toBe(200)
        titels.push(antwoord.json().titel)
      }
      expect(titels).toContain(await page.textContent('#uitkomst'))
    },
  )

  test('coalitieakkoord: first the document, then its text', async () => {
    const { page } = await proef.open('probeer/coalitieakkoord.html')
    await page.check('[name=volledig][value=ja]')
    await page.setInputFiles('#bestand', {
      name: 'akkoord.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# Akkoord\n\nDe vrouwenopvang breiden wij uit met zes plekken.\n'),
    })
    await page.waitForSelector('#uitkomst')
    const curl = (await page.locator('#aanroep pre').nth(1).textContent())!
    const [, lezen, omvang, volledig, peildatum, toetsen] =
      /VOORDEUR(\/v1\/\S+)" \|\n {2}jq '\{akkoord: \{document: \.document, omvang: "(\w+)", volledig: (\w+)\}, peildatum: "([\d-]+)"\}' \|\n {2}curl --json @- "\$VOORDEUR(\S+)"/.exec(
        curl,
      )!
    const gelezen = await server.inject({
      method: 'POST',
      url: lezen!,
      headers: { 'content-type': 'application/octet-stream' },
      payload: Buffer.from('# Akkoord\n\nDe vrouwenopvang breiden wij uit met zes plekken.\n'),
    })
    expect(gelezen.statusCode).toBe(200)
    const antwoord = await server.inject({
      method: 'POST',
      url: toetsen!,
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({
        akkoord: { document: gelezen.json().document, omvang, volledig: volledig === 'true' },
        peildatum,
      }),
    })
    expect(antwoord.statusCode, antwoord.body.slice(0, 400)).toBe(200)
    expect(antwoord.json().titel).toBe(await page.textContent('#uitkomst'))
  })
})
