import { expect, test } from 'vitest'
import { proef } from './browser.ts'

const uitkomst = '#uitkomst'

test('from the start to the clause, a case, and a link that opens exactly that answer: five clicks at most', async () => {
  const { page, klachten, verzoeken } = await proef.open('index.html')
  let kliks = 0
  const klik = async (naam: string) => {
    kliks++
    await page.getByRole(naam.startsWith('Kopieer') ? 'button' : 'link', { name: naam }).click()
  }
  await klik('Wat mag een gemeente vragen aan een vrouw die de opvang verlaat?')
  // The clause is there at once, without scrolling.
  const bepaling = page
    .getByRole('link', { name: 'Huisvestingswet 2014, artikel 12, derde lid, onder d' })
    .first()
  expect((await bepaling.boundingBox())!.y).toBeLessThan(900)
  await klik('Probeer dit geval')
  await page.waitForSelector(uitkomst)
  expect(await page.textContent(uitkomst)).toContain('U hoort bij een groep die de wet urgent noemt')
  kliks++
  await page.selectOption('[name=gemeente]', 'zowonen')
  await page.getByText('Botst met hogere regels').waitFor()
  const eerste = await page.textContent('#voorstel')
  const voor = verzoeken.length
  // What the link will hold is told before there is one.
  expect(await page.textContent('#delen')).toContain('in de link staan alle antwoorden die u koos')
  await klik('Kopieer link naar dit antwoord')
  expect(kliks).toBeLessThanOrEqual(5)
  const link = new URL(await page.inputValue('#link'))
  expect(link.search).toBe('')
  expect(link.pathname).toBe('/probeer/urgentie.html')
  expect(link.hash).toContain('gemeente=zowonen')
  expect(link.hash).toContain('peildatum=')
  // Nothing was asked of anyone while computing or copying.
  expect(verzoeken.slice(voor).filter((adres) => !adres.endsWith('/voordeur.svg'))).toEqual([])
  const ander = await proef.open(link.href.slice(proef.adres.length))
  await ander.page.waitForSelector(uitkomst)
  expect(await ander.page.textContent('#voorstel')).toBe(eerste)
  expect(await ander.page.isVisible('#uit-link')).toBe(true)
  expect(await page.isVisible('#uit-link')).toBe(false)
  // Nor did a fact go to a server when the link was opened.
  expect(
    ander.verzoeken.filter(
      (adres) => new URL(adres).search !== '' || /zowonen/.test(new URL(adres).pathname),
    ),
  ).toEqual([])
  expect([...klachten, ...ander.klachten]).toEqual([])
})

test('the same by searching, with the keyboard only', async () => {
  const { page } = await proef.open('index.html')
  await page.locator('#zoek-in-kop').focus()
  await page.keyboard.type('vrouw verlaat opvang wat mag gemeente vragen')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#zoek-resultaten a')
  await page.locator('#zoek-resultaten a').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Probeer dit geval' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector(uitkomst)
  await page.getByRole('button', { name: 'Kopieer link naar dit antwoord' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('#link')
  expect(await page.inputValue('#link')).toContain('#')
  expect(await page.locator('#gekopieerd').textContent()).toMatch(/Gekopieerd|Kopieer de link/)
})

test('on a large screen the way to share scrolls along with the answer, which the keyboard can scroll', async () => {
  const { page } = await proef.open(
    'probeer/urgentie.html#opvang.verleend=ja&gemeente=zowonen&peildatum=2026-11-23',
  )
  await page.waitForSelector(uitkomst)
  const vak = page.locator('.proef__antwoord')
  expect(await vak.getAttribute('role')).toBe('region')
  await vak.focus()
  await page.keyboard.press('End')
  await expect
    .poll(() => page.evaluate("document.querySelector('.proef__antwoord').scrollTop"))
    .toBeGreaterThan(0)
  await page.locator('#kopieer').scrollIntoViewIfNeeded()
  expect(await page.locator('#kopieer').isVisible()).toBe(true)
})
