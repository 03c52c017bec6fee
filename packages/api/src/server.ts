import type { Socket } from 'node:net'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { Adressen } from './adressen.ts'
import { voegDocumentatieToe } from './documentatie/route.ts'
import { Drukte } from './drukte.ts'
import { KOPPEN, koppenVoor, PROBLEEM } from './koppen.ts'
import { leesBytes, leesJson } from './lichaam.ts'
import { logregel, vindplaatsVan } from './logboek.ts'
import { isSoort } from './onderhandeling.ts'
import { ontvang, ontvangOnbekend } from './ontvangst.ts'
import { type Interneopties, type Serveropties, vasteOpties } from './opties.ts'
import { type Probleem, Probleemfout, probleem, weiger } from './probleem.ts'
import { NDJSON, ONBEKEND, type Routekeuze } from './routekeuze.ts'
import { maakRoutes } from './routes.ts'
import { alsTraceparent, spoorVan } from './spoor.ts'
import { voegHandboekToe } from './statisch.ts'
import { verzoekregel } from './verzoeklog.ts'

/**
 * Makes the server; nothing listens yet. For a test, `inject` asks it questions without a network.
 *
 * @example
 * const server = createServer()
 * const antwoord = await server.inject('/v1/beroepen')
 * antwoord.statusCode // 200
 */
export function createServer(opties: Serveropties = {}): FastifyInstance {
  return maakServer(opties)
}

export function maakServer(opties: Interneopties = {}): FastifyInstance {
  const vast = vasteOpties(opties)
  const drukte = new Drukte({
    gelijktijdig: vast.gelijktijdig,
    perAfzender: vast.gelijktijdigPerAfzender,
    achterstand: vast.achterstand,
  })
  const adressen = new Adressen()
  let stopt = false
  const server = Fastify({
    logger: false,
    // The address may hold anything, so Fastify's own sentences about it are never sent.
    frameworkErrors: (_, verzoek, antwoord) => {
      begin(verzoek, antwoord, ONBEKEND)
      antwoord.headers(koppenVoor(verzoek))
      void stuurProbleem(antwoord, probleem('verzoek_onleesbaar'))
    },
    clientErrorHandler: onleesbaarVerzoek,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    requestTimeout: STROOMTIJD,
    keepAliveTimeout: 65_000,
    bodyLimit: vast.maxBestandBytes,
    http: { headersTimeout: vast.lichaamstijd, connectionsCheckingInterval: 1000, maxHeaderSize: 16_384 },
    routerOptions: {
      caseSensitive: true,
      ignoreTrailingSlash: false,
      maxParamLength: 300,
      querystringParser: leesQuery,
    },
  })

  const { logboek } = vast
  /** What is known of every request from the beginning, also of one that can't be read. */
  const begin = (verzoek: FastifyRequest, antwoord: FastifyReply, keuze: Routekeuze) => {
    verzoek.spoor = spoorVan(verzoek.headers['traceparent'])
    verzoek.keuze = keuze
    verzoek.laatste = stopt
    const vanaf = performance.now()
    const afzender = vast.gelijktijdigPerAfzender > 0 ? verzoek.ip : ''
    const telt = !keuze.altijd && drukte.in(afzender)
    // Comes after every answer, and also when the other side gave up.
    antwoord.raw.on('close', () => {
      if (telt) drukte.uit(afzender)
      logboek(verzoekregel(verzoek, antwoord, vanaf))
    })
    if (!telt && !keuze.altijd) throw drukte.weigering()
  }
  server.decorateRequest('spoor', null as never)
  server.decorateRequest('keuze', null as never)
  server.decorateRequest('herkomst', '*')
  server.decorateRequest('isStroom', false)
  server.decorateRequest('laatste', false)
  server.decorate('stopMetAannemen', () => {
    stopt = true
  })

  server.addHook('onRoute', (route) => {
    const keuze: Routekeuze = { ...ONBEKEND, altijd: false, ...route.config }
    route.onRequest = (verzoek, antwoord, verder) => {
      try {
        begin(verzoek, antwoord, keuze)
        ontvang(verzoek, keuze, vast)
      } catch (fout) {
        verder(fout as Error)
        return
      }
      verder()
    }
  })
  server.addHook('onRequest', (verzoek, antwoord, verder) => {
    if (!verzoek.is404) return verder()
    try {
      begin(verzoek, antwoord, ONBEKEND)
      ontvangOnbekend(verzoek, antwoord, vast, adressen)
    } catch (fout) {
      verder(fout as Error)
    }
  })
  server.addHook('onSend', (verzoek, antwoord, inhoud, verder) => {
    for (const [naam, waarde] of Object.entries(koppenVoor(verzoek)))
      if (!antwoord.hasHeader(naam)) antwoord.header(naam, waarde)
    verder(null, inhoud)
  })

  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (verzoek: FastifyRequest, lichaam, verder) => {
    const soort = verzoek.headers['content-type']
    if (isSoort(soort, NDJSON)) {
      verzoek.isStroom = true
      verder(null)
      return
    }
    leesBytes(lichaam, { maxBytes: verzoek.keuze.maxBytes, tijd: vast.lichaamstijd }, (fout, bytes) => {
      if (fout) verder(fout)
      else if (!isSoort(soort, 'application/json')) verder(null, bytes)
      else leesOfWeiger(bytes!, verder)
    })
  })

  server.setNotFoundHandler(() => {
    throw weiger('niet_gevonden')
  })
  server.setErrorHandler((fout, verzoek, antwoord) => {
    if (fout instanceof Probleemfout) return stuurProbleem(antwoord.headers(fout.koppen), fout.probleem)
    meldStoring(fout, verzoek)
    return stuurProbleem(antwoord, probleem('storing'))
  })
  const meldStoring = (fout: unknown, { spoor, keuze }: FastifyRequest) => {
    const attributen = {
      'http.route': keuze.route,
      'exception.type': fout instanceof Error ? fout.name : typeof fout,
      'exception.stacktrace': vindplaatsVan(fout),
    }
    logboek(logregel('storing', attributen, 'ERROR', spoor))
  }

  maakRoutes(server, adressen, {
    opties: vast,
    isGereed: () => !stopt && !drukte.isAchter && drukte.bezig < vast.gelijktijdig,
    meldStoring,
  })
  voegDocumentatieToe(server, adressen, vast.handboek === undefined)
  if (vast.handboek !== undefined) voegHandboekToe(server, vast.handboek)
  server.addHook('onClose', async () => drukte.stop())
  return server
}

