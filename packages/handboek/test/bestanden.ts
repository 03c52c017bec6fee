import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { nota } from '@voordeur/gereedheid/nota'
import { laadSchemas, laadSpecs } from '@voordeur/regelbouw'
import { beforeAll, expect, test } from 'vitest'
import { regelsUit } from '../src/gegevens/regels.ts'
import { html } from '../src/opmaak/html.ts'
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

test('every subject with rules is in the list of rules, also one that has no words of its own yet', () => {
  const lijst = paginas.get('regels/index.html')!
  const onderwerpen = [...bestanden].flatMap((pad) => /^regels\/([^/]+)\/index\.html$/.exec(pad)?.[1] ?? [])
  expect(onderwerpen.length).toBeGreaterThan(5)
  expect(onderwerpen.filter((naam) => !lijst.includes(`href="../regels/${naam}/index.html"`))).toEqual([])
})

test('scripts hold no eval and reach for no other site', () => {
  for (const bestand of bestanden)
    if (/^(pagina|zoek|probeer-(?!coalitieakkoord)).*\.js$/.test(bestand)) {
      const tekst = readFileSync(join(DIST, bestand), 'utf8')
      expect(tekst).not.toMatch(/\beval\(|new Function\(/)
    }
})

test('every page that the ledger of the nota may point at is there', () => {
  const lijst = readFileSync(join(DIST, '../etc/paginas.txt'), 'utf8').trim().split('\n')
  expect(lijst.length).toBeGreaterThan(0)
  expect(lijst.filter((pad) => !bestanden.has(pad))).toEqual([])
})

test('the pages of the nota show every entry of the ledger, with its word about what software can not do', () => {
  const { afdelingen } = nota({ peildatum: '2026-11-25' })
  const mist = afdelingen
    .flatMap(({ regels }) => regels)
    .filter(({ id, afdeling }) => {
      const stuk = paginas.get(`nota/${afdeling}.html`)?.split(`id="nota-${id}"`)[1]?.split('</section>')[0]
      return !stuk?.includes('Wat software niet kan:') || !/class="plekken"|Waarom niet:/.test(stuk)
    })
  expect(mist.map(({ id }) => id)).toEqual([])
})

test('the overview of the nota links every proposal, with its word about what software can not do', () => {
  const { afdelingen } = nota({ peildatum: '2026-11-25', soort: 'voorstel' })
  const tekst = paginas.get('nota/index.html')!
  const mist = afdelingen
    .flatMap(({ regels }) => regels)
    .filter(
      ({ id, afdeling, software_kan_niet: zin }) =>
        !tekst.includes(`href="../nota/${afdeling}.html#nota-${id}"`) ||
        !tekst.includes(html`${zin}`.toString()),
    )
  expect(mist.map(({ id }) => id)).toEqual([])
})

test('what a rule can find in a case is nowhere on the pages of the nota told as found', () => {
  const los = [...paginas]
    .filter(([pad]) => pad.startsWith('nota/'))
    .filter(([, tekst]) => /(?<!als dat zo is: “)Er is wel een toezegging voor deze functie/.test(tekst))
  expect(paginas.get('nota/samenwerking.html')).toContain('Er is wel een toezegging voor deze functie')
  expect(los.map(([pad]) => pad)).toEqual([])
})
