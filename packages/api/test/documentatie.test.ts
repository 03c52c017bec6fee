import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeVindt } from '../../../test/browser/axe.ts'
import { startBrowser } from '../../../test/browser/chromium.ts'
import { proefserver } from './proefserver.ts'

let server: FastifyInstance
let browser: Browser
let adres: string

beforeAll(async () => {
  server = proefserver().server
  adres = `${await server.listen({ host: '127.0.0.1', port: 0 })}/documentatie`
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function open(breedte: number) {
  const page = await browser.newPage({ viewport: { width: breedte, height: 800 } })
  const klachten: string[] = []
  page.on('console', (bericht) => {
    if (bericht.type() === 'error' || bericht.type() === 'warning') klachten.push(bericht.text())
  })
  await page.goto(adres)
  return { page, klachten }
}

test('axe finds nothing on the documentation, light and dark, and the browser complains of nothing', async () => {
  const { page, klachten } = await open(1280)
  expect(await axeVindt(page)).toEqual([])
  expect(klachten).toEqual([])
})

test('the documentation fits a phone, and wide tables are reached with the keyboard', async () => {
  const { page } = await open(360)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  const onbereikbaar = await page.evaluate(
    "[...document.querySelectorAll('main *')].filter((e) => e.scrollWidth > e.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(e).overflowX) && e.tabIndex < 0).length",
  )
  expect(onbereikbaar).toBe(0)
})

test('with the keyboard: first past the header, and where the focus is can be seen', async () => {
  const { page } = await open(1280)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud')
  expect(await page.evaluate('document.activeElement.getBoundingClientRect().left')).toBeGreaterThanOrEqual(0)
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
})
