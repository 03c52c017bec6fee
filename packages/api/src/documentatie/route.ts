import type { FastifyInstance } from 'fastify'
import type { Adressen } from '../adressen.ts'
import { bladzijde } from './bladzijde.ts'
import { STIJL } from './stijl.ts'

const CSP =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The documentation as one page without scripts, at `/documentatie`; and at `/` if nothing else is there. */
export function voegDocumentatieToe(server: FastifyInstance, adressen: Adressen, ookOpBegin: boolean): void {
  let html: string | undefined
  const toon = (url: string, soort: string, geef: () => string) => {
    adressen.voegToe(url, 'GET')
    server.route({
      method: 'GET',
      url,
      config: { route: url, geeft: [soort], openbaar: true },
      handler: (_, antwoord) =>
        antwoord
          .headers({ 'content-security-policy': CSP, 'content-type': `${soort}; charset=utf-8` })
          .send(geef()),
    })
  }
  const pagina = () => {
    html ??= bladzijde()
    return html
  }
  toon('/documentatie', 'text/html', pagina)
  toon('/documentatie/stijl.css', 'text/css', () => STIJL)
  if (ookOpBegin) toon('/', 'text/html', pagina)
}
