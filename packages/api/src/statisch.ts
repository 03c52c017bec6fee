import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, normalize, resolve, sep } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { weiger } from './probleem.ts'

/** Strict: nothing from elsewhere, no code from text, no form that is sent away. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
}

/** Its name in the log. */
export const HANDBOEK = '/handboek'

/** Serves the files of a built handboek beside the API. A folder gives its `index.html`; hidden files are not there. */
export function voegHandboekToe(server: FastifyInstance, map: string): void {
  const wortel = resolve(map)
  server.route({
    method: 'GET',
    url: '/*',
    config: { route: HANDBOEK, openbaar: true, altijd: false },
    handler: async (verzoek, antwoord) => {
      const gevonden = await bestandVan(wortel, (verzoek.params as { '*': string })['*'])
      if (!gevonden) throw weiger('niet_gevonden')
      const { pad, grootte, gewijzigd } = gevonden
      const etag = `"${grootte.toString(36)}-${Math.trunc(gewijzigd).toString(36)}"`
      antwoord.headers({
        'content-security-policy': CSP,
        // Pages hold no facts; a browser may keep them as long as it asks whether they are still the same.
        'cache-control': 'no-cache',
        'content-type': SOORTEN[extname(pad)] ?? 'application/octet-stream',
        etag,
      })
      if (verzoek.headers['if-none-match'] === etag) return antwoord.code(304).send()
      return antwoord.header('content-length', grootte).send(createReadStream(pad))
    },
  })
}

async function bestandVan(
  wortel: string,
  adres: string,
): Promise<{ pad: string; grootte: number; gewijzigd: number } | undefined> {
  const delen = normalize(adres).split(sep)
  if (adres.includes('\0') || delen.some((deel) => deel.startsWith('.') && deel !== '.')) return undefined
  const pad = join(wortel, ...delen)
  if (pad !== wortel && !pad.startsWith(wortel + sep)) return undefined
  const hier = await stat(pad).catch(() => undefined)
  if (hier?.isFile()) return { pad, grootte: hier.size, gewijzigd: hier.mtimeMs }
  if (!hier?.isDirectory()) return undefined
  const index = join(pad, 'index.html')
  const begin = await stat(index).catch(() => undefined)
  return begin?.isFile() ? { pad: index, grootte: begin.size, gewijzigd: begin.mtimeMs } : undefined
}
