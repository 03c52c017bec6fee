import { defineConfig } from 'tsup'

/**
 * As a domain package: for any platform, with kern in the code and in the types. The libraries that read the formats stay
 * dependencies. They are loaded with `import()`, which also works from CommonJS for those that are ESM only, and only
 * when a document of that format comes by.
 */
export default defineConfig({
  entry: ['src/index.ts'],
  splitting: false,
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  dts: { compilerOptions: { types: [], paths: { '@voordeur/kern': ['../kern/src/index.ts'] } } },
  clean: true,
})
