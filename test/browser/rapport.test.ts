/** What a person sees of a report, in a real browser: accessible, readable on a phone, on paper and in the dark. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { matrixHtml, rapportHtml } from '@voordeur/coalitieakkoord/rapport'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { context, deel, document, heel, verbeterd } from '../../packages/coalitieakkoord/test/rapportproef.ts'
import { startBrowser } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const matrix = matrixHtml(context)
const bladen: Readonly<Record<string, string>> = {
  'een verbeterd deel': rapportHtml(verbeterd(), {
    document,
    bestand: 'akkoord.pdf',
    waarschuwingen: [{ paginas: [2], bericht: { nl: 'Hier staat geen tekst.' } }],
  }),
  'een heel akkoord': rapportHtml(heel('De vrouwenopvang krijgt € 100.000 per jaar.', 'Samen verder')),
  'een akkoord zonder vondst': rapportHtml(heel('Wij bouwen fietspaden.')),
  'een matrix': [
    matrix.kop,
    matrix.rij(deel()),
    matrix.rij(heel('De vrouwenopvang krijgt € 100.000 per jaar. Wij doen een nulmeting naar femicide.')),
    matrix.ongelezen('scan.pdf', 'Dit is een scan.'),
    matrix.voet,
  ].join(''),
}

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

async function open(blad: string, breedte: number, kleuren: 'light' | 'dark' = 'light'): Promise<Page> {
  const pagina = await browser.newPage({ viewport: { width: breedte, height: 800 }, colorScheme: kleuren })
  await pagina.setContent(bladen[blad]!)
  return pagina
}

describe.each(Object.keys(bladen))('%s', (blad) => {
  it.each([
    [1100, 'light'],
    [360, 'dark'],
  ] as const)('heeft bij %i px (%s) geen gebreken volgens axe', async (breedte, kleuren) => {
    const pagina = await open(blad, breedte, kleuren)
    await pagina.evaluate(axe)
    const gebreken = await pagina.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(gebreken).toEqual([])
    await pagina.close()
  })

  it('past op een telefoon, vraagt niets aan het netwerk en heeft geen fouten', async () => {
    const pagina = await browser.newPage({ viewport: { width: 360, height: 800 } })
    const meldingen: string[] = []
    pagina.on('console', (melding) => meldingen.push(melding.text()))
    pagina.on('request', (vraag) => meldingen.push(vraag.url()))
    await pagina.setContent(bladen[blad]!)
    const breedte = await pagina.evaluate('document.documentElement.scrollWidth')
    expect([breedte, meldingen]).toEqual([360, []])
    await pagina.close()
  })

  it('brengt met het toetsenbord meteen naar de inhoud', async () => {
    const pagina = await open(blad, 1100)
    await pagina.keyboard.press('Tab')
    const knop = pagina.locator('a.spring')
    expect(await knop.evaluate((a) => a.matches(':focus') && a.getBoundingClientRect().left >= 0)).toBe(true)
    await pagina.close()
  })
})
