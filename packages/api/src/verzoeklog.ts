import type { FastifyReply, FastifyRequest } from 'fastify'
import { logregel, type Schrijver } from './logboek.ts'

/** The line for one request, when its answer is out or when the other side gave up. */
export function noteer(
  verzoek: FastifyRequest,
  antwoord: FastifyReply,
  vanaf: number,
  schrijf: Schrijver,
): void {
  const { spoor, method, keuze } = verzoek
  const { statusCode, writableEnded } = antwoord.raw
  const attributen = {
    'http.request.method': method,
    // Its path as in the description. An address that is not known may hold anything, so it is not written.
    'http.route': keuze.route,
    'http.response.status_code': statusCode,
    'http.server.request.duration': Math.round((performance.now() - vanaf) * 1000) / 1e6,
  }
  const regel = logregel(
    'verzoek',
    writableEnded ? attributen : { ...attributen, 'error.type': 'afgebroken' },
    statusCode >= 500 ? 'WARN' : 'INFO',
    spoor,
  )
  schrijf(regel)
}
