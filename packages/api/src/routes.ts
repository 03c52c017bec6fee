import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { AlleenLezen, components } from '@voordeur/client'
import type { Operatie } from '@voordeur/regelbouw'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { stringify } from 'yaml'
import { type Adressen, inVersie } from './adressen.ts'
import { openapi, operaties } from './beschrijving.ts'
import { beantwoordBundel, beantwoordStroom, stel, stukkenVan } from './bundels.ts'
import { leesDocument } from './documenten.ts'
import { antwoordOp } from './keur.ts'
import { keuring } from './keuringen.ts'
import { JSON_SOORT, stuurJson } from './koppen.ts'
import { meegeleverd } from './meegeleverd.ts'
import type { Vasteopties } from './opties.ts'
import { domeinlijsten } from './opzoeken/domeinen.ts'
import { regelzoekers } from './opzoeken/regels.ts'
import { Probleemfout, weiger } from './probleem.ts'
import { NDJSON, type Routekeuze } from './routekeuze.ts'
import { werkwoorden } from './werkwoorden/alle.ts'
import type { Vraagoperatie } from './werkwoorden/typen.ts'

type Bundel = AlleenLezen<components['schemas']['Bundel']>

/** What the routes ask of the server they are part of. */
export interface Omgeving {
  readonly opties: Vasteopties
  readonly isGereed: () => boolean
  readonly meldStoring: (fout: unknown, verzoek: FastifyRequest) => void
}

type Maker = (omgeving: Omgeving) => RouteHandlerMethod

/** Every operation of the description as a route. One without an answer stops the server before it begins. */
export function maakRoutes(server: FastifyInstance, adressen: Adressen, omgeving: Omgeving): void {
  const zoekers = { ...domeinlijsten, ...regelzoekers(omgeving.opties.gegevens ?? meegeleverd()) }
  for (const { pad, methode, operatie } of operaties) {
    const config = keuzeVan(pad, operatie, omgeving.opties)
    const url = inVersie(pad).replaceAll(/\{([^}]+)\}/g, ':$1')
    adressen.voegToe(inVersie(pad), methode)
    server.route({
      method: methode,
      url,
      config,
      handler: antwoorderVoor(operatie, zoekers, omgeving),
    })
  }
  for (const soort of ['live', 'ready'] as const) {
    adressen.voegToe(`/gezondheid/${soort}`, 'GET')
    const handler = (soort === 'live' ? EIGEN['toonGezondheidLive'] : EIGEN['toonGezondheidReady'])!(omgeving)
    const config = { ...GEZONDHEID, route: `/gezondheid/${soort}` }
    server.route({ method: 'GET', url: `/gezondheid/${soort}`, config, handler })
  }
}

const GEZONDHEID = { leest: [], geeft: [JSON_SOORT], openbaar: true, altijd: true, maxBytes: 0 }

function keuzeVan(pad: string, operatie: Operatie, { maxBytes, maxBestandBytes }: Vasteopties): Routekeuze {
  const ok = operatie.responses['200'] as { readonly content?: object } | undefined
  const leest = Object.keys(operatie.requestBody?.content ?? {})
  const alleenFeiten = leest.length === 1 && leest[0] === JSON_SOORT
  return {
    route: inVersie(pad),
    leest,
    geeft: Object.keys(ok?.content ?? {}),
    openbaar: operatie.requestBody === undefined,
    altijd: operatie.tags.includes('gezondheid'),
    maxBytes: alleenFeiten ? maxBytes : maxBestandBytes,
  }
}

function antwoorderVoor(
  { operationId, responses }: Operatie,
  zoekers: Readonly<Record<string, (vraag: never) => unknown>>,
  omgeving: Omgeving,
): RouteHandlerMethod {
  const eigen = EIGEN[operationId]
  if (eigen) return eigen(omgeving)
  if (Object.hasOwn(werkwoorden, operationId)) {
    const operatie = operationId as Vraagoperatie
    return (verzoek, antwoord) => stuurJson(verzoek, antwoord, stel(operatie, verzoek.body))
  }
  const zoek = zoekers[operationId]
  const keurQuery = keuring(`${operationId}Query`)
  if (!zoek) throw new Error(`De beschrijving noemt ${operationId}, maar niets geeft daar antwoord op`)
  const metVingerafdruk = '304' in responses
  return (verzoek, antwoord) => {
    const { query, params: pad } = verzoek
    const gevonden = opgezocht(pad as object, () =>
      antwoordOp((gekeurd) => zoek({ query: gekeurd, pad } as never), keurQuery, query, 'query'),
    )
    return metVingerafdruk
      ? stuurMetEtag(verzoek, antwoord, gevonden)
      : stuurJson(verzoek, antwoord, gevonden)
  }
}

