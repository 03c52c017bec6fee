import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Adressen, zonderQuery } from './adressen.ts'
import { isSoort, kiesSoort } from './onderhandeling.ts'
import type { Vasteopties } from './opties.ts'
import { weiger } from './probleem.ts'
import { NDJSON, type Routekeuze } from './routekeuze.ts'
import { HANDBOEK } from './statisch.ts'

/** What can be said of a request before its body is read. Throws the problem. */
export function ontvang(verzoek: FastifyRequest, keuze: Routekeuze, opties: Vasteopties): void {
  const { headers } = verzoek
  const { leest, geeft, route, openbaar } = keuze
  // The router takes an empty name for a name.
  if (route !== HANDBOEK && verzoek.url !== '/' && zonderQuery(verzoek.url).endsWith('/'))
    throw weiger('niet_gevonden')
  verzoek.herkomst = toegestaneHerkomst(headers.origin, opties, openbaar)
  const contentType = headers['content-type']
  const leestStroom = leest.includes(NDJSON)
  // What comes in as a stream goes out as one.
  const soorten = leestStroom ? [isSoort(contentType, NDJSON) ? NDJSON : geeft[0]!] : geeft
  if (geeft.length > 0 && kiesSoort(headers.accept, soorten) === undefined)
    throw weiger('soort_niet_aanvaard', {}, `${soorten.join(', ')}.`)
  if (leest.length === 0) return
  const codering = headers['content-encoding']
  if (leest.some((een) => isSoort(contentType, een)) && (codering === undefined || codering === 'identity'))
    return
  throw weiger('soort_onbekend', { accept: leest.join(', ') }, `${leest.join(', ')}, zonder compressie.`)
}

/** An address without this method, or without anything. Throws 405 with `Allow`, or 404; or answers a preflight. */
export function ontvangOnbekend(
  verzoek: FastifyRequest,
  antwoord: FastifyReply,
  opties: Vasteopties,
  adressen: Adressen,
): void {
  const methoden = adressen.methodenVan(zonderQuery(verzoek.url))
  if (methoden === undefined) throw weiger('niet_gevonden')
  verzoek.herkomst = toegestaneHerkomst(verzoek.headers.origin, opties, !methoden.includes('POST'))
  if (verzoek.method !== 'OPTIONS') throw weiger('methode_onbekend', { allow: methoden })
  antwoord.headers({
    allow: methoden,
    'access-control-allow-methods': methoden,
    'access-control-allow-headers': 'Accept, Content-Type, If-None-Match, traceparent',
    'access-control-max-age': '600',
  })
  void antwoord.code(204).send()
}

/** Who may read the answer in a browser: everyone, this one website, or none. */
function toegestaneHerkomst(
  herkomst: string | undefined,
  { herkomsten }: Vasteopties,
  openbaar: boolean,
): string | undefined {
  if (openbaar) return '*'
  return herkomst !== undefined && herkomsten.includes(herkomst) ? herkomst : undefined
}
