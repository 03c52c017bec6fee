import { build } from 'esbuild'

/** The command as one file. It lies beside `src` and `dist`, so that it finds the version of the package as they do. */
export const PROGRAMMA = 'packages/cli/.tmp/voordeur.mjs'

/** Before all tests, once: hundreds of tests start the command, and from source each start costs four times as much. */
export async function setup(): Promise<void> {
  await build({
    entryPoints: ['packages/cli/src/voordeur.ts'],
    outfile: PROGRAMMA,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // It reads its Dutch words from files beside it.
    external: ['yargs'],
    // Some of what it loads is CommonJS, which asks for `require`.
    banner: {
      js: "import { createRequire as eisVan } from 'node:module'; const require = eisVan(import.meta.url)",
    },
    logLevel: 'error',
  })
}
