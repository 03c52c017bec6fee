import { writeFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import { allePaginas } from '../kader/register.ts'
import { ZOEKKEUZES } from '../zoek/keuzes.ts'

/**
 * The index of all words, as a script that the search page loads: the CSP allows no connection, also not to the site
 * itself, so it cannot be fetched as data.
 */
export function maakZoekindex(uit: string): void {
  const index = new MiniSearch(ZOEKKEUZES)
  index.addAll(allePaginas().filter(({ buitenZoeken }) => !buitenZoeken))
  writeFileSync(`${uit}/zoekindex.js`, `export const index = ${JSON.stringify(JSON.stringify(index))}\n`)
}
