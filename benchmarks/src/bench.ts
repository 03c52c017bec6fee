/**
 * Start of `pnpm bench`: bundles the bench with esbuild and runs that.
 *
 * tsx keeps function names, at a price for every function that is made while the code runs. A published package
 * does not pay that price, so neither should what is measured here.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundelVanOnderwerp } from './kopie.ts'
import { werkmap, wortel } from './plek.ts'

const bundelVanAlles = join(werkmap, 'alles.mjs')
mkdirSync(werkmap, { recursive: true })
await bundel('alles.ts', bundelVanAlles)
await bundel('onderwerp.ts', bundelVanOnderwerp)
await import(pathToFileURL(bundelVanAlles).href)

async function bundel(ingang: string, uit: string): Promise<void> {
  await build({
    entryPoints: [join(wortel, 'benchmarks/src', ingang)],
    outfile: uit,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: {
      '@voordeur/kern': join(wortel, 'packages/kern/src/index.ts'),
      '@voordeur/meldcode': join(wortel, 'packages/meldcode/src/index.ts'),
      '@voordeur/keten': join(wortel, 'packages/keten/src/index.ts'),
      '@voordeur/urgentie': join(wortel, 'packages/urgentie/src/index.ts'),
    },
  })
}
