/** What axe, the checker of accessibility, finds on a page in the browser. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 on level A and AA, and what is good practice beside it. */
const ALLES = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const CONTRAST = { type: 'rule', values: ['color-contrast'] }

/** Everything in the light, and the contrast again in the dark: nothing else depends on the colours. */
export async function axeVindt(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  await page.emulateMedia({ colorScheme: 'light' })
  const licht = await keur(page, ALLES)
  await page.emulateMedia({ colorScheme: 'dark' })
  const donker = await keur(page, CONTRAST)
  await page.emulateMedia({ colorScheme: null })
  return [...licht, ...donker.map((een) => `donker: ${een}`)]
}

/** Only what is wrong crosses from the page to the test; all that is right is far more, and says nothing. */
async function keur(page: Page, regels: object): Promise<readonly string[]> {
  return page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(regels)}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))`,
  )
}
