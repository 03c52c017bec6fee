import type { FastifyReply, FastifyRequest } from 'fastify'
import { DIENST, type Logregel, nu } from './logboek.ts'

/** The line for one request, when its answer is out or when the other side gave up. Made in one go: it is made often. */
export function verzoekregel(verzoek: FastifyRequest, antwoord: FastifyReply, vanaf: number): Logregel {
  const { spoor, method, keuze } = verzoek
  const { statusCode, writableEnded } = antwoord.raw
  const regel: Logregel = {
    timestamp: nu(),
    severity_text: statusCode >= 500 ? 'WARN' : 'INFO',
    body: 'verzoek',
    trace_id: spoor.traceId,
    span_id: spoor.spanId,
    attributes: {
      'service.name': DIENST['service.name'],
      'service.version': DIENST['service.version'],
      'process.pid': DIENST['process.pid'],
      'http.request.method': method,
      // Its path as in the description. An address that is not known may hold anything, so it is not written.
      'http.route': keuze.route,
      'http.response.status_code': statusCode,
      'http.server.request.duration': Math.round((performance.now() - vanaf) * 1000) / 1e6,
    },
  }
  if (writableEnded) return regel
  return { ...regel, attributes: { ...regel.attributes, 'error.type': 'afgebroken' } }
}
