import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeVindt } from '../../../test/browser/axe.ts'
import { type Blad, proef } from './browser.ts'
import { HERZIENING, toonHerziening } from './herziening.ts'

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
  'probeer/onderwijs.html#leeftijd=8&schoolsoort=basisschool&ingeschreven=nergens&aanmelding=geweigerd&weigergrond=geen_plaats',
  'probeer/keten.html',
  'probeer/doorstroom.html',
  'probeer/uitstroom.html#veiligheid.acuut_gevaar=nee&nu.plek=opvang&verblijf.status=geen&eisen.aangifte=ja',
  'probeer/coalitieakkoord.html',
  'probeer/gereedheid.html',
  'nota/landelijke-rol.html',
  'probeer/monitor.html#aantallen.incident.aantal=4000&aantallen.aangifte.aantal=1000',
  'gemeenten/index.html',
  'gemeenten/thuisvester.html',
  'gemeenten/vergelijk/thuisvester--zowonen.html',
  'wijzigingen/index.html',
  'wijzigingen/urgentie/wettelijke-groep/2026-07-01.html',
  'nota/index.html',
  'nota/maatwerk.html',
  'nota/cijfers.html',
  'nota/latere-cijfers.html',
  HERZIENING,
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

/** Words of headings, labels and names of rows that stand on more than one line: cut where nobody would cut them. */
const GEBROKEN = `[...document.querySelectorAll('main :is(h1, h2, h3, h4, th, dt, label, legend, summary, button)')]
  .filter((deel) => deel.checkVisibility() && !deel.closest('.verborgen'))
  .flatMap((deel) => {
    const woorden = []
    const loper = document.createTreeWalker(deel, NodeFilter.SHOW_TEXT)
    for (let tekst = loper.nextNode(); tekst; tekst = loper.nextNode())
      for (const { 0: woord, index } of tekst.data.matchAll(/\\p{L}{2,24}/gu)) {
        const bereik = document.createRange()
        bereik.setStart(tekst, index)
        bereik.setEnd(tekst, index + woord.length)
        const regels = new Set([...bereik.getClientRects()].map(({ top }) => Math.round(top)))
        if (regels.size > 1) woorden.push(woord)
      }
    return woorden
  })`

describe('every kind of page: axe finds nothing, light and dark, the browser complains of nothing, and it fits a phone', () => {
  // One page that goes from address to address: opening a new one for each costs more than looking.
  let blad: Blad
  beforeAll(async () => {
    blad = await proef.openBlijvend()
    await toonHerziening(blad.page)
  })
  afterAll(() => blad?.page.close())

  test.each(SOORTEN)('%s', async (pad) => {
    const { page, klachten, verzoeken } = blad
    klachten.length = 0
    verzoeken.length = 0
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(proef.adres + pad)
    expect(await axeVindt(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(await page.evaluate(GEBROKEN)).toEqual([])
    expect(klachten).toEqual([])
    expect(verzoeken.filter((adres) => !adres.startsWith(proef.adres))).toEqual([])
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

test('a proposal under review says what holds now and what it would become, and for whom', async () => {
  const { page } = await proef.open('404.html')
  await toonHerziening(page)
  await page.goto(proef.adres + HERZIENING)
  const tekst = (await page.textContent('main'))!
  expect(tekst).toContain('1 regel verandert.')
  expect(tekst).toContain('nog geen regel')
  expect(await page.locator('.voorna th').allTextContents()).toEqual(['Nu', 'Voorstel'])
  expect(tekst).toContain('Mensenhandel')
  expect(await page.locator('.tekenen tbody tr').count()).toBe(4)
})

test('a code that was renamed is one change, with what it is called now', async () => {
  const { page } = await proef.open('wijzigingen/urgentie/wettelijke-groep/2026-07-01.html')
  const punt = page.locator('.veranderingen li', { hasText: 'U geeft of krijgt mantelzorg.' })
  expect(await punt.count()).toBe(1)
  expect(await punt.locator('del').textContent()).toBe('groep mantelzorg')
  expect(await punt.locator('ins').textContent()).toBe('groep a')
})
