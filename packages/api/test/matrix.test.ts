/** Status, kind and headers of every path in the description, and of everything that can go wrong there. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openapi, operaties } from '../src/beschrijving.ts'
import { gegevens, proefserver, WORTEL } from './proefserver.ts'

type Antwoord = Awaited<ReturnType<typeof server.inject>>

const alles = gegevens()
const { server, logboek } = proefserver({ gegevens: alles, herkomsten: ['https://mag.example'] })
afterAll(() => server.close())

const KOPPEN: Readonly<Record<string, string>> = {
  'api-version': openapi.info.version,
  'cache-control': 'no-store',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
}

function heeftKoppen({ headers }: Antwoord): void {
  expect(headers).toMatchObject(KOPPEN)
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
  expect(headers['traceparent']).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/)
  expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined()
}

function isProbleem(antwoord: Antwoord, status: number, code?: string): void {
  expect(antwoord.statusCode).toBe(status)
  heeftKoppen(antwoord)
  expect(antwoord.headers['content-type']).toMatch(/^application\/problem\+json/)
  const inhoud = antwoord.json() as Record<string, unknown>
  expect(Object.keys(inhoud).sort()).toEqual(['code', 'detail', 'errors', 'status', 'title', 'type'])
  expect(inhoud['status']).toBe(status)
  if (code !== undefined) expect(inhoud['code']).toBe(code)
  expect(antwoord.body).not.toMatch(/node_modules|\n\s+at |\.ts:\d/)
}

/** A request that is answered, for every operation; from the scenarios where there is one. */
function voorbeeld(pad: string, methode: string): { url: string; payload?: unknown; soort?: string } {
  if (pad === '/documentlezingen')
    return { url: pad, payload: Buffer.from('Wij bouwen.'), soort: 'application/octet-stream' }
  if (pad === '/bundels') return { url: pad, payload: { vragen: [{ soort: 'kindchecks', vraag: {} }] } }
  const scenario = alles.scenarios.find(
    ({ aanroep, inhoud }) =>
      aanroep.pad.split('?')[0] === pad &&
      (inhoud as { verwacht: { fout?: string } }).verwacht.fout === undefined,
  )
  if (scenario) return { url: scenario.aanroep.pad, payload: scenario.aanroep.body }
  const eigen = ZELF[pad]
  if (eigen !== undefined) return typeof eigen === 'string' ? { url: eigen } : { url: pad, payload: eigen }
  if (methode === 'GET') return { url: pad }
  throw new Error(`Geen voorbeeld voor ${pad}`)
}

const DAG = '2026-11-25'
const akkoordtoets = async () =>
  (
    await server.inject({
      method: 'POST',
      url: '/v1/coalitieakkoord-toetsingen',
      payload: {
        akkoord: { document: { tekst: 'Wij bouwen.' }, omvang: 'document', volledig: true },
        peildatum: DAG,
      },
    })
  ).json() as object
