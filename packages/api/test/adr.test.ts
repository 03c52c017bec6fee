/** The NL GOV API Design Rules, as rules for Spectral: the description breaks none, and every rule can fail. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { WORTEL } from './proefserver.ts'

const REGELS = join(WORTEL, 'specs/openapi/adr.spectral.yaml')
const SPECTRAL = join(WORTEL, 'node_modules/@stoplight/spectral-cli/dist/index.js')

interface Bevinding {
  readonly code: string
  readonly source: string
  readonly path: readonly string[]
}

/** Everything that Spectral says of these files, in one run: starting it is the dearest part. */
function lint(...bestanden: readonly string[]): Promise<readonly Bevinding[]> {
  return new Promise((geef, weiger) => {
    const opdracht = [
      SPECTRAL,
      'lint',
      '--quiet',
      '--format',
      'json',
      '--ruleset',
      REGELS,
      '--fail-severity',
      'hint',
      ...bestanden,
    ]
    execFile(process.execPath, opdracht, { maxBuffer: 64 * 1024 * 1024 }, (_, uit, fout) => {
      if (uit === '') weiger(new Error(fout))
      else geef(JSON.parse(uit) as Bevinding[])
    })
  })
}

type Beschrijving = ReturnType<typeof basis>

/** A small description in which nothing is wrong. */
function basis() {
  const headers = { 'API-Version': { description: 'Versie', schema: { type: 'string' } } }
  const fout = {
    description: 'Fout',
    headers,
    content: {
      'application/problem+json': {
        schema: {
          type: 'object',
          required: ['status', 'title', 'detail'],
          properties: { status: { type: 'integer' }, title: { type: 'string' }, detail: { type: 'string' } },
        },
      },
    },
  }
  const goed = (schema: object) => ({
    description: 'Goed',
    headers,
    content: { 'application/json': { schema } },
  })
  return {
    openapi: '3.1.1',
    info: {
      title: 'Proef',
      version: '1.2.3',
      contact: { name: 'Team', url: 'https://a.example', email: 'a@a.example' },
    },
    servers: [{ url: 'https://a.example/v1' }],
    tags: [{ name: 'een', description: 'Een' }],
    paths: {
      '/openapi.json': {
        get: {
          operationId: 'toon',
          summary: 'Deze beschrijving',
          tags: ['een'],
          responses: { '200': goed({ type: 'object' }) },
        },
      },
      '/proef-toetsingen/{id}': {
        get: {
          operationId: 'lees',
          summary: 'Eén toetsing',
          tags: ['een'],
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'peildatum', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
          ],
          responses: { '200': goed({ $ref: '#/components/schemas/Proef' }), '400': fout },
        },
      },
      '/proef-toetsingen': {
        post: {
          operationId: 'maak',
          summary: 'Een toetsing',
          tags: ['een'],
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Proef' } } },
          },
          responses: { '200': goed({ $ref: '#/components/schemas/Proef' }), '400': fout },
        },
      },
    },
    components: {
      securitySchemes: {
        poort: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: 'https://a.example', scopes: {} } },
        },
      },
      schemas: {
        Proef: {
          type: 'object',
          properties: {
            peildatum: { type: 'string', format: 'date' },
            aantal: { type: 'integer', example: 3 },
          },
        },
      },
    },
  }
}

/** Gets at what has no type of its own here. */
type Los = Record<string, never> & { [sleutel: string]: Los }
const los = (deel: unknown) => deel as Los
const lees = (b: Beschrijving) => los(b.paths['/proef-toetsingen/{id}'].get)
const maak = (b: Beschrijving) => los(b.paths['/proef-toetsingen'].post)
const zet = (deel: unknown, sleutel: string, waarde: unknown) =>
  Object.assign(deel as object, { [sleutel]: waarde })
const verhuis = (b: Beschrijving, van: keyof Beschrijving['paths'], naar: string) => {
  zet(b.paths, naar, b.paths[van])
  delete los(b.paths)[van]
}

