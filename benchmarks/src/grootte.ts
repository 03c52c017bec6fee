import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Pakket } from './dist.ts'

export interface Grootte {
  readonly naam: string
  readonly kaal: number
  readonly gzip: number
  readonly brotli: number
}

/** The published entries, compressed as a registry or a web server does. */
export function meetIngangen(pakketten: readonly Pakket[]): readonly Grootte[] {
  return pakketten.flatMap(({ naam, esm, cjs }) => [
    grootte(`${naam} (ESM)`, readFileSync(esm)),
    grootte(`${naam} (CJS)`, readFileSync(cjs)),
  ])
}

/** What is left of a package in the bundle of someone who imports one verb. */
export async function meetWerkwoorden({ esm }: Pakket): Promise<readonly Grootte[]> {
  const alles = (await import(esm)) as Record<string, unknown>
  const namen = Object.entries(alles)
    .filter(([naam, waarde]) => typeof waarde === 'function' && /^[a-z]/.test(naam))
    .map(([naam]) => naam)
  return Promise.all(namen.sort().map((naam) => bundel(esm, naam)))
}

async function bundel(esm: string, naam: string): Promise<Grootte> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${naam} } from ${JSON.stringify(esm)}`, resolveDir: '/' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  return grootte(naam, outputFiles[0]!.contents)
}

function grootte(naam: string, inhoud: Uint8Array): Grootte {
  return {
    naam,
    kaal: inhoud.length,
    gzip: gzipSync(inhoud, { level: 9 }).length,
    brotli: brotliCompressSync(inhoud, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  }
}
