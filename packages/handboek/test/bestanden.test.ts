import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { laadSchemas, laadSpecs } from '@voordeur/regelbouw'
import { beforeAll, expect, test } from 'vitest'
import { regelsUit } from '../src/gegevens/regels.ts'
import { DIST } from './browser.ts'

/** Every page as text, by its path. */
const paginas = new Map<string, string>()
let bestanden: ReadonlySet<string>

beforeAll(() => {
  const alle = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  bestanden = new Set(alle)
  for (const pad of alle) if (pad.endsWith('.html')) paginas.set(pad, readFileSync(join(DIST, pad), 'utf8'))
})

test('every internal link leads to a page, and every fragment to a place on it', () => {
  const ids = new Map(
    [...paginas].map(([pad, tekst]) => [
      pad,
      new Set([...tekst.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  )
  const stuk: string[] = []
  for (const [pad, tekst] of paginas)
    for (const [, adres] of tekst.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      if (/^[a-z]+:/.test(adres!)) continue
      const [doel, fragment] = adres!.split('#')
      const bestand = doel === '' ? pad : normalize(join(dirname(pad), doel!))
      if (!bestanden.has(bestand)) stuk.push(`${pad}: ${adres}`)
      // Facts in a fragment are for the script of the page, not a place on it.
      else if (fragment && !fragment.includes('=') && !ids.get(bestand)?.has(fragment))
        stuk.push(`${pad}: ${adres} (plek)`)
    }
  expect(stuk.slice(0, 10)).toEqual([])
})

test('every page has the policy, one heading of the first level, and nothing inline', () => {
  const fout: string[] = []
  for (const [pad, tekst] of paginas) {
    if (!tekst.includes('<meta http-equiv="Content-Security-Policy"')) fout.push(`${pad}: geen CSP`)
    if ((tekst.match(/<h1\b/g) ?? []).length !== 1) fout.push(`${pad}: geen of meer dan een h1`)
    if (/\sstyle="|<style|\son[a-z]+="|<script(?![^>]*\ssrc=)/.test(tekst)) fout.push(`${pad}: iets inline`)
    if (!tekst.includes('Verlaat deze site snel')) fout.push(`${pad}: geen uitgang`)
    const ids = [...tekst.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    const dubbel = ids.find((id, i) => ids.indexOf(id) !== i)
    if (dubbel !== undefined) fout.push(`${pad}: id ${dubbel} staat er twee keer`)
  }
  expect(fout.slice(0, 10)).toEqual([])
})

test('every version of every rule has a page, with every row on it', () => {
  const hoofdmap = join(DIST, '../../..')
  const specs = laadSpecs(join(hoofdmap, 'specs'), laadSchemas(join(hoofdmap, 'schemas')))
  const mist = regelsUit(specs).flatMap(({ inhoud }) => {
    const tekst = paginas.get(`regels/${inhoud.id}/${inhoud.geldig.van}.html`)
    const rijen = inhoud.soort === 'beslistabel' ? inhoud.regels : inhoud.items
    return rijen
      .filter(({ id }) => !tekst?.includes(`id="${id}"`))
      .map(({ id }) => `${inhoud.id}@${inhoud.geldig.van}#${id}`)
  })
  expect(mist).toEqual([])
})

test('scripts hold no eval and reach for no other site', () => {
  for (const bestand of bestanden)
    if (
      /^(pagina|zoek|probeer-(urgentie|uitstroom|doorstroom|meldcode|keten|monitor)).*\.js$/.test(bestand)
    ) {
      const tekst = readFileSync(join(DIST, bestand), 'utf8')
      expect(tekst).not.toMatch(/\beval\(|new Function\(/)
    }
})
