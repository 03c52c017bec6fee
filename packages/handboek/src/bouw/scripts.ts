import { readdirSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * The scripts of the pages, each with the packages it calls. They are bundled from the same modules that the packages are
 * built from (the workspace resolves `@voordeur/…` to them), so a rule can never be older here than in the repository.
 */
export async function maakScripts(uit: string): Promise<void> {
  await build({
    entryPoints: readdirSync('browser')
      .filter(
        (naam) =>
          naam.endsWith('.ts') && !naam.endsWith('.d.ts') && naam !== 'zet.ts' && naam !== 'verlaat.ts',
      )
      .map((naam) => `browser/${naam}`),
    outdir: uit,
    bundle: true,
    format: 'esm',
    splitting: true,
    chunkNames: 'deel-[hash]',
    target: ['es2022'],
    platform: 'browser',
    minify: true,
    legalComments: 'linked',
    loader: { '.md': 'text' },
    logLevel: 'warning',
  })
}
