/** Packs the packages as `pnpm publish` would, and runs programs against the result. Needs `pnpm build` first. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const wortel = join(dirname(fileURLToPath(import.meta.url)), '..')

export const DOMEINEN = ['urgentie', 'meldcode', 'monitor', 'keten', 'coalitieakkoord', 'gereedheid'] as const
export const NAMEN = ['kern', 'regelbouw', ...DOMEINEN, 'documenten', 'cli'] as const
export type Naam = (typeof NAMEN)[number]

/** A packed package. */
export interface Ingepakt {
  readonly naam: Naam
  readonly tarball: string
  /** Where it lies unpacked. */
  readonly map: string
  /** All files in it, sorted. */
  readonly bestanden: readonly string[]
  readonly json: Pakketbestand
}

export interface Pakketbestand {
  readonly name: string
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly [sleutel: string]: unknown
}

/** How a program ended, with all that it wrote. */
export interface Afloop {
  readonly code: number | null
  readonly uit: string
  readonly fout: string
}

export function draai(opdracht: readonly string[], map: string): Afloop {
  const [programma, ...argumenten] = opdracht
  const { status, stdout, stderr, error } = spawnSync(programma!, argumenten, {
    cwd: map,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // Colours and the like of the terminal in which the tests run are no part of an answer.
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined },
  })
  if (error) throw error
  return { code: status, uit: stdout, fout: stderr }
}

/** Like {@link draai}, for what has to work: gives what it wrote, or throws with all of it. */
export function moet(opdracht: readonly string[], map: string): string {
  const { code, uit, fout } = draai(opdracht, map)
  if (code !== 0) throw new Error(`${opdracht.join(' ')} eindigde met ${code}\n${uit}\n${fout}`)
  return uit
}

export function pakIn(doel: string): Readonly<Record<Naam, Ingepakt>> {
  const zonder = NAMEN.filter((naam) => !existsSync(join(wortel, 'packages', naam, 'dist')))
  if (zonder.length > 0)
    throw new Error(`Geen dist in packages/${zonder.join(', packages/')}. Draai eerst: pnpm build`)
  moet([...pnpm(), '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', doel], wortel)
  const paren = NAMEN.map((naam) => {
    const tarball = join(doel, readdirSync(doel).find((bestand) => bestand.startsWith(`voordeur-${naam}-`))!)
    const map = pakUit(tarball, join(doel, naam))
    return [naam, { naam, tarball, map, bestanden: bestandenIn(map), json: leesPakket(map) }] as const
  })
  return Object.fromEntries(paren) as Record<Naam, Ingepakt>
}

/** Packs these packages only, by their short names, and unpacks each beside its tarball. */
export function pakInVan(
  namen: readonly string[],
  doel: string,
): Readonly<Record<string, { tarball: string; map: string }>> {
  const filters = namen.flatMap((naam) => ['--filter', `@voordeur/${naam}`])
  moet([...pnpm(), '--recursive', ...filters, 'pack', '--pack-destination', doel], wortel)
  return Object.fromEntries(
    namen.map((naam) => {
      const tarball = join(
        doel,
        readdirSync(doel).find((bestand) => bestand.startsWith(`voordeur-${naam}-`))!,
      )
      return [naam, { tarball, map: pakUit(tarball, join(doel, 'uit', naam)) }]
    }),
  )
}

/** The pnpm that runs these tests; else the one on the PATH, or the one that npx has kept. Never the network. */
export function pnpm(): readonly string[] {
  const zelf = process.env['npm_execpath']
  if (zelf?.includes('pnpm')) return /\.[cm]?js$/.test(zelf) ? [process.execPath, zelf] : [zelf]
  if (spawnSync('pnpm', ['--version'], { cwd: wortel }).status === 0) return ['pnpm']
  return ['npx', '--yes', '--offline', String(leesPakket(wortel)['packageManager'])]
}

export function pakUit(tarball: string, map: string): string {
  mkdirSync(map, { recursive: true })
  moet(['tar', '-xzf', tarball, '-C', map, '--strip-components=1'], map)
  return map
}

export function leesPakket(map: string): Pakketbestand {
  return JSON.parse(readFileSync(join(map, 'package.json'), 'utf8')) as Pakketbestand
}

export function bestandenIn(map: string): readonly string[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => statSync(join(map, pad)).isFile())
    .map((pad) => pad.replaceAll('\\', '/'))
    .sort()
}
