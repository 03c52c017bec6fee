import { defineConfig } from 'tsup'

/** A program, not a library: one ESM file without types. kern goes along. */
export default defineConfig({
  entry: ['src/voordeur.ts'],
  format: ['esm'],
  target: 'node20',
  removeNodeProtocol: false,
  clean: true,
})
