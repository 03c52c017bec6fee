/** What someone sends never comes back in an error, a header or the log: a canary in every place where facts can be. */
import { afterAll, describe, expect, it } from 'vitest'
import { openapi, operaties } from '../src/beschrijving.ts'
import { vindplaatsVan } from '../src/logboek.ts'
import { proefserver } from './proefserver.ts'

const KANARIE = 'kanariegeel-jansen-1970'
const { server, logboek } = proefserver()
afterAll(() => server.close())

/** Bodies with the canary as a value, as a key, deep down, in broken JSON, and as the whole body. */
const BODIES: readonly string[] = [
  `{"${KANARIE}":1}`,
  `{"aanvraag":{"${KANARIE}":{"x":"${KANARIE}"}},"peildatum":"${KANARIE}","gemeente":"${KANARIE}"}`,
  `{"antwoorden":{"vermoeden":"${KANARIE}"},"kader":"${KANARIE}","peildatum":"${KANARIE}"}`,
  `{"casus":{"kader":"artsen","gebeurtenissen":[{"soort":"${KANARIE}","datum":"${KANARIE}"}]},"peildatum":"2026-11-25"}`,
  `{"vraag":{"beroep":"${KANARIE}"},"situatie":"${KANARIE}","melding":["${KANARIE}"],"document":"${KANARIE}"}`,
  `{"regio":{"naam":"${KANARIE}"},"akkoord":"${KANARIE}","van":"${KANARIE}","naar":"${KANARIE}","begin":"${KANARIE}","peildatum":"2026-11-25"}`,
  `{"cijfers":{"${KANARIE}":"${KANARIE}"},"gebied":{"soort":"${KANARIE}"},"invoer":"${KANARIE}","a":"${KANARIE}","b":"${KANARIE}"}`,
  `{"a":"${KANARIE}","a":"${KANARIE}"}`,
  `{"x":"${KANARIE}"`,
  `${KANARIE}`,
  `"${KANARIE}"`,
  `["${KANARIE}"]`,
]

function zonderKanarie(...delen: readonly unknown[]): void {
  expect(JSON.stringify(delen)).not.toContain(KANARIE)
  expect(JSON.stringify(delen)).not.toContain('kanariegeel')
}

describe('Een kanarie in de body', () => {
  it.each(operaties.filter(({ methode }) => methode === 'POST').map(({ pad }) => pad))('%s', async (pad) => {
    const verzoek = { method: 'POST', url: `/v1${pad}` } as const
    for (const body of BODIES) {
      for (const soort of ['application/json', 'application/x-ndjson', 'application/octet-stream', KANARIE]) {
        const antwoord = await server.inject({
          ...verzoek,
          payload: body,
          headers: { 'content-type': soort },
        })
        // A document is given back as text: that is what was asked.
        if (antwoord.statusCode === 200 && pad === '/documentlezingen') continue
        zonderKanarie(antwoord.body, antwoord.headers)
      }
    }
    zonderKanarie(logboek)
    expect(logboek.length).toBeGreaterThan(0)
  })

  it('in een adres, een query of een header komt hij ook niet in het logboek', async () => {
    for (const url of [
      `/${KANARIE}`,
      `/v1/${KANARIE}`,
      `/v1/regels/${KANARIE}/${KANARIE}/versies`,
      `/v1/regels?domein=${KANARIE}&${KANARIE}=1`,
      `/v1/cijfers?peildatum=${KANARIE}&code=${KANARIE}`,
      `/v1/bronnen/${KANARIE}?${KANARIE}`,
      `/v1/%zz${KANARIE}`,
    ]) {
      const headers = {
        origin: `https://${KANARIE}`,
        accept: `x/${KANARIE}`,
        traceparent: KANARIE,
        'if-none-match': KANARIE,
        'user-agent': KANARIE,
      }
      for (const method of ['GET', 'DELETE', 'OPTIONS'] as const) {
        const antwoord = await server.inject({ method, url, headers })
        zonderKanarie(antwoord.body, antwoord.headers)
      }
    }
    zonderKanarie(logboek)
  })

  it('in de boodschap van een fout komt hij niet in het logboek', () => {
    zonderKanarie(vindplaatsVan(new Error(`${KANARIE}\n    at ${KANARIE} here`)), vindplaatsVan(KANARIE))
    expect(vindplaatsVan(new Error(KANARIE))).toContain('kanarie.test.ts')
  })

  it('een regel van het logboek heeft geen veld waar hij in zou passen', () => {
    const velden = new Set(
      logboek.flatMap((regel) => [...Object.keys(regel), ...Object.keys(regel.attributes)]),
    )
    expect([...velden].sort()).toEqual([
      'attributes',
      'body',
      'http.request.method',
      'http.response.status_code',
      'http.route',
      'http.server.request.duration',
      'process.pid',
      'service.name',
      'service.version',
      'severity_text',
      'span_id',
      'timestamp',
      'trace_id',
    ])
    const routes = new Set(logboek.map(({ attributes }) => attributes['http.route']))
    const bekend = new Set([...Object.keys(openapi.paths).map((pad) => `/v1${pad}`), 'onbekend'])
    expect([...routes].filter((route) => !bekend.has(String(route)))).toEqual([])
  })
})
