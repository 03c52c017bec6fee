/**
 * What a page of the handboek may do. Nothing is ever sent: no connections, no forms, no frames. Scripts and styles only
 * from the site itself, never inline; markup from scripts only through one Trusted Types policy.
 */
const REGELS: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types handboek',
]

/** In the page itself, for who opens it without a server that sends headers. */
export const CSP_META = REGELS.join('; ')

/** For the server: a page can also not be framed, which a `meta` cannot say. */
export const CSP_KOP = [...REGELS, "frame-ancestors 'none'"].join('; ')

/** All headers that belong with the folder. */
export const KOPPEN: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CSP_KOP,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
}