/** Milliseconds that receiving a request may take in all: a stream of questions may go on for long. */
const STROOMTIJD = 15 * 60_000

function stuurProbleem(antwoord: FastifyReply, { ...inhoud }: Probleem): FastifyReply {
  return antwoord.code(inhoud.status).header('content-type', PROBLEEM).send(JSON.stringify(inhoud))
}

function leesOfWeiger(bytes: Buffer, verder: (fout: Error | null, body?: unknown) => void): void {
  let body: unknown
  try {
    body = leesJson(bytes)
  } catch (fout) {
    verder(fout as Error)
    return
  }
  verder(null, body)
}

/** A plain object; a name that stands there twice becomes a list, which no description allows. */
function leesQuery(tekst: string): Record<string, string | readonly string[]> {
  if (tekst === '') return {}
  const velden = new URLSearchParams(tekst)
  return Object.fromEntries(
    [...new Set(velden.keys())].map((naam) => {
      const waarden = velden.getAll(naam)
      return [naam, waarden.length === 1 ? waarden[0]! : waarden]
    }),
  )
}

/** What Node could not read as a request gets the same headers and the same kind of problem. */
function onleesbaarVerzoek(fout: Error & { code?: string }, verbinding: Socket): void {
  if (fout.code === 'ECONNRESET' || !verbinding.writable) {
    verbinding.destroy()
    return
  }
  const soort =
    fout.code === 'HPE_HEADER_OVERFLOW'
      ? 'headers_te_groot'
      : fout.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? 'te_langzaam'
        : 'verzoek_onleesbaar'
  const inhoud = probleem(soort)
  const tekst = JSON.stringify(inhoud)
  const koppen = {
    ...KOPPEN,
    'access-control-allow-origin': '*',
    traceparent: alsTraceparent(spoorVan(undefined)),
    'content-type': PROBLEEM,
    'content-length': String(Buffer.byteLength(tekst)),
    connection: 'close',
  }
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}`)
  verbinding.end(
    `HTTP/1.1 ${inhoud.status} ${REDEN[inhoud.status] ?? 'Bad Request'}\r\n${regels.join('\r\n')}\r\n\r\n${tekst}`,
  )
}

const REDEN: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}
