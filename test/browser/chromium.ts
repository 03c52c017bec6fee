/** The browser in which the tests look at what is made: Debian's Chromium, installed where it is missing. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLEKKEN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Before all tests, once: two files that both install would be in each other's way. Who may not install anything gets
 * the error in the test that needs the browser.
 */
export function setup(): void {
  if (!zoek()) installeer()
}

/** @throws Error if there is no browser and none can be installed: a test that looks at nothing may not pass. */
export async function startBrowser(opties: readonly string[] = []): Promise<Browser> {
  // No sandbox: the tests run as root in a container, and only open what they made themselves.
  const plek = zoek()
  if (!plek) throw new Error('Geen browser gevonden. Installeer Chromium, of zet het pad in CHROMIUM.')
  return chromium.launch({ executablePath: plek, args: ['--no-sandbox', ...opties] })
}

function zoek(): string | undefined {
  const eigen = process.env['CHROMIUM']
  return [...(eigen ? [eigen] : []), ...PLEKKEN].find((plek) => existsSync(plek))
}

function installeer(): void {
  if (!process.env['CI'] && process.getuid?.() !== 0) return
  for (const wat of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', wat, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
}
