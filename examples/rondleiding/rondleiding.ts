/**
 * Four real cases on the terminal, each through the same command that a user would type.
 * Run by `pnpm start`.
 */
import { execFileSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const hier = fileURLToPath(new URL('.', import.meta.url))
const wortel = join(hier, '../..')
const moeder = relative(wortel, join(hier, 'moeder-verlaat-opvang.yaml'))
const buiten = relative(wortel, join(hier, 'slachtoffer-buiten-opvang.yaml'))

const school = relative(wortel, join(hier, '../meldcode/antwoorden.yaml'))

const gevallen: readonly { readonly titel: string; readonly opdracht: readonly string[] }[] = [
  {
    titel: 'Een moeder verlaat de opvang; de corporatie eist aangifte (23 november 2026)',
    opdracht: ['urgentie', 'beoordeel', moeder, '--gemeente', 'zowonen', '--peildatum', '2026-11-23'],
  },
  {
    titel: 'Dezelfde feiten, een dag voor de wetswijziging (30 juni 2026)',
    opdracht: ['urgentie', 'beoordeel', moeder, '--gemeente', 'zowonen', '--peildatum', '2026-06-30'],
  },
  {
    titel: 'Een man vluchtte voor zijn zoon en slaapt bij een vriend: wat ontbreekt nog?',
    opdracht: ['urgentie', 'beoordeel', buiten, '--peildatum', '2026-11-23'],
  },
  {
    titel: 'Een school twijfelt of een kind thuis veilig is: melden? hulp?',
    opdracht: ['meldcode', 'weeg', school, '--kader', 'onderwijs', '--peildatum', '2026-11-23'],
  },
]

gevallen.forEach(({ titel, opdracht }, i) => {
  process.stdout.write(
    `\n${'═'.repeat(80)}\n${i + 1}. ${titel}\n   pnpm voordeur ${opdracht.slice(0, 2).join(' ')}\n     ${opdracht[2]}\n     ${opdracht.slice(3).join(' ')}\n${'═'.repeat(80)}\n\n`,
  )
  execFileSync(
    process.execPath,
    ['--import', 'tsx', join(wortel, 'packages/cli/src/voordeur.ts'), ...opdracht],
    { cwd: wortel, stdio: 'inherit' },
  )
})
process.stdout.write(`\nZelf proberen: pnpm voordeur --help\n`)
