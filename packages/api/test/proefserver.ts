import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { maakGegevens } from '../bouw/gegevens.ts'
import type { Gegevens } from '../src/gegevens.ts'
import type { Logregel } from '../src/index.ts'
import type { Interneopties } from '../src/opties.ts'
import { maakServer } from '../src/server.ts'

export const WORTEL = join(import.meta.dirname, '../../..')

let gemaakt: Gegevens | undefined

/** The data as the build would write it, made from specs/ as they are now. */
export function gegevens(): Gegevens {
  gemaakt ??= maakGegevens(WORTEL)
  return gemaakt
}

/** Nothing to look up: for tests of everything else. */
export const GEEN_GEGEVENS: Gegevens = {
  regels: [],
  bronnen: [],
  bewijzen: [],
  scenarios: [],
  regelingen: [],
  begrippen: [],
}

/** A server that keeps its log in a list. */
export function proefserver(opties: Interneopties = {}): { server: FastifyInstance; logboek: Logregel[] } {
  const logboek: Logregel[] = []
  const server = maakServer({
    gegevens: GEEN_GEGEVENS,
    logboek: (regel) => logboek.push(regel),
    achterstand: 60_000,
    ...opties,
  })
  return { server, logboek }
}
