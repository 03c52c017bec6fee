import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { werkmap } from './plek.ts'

/** Where bench.ts puts the bundle of onderwerp.ts. */
export const bundelVanOnderwerp = join(werkmap, 'onderwerp.mjs')

let kopieen = 0

/**
 * A new copy of the code of the table. The engine of Node compiles a function for the inputs that it has seen, so
 * code that has met inputs of many forms is slower; a copy has only met the inputs of its own measurement.
 */
export async function verseKopie(): Promise<typeof import('./onderwerp.ts')> {
  return (await import(
    `${pathToFileURL(bundelVanOnderwerp).href}?kopie=${kopieen++}`
  )) as typeof import('./onderwerp.ts')
}
