import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const WORTEL = join(import.meta.dirname, '../../..')
const API = join(WORTEL, 'packages/api')
const GEBOUWD = join(API, '.tmp/voordeur-api.mjs')
const WERKWOORDEN = join(API, '.tmp/werkwoorden.mjs')

/** A server in a process of its own. */
export interface Draaiend {
  readonly adres: string
  readonly pid: number
  readonly proces: ChildProcess
  /** What it wrote to its log, if that is kept. */
  readonly logboek: () => string
  stop(): Promise<void>
}

/** The server as one file, as a user runs it: without TypeScript in between; and its verbs alone. */
export async function bouwApi(): Promise<void> {
  mkdirSync(join(API, '.tmp'), { recursive: true })
  const tsx = join(WORTEL, 'node_modules/tsx/dist/cli.mjs')
  const gegevens = spawnSync(process.execPath, [tsx, join(API, 'bouw/schrijf-gegevens.ts')])
  if (gegevens.status !== 0) throw new Error(`De gegevens van de API: ${gegevens.stderr.toString()}`)
  for (const [bron, outfile] of [
    ['voordeur-api.ts', GEBOUWD],
    ['werkwoorden/alle.ts', WERKWOORDEN],
  ] as const)
    await build({
      entryPoints: [join(API, 'src', bron)],
      outfile,
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

/** The bare servers: one sends back what it was sent. */
export function startEcho(): Promise<Draaiend> {
  return begin([KAAL])
}

/** Sends this answer, made into JSON every time. */
export function startKaalMetAntwoord(antwoord: string): Promise<Draaiend> {
  const bestand = join(API, '.tmp/antwoord.json')
  writeFileSync(bestand, antwoord)
  return begin([KAAL, 'antwoord', bestand])
}

/** Asks the verb of this operation. */
export function startKaalMetWerkwoord(operatie: string): Promise<Draaiend> {
  return begin([KAAL, 'werkwoord', WERKWOORDEN, operatie])
}

const KAAL = join(import.meta.dirname, 'kaal.mjs')
let aantal = 0

function begin(argumenten: readonly string[]): Promise<Draaiend> {
  // Its log goes to a file: through a pipe it would have to wait for this process, that is busy asking questions.
  aantal += 1
  const logboek = join(API, `.tmp/logboek-${aantal}.ndjson`)
  const uit = openSync(logboek, 'w')
  const proces = spawn(process.execPath, [...argumenten], { stdio: ['ignore', uit, 'pipe'] })
  closeSync(uit)
  const einde = new Promise<void>((klaar) => proces.once('exit', () => klaar()))
  return new Promise((geef, weiger) => {
    let gezegd = ''
    proces.stderr!.on('data', (stuk: Buffer) => {
      gezegd += stuk.toString()
      const adres = /luistert op (http:\S+)/.exec(gezegd)?.[1]
      if (adres === undefined) return
      geef({
        adres,
        pid: proces.pid!,
        proces,
        logboek: () => readFileSync(logboek, 'utf8'),
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
