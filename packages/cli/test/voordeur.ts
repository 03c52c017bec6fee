import { spawnSync } from 'node:child_process'
import { PROGRAMMA } from './bundel.ts'

/** How the command ended, with all that it wrote. */
export interface Afloop {
  readonly uit: string
  readonly fout: string
  readonly code: number | null
}

/** Runs the command as a process of its own. */
export function voordeur(opdracht: readonly string[], invoer = ''): Afloop {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAMMA, ...opdracht], {
    input: invoer,
    encoding: 'utf8',
  })
  return { uit: stdout, fout: stderr, code: status }
}

/** Lines that do not fit an 80-column terminal; an address is never broken. */
export function teBreed(uit: string): readonly string[] {
  return uit.split('\n').filter((regel) => regel.length > 80 && !regel.includes('http'))
}
