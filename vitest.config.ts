import { defineConfig } from 'vitest/config'
import type { Reporter, TestModule } from 'vitest/node'

/** The plain closing line that tools of any language can read. */
const slotregel: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], fouten: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const goed = tests.filter((test) => test.result().state === 'passed').length
    const fout = tests.filter((test) => test.result().state === 'failed').length
    const stuk = modules.filter((module) => module.errors().length > 0).length + fouten.length
    process.on('exit', () => process.stdout.write(`\n${goed} passed, ${fout + stuk} failed\n`))
  },
}

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/browser/chromium.ts', 'packages/cli/test/bundel.ts'],
    reporters: ['default', slotregel],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
