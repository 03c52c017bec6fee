import type { Spoor } from './spoor.ts'

export const NDJSON = 'application/x-ndjson'

/** What a route reads, gives, and whether every website may read it. Kept with the route, for the hooks. */
export interface Routekeuze {
  /** Its path as in the description: for the log, which never holds the address itself. */
  readonly route: string
  readonly leest: readonly string[]
  readonly geeft: readonly string[]
  readonly openbaar: boolean
  /** It answers also when the server is too busy for anything else. */
  readonly altijd: boolean
  readonly maxBytes: number
}

/** What is known of a request for an address that is not there. */
export const ONBEKEND: Routekeuze = {
  route: 'onbekend',
  leest: [],
  geeft: [],
  openbaar: true,
  altijd: true,
  maxBytes: 0,
}

declare module 'fastify' {
  interface FastifyContextConfig extends Partial<Routekeuze> {}
  interface FastifyRequest {
    spoor: Spoor
    keuze: Routekeuze
    /** Who may read the answer in a browser: `*`, one website, or nobody. */
    herkomst: string | undefined
    /** The body is read as a stream, and the answer is one. */
    isStroom: boolean
    /** The server is stopping: this connection is not used again. */
    laatste: boolean
  }
  interface FastifyInstance {
    /** From now on `ready` says no, and every answer closes its connection. */
    stopMetAannemen(): void
  }
}
