import { defineConfig } from 'tsup'

/**
 * The readers, as an entry of their own: the CSV parser goes along in the code, so that the package depends on nothing
 * and whoever does not read files does not load it. Run after the main build, which empties dist/.
 */
export default defineConfig({
  entry: ['src/lezen.ts'],
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  dts: { compilerOptions: { types: [], paths: { '@voordeur/kern': ['../kern/src/index.ts'] } } },
})
