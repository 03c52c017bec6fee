/**
 * A region that describes itself in one file: its findings, its picture, a way through the chain, and a draft agreement.
 * Each through the same command that a policy officer would type. Run by `tsx examples/keten/keten.ts [folder]`; the
 * picture goes to the folder, by default the one for temporary files.
 */
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const hier = fileURLToPath(new URL('.', import.meta.url))
const wortel = join(hier, '../..')
const regio = relative(wortel, join(hier, 'voorbeeldregio.yaml'))
const akkoord = relative(wortel, join(hier, 'nationaal-akkoord.yaml'))
const tekening = join(process.argv[2] ?? tmpdir(), 'voorbeeldregio.svg')
const dag = ['--peildatum', '2026-11-25']

const stappen: readonly { readonly titel: string; readonly opdracht: readonly string[] }[] = [
  { titel: 'Waar heeft deze regio gaten en overlap?', opdracht: ['toets', regio, ...dag] },
  { titel: 'Dezelfde regio als tekening', opdracht: ['teken', regio, '--uit', tekening, ...dag] },
  {
    titel: 'Van een burger naar de Raad: hoe lang mag dat duren?',
    opdracht: ['route', 'burger', 'raad_kinderbescherming', '--begin', '2026-07-06', ...dag],
  },
  { titel: 'Een concept van een Nationaal Akkoord (illustratie)', opdracht: ['akkoord', akkoord, ...dag] },
]

stappen.forEach(({ titel, opdracht }, i) => {
  process.stdout.write(`\n${'═'.repeat(80)}\n${i + 1}. ${titel}\n${'═'.repeat(80)}\n\n`)
  const voordeur = ['--import', 'tsx', join(wortel, 'packages/cli/src/voordeur.ts'), 'keten', ...opdracht]
  execFileSync(process.execPath, voordeur, { cwd: wortel, stdio: 'inherit' })
})
