import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { wortel } from './plek.ts'

/** A package as its users get it. */
export interface Pakket {
  readonly naam: string
  readonly esm: string
  readonly cjs: string
  /** Is src/ newer than dist/? Then these numbers are of an older state. */
  readonly verouderd: boolean
}

export interface Pakketten {
  readonly pakketten: readonly Pakket[]
  /** What is wrong and what to run first, if a package could not be built. */
  readonly melding?: string
}

/** Not for users at run time: the generator and the command line. */
const ALLEEN_BOUWEN: ReadonlySet<string> = new Set(['regelbouw', 'cli'])

/** The packages that others import, built first where dist/ is missing. */
export function leesPakketten(): Pakketten {
  const mappen = readdirSync(join(wortel, 'packages')).filter(
    (map) => !ALLEEN_BOUWEN.has(map) && existsSync(pad(map, 'src/index.ts')),
  )
  const zonder = mappen.filter((map) => !isGebouwd(map))
  const gelukt = zonder.length === 0 || bouw(zonder.map(naamVan))
  const pakketten = mappen.filter(isGebouwd).map((map) => ({
    naam: naamVan(map),
    esm: pad(map, 'dist/index.js'),
    cjs: pad(map, 'dist/index.cjs'),
    verouderd: nieuwste(pad(map, 'src')) > statSync(pad(map, 'dist/index.js')).mtimeMs,
  }))
  if (gelukt) return { pakketten }
  return {
    pakketten,
    melding: `Bouwen is mislukt: ${zonder.join(', ')}. Voer eerst "pnpm build" uit en kijk wat er misgaat.`,
  }
}

function pad(map: string, rest: string): string {
  return join(wortel, 'packages', map, rest)
}

function naamVan(map: string): string {
  return (JSON.parse(readFileSync(pad(map, 'package.json'), 'utf8')) as { name: string }).name
}

function isGebouwd(map: string): boolean {
  return existsSync(pad(map, 'dist/index.js')) && existsSync(pad(map, 'dist/index.cjs'))
}

function nieuwste(map: string): number {
  const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter(
    (naam) => !naam.includes('.test.'),
  )
  return Math.max(...bestanden.map((naam) => statSync(join(map, naam)).mtimeMs))
}

/** With the pnpm that runs the bench, or else with npx. */
function bouw(namen: readonly string[]): boolean {
  const pnpm = process.env['npm_execpath']?.includes('pnpm')
    ? [process.execPath, process.env['npm_execpath']]
    : ['npx', '--yes', 'pnpm@10']
  const [opdracht, ...voor] = pnpm as [string, ...string[]]
  const { status } = spawnSync(opdracht, [...voor, ...namen.flatMap((naam) => ['--filter', naam]), 'build'], {
    cwd: wortel,
    stdio: 'ignore',
  })
  return status === 0
}
