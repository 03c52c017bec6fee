import { VERSIE } from './beschrijving.ts'

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
