import { defineConfig } from 'tsup'

/** For Node and for browsers. The code of openapi-fetch goes along: with `require` its default
 * export is not what its types say. Its types stay where they are, so it is a dependency too. */
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  dts: true,
  noExternal: ['openapi-fetch'],
  clean: true,
})
