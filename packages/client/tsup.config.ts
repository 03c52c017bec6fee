import { defineConfig } from 'tsup'

/** For Node and for browsers. openapi-fetch stays a dependency. */
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  dts: true,
  clean: true,
})
