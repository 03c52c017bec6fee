import type { Socket } from 'node:net'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { Adressen, zonderQuery } from './adressen.ts'
import { voegDocumentatieToe } from './documentatie/route.ts'
import { Drukte } from './drukte.ts'
import { KOPPEN, PROBLEEM, ZICHTBAAR } from './koppen.ts'
import { leesBytes, leesJson } from './lichaam.ts'
import { logregel, vindplaatsVan } from './logboek.ts'
import { isSoort, kiesSoort } from './onderhandeling.ts'
import { type Serveropties, type Vasteopties, vasteOpties } from './opties.ts'
import { type Probleem, Probleemfout, probleem, weiger } from './probleem.ts'
import { maakRoutes, NDJSON } from './routes.ts'
import { alsTraceparent, type Spoor, spoorVan } from './spoor.ts'
import { HANDBOEK, voegHandboekToe } from './statisch.ts'

declare module 'fastify' {
  interface FastifyRequest {
    spoor: Spoor
    /** The body is read as a stream, and the answer is one. */
    isStroom: boolean
  }
  interface FastifyInstance {
    /** From now on `ready` says no, and every answer closes its connection. */
    stopMetAannemen(): void
  }
}

/**
 * Makes the server; nothing listens yet. For a test, `inject` asks it questions without a network.
 *
 * @example
 * const server = createServer()
 * const antwoord = await server.inject('/v1/beroepen')
 * antwoord.statusCode // 200
 */
