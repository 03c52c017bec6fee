import { createReadStream, statSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { KOPPEN } from '../kader/csp.ts'

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves the files of a folder. For looking and for tests; the real serving is done by the API. */
export function bestandserver(map: string): RequestListener {
  return (vraag, antwoord) => {
    const pad = normalize(decodeURIComponent(new URL(vraag.url ?? '/', 'http://x').pathname))
    const bestand = join(map, pad.endsWith('/') ? `${pad}index.html` : pad)
    if (!statSync(bestand, { throwIfNoEntry: false })?.isFile()) {
      antwoord.writeHead(404, { ...KOPPEN, 'Content-Type': 'text/plain; charset=utf-8' }).end('Niet gevonden')
      return
    }
    antwoord.writeHead(200, {
      ...KOPPEN,
      'Content-Type': SOORTEN[extname(bestand)] ?? 'application/octet-stream',
    })
    createReadStream(bestand).pipe(antwoord)
  }
}