/** What has no such name is not there, and neither is what is looked up on a day on which it does not exist. */
function opgezocht(pad: object, zoek: () => unknown): unknown {
  try {
    return zoek()
  } catch (fout) {
    if (!(fout instanceof Probleemfout)) throw fout
    const { code, errors } = fout.probleem
    if (code === 'regel_bestaat_niet_op_datum')
      throw new Probleemfout({ ...fout.probleem, status: 404, title: 'Dit is er niet op deze dag' })
    if (errors.some(({ location }) => Object.hasOwn(pad, location.slice(1)))) throw weiger('niet_gevonden')
    throw fout
  }
}

/** A rule's version is known by its hash; of anything else the fingerprint of the text is taken. */
function stuurMetEtag(verzoek: FastifyRequest, antwoord: FastifyReply, waarde: unknown): FastifyReply {
  const tekst = JSON.stringify(waarde)
  const { hash } = waarde as { readonly hash?: unknown }
  const etag = `"${typeof hash === 'string' ? hash : createHash('sha256').update(tekst).digest('hex').slice(0, 16)}"`
  antwoord.header('etag', etag)
  const kent = (verzoek.headers['if-none-match'] ?? '')
    .split(',')
    .map((een) => een.trim().replace(/^W\//, ''))
  if (kent.includes(etag) || kent.includes('*')) return antwoord.code(304).send()
  return antwoord.header('content-type', JSON_SOORT).send(tekst)
}

const OPENAPI_JSON = JSON.stringify(openapi)
// The same contents: parsed, the two are equal.
let openapiYaml: string | undefined

/** Operations that are no question to a verb and nothing that is looked up. */
const EIGEN: Readonly<Record<string, Maker>> = {
  toonOpenapiJson: () => (_, antwoord) => antwoord.header('content-type', JSON_SOORT).send(OPENAPI_JSON),
  toonOpenapiYaml: () => (_, antwoord) => {
    openapiYaml ??= stringify(openapi, { aliasDuplicateObjects: false })
    return antwoord.header('content-type', 'application/yaml').send(openapiYaml)
  },
  toonGezondheidLive: () => (verzoek, antwoord) => stuurJson(verzoek, antwoord, { status: 'ok' }),
  toonGezondheidReady:
    ({ isGereed }) =>
    (verzoek, antwoord) => {
      if (!isGereed()) throw weiger('bezet', { 'retry-after': '1' })
      return stuurJson(verzoek, antwoord, { status: 'ok' })
    },
  maakDocumentlezing:
    ({ opties: { leestijd, maxBestandBytes } }) =>
    async (verzoek, antwoord) =>
      stuurJson(verzoek, antwoord, await leesDocument(verzoek.body as Buffer, leestijd, maxBestandBytes)),
  maakBundel: (omgeving) => async (verzoek, antwoord) => {
    const meld = (fout: unknown) => omgeving.meldStoring(fout, verzoek)
    if (verzoek.isStroom) {
      const { maxBytes, lichaamstijd } = omgeving.opties
      const stroom = beantwoordStroom(stukkenVan(verzoek.raw, lichaamstijd), maxBytes, meld)
      // A stream can end before its sender is done; a next request on that connection would wait for ever.
      return antwoord
        .headers({ 'content-type': NDJSON, connection: 'close' })
        .send(Readable.from(stroom, { highWaterMark: 16 }))
    }
    const bundel = antwoordOp((vraag) => vraag, keuring('maakBundelBody'), verzoek.body) as Bundel
    return stuurJson(verzoek, antwoord, await beantwoordBundel(bundel.vragen, meld))
  },
}
