import { defineConfig } from 'tsup'

/**
 * Not minified: a reviewer reads what runs, and a bundler minifies anyway.
 * `neutral` and no `types`: a Node built-in or global fails the build, so that it also runs in a browser.
 */
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  dts: { compilerOptions: { types: [] } },
  clean: true,
})