export function createServer(opties: Serveropties = {}): FastifyInstance {
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
      begin(verzoek, antwoord)
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

  const begin = (verzoek: FastifyRequest, antwoord: FastifyReply) => {
    verzoek.spoor = spoorVan(verzoek.headers['traceparent'])
    antwoord.headers(KOPPEN).header('traceparent', alsTraceparent(verzoek.spoor))
    if (stopt) antwoord.header('connection', 'close')
    noteer(verzoek, antwoord, vast)
  }
  server.decorateRequest('spoor', undefined as never)
  server.decorateRequest('isStroom', false)
  server.decorate('stopMetAannemen', () => {
    stopt = true
  })

  server.addHook('onRequest', (verzoek, antwoord, verder) => {
    begin(verzoek, antwoord)
    try {
      ontvang(verzoek, antwoord, vast, adressen)
    } catch (fout) {
      verder(fout as Error)
      return
    }
    if (antwoord.sent) return
    const { config } = verzoek.routeOptions
    if (config.altijd) return verder()
    try {
      drukte.in(verzoek.ip)
    } catch (fout) {
      verder(fout as Error)
      return
    }
    eenmaalBij(antwoord.raw, () => drukte.uit(verzoek.ip))
    verder()
  })

  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', async (verzoek: FastifyRequest) => {
    const { config } = verzoek.routeOptions
    const soort = verzoek.headers['content-type']
    if (isSoort(soort, NDJSON)) {
      verzoek.isStroom = true
      return undefined
    }
    const bytes = await leesBytes(verzoek.raw, { maxBytes: config.maxBytes ?? 0, tijd: vast.lichaamstijd })
    return isSoort(soort, 'application/json') ? leesJson(bytes) : bytes
  })

  server.setNotFoundHandler(() => {
    throw weiger('niet_gevonden')
  })
  server.setErrorHandler((fout, verzoek, antwoord) => {
    if (fout instanceof Probleemfout) return stuurProbleem(antwoord.headers(fout.koppen), fout.probleem)
    meldStoring(fout, verzoek)
    return stuurProbleem(antwoord, probleem('storing'))
  })
  const meldStoring = (fout: unknown, { spoor, routeOptions }: FastifyRequest) => {
    vast.logboek({
      ...logregel(
        'storing',
        {
          'http.route': routeOptions.config.route ?? '',
          'exception.type': fout instanceof Error ? fout.name : typeof fout,
          'exception.stacktrace': vindplaatsVan(fout),
        },
        'ERROR',
      ),
      trace_id: spoor.traceId,
      span_id: spoor.spanId,
    })
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

/** What can be said of a request before its body is read. Throws the problem, or answers a preflight. */
function ontvang(
  verzoek: FastifyRequest,
  antwoord: FastifyReply,
  opties: Vasteopties,
  adressen: Adressen,
): void {
  const { config } = verzoek.routeOptions
  const { headers, method } = verzoek
  if (verzoek.is404) {
    const methoden = adressen.methodenVan(zonderQuery(verzoek.url))
    if (methoden === undefined) {
      staatToe(antwoord, '*')
      throw weiger('niet_gevonden')
    }
    staatToe(antwoord, toegestaneHerkomst(headers.origin, opties, !methoden.includes('POST')))
    if (method !== 'OPTIONS') throw weiger('methode_onbekend', { allow: methoden })
    antwoord.headers({
      allow: methoden,
      'access-control-allow-methods': methoden,
      'access-control-allow-headers': 'Accept, Content-Type, If-None-Match, traceparent',
      'access-control-max-age': '600',
    })
    void antwoord.code(204).send()
    return
  }
  const { leest = [], geeft = [], openbaar = true } = config
  // The router takes an empty name for a name.
  if (config.route !== HANDBOEK && verzoek.url !== '/' && zonderQuery(verzoek.url).endsWith('/')) {
    staatToe(antwoord, '*')
    throw weiger('niet_gevonden')
  }
  staatToe(antwoord, toegestaneHerkomst(headers.origin, opties, openbaar))
  const isStroom = leest.includes(NDJSON) && isSoort(headers['content-type'], NDJSON)
  // What comes in as a stream goes out as one.
  const soorten = leest.includes(NDJSON) ? [isStroom ? NDJSON : geeft[0]!] : geeft
  if (geeft.length > 0 && kiesSoort(headers.accept, soorten) === undefined)
    throw weiger('soort_niet_aanvaard', {}, `${soorten.join(', ')}.`)
  if (leest.length === 0) return
  const soort = leest.find((een) => isSoort(headers['content-type'], een))
  const codering = headers['content-encoding']
  if (soort === undefined || (codering !== undefined && codering !== 'identity'))
    throw weiger('soort_onbekend', { accept: leest.join(', ') }, `${leest.join(', ')}, zonder compressie.`)
}

function toegestaneHerkomst(
  herkomst: string | undefined,
  { herkomsten }: Vasteopties,
  openbaar: boolean,
): string | undefined {
  if (openbaar) return '*'
  return herkomst !== undefined && herkomsten.includes(herkomst) ? herkomst : undefined
}

function staatToe(antwoord: FastifyReply, herkomst: string | undefined): void {
  if (herkomst !== '*') antwoord.header('vary', 'Origin')
  if (herkomst === undefined) return
  antwoord.headers({ 'access-control-allow-origin': herkomst, 'access-control-expose-headers': ZICHTBAAR })
}

function stuurProbleem(antwoord: FastifyReply, { ...inhoud }: Probleem): FastifyReply {
  return antwoord.code(inhoud.status).header('content-type', PROBLEEM).send(JSON.stringify(inhoud))
}

/** A line in the log when the answer is out, or when the other side gave up. */
function noteer(verzoek: FastifyRequest, antwoord: FastifyReply, { logboek }: Vasteopties): void {
  const vanaf = performance.now()
  eenmaalBij(antwoord.raw, (afgebroken) => {
    const { spoor, method, routeOptions } = verzoek
    const status = antwoord.raw.statusCode
    logboek({
      ...logregel(
        'verzoek',
        {
          'http.request.method': method,
          // Its path as in the description. An address that is not known may hold anything, so it is not written.
          'http.route': routeOptions.config?.route ?? 'onbekend',
          'http.response.status_code': status,
          'http.server.request.duration': Math.round((performance.now() - vanaf) * 1000) / 1e6,
          ...(afgebroken && { 'error.type': 'afgebroken' }),
        },
        status >= 500 ? 'WARN' : 'INFO',
      ),
      trace_id: spoor.traceId,
      span_id: spoor.spanId,
    })
  })
}

/** An answer that is out is finished and then closed; one that was given up is closed only. */
function eenmaalBij(antwoord: FastifyReply['raw'], doe: (afgebroken: boolean) => void): void {
  let gedaan = false
  const eenmaal = (afgebroken: boolean) => {
    if (gedaan) return
    gedaan = true
    doe(afgebroken)
  }
  antwoord.once('finish', () => eenmaal(false)).once('close', () => eenmaal(true))
}

/** A plain object; a name that stands there twice becomes a list, which no description allows. */
function leesQuery(tekst: string): Record<string, string | readonly string[]> {
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
