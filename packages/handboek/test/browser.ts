import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { startBrowser } from '../../../test/browser/chromium.ts'
import { bestandserver } from '../src/serve/bestandserver.ts'

const MAP = resolve(import.meta.dirname, '..')
export const DIST = `${MAP}/dist`

/** A page that fails the test for anything the browser complains of, or that it asks of another site. */
export interface Blad {
  readonly page: Page
  readonly klachten: string[]
  readonly verzoeken: string[]
}

export interface Proefopstelling {
  readonly adres: string
  readonly open: (pad: string, keuzes?: BrowserContextOptions) => Promise<Blad>
  /** A page that stays until who opened it closes it. */
  readonly openBlijvend: () => Promise<Blad>
  /** Closes what was opened, so that no page keeps working beside the next. */
  readonly ruimOp: () => Promise<void>
  readonly sluit: () => Promise<void>
}

/** One site, one server and one browser for all tests. */
export let proef: Proefopstelling

export async function begin(): Promise<void> {
  proef = await stelOp()
}

/** The built site, served with its headers, in a real Chromium. */
export async function stelOp(): Promise<Proefopstelling> {
  bouwAlsNodig()
  const server = await luister()
  const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = await startBrowser(['--disable-dev-shm-usage', '--lang=nl'])
  // Most pages share a context: a new one costs more than the page that opens in it.
  const gedeeld = await maakContext(browser, {})
  const geopend: { close(): Promise<void> }[] = []
  return {
    adres,
    open: async (pad, keuzes) => {
      const context = keuzes ? await maakContext(browser, keuzes) : gedeeld
      const blad = await maakBlad(context)
      geopend.push(keuzes ? context : blad.page)
      await blad.page.goto(adres + pad)
      return blad
    },
    openBlijvend: () => maakBlad(gedeeld),
    ruimOp: async () => {
      await Promise.all(geopend.splice(0).map((een) => een.close()))
    },
    sluit: async () => {
      await browser.close()
      await new Promise((klaar) => server.close(klaar))
    },
  }
}

async function maakContext(browser: Browser, keuzes: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    ...keuzes,
  })
  // The weather is another site; the test never goes there.
  await context.route(/knmi\.nl/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weer</title>Weer' }),
  )
  return context
}

async function maakBlad(context: BrowserContext): Promise<Blad> {
  const page = await context.newPage()
  const klachten: string[] = []
  const verzoeken: string[] = []
  page.on('console', (bericht) => {
    if (bericht.type() === 'error' || bericht.type() === 'warning') klachten.push(bericht.text())
  })
  page.on('pageerror', (fout) => klachten.push(fout.message))
  page.on('request', (verzoek) => verzoeken.push(verzoek.url()))
  return { page, klachten, verzoeken }
}

function luister(): Promise<Server> {
  const server = createServer(bestandserver(DIST))
  return new Promise((klaar) => server.listen(0, '127.0.0.1', () => klaar(server)))
}

/** `pnpm test` builds first; a bare `vitest` may find nothing. */
function bouwAlsNodig(): void {
  if (!existsSync(`${DIST}/koppen.json`))
    execFileSync('npx', ['tsx', 'src/bouw.ts'], { cwd: MAP, stdio: 'inherit' })
}