const regio = alles.scenarios.find(
  ({ aanroep, inhoud }) => aanroep.pad === '/regio-toetsingen' && !JSON.stringify(inhoud).includes('"fout"'),
)!.aanroep.body!
const ZELF: Readonly<Record<string, string | object>> = {
  '/urgentie-verkenningen': { aanvraag: {}, peildatum: DAG },
  '/regeling-vergelijkingen': { a: 'amsterdam', b: 'den-haag', peildatum: DAG },
  '/meldcode-casussen': { kader: 'artsen' },
  '/meldcode-gebeurtenissen': {
    casus: { kader: 'artsen', gebeurtenissen: [] },
    gebeurtenis: { soort: 'acuut_gevaar', datum: DAG },
  },
  '/regio-tekeningen': regio,
  '/trechtercijfers': {
    waarnemingen: [],
    gebied: { soort: 'land' },
    periode: { van: '2023-01-01', tot: '2023-12-31' },
  },
  '/akkoordpassages': { tekst: 'Wij bouwen.', peildatum: DAG },
  '/coalitieakkoord-toetsingen': {
    akkoord: { document: { tekst: 'Wij bouwen.' }, omvang: 'document', volledig: true },
    peildatum: DAG,
  },
  '/plan-toetsingen': {
    plan: { document: { tekst: 'Wij bouwen.' }, omvang: 'document', volledig: true },
    lijst: 'wmo-plan',
    peildatum: DAG,
  },
  '/coalitieakkoord-vergelijkingen': { a: await akkoordtoets(), b: await akkoordtoets() },
  '/gereedheid-toetsingen': { oordelen: { plan: { niveau: 1 } }, lijst: 'gemeente', peildatum: DAG },
  '/regelingen/{id}': '/regelingen/zowonen',
  '/afwegingskaders': `/afwegingskaders?peildatum=${DAG}`,
  '/meldcode-voorbeelden': `/meldcode-voorbeelden?peildatum=${DAG}&soort=onthulling`,
  '/landelijke-rollen': `/landelijke-rollen?peildatum=${DAG}`,
  '/ketenmodel': `/ketenmodel?peildatum=${DAG}`,
  '/ketentekening': `/ketentekening?peildatum=${DAG}`,
  '/toetslijsten/{naam}': `/toetslijsten/wmo-plan?peildatum=${DAG}`,
  '/regels': `/regels?domein=urgentie&peildatum=${DAG}`,
  '/regels/{domein}/{naam}': `/regels/urgentie/wettelijke-groep?peildatum=${DAG}`,
  '/regels/{domein}/{naam}/versies': '/regels/urgentie/wettelijke-groep/versies',
  '/regels/{domein}/{naam}/versies/{van}': '/regels/urgentie/wettelijke-groep/versies/2026-07-01',
  '/bewijzen': '/bewijzen?domein=urgentie',
  '/bewijzen/{domein}/{naam}/{van}': '/bewijzen/urgentie/wettelijke-groep/2026-07-01',
  '/bronnen/{id}': '/bronnen/awb',
  '/scenarios': '/scenarios?domein=keten',
  '/scenarios/{domein}/{id}': `/scenarios/${alles.scenarios[0]!.domein}/${alles.scenarios[0]!.id}`,
}

