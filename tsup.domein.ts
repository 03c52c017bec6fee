import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineConfig, type Options } from 'tsup'

const VORM = {
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  dts: { compilerOptions: { types: [], paths: { '@voordeur/kern': ['../kern/src/index.ts'] } } },
} satisfies Options

/**
 * How every domain package is built. Not minified and for any platform, as kern. kern itself goes along, in the code
 * (it is a devDependency) and in the types (`paths` makes it part of this program), so that the package depends on
 * nothing. `extra` are entries beside `index`, each a file of its own that loads the package by its name.
 */
export function domeinpakket(
  domein: string,
  extra: Readonly<Record<string, string>> = {},
): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry: { index: 'src/index.ts', ...extra },
    // An entry of its own stays whole: who loads `index` loads nothing of it.
    splitting: false,
    external: [`@voordeur/${domein}`],
    ...VORM,
    clean: true,
    onSuccess: async () => kopieerSchemas(domein),
  })
}

/**
 * An entry of its own that shares nothing with `index`, not even types: who loads the one loads nothing of the other.
 * Run after the main build, which empties dist/.
 */
export function losseIngang(bestand: string): ReturnType<typeof defineConfig> {
  return defineConfig({ entry: [bestand], ...VORM })
}

/** The schemas of this domain and those they refer to go along too: `schemas/urgentie`, `schemas/kern`. Not committed. */
function kopieerSchemas(domein: string): void {
  const van = '../../schemas'
  const gezien = new Set<string>()
  const kopieer = (pad: string): void => {
    if (gezien.has(pad)) return
    gezien.add(pad)
    mkdirSync(dirname(join('schemas', pad)), { recursive: true })
    cpSync(join(van, pad), join('schemas', pad))
    for (const [, ander] of readFileSync(join(van, pad), 'utf8').matchAll(/"\$ref": "([^"#]+)/g)) {
      kopieer(join(dirname(pad), ander!))
    }
  }
  rmSync('schemas', { recursive: true, force: true })
  for (const naam of readdirSync(join(van, domein))) kopieer(join(domein, naam))
}
