import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { maakHerziening } from '../src/bouw/herziening.ts'
import { HOOFDMAP } from '../src/gegevens/handboek.ts'
import { herziening } from '../src/gegevens/herziening.ts'
import { KOPPEN } from '../src/kader/csp.ts'

export const HERZIENING = 'herziening/index.html'

let gemaakt: string | undefined

/** Lets a page see the review of a proposal that the built site does not have. */
export async function toonHerziening(page: Page): Promise<void> {
  gemaakt ??= maak()
  const body = gemaakt
  await page.route(`**/${HERZIENING}`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers: KOPPEN, body }),
  )
}

/** The rules of now are the proposal; "before" is a copy in which one row knew one reason less. */
function maak(): string {
  const map = mkdtempSync(join(tmpdir(), 'herziening-'))
  try {
    for (const naam of ['specs', 'schemas'])
      cpSync(join(HOOFDMAP, naam), join(map, naam), { recursive: true })
    const bestand = join(map, 'specs/urgentie/wettelijke-groep.2026-07-01.yaml')
    const nu = readFileSync(bestand, 'utf8')
    const eerder = nu.replace(
      'opvang.reden: [huiselijk_geweld, mensenhandel]',
      'opvang.reden: huiselijk_geweld',
    )
    if (eerder === nu) throw new Error('De rij die de test verandert, staat er niet meer zo')
    writeFileSync(bestand, eerder)
    maakHerziening(join(map, 'uit'), herziening(join(map, 'specs'))!)
    return readFileSync(join(map, 'uit', HERZIENING), 'utf8')
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}
