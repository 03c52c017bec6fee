import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Proefopstelling, stelOp } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One of every kind of page; forms with an answer in them. */
const SOORTEN = [
  'index.html',
  'vragen/opvang-verlaten.html',
  'regels/index.html',
  'regels/urgentie/index.html',
  'regels/urgentie/wettelijke-groep/2026-07-01.html',
  'regels/meldcode/weging/2019-01-01.html',
  'regels/keten/functies/2018-03-15.html',
  'regels/coalitieakkoord/akkoord/2018-03-21.html',
  'gevallen/index.html',
  'gevallen/monitor.html',
  'probeer/index.html',
  'probeer/urgentie.html#opvang.verleend=ja&opvang.reden=huiselijk_geweld&gemeente=zowonen&peildatum=2026-11-23',
  'probeer/meldcode.html#kader=artsen&antwoorden.vermoeden=ja&acuut_gevaar=ja',
  'probeer/keten.html',
  'probeer/doorstroom.html',
  'probeer/uitstroom.html#veiligheid.acuut_gevaar=nee&nu.plek=opvang&verblijf.status=geen&eisen.aangifte=ja',
  'probeer/coalitieakkoord.html',
  'probeer/monitor.html#aantallen.incident.aantal=4000&aantallen.aangifte.aantal=1000',
  'gemeenten/index.html',
  'gemeenten/thuisvester.html',
  'gemeenten/vergelijk/thuisvester--zowonen.html',
  'wijzigingen/index.html',
  'wijzigingen/urgentie/wettelijke-groep/2026-07-01.html',
  'nota/index.html',
  'bronnen/index.html',
  'bronnen/hvw-2014.html',
  'begrippen.html',
  'pakketten/index.html',
  'pakketten/urgentie.html',
  'zoek.html#q=opvang',
  'alle-paginas.html',
  'meedoen.html',
  'veiligheid.html',
  'toegankelijkheid.html',
  '404.html',
] as const

let proef: Proefopstelling
beforeAll(async () => {
  proef = await stelOp()
})
afterAll(() => proef?.sluit())

interface Axeuitslag {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
}

const AXE = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`

describe.concurrent('every kind of page: axe finds nothing, the browser complains of nothing, and it fits a phone', () => {
  test.each(SOORTEN)('%s', async (pad) => {
    const { page, klachten, verzoeken } = await proef.open(pad, {
      colorScheme: SOORTEN.indexOf(pad) % 2 === 0 ? 'light' : 'dark',
    })
    await page.evaluate(axe)
    const { violations } = (await page.evaluate(AXE)) as Axeuitslag
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual(
      [],
    )
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(klachten).toEqual([])
    expect(verzoeken.filter((adres) => !adres.startsWith(proef.adres))).toEqual([])
    await page.context().close()
  })
})

test('with the keyboard only: from the start to a proposal', async () => {
  const { page } = await proef.open('index.html')
  const tabTot = async (naam: RegExp) => {
    for (let i = 0; i < 120; i++) {
      await page.keyboard.press('Tab')
      const hier = String(
        await page.evaluate('document.activeElement.textContent || document.activeElement.name'),
      )
      if (naam.test(hier.trim())) return
    }
    throw new Error(`${naam} is met Tab niet te bereiken`)
  }
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud')
  await page.keyboard.press('Enter')
  await tabTot(/^Krijgt iemand urgentie/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/urgentie/)
  await page.waitForSelector('#uitkomst')
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate('document.activeElement.name')) === 'veiligheid.acuut_gevaar') break
  }
  await page.keyboard.press('ArrowRight')
  expect(await page.isChecked('[name="veiligheid.acuut_gevaar"][value=ja]')).toBe(true)
  expect(await page.locator('#voorstel > :first-child').textContent()).toContain('112')
  // Where the focus is, is to be seen.
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
})

test('leave at once: two Escapes, and no way back to the page', async () => {
  const { page } = await proef.open('index.html')
  await page.goto(`${proef.adres}veiligheid.html`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.waitForURL(/knmi\.nl/)
  await page.goBack()
  expect(page.url()).toBe(`${proef.adres}index.html`)
  await page.getByRole('link', { name: 'Verlaat deze site snel' }).click()
  await page.waitForURL(/knmi\.nl/)
})

test('without JavaScript everything can be read, and the way out is a link', async () => {
  const { page, klachten } = await proef.open('index.html', { javaScriptEnabled: false })
  const knop = page.getByRole('link', { name: 'Verlaat deze site snel' })
  expect(await knop.getAttribute('rel')).toContain('noreferrer')
  expect(await page.isVisible('[data-zoekveld]')).toBe(false)
  await page
    .getByRole('link', { name: 'Wat mag een gemeente vragen aan een vrouw die de opvang verlaat?' })
    .click()
  expect(await page.textContent('main')).toContain('Aangifte bij de politie')
  await page.goto(`${proef.adres}regels/urgentie/wettelijke-groep/2026-07-01.html`)
  expect(await page.textContent('#groep-d')).toContain('U verlaat een Wmo-opvang')
  expect(await page.textContent('main')).toContain('situaties nagelopen, geen gat')
  await page.goto(`${proef.adres}probeer/urgentie.html`)
  expect(await page.isVisible('noscript .melding')).toBe(true)
  expect(klachten).toEqual([])
})

test('on paper: a packet to review, without the things of a screen', async () => {
  const { page } = await proef.open('regels/urgentie/wettelijke-groep/2026-07-01.html')
  await page.emulateMedia({ media: 'print' })
  expect(await page.isVisible('.hulpbalk')).toBe(false)
  expect(await page.isVisible('.alleen-papier')).toBe(true)
  const pdf = await page.pdf({ format: 'A4' })
  const paginas = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(paginas).toBeGreaterThan(2)
  expect(paginas).toBeLessThan(16)
})
