import { defineConfig } from 'tsup'

/** A program, not a library: one ESM file without types. kern goes along. */
export default defineConfig({
  entry: ['src/voordeur.ts'],
  format: ['esm'],
  // What is loaded only when it is needed are other packages; our own code is one file.
  splitting: false,
  target: 'node20',
  removeNodeProtocol: false,
  clean: true,
})
