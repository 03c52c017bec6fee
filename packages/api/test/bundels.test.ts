/** Many questions at once: as a list, and as a stream with back-pressure. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Luisterend } from '../src/index.ts'
import { luister as start } from '../src/start.ts'
import { GEEN_GEGEVENS, proefserver } from './proefserver.ts'

const { server } = proefserver()
const GOED = { soort: 'regeling-toetsingen', vraag: { regeling: 'zowonen', peildatum: '2026-11-25' } }
const FOUT = { soort: 'kindchecks', vraag: { antwoorden: {}, peildatum: '2026-02-30' } }
let los: Luisterend
beforeAll(async () => {
  los = await start({
    poort: 0,
    gegevens: GEEN_GEGEVENS,
    logboek: () => {},
    achterstand: 60_000,
    lichaamstijd: 1000,
  })
})
afterAll(() => Promise.all([server.close(), los.stop()]))

interface Bundelantwoord {
  readonly plaats: number
  readonly status: number
  readonly antwoord?: unknown
  readonly probleem?: { readonly code: string }
}

function bundel(payload: unknown, soort = 'application/json') {
  return server.inject({
    method: 'POST',
    url: '/v1/bundels',
    payload: payload as object,
    headers: { 'content-type': soort },
  })
}

async function stroom(body: unknown): Promise<readonly Bundelantwoord[]> {
  const antwoord = await fetch(`${los.adres}/v1/bundels`, {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': 'application/x-ndjson' },
  } as RequestInit)
  expect(antwoord.headers.get('content-type')).toBe('application/x-ndjson')
  const regels = (await antwoord.text()).trimEnd().split('\n')
  return regels.map((regel) => JSON.parse(regel) as Bundelantwoord)
}

describe('Een lijst', () => {
  it('geeft in dezelfde volgorde hetzelfde als de losse vraag; een fout houdt de andere niet tegen', async () => {
    const antwoord = await bundel({ vragen: [GOED, FOUT, GOED] })
    const { antwoorden } = antwoord.json() as { antwoorden: readonly Bundelantwoord[] }
    const los = await server.inject({ method: 'POST', url: '/v1/regeling-toetsingen', payload: GOED.vraag })
    expect(antwoorden.map(({ plaats, status }) => [plaats, status])).toEqual([
      [0, 200],
      [1, 400],
      [2, 200],
    ])
    expect(antwoorden[0]!.antwoord).toEqual(los.json())
    expect(antwoorden[1]!.probleem!.code).toBe('datum_ongeldig')
  })

  it('weigert een soort die er niet is, een lege lijst en meer dan duizend vragen', async () => {
    for (const vragen of [
      [{ soort: 'bestaat-niet', vraag: {} }],
      [],
      Array.from({ length: 1001 }, () => GOED),
      [{ ...GOED, x: 1 }],
    ])
      expect((await bundel({ vragen })).statusCode).toBe(400)
  })
})

describe('Een stroom', () => {
  it('beantwoordt elke regel, ook de laatste zonder einde en een regel die geen vraag is', async () => {
    const regels = [JSON.stringify(GOED), '', '{kapot', JSON.stringify(FOUT), '[]', JSON.stringify(GOED)]
    const antwoorden = await stroom(regels.join('\r\n'))
    expect(antwoorden.map(({ plaats, status }) => [plaats, status])).toEqual([
      [0, 200],
      [1, 400],
      [2, 400],
      [3, 400],
      [4, 200],
    ])
  })

  it('antwoordt terwijl de vragen nog komen, en neemt een regel in stukken', async () => {
    const regel = `${JSON.stringify(GOED)}\n`
    let stuur!: ReadableStreamDefaultController<Uint8Array>
    const body = new ReadableStream<Uint8Array>({
      start: (een) => {
        stuur = een
      },
    })
    const bytes = new TextEncoder()
    const belofte = fetch(`${los.adres}/v1/bundels`, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/x-ndjson' },
    } as RequestInit)
    stuur.enqueue(bytes.encode(regel + regel.slice(0, 20)))
    const lezer = (await belofte).body!.getReader()
    const eerste = new TextDecoder().decode((await lezer.read()).value)
    expect(JSON.parse(eerste)).toMatchObject({ plaats: 0, status: 200 })
    stuur.enqueue(bytes.encode(regel.slice(20)))
    expect(new TextDecoder().decode((await lezer.read()).value)).toContain('"plaats":1')
    stuur.close()
    expect((await lezer.read()).done).toBe(true)
  })

  it('zegt het in de laatste regel als er niets meer komt, of als een regel te lang is', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (een) => een.enqueue(new TextEncoder().encode(`${JSON.stringify(GOED)}\n{`)),
    })
    const stil = await stroom(body)
    expect(stil.map(({ status }) => status)).toEqual([200, 408])
    const lang = await stroom(`${JSON.stringify(GOED)}\n"${'x'.repeat(2 * 1024 * 1024)}"\n`)
    expect(lang.map(({ status }) => status)).toEqual([200, 413])
  })

  it('leest niet verder dan de antwoorden worden afgenomen', async () => {
    let gestuurd = 0
    const regel = new TextEncoder().encode(`${JSON.stringify(GOED)}\n`.repeat(100))
    const body = new ReadableStream<Uint8Array>({
      pull: (een) => {
        gestuurd += 100
        if (gestuurd > 100_000) een.close()
        else een.enqueue(regel)
      },
    })
    const antwoord = await fetch(`${los.adres}/v1/bundels`, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/x-ndjson' },
    } as RequestInit)
    // Nobody reads: the sender has to wait as well, long before all of it is gone.
    await new Promise((klaar) => setTimeout(klaar, 1500))
    const toen = gestuurd
    await new Promise((klaar) => setTimeout(klaar, 500))
    expect(gestuurd).toBe(toen)
    expect(toen).toBeLessThan(50_000)
    await antwoord.body!.cancel()
  })

  it('duizenden vragen houden een ander niet op', async () => {
    const veel = stroom(`${JSON.stringify(GOED)}\n`.repeat(3000))
    const tijden: number[] = []
    for (let i = 0; i < 10; i += 1) {
      const begin = performance.now()
      expect((await fetch(`${los.adres}/v1/beroepen`)).status).toBe(200)
      tijden.push(performance.now() - begin)
    }
    expect(await veel).toHaveLength(3000)
    // Not a measurement: only that nobody had to wait for all of it.
    expect(Math.min(...tijden)).toBeLessThan(2000)
  })
})
