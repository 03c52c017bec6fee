import { defineConfig } from 'tsup'

/**
 * A server: ESM for Node only. The packages with the rules stay dependencies, so that they are there once; kern and the
 * checks of requests go along. The thread that reads documents is a file of its own.
 */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'voordeur-api': 'src/voordeur-api.ts',
    'lees-werker': 'src/lees-werker.ts',
  },
  format: ['esm'],
  target: 'node20',
  removeNodeProtocol: false,
  dts: {
    entry: { index: 'src/index.ts' },
    compilerOptions: { paths: { '@voordeur/kern': ['../kern/src/index.ts'] } },
    resolve: ['@voordeur/client', '@voordeur/kern'],
  },
  clean: true,
})
