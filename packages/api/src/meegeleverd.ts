import { readFileSync } from 'node:fs'
import type { Gegevens } from './gegevens.ts'

/** What comes with the package, from where it lies beside `src` and beside `dist`. */
export function meegeleverd(): Gegevens {
  return JSON.parse(readFileSync(new URL('../gegevens.json', import.meta.url), 'utf8')) as Gegevens
}
