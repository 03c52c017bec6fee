import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. Looked for, because the bench runs from a bundle as well as from source. */
export const wortel = zoekOmhoog(dirname(fileURLToPath(import.meta.url)))

/** Where the bench keeps its bundle and its small scripts; under node_modules, so git does not see it. */
export const werkmap = join(wortel, 'benchmarks/node_modules/.cache/voordeur')

function zoekOmhoog(map: string): string {
  if (existsSync(join(map, 'pnpm-workspace.yaml'))) return map
  if (dirname(map) === map) throw new Error('De map met pnpm-workspace.yaml is niet gevonden')
  return zoekOmhoog(dirname(map))
}
