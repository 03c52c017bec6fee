import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const API = join(import.meta.dirname, '../../../packages/api')
const GEBOUWD = join(API, '.tmp/voordeur-api.mjs')

/** A server in a process of its own. */
export interface Draaiend {
  readonly adres: string
  readonly pid: number
  readonly proces: ChildProcess
  /** What it wrote to its log, if that is kept. */
  readonly logboek: () => string
  stop(): Promise<void>
}

/** The server as one file, as a user runs it: without TypeScript in between. */
export async function bouwApi(): Promise<void> {
  mkdirSync(join(API, '.tmp'), { recursive: true })
  await build({
    entryPoints: [join(API, 'src/voordeur-api.ts')],
    outfile: GEBOUWD,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as maakRequire } from 'node:module';const require = maakRequire(import.meta.url);",
    },
  })
}

export function startApi(...opties: readonly string[]): Promise<Draaiend> {
  return begin([GEBOUWD, '--poort=0', ...opties])
}

/** The bare server; with an answer it sends that, instead of what it was sent. */
export function startKaal(antwoord?: string): Promise<Draaiend> {
  if (antwoord === undefined) return begin([join(import.meta.dirname, 'kaal.mjs')])
  const bestand = join(API, '.tmp/antwoord.json')
  writeFileSync(bestand, antwoord)
  return begin([join(import.meta.dirname, 'kaal.mjs'), bestand])
}

function begin(argumenten: readonly string[]): Promise<Draaiend> {
  const proces = spawn(process.execPath, [...argumenten], { stdio: ['ignore', 'pipe', 'pipe'] })
  let logboek = ''
  proces.stdout.on('data', (stuk: Buffer) => {
    logboek += stuk.toString()
  })
  const einde = new Promise<void>((klaar) => proces.once('exit', () => klaar()))
  return new Promise((geef, weiger) => {
    let gezegd = ''
    proces.stderr.on('data', (stuk: Buffer) => {
      gezegd += stuk.toString()
      const adres = /luistert op (http:\S+)/.exec(gezegd)?.[1]
      if (adres === undefined) return
      geef({
        adres,
        pid: proces.pid!,
        proces,
        logboek: () => logboek,
        stop: async () => {
          // By its own id, and nothing else.
          proces.kill('SIGTERM')
          await einde
        },
      })
    })
    void einde.then(() => weiger(new Error(`De server begon niet: ${gezegd}`)))
  })
}
