import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { maakGegevens } from '../bouw/gegevens.ts'
import type { Gegevens } from '../src/gegevens.ts'
import { createServer, type Logregel, type Serveropties } from '../src/index.ts'

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
export function proefserver(opties: Serveropties = {}): { server: FastifyInstance; logboek: Logregel[] } {
  const logboek: Logregel[] = []
  const server = createServer({
    gegevens: GEEN_GEGEVENS,
    logboek: (regel) => logboek.push(regel),
    achterstand: 60_000,
    ...opties,
  })
  return { server, logboek }
}
