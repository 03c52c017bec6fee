import type { FastifyReply, FastifyRequest } from 'fastify'
import { VERSIE } from './beschrijving.ts'
import { alsTraceparent } from './spoor.ts'

export const PROBLEEM = 'application/problem+json'
export const JSON_SOORT = 'application/json'

/** On every answer, whatever it says (NL GOV API Design Rules, transport security). */
export const KOPPEN: Readonly<Record<string, string>> = {
  'api-version': VERSIE,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** What a browser of another site may see of an answer. */
export const ZICHTBAAR = 'API-Version, ETag, Retry-After, traceparent'

/** The headers of every answer, for this request. */
export function koppenVoor({ spoor, herkomst, laatste }: FastifyRequest): Readonly<Record<string, string>> {
  return {
    ...KOPPEN,
    traceparent: alsTraceparent(spoor),
    ...(herkomst !== '*' && { vary: 'Origin' }),
    ...(herkomst !== undefined && {
      'access-control-allow-origin': herkomst,
      'access-control-expose-headers': ZICHTBAAR,
    }),
    ...(laatste && { connection: 'close' }),
  }
}

const VASTE_LIJST: readonly string[] = Object.entries({ ...KOPPEN, 'content-type': JSON_SOORT }).flat()

/**
 * Sends an answer in JSON in one go, past what Fastify can add to it: that would cost as much as the answer itself. The
 * headers are those of {@link koppenVoor}.
 */
export function stuurJson(verzoek: FastifyRequest, antwoord: FastifyReply, waarde: unknown): FastifyReply {
  const bytes = Buffer.from(JSON.stringify(waarde))
  const koppen = [
    ...VASTE_LIJST,
    'traceparent',
    alsTraceparent(verzoek.spoor),
    'content-length',
    String(bytes.length),
  ]
  const { herkomst } = verzoek
  if (herkomst !== '*') koppen.push('vary', 'Origin')
  if (herkomst !== undefined)
    koppen.push('access-control-allow-origin', herkomst, 'access-control-expose-headers', ZICHTBAAR)
  if (verzoek.laatste) koppen.push('connection', 'close')
  antwoord.hijack()
  antwoord.raw.writeHead(200, koppen).end(verzoek.method === 'HEAD' ? undefined : bytes)
  return antwoord
}
