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
  // The clock and the timers are those of the platform: Node and browsers have the same.
  dts: {
    compilerOptions: {
      types: [],
      lib: ['ES2023', 'DOM'],
      paths: { '@voordeur/kern': ['../kern/src/index.ts'] },
    },
  },
  clean: true,
})
