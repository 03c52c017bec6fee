import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pakket } from './dist.ts'
import { werkmap } from './plek.ts'

export interface Importmeting {
  readonly naam: string
  readonly soort: 'ESM' | 'CJS'
  /** Milliseconds that a whole process takes longer than one of the same round that imports nothing: the median. */
  readonly erbij: number
  /** Milliseconds that the import itself takes, by the clock inside the process: the median. */
  readonly binnen: number
  /** The fastest of those: what is left when the machine is busy. */
  readonly snelste: number
}

export interface Importmetingen {
  readonly rondes: number
  /** Milliseconds of a process that imports nothing. */
  readonly leeg: Readonly<Record<Importmeting['soort'], number>>
  readonly metingen: readonly Importmeting[]
}

interface Proef {
  readonly naam: string
  readonly soort: Importmeting['soort']
  readonly script: string
}

const RONDES = 15
export const LEEG = '(een leeg bestand)'

/** What importing costs a fresh process. The processes take turns, so that a busy moment hits all of them. */
export function meetImporteren(pakketten: readonly Pakket[]): Importmetingen {
  const leeg = [proef('', 'ESM', ''), proef('', 'CJS', '')]
  const echt = [...pakketten, leegBestand()].flatMap(({ naam, esm, cjs }) => [
    proef(naam, 'ESM', `await import(${JSON.stringify(pathToFileURL(esm).href)})`),
    proef(naam, 'CJS', `require(${JSON.stringify(cjs)})`),
  ])
  const proeven = [...leeg, ...echt]
  const tijden = proeven.map(() => ({ heel: [] as number[], binnen: [] as number[] }))
  for (let ronde = 0; ronde < RONDES; ronde++) {
    proeven.forEach((_, i) => {
      const plaats = (i + ronde) % proeven.length
      const { heel, binnen } = draai(proeven[plaats]!)
      tijden[plaats]!.heel.push(heel)
      tijden[plaats]!.binnen.push(binnen)
    })
  }
  const basis = { ESM: mediaan(tijden[0]!.heel), CJS: mediaan(tijden[1]!.heel) }
  return {
    rondes: RONDES,
    leeg: basis,
    metingen: echt.map(({ naam, soort }, i) => {
      const { heel, binnen } = tijden[leeg.length + i]!
      const niets = tijden[soort === 'ESM' ? 0 : 1]!.heel
      return {
        naam,
        soort,
        erbij: mediaan(heel.map((tijd, ronde) => tijd - niets[ronde]!)),
        binnen: mediaan(binnen),
        snelste: Math.min(...binnen),
      }
    }),
  }
}

/** What importing costs at the least: a file with nothing in it. */
function leegBestand(): Pick<Pakket, 'naam' | 'esm' | 'cjs'> {
  const [esm, cjs] = [join(werkmap, 'leeg.mjs'), join(werkmap, 'leeg.cjs')]
  for (const bestand of [esm, cjs]) writeFileSync(bestand, '')
  return { naam: LEEG, esm, cjs }
}

function proef(naam: string, soort: Importmeting['soort'], opdracht: string): Proef {
  const map = join(werkmap, 'importeren')
  mkdirSync(map, { recursive: true })
  const script = join(map, `${naam.replace(/\W+/g, '-') || 'niets'}.${soort === 'ESM' ? 'mjs' : 'cjs'}`)
  writeFileSync(
    script,
    `const begin = performance.now()\n${opdracht}\nprocess.stdout.write(String(performance.now() - begin))\n`,
  )
  return { naam, soort, script }
}

function draai({ script }: Proef): { heel: number; binnen: number } {
  const begin = performance.now()
  // Without the options of this process: a loader of tsx would be measured too.
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const heel = performance.now() - begin
  if (status !== 0) throw new Error(`${script} is mislukt: ${stderr}`)
  return { heel, binnen: Number(stdout) }
}

function mediaan(getallen: readonly number[]): number {
  return [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)]!
}