describe.each(operaties.map(({ pad, methode, operatie }) => ({ pad, methode, operatie })))(
  '$methode $pad',
  ({ pad, methode, operatie }) => {
    const { url, payload, soort = 'application/json' } = voorbeeld(pad, methode)
    const body =
      payload === undefined ? {} : { payload: payload as object, headers: { 'content-type': soort } }
    const vraag = (anders: object) =>
      server.inject({ method: methode as 'GET', url: `/v1${url}`, ...body, ...anders })
    const soorten = (status: string) =>
      Object.keys((operatie.responses[status] as { content?: object } | undefined)?.content ?? {})
    const leest = Object.keys(operatie.requestBody?.content ?? {})

    it('antwoordt zoals het er staat', async () => {
      const antwoord = await vraag({})
      expect(antwoord.statusCode, antwoord.body.slice(0, 500)).toBe(200)
      heeftKoppen(antwoord)
      expect(soorten('200')).toContain(String(antwoord.headers['content-type']).split(';')[0])
      expect((await vraag({})).body).toBe(antwoord.body)
      if (methode === 'GET') expect(antwoord.headers['access-control-allow-origin']).toBe('*')
      else {
        expect(antwoord.headers['access-control-allow-origin']).toBeUndefined()
        const elders = await vraag({ headers: { 'content-type': soort, origin: 'https://mag.example' } })
        expect(elders.headers['access-control-allow-origin']).toBe('https://mag.example')
        const vreemd = await vraag({ headers: { 'content-type': soort, origin: 'https://mag-niet.example' } })
        expect(vreemd.headers['access-control-allow-origin']).toBeUndefined()
      }
      if ('304' in operatie.responses) {
        const kent = await vraag({ headers: { 'if-none-match': antwoord.headers['etag'] } })
        expect([kent.statusCode, kent.body, kent.headers['etag']]).toEqual([
          304,
          '',
          antwoord.headers['etag'],
        ])
        heeftKoppen(kent)
      }
    })

    it('405 met Allow voor elke andere methode', async () => {
      for (const ander of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((een) => een !== methode)) {
        const antwoord = await server.inject({ method: ander as 'GET', url: `/v1${url}`, payload: 'x' })
        isProbleem(antwoord, 405, 'methode_onbekend')
        expect(antwoord.headers['allow']).toBe(
          methode === 'GET' ? 'GET, HEAD, OPTIONS' : `OPTIONS, ${methode}`,
        )
      }
      const vooraf = await server.inject({
        method: 'OPTIONS',
        url: `/v1${url}`,
        headers: { origin: 'https://mag.example' },
      })
      expect(vooraf.statusCode).toBe(204)
      heeftKoppen(vooraf)
      expect(vooraf.headers['access-control-allow-methods']).toContain(methode)
    })

    it('404 met een schuine streep erachter, 406 voor een soort die er niet is', async () => {
      const [kaal, query] = url.split('?')
      isProbleem(
        await vraag({ url: `/v1${kaal}/${query === undefined ? '' : `?${query}`}` }),
        404,
        'niet_gevonden',
      )
      const headers = {
        ...(leest.length > 0 && { 'content-type': soort }),
        accept: 'text/html, image/*;q=0.8',
      }
      isProbleem(await vraag({ headers }), 406, 'soort_niet_aanvaard')
    })

    it('400 voor een veld dat er niet hoort', async () => {
      if (methode === 'GET') {
        if (!url.includes('?')) return
        isProbleem(await vraag({ url: `/v1${url}&bestaatNiet=1` }), 400, 'invoer_ongeldig')
        isProbleem(await vraag({ url: `/v1${url}&${url.split('?')[1]}` }), 400)
        return
      }
      if (!leest.includes('application/json')) return
      isProbleem(
        await vraag({ payload: { ...(payload as object), bestaat_niet: 1 } }),
        400,
        'invoer_ongeldig',
      )
      for (const kapot of [
        '',
        '{',
        '[]',
        'null',
        '"tekst"',
        '{"a":1,"a":2}',
        `${'['.repeat(5000)}${']'.repeat(5000)}`,
      ])
        isProbleem(await vraag({ payload: kapot }), 400)
      isProbleem(
        await vraag({ payload: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]) }),
        400,
        'json_ongeldig',
      )
    })

    if (leest.length === 0) return
    it('413 en 415 voor een body die te groot is of van een andere soort', async () => {
      for (const kop of ['text/plain', 'application/xml', `${soort}; charset=iso-8859-1`])
        isProbleem(await vraag({ headers: { 'content-type': kop } }), 415, 'soort_onbekend')
      isProbleem(
        await vraag({ headers: { 'content-type': soort, 'content-encoding': 'gzip' } }),
        415,
        'soort_onbekend',
      )
      isProbleem(await vraag({ payload: Buffer.alloc(21 * 1024 * 1024, 0x20) }), 413, 'te_groot')
    })
  },
)

describe('Wat geen adres is', () => {
  it.each(['/v1', '/v1/', '/v2/beroepen', '/v1/Beroepen', '/v1/bestaat-niet', '/.env', '/v1/beroepen/x'])(
    '%s: 404',
    async (url) => {
      isProbleem(await server.inject(url), 404, 'niet_gevonden')
      isProbleem(
        await server.inject({ method: 'POST', url, payload: 'x', headers: { 'content-type': 'text/plain' } }),
        404,
      )
    },
  )

  it('onbekende regels, bronnen en scenario’s: 404; een dag waarop een regel niet bestaat ook, met de dagen', async () => {
    for (const pad of [
      '/regels/a/b/versies',
      '/regels/urgentie/wettelijke-groep/versies/1999-01-01',
      '/bronnen/x',
      '/scenarios/a/b',
      '/regelingen/x',
      '/toetslijsten/x?peildatum=2026-11-25',
      '/bewijzen/a/b/2026-01-01',
    ])
      isProbleem(await server.inject(`/v1${pad}`), 404, 'niet_gevonden')
    const antwoord = await server.inject('/v1/regels/urgentie/wettelijke-groep?peildatum=1999-01-01')
    isProbleem(antwoord, 404, 'regel_bestaat_niet_op_datum')
    expect((antwoord.json() as { detail: string }).detail).toContain('1 januari 2015')
  })

  it('de nota en de landelijke rollen voor de dag van de nota: 404', async () => {
    for (const pad of ['/nota', '/landelijke-rollen'])
      isProbleem(await server.inject(`/v1${pad}?peildatum=2018-03-14`), 404, 'regel_bestaat_niet_op_datum')
  })

  it('een adres dat niet te lezen is: 400', async () => {
    isProbleem(await server.inject('/v1/%zz'), 400, 'verzoek_onleesbaar')
  })
})

