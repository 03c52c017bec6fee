import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { logregel } from './logboek.ts'
import { type Interneopties, type Serveropties, vasteOpties } from './opties.ts'
import { maakServer } from './server.ts'

/** Where to listen, besides how to behave. */
export interface Luisteropties extends Serveropties {
  /** Default 8080; 0 takes any free port. */
  readonly poort?: number
  /** Default 127.0.0.1: only this machine. In a container: 0.0.0.0. */
  readonly host?: string
  /** Milliseconds between "no longer ready" and closing, for a balancer to notice. Default 0. */
  readonly uitstel?: number
}

/** A server that listens. */
export interface Luisterend {
  readonly server: FastifyInstance
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly adres: string
  /** Takes nothing new, finishes what is being answered, and ends. */
  readonly stop: () => Promise<void>
}

/**
 * Makes a server and listens.
 *
 * @example
 * const { adres, stop } = await start({ poort: 0 })
 * await fetch(`${adres}/v1/beroepen`)
 * await stop()
 */
export function start(opties: Luisteropties = {}): Promise<Luisterend> {
  return luister(opties)
}

export async function luister({
  poort = 8080,
  host = '127.0.0.1',
  uitstel = 0,
  ...rest
}: Luisteropties & Interneopties): Promise<Luisterend> {
  const opties = vasteOpties(rest)
  const server = maakServer(opties)
  await server.listen({ port: poort, host })
  const { address, port, family } = server.server.address() as AddressInfo
  const adres = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
  opties.logboek(logregel('begonnen', { 'server.port': port }))
  let gestopt: Promise<void> | undefined
  return {
    server,
    adres,
    stop: () => {
      gestopt ??= stopNetjes(server, uitstel).then(() => opties.logboek(logregel('gestopt', {})))
      return gestopt
    },
  }
}

async function stopNetjes(server: FastifyInstance, uitstel: number): Promise<void> {
  server.stopMetAannemen()
  if (uitstel > 0) await new Promise((klaar) => setTimeout(klaar, uitstel))
  await server.close()
}