/** Per rule the ways to break it; each has to be found by that rule. */
const MUTANTEN: Readonly<Record<string, readonly ((b: Beschrijving) => unknown)[]>> = {
  'oas3-schema': [(b) => zet(b.info, 'titel', 1) && zet(b.paths['/openapi.json'].get, 'responses', 3)],
  'operation-operationId-unique': [(b) => zet(maak(b), 'operationId', 'lees')],
  'path-params': [(b) => zet(lees(b), 'parameters', [])],
  'openapi-tags-uniqueness': [(b) => b.tags.push(b.tags[0]!)],
  'oas3-valid-media-example': [
    (b) => zet(los(maak(b)['requestBody'])['content']!['application/json'], 'example', { aantal: 'drie' }),
  ],
  'oas3-valid-schema-example': [(b) => zet(b.components.schemas.Proef.properties.aantal, 'example', 'drie')],
  'oas3-api-servers': [(b) => zet(b, 'servers', [])],
  'path-keys-no-trailing-slash': [(b) => verhuis(b, '/proef-toetsingen', '/proef-toetsingen/')],
  'adr-openapi-3': [(b) => zet(b, 'openapi', '3')],
  'adr-contact': [(b) => zet(b.info, 'contact', {}), (b) => delete los(b.info.contact)['email']],
  'adr-uitleg': [(b) => delete maak(b)['summary']],
  'adr-openapi-gepubliceerd': [(b) => delete los(b.paths)['/openapi.json']],
  'adr-semver': [(b) => zet(b.info, 'version', '1.2'), (b) => zet(b.info, 'version', 'v1.2.3')],
  'adr-hoofdversie-in-adres': [
    (b) => zet(b.servers[0], 'url', 'https://a.example/v1.2'),
    (b) => zet(b.servers[0], 'url', 'https://a.example'),
    (b) => zet(b.servers[0], 'url', 'https://a.example/v1/'),
  ],
  'adr-https': [(b) => zet(b.servers[0], 'url', 'http://a.example/v1')],
  'adr-pad-kebab-case': [
    (b) => verhuis(b, '/proef-toetsingen', '/proefToetsingen'),
    (b) => verhuis(b, '/proef-toetsingen', '/proef_toetsingen'),
    (b) => verhuis(b, '/proef-toetsingen', '/proef-'),
    (b) => verhuis(b, '/proef-toetsingen', '/proef-toetsingen.json'),
  ],
  'adr-zelfstandig-naamwoord': [(b) => verhuis(b, '/proef-toetsingen', '/toets-proef')],
  'adr-query-camel-case': [(b) => zet(los(lees(b)['parameters'])[1], 'name', 'peil_datum')],
  'adr-geen-feiten-in-adres': [(b) => zet(los(lees(b)['parameters'])[1], 'name', 'leeftijd')],
  'adr-schema-pascal-case': [(b) => zet(b.components.schemas, 'proef', { type: 'object' })],
  'adr-methoden': [
    (b) => zet(b.paths['/proef-toetsingen'], 'head', maak(b)),
    (b) => zet(b.paths['/proef-toetsingen'], 'trace', maak(b)),
  ],
  'adr-status-van-drie-cijfers': [
    (b) => zet(maak(b)['responses'], '4XX', los(maak(b)['responses'])['400']),
    (b) => zet(maak(b)['responses'], 'default', los(maak(b)['responses'])['400']),
  ],
  'adr-versie-in-elk-antwoord': [
    (b) => delete los(los(maak(b)['responses'])['200'])['headers'],
    (b) => delete los(los(maak(b)['responses'])['400'])['headers'],
  ],
  'adr-probleem': [
    (b) =>
      zet(los(maak(b)['responses'])['400'], 'content', {
        'application/json': { schema: { type: 'object' } },
      }),
    (b) => delete los(los(maak(b)['responses'])['400'])['content'],
  ],
  'adr-probleem-velden': ['properties', 'required'].map((weg) => (b: Beschrijving) => {
    const inhoud = los(los(los(maak(b)['responses'])['400'])['content'])
    delete los(inhoud['application/problem+json']!['schema'])[weg]
  }),
  'adr-verkeerde-invoer-is-400': [
    (b) => delete los(maak(b)['responses'])['400'],
    (b) => delete los(lees(b)['responses'])['400'],
  ],
  'adr-geen-422': [(b) => zet(maak(b)['responses'], '422', los(maak(b)['responses'])['400'])],
  'adr-geen-tijd-zonder-zone': [
    (b) => zet(b.components.schemas.Proef.properties, 'begin', { type: 'string', format: 'date-time-local' }),
    (b) => zet(b.components.schemas.Proef.properties, 'begin', { type: 'string', format: 'time' }),
  ],
  'adr-datum-heeft-vorm': [
    (b) => delete los(b.components.schemas.Proef.properties.peildatum)['format'],
    (b) => zet(b.components.schemas.Proef.properties, 'beginDatum', { type: 'string', format: 'date-time' }),
  ],
  'adr-geen-impliciete-toegang': [
    (b) =>
      zet(b.components.securitySchemes.poort.flows, 'implicit', {
        authorizationUrl: 'https://a.example',
        scopes: {},
      }),
    (b) =>
      zet(b.components.securitySchemes.poort.flows, 'password', {
        tokenUrl: 'https://a.example',
        scopes: {},
      }),
  ],
}

const map = mkdtempSync(join(tmpdir(), 'voordeur-adr-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))

describe('De regels van de overheid voor een API', () => {
  it('breekt de beschrijving nergens', async () => {
    expect(await lint(join(WORTEL, 'packages/api/openapi.json'))).toEqual([])
  })
})

describe('Elke regel kan falen', () => {
  let bevindingen: readonly Bevinding[] = []
  const gevallen = Object.entries(MUTANTEN).flatMap(([regel, lijst]) =>
    lijst.map((verander, i) => ({ regel, naam: `${regel}-${i}`, verander })),
  )

  beforeAll(async () => {
    mkdirSync(join(map, 'mutanten'))
    const schrijf = (naam: string, inhoud: object) =>
      writeFileSync(join(map, 'mutanten', `${naam}.json`), JSON.stringify(inhoud))
    schrijf('zonder-fout', basis())
    for (const { naam, verander } of gevallen) {
      const b = structuredClone(basis())
      verander(b)
      schrijf(naam, b)
    }
    bevindingen = await lint(join(map, 'mutanten', '*.json'))
  })

  const van = (naam: string) =>
    bevindingen.filter(({ source }) => source.endsWith(`/${naam}.json`)).map(({ code }) => code)

  it('geen enkele faalt op een goede beschrijving', () => {
    expect(van('zonder-fout')).toEqual([])
  })

  it.each(gevallen)('$naam', ({ regel, naam }) => {
    expect(van(naam)).toContain(regel)
  })

  it('en er is geen regel zonder mutant', () => {
    const { rules } = parse(readFileSync(REGELS, 'utf8')) as { rules: Record<string, unknown> }
    expect(Object.keys(rules).sort()).toEqual(Object.keys(MUTANTEN).sort())
  })
})