describe('500', () => {
  it('zegt niets van wat er misging; het logboek zegt waar, zonder de boodschap', async () => {
    const { server: stuk, logboek: regels } = proefserver({
      gegevens: { ...alles, bronnen: [null] as never },
    })
    const antwoord = await stuk.inject('/v1/bronnen')
    isProbleem(antwoord, 500, 'storing')
    const storing = regels.find(({ body }) => body === 'storing')!
    expect(storing.attributes['exception.type']).toBe('TypeError')
    expect(String(storing.attributes['exception.stacktrace'])).toMatch(/regels\.ts:\d+/)
    expect(JSON.stringify([regels, antwoord.body])).not.toContain('Cannot')
    await stuk.close()
  })
})

describe('De beschrijving zelf', () => {
  it('is als JSON en als YAML dezelfde', async () => {
    const json = (await server.inject('/v1/openapi.json')).json() as unknown
    expect(json).toEqual(JSON.parse(JSON.stringify(openapi)))
    expect(parse((await server.inject('/v1/openapi.yaml')).body)).toEqual(json)
  })

  it('heeft de versie van de bron, en elk antwoord noemt die', async () => {
    const bron = parse(readFileSync(join(WORTEL, 'specs/openapi/voordeur.v1.yaml'), 'utf8')) as typeof openapi
    const antwoord = await server.inject('/v1/openapi.json')
    expect((antwoord.json() as typeof openapi).info.version).toBe(bron.info.version)
    for (const url of ['/v1/beroepen', '/v1/is-er-niet', '/gezondheid/live', '/documentatie'])
      expect((await server.inject(url)).headers['api-version']).toBe(bron.info.version)
  })

  it('staat ook op een bladzijde zonder script', async () => {
    for (const url of ['/', '/documentatie']) {
      const antwoord = await server.inject(url)
      expect(antwoord.statusCode).toBe(200)
      heeftKoppen(antwoord)
      expect(antwoord.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(antwoord.body).not.toMatch(/<script|\sstyle="|\son[a-z]+="|https?:\/\/[^<]*\.(js|css)/)
      for (const { operatie } of operaties) expect(antwoord.body).toContain(`id="${operatie.operationId}"`)
    }
  })
})

describe('Het spoor van een verzoek', () => {
  it('gaat verder met dat van de afzender, en staat in het logboek', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01` }
    const antwoord = await server.inject({ url: '/v1/beroepen', headers })
    expect(antwoord.headers['traceparent']).toMatch(
      new RegExp(`^00-${traceId}-(?!b7ad6b7169203331)[0-9a-f]{16}-01$`),
    )
    expect(logboek.at(-1)).toMatchObject({ body: 'verzoek', trace_id: traceId })
  })

  it.each([
    'onzin',
    '00-00000000000000000000000000000000-b7ad6b7169203331-01',
    'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  ])('begint opnieuw bij %s', async (traceparent) => {
    const antwoord = await server.inject({ url: '/v1/beroepen', headers: { traceparent } })
    expect(antwoord.headers['traceparent']).not.toContain('0af7651916cd43dd')
    heeftKoppen(antwoord)
  })
})
