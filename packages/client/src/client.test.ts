import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Luisterend } from '../../api/src/index.ts'
import { luister as start } from '../../api/src/start.ts'
import { GEEN_GEGEVENS } from '../../api/test/proefserver.ts'
import { isProbleem, maakClient, Probleemantwoord } from './index.ts'

const PEILDATUM = '2026-11-25'
let server: Luisterend
beforeAll(async () => {
  server = await start({ poort: 0, gegevens: GEEN_GEGEVENS, logboek: () => {}, achterstand: 60_000 })
})
afterAll(() => server.stop())

const client = (opties: Partial<Parameters<typeof maakClient>[0]> = {}) =>
  maakClient({ adres: `${server.adres}/v1`, ...opties })

/** A server that says these statuses one after the other, and how often it was asked. */
function naElkaar(...antwoorden: readonly [status: number, headers?: Record<string, string>][]) {
  const bodies: string[] = []
  const haal = async (verzoek: Request) => {
    bodies.push(await verzoek.text())
    const [status, headers = {}] = antwoorden[Math.min(bodies.length, antwoorden.length) - 1]!
    return new Response(status === 200 ? '{"beroepen":[]}' : '{}', {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    })
  }
  return { bodies, haal }
}

describe('the client', () => {
  it('gives typed answers', async () => {
    const { data, error } = await client().POST('/urgentie-toetsingen', {
      body: {
        aanvraag: {
          verblijf: { status: 'nederlander' },
          opvang: { verleend: true, reden: 'huiselijk_geweld', verlaat: true },
        },
        peildatum: PEILDATUM,
      },
    })
    expect(error).toBeUndefined()
    expect(data!.uitkomst).toBe('wettelijke_groep')
    // @ts-expect-error An outcome that does not exist is noticed while compiling.
    expect(data!.uitkomst === 'bestaat_niet').toBe(false)
  })

  it('fills in a path and a query', async () => {
    const { data } = await client().GET('/toetslijsten/{naam}', {
      params: { path: { naam: 'akkoord' }, query: { peildatum: PEILDATUM } },
    })
    expect(data!.items).toHaveLength(30)
  })

  it('gives a problem as a typed error, with every wrong place', async () => {
    const { data, error } = await client().POST('/kindchecks', {
      body: { antwoorden: { zwanger: 'misschien' as never }, peildatum: '2026-02-30' },
    })
    expect(data).toBeUndefined()
    expect(error!.errors.map(({ location }) => location).sort()).toEqual([
      '/antwoorden/zwanger',
      '/peildatum',
    ])
  })

  it('throws it, for who asks for that', async () => {
    const vraag = client().moet(
      client().GET('/ketenmodel', { params: { query: { peildatum: '1900-01-01' } } }),
    )
    await expect(vraag).rejects.toBeInstanceOf(Probleemantwoord)
    await expect(vraag).rejects.toMatchObject({ status: 404, code: 'regel_bestaat_niet_op_datum' })
    expect((await client().moet(client().GET('/beroepen'))).beroepen.length).toBeGreaterThan(10)
  })

  it('does not take the error of a gateway for one of the API', async () => {
    const { haal } = naElkaar([502])
    const eigen = client({ fetch: haal })
    await expect(eigen.moet(eigen.GET('/beroepen'))).rejects.toMatchObject({
      status: 502,
      code: 'antwoord_onbekend',
    })
    expect([null, 'x', {}, { status: 502, title: 'x' }].some(isProbleem)).toBe(false)
  })
})

describe('trying again', () => {
  it.each([429, 503])('after %i with Retry-After, with the same body', async (status) => {
    const { bodies, haal } = naElkaar(
      [status, { 'retry-after': '0' }],
      [status, { 'retry-after': '0' }],
      [200],
    )
    const eigen = client({ fetch: haal })
    const { response } = await eigen.POST('/meldcode-casussen', { body: { kader: 'artsen' } })
    expect(response.status).toBe(200)
    expect(bodies).toEqual(['{"kader":"artsen"}', '{"kader":"artsen"}', '{"kader":"artsen"}'])
  })

  it.each([
    ['without Retry-After', 503, {}, {}],
    ['after another error', 500, { 'retry-after': '0' }, {}],
    ['after bad input', 400, { 'retry-after': '0' }, {}],
    ['when the server asks for too long', 503, { 'retry-after': '3600' }, {}],
    ['when it makes no sense', 503, { 'retry-after': 'straks' }, {}],
    ['when told not to', 503, { 'retry-after': '0' }, { herhaal: 0 }],
  ] as const)('never %s', async (_, status, headers, opties) => {
    const { bodies, haal } = naElkaar([status, headers], [200])
    const { response } = await client({ fetch: haal, ...opties }).GET('/beroepen')
    expect([response.status, bodies.length]).toEqual([status, 1])
  })

  it('ends: the last answer is given as it is', async () => {
    const { bodies, haal } = naElkaar([503, { 'retry-after': '0' }])
    const { response } = await client({ fetch: haal, herhaal: 3 }).GET('/beroepen')
    expect([response.status, bodies.length]).toEqual([503, 4])
  })

  it('does not ask again when a connection breaks', async () => {
    let keer = 0
    const eigen = client({
      fetch: async () => {
        keer += 1
        throw new TypeError('fetch failed')
      },
    })
    await expect(eigen.GET('/beroepen')).rejects.toThrow('fetch failed')
    expect(keer).toBe(1)
  })

  it('stops when the caller gives up', async () => {
    const afbreker = new AbortController()
    const { bodies, haal } = naElkaar([503, { 'retry-after': '0' }])
    const eigen = client({ fetch: (verzoek) => haal(verzoek).finally(() => afbreker.abort()) })
    await expect(eigen.GET('/beroepen', { signal: afbreker.signal })).rejects.toThrow()
    expect(bodies).toHaveLength(1)
  })
})
