import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const vereis = createRequire(import.meta.url)

/** One style sheet: the NL Design System components, our own rules, and of the theme only the tokens that they use. */
export async function maakStijl(uit: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['browser/stijl/stijl.css'],
    bundle: true,
    write: false,
    // The mark lies beside the style sheet in dist.
    external: ['*.svg'],
    minify: true,
    logLevel: 'warning',
  })
  const regels = outputFiles[0]!.text
  const thema = readFileSync(
    vereis.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
    'utf8',
  )
  writeFileSync(`${uit}/stijl.css`, `${gebruikteTokens(thema, regels)}\n${regels}`)
}

/** The theme has 3,500 tokens for all components there are; a page needs those that its style names, and what those name. */
export function gebruikteTokens(thema: string, regels: string): string {
  const tokens = new Map(
    [...thema.matchAll(/^\s*(--[\w-]+): (.*?);/gm)].map(([, naam, waarde]) => [naam!, waarde!]),
  )
  const nodig = new Map<string, string>()
  const volg = (tekst: string): void => {
    for (const [, naam] of tekst.matchAll(/var\(\s*(--[\w-]+)/g)) {
      const waarde = tokens.get(naam!)
      if (waarde === undefined || nodig.has(naam!)) continue
      nodig.set(naam!, waarde)
      volg(waarde)
    }
  }
  volg(regels)
  return `.voorbeeld-theme{${regel(nodig)}}@media screen and (prefers-color-scheme:dark){.voorbeeld-theme{${regel(donker(nodig, tokens))}}}`
}

/** Near black for paper white; the rest of the dark theme is the light one with every ramp of colours turned around. */
const ZWART = '#0b1220'
const TREDEN = ['50', '100', '200', '300', '400', '500', '600', '700']

function donker(
  nodig: ReadonlyMap<string, string>,
  tokens: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const om = new Map<string, string>()
  for (const naam of nodig.keys()) {
    if (naam === '--voorbeeld-kleuren-wit') om.set(naam, ZWART)
    const [, ramp, trede] = /^(--voorbeeld-kleuren-[a-z]+)-(\d+)$/.exec(naam) ?? []
    const tegenover = trede && TREDEN.at(-1 - TREDEN.indexOf(trede))
    if (tegenover) om.set(naam, tokens.get(`${ramp}-${tegenover}`)!)
  }
  return om
}

function regel(tokens: ReadonlyMap<string, string>): string {
  return [...tokens].map(([naam, waarde]) => `${naam}:${waarde}`).join(';')
}
