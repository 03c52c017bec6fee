import { defineConfig } from 'tsup'

/** As in urgentie, but for Node only. What it needs besides kern are real dependencies. */
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'node20',
  removeNodeProtocol: false,
  dts: { compilerOptions: { paths: { '@voordeur/kern': ['../kern/src/index.ts'] } } },
  clean: true,
})
