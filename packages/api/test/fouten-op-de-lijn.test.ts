/** What only a real connection can do wrong: slow, half, huge, broken, too many; and stopping while busy. */
import { connect, type Socket } from 'node:net'
import { setTimeout as wacht } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Logregel, Luisterend, Luisteropties } from '../src/index.ts'
import { luister as start } from '../src/start.ts'
import { GEEN_GEGEVENS } from './proefserver.ts'

const VRAAG = JSON.stringify({ regeling: 'zowonen', peildatum: '2026-11-25' })
const lopend: Luisterend[] = []
afterEach(async () => {
  await Promise.all(lopend.splice(0).map(({ stop }) => stop()))
})

async function luister(
  opties: Luisteropties = {},
): Promise<{ poort: number; adres: string; logboek: Logregel[]; stop: () => Promise<void> }> {
  const logboek: Logregel[] = []
  const server = await start({
    poort: 0,
    gegevens: GEEN_GEGEVENS,
    achterstand: 60_000,
    logboek: (regel) => logboek.push(regel),
    ...opties,
  })
  lopend.push(server)
  return { poort: Number(new URL(server.adres).port), adres: server.adres, logboek, stop: server.stop }
}

/** Sends pieces of text as they are, and gives all that came back until the other side closed. */
async function ruw(poort: number, stukken: readonly (string | number)[]): Promise<string> {
  const lijn = connect(poort, '127.0.0.1')
  const alles = verzamel(lijn)
  for (const stuk of stukken) {
    if (typeof stuk === 'number') await wacht(stuk)
    else if (lijn.writable) lijn.write(stuk)
  }
  return alles
}

function verzamel(lijn: Socket): Promise<string> {
  return new Promise((geef) => {
    let tekst = ''
    lijn.on('data', (stuk) => {
      tekst += stuk.toString()
    })
    lijn.on('error', () => {})
    lijn.on('close', () => geef(tekst))
  })
}

function kop(lengte: number, erbij = ''): string {
  return `POST /v1/regeling-toetsingen HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${lengte}\r\n${erbij}\r\n`
}

function isProbleem(tekst: string, status: number, code: string): void {
  const [hoofd = '', lichaam = ''] = tekst.split('\r\n\r\n')
  expect(hoofd).toContain(`HTTP/1.1 ${status} `)
  for (const naam of [
    'api-version',
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'traceparent',
    'strict-transport-security',
    'application/problem+json',
  ])
    expect(hoofd.toLowerCase()).toContain(naam)
  expect(JSON.parse(lichaam)).toMatchObject({ status, code })
}

describe('Een body die niet afkomt', () => {
  it('408 na de tijd; de server antwoordt daarna gewoon', async () => {
    const { poort, adres } = await luister({ lichaamstijd: 300 })
    isProbleem(await ruw(poort, [kop(100), '{"regeling"']), 408, 'te_langzaam')
    expect((await fetch(`${adres}/v1/gezondheid/ready`)).status).toBe(200)
  })

  it('408 voor wie een letter per keer stuurt, hoe trouw ook', async () => {
    const { poort } = await luister({ lichaamstijd: 400 })
    const traag = [...VRAAG].flatMap((letter) => [letter, 30])
    isProbleem(await ruw(poort, [kop(VRAAG.length), ...traag]), 408, 'te_langzaam')
  })

  it('408 voor headers die niet afkomen', async () => {
    const { poort } = await luister({ lichaamstijd: 300 })
    isProbleem(await ruw(poort, ['POST /v1/regeling-toetsingen HTTP/1.1\r\nhost: x\r\n']), 408, 'te_langzaam')
  })

  it('niets voor wie halverwege weggaat, en niets blijft hangen', async () => {
    const { poort, adres, logboek } = await luister({ gelijktijdig: 5 })
    for (let i = 0; i < 20; i += 1) {
      const lijn = connect(poort, '127.0.0.1')
      lijn.on('error', () => {})
      lijn.write(`${kop(100)}{"reg`)
      await wacht(15)
      lijn.destroy()
    }
    await wacht(100)
    const antwoord = await fetch(`${adres}/v1/regeling-toetsingen`, {
      method: 'POST',
      body: VRAAG,
      headers: { 'content-type': 'application/json' },
    })
    expect(antwoord.status).toBe(200)
    expect(logboek.filter(({ body }) => body === 'storing')).toEqual([])
  })
})

describe('Wat te veel of onleesbaar is', () => {
  it('413 bij een lengte die te groot is, zonder op de body te wachten', async () => {
    const { poort } = await luister({ maxBytes: 1000 })
    isProbleem(await ruw(poort, [kop(1_000_000)]), 413, 'te_groot')
  })

  it('413 in brokken zonder lengte', async () => {
    const { poort } = await luister({ maxBytes: 1000 })
    const hoofd =
      'POST /v1/regeling-toetsingen HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n'
    isProbleem(
      await ruw(poort, [hoofd, `3e8\r\n${' '.repeat(1000)}\r\n`, `3e8\r\n${' '.repeat(1000)}\r\n`]),
      413,
      'te_groot',
    )
  })

  it('400 voor wat geen HTTP is, 431 voor headers zonder einde', async () => {
    const { poort } = await luister()
    isProbleem(await ruw(poort, ['HALLO\r\n\r\n']), 400, 'verzoek_onleesbaar')
    isProbleem(
      await ruw(poort, [`GET /v1/beroepen HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`]),
      431,
      'headers_te_groot',
    )
  })

  it('503 met Retry-After als er te veel tegelijk zijn, 429 als ze van één afzender zijn', async () => {
    for (const [opties, status, code] of [
      [{ gelijktijdig: 3 }, 503, 'bezet'],
      [{ gelijktijdigPerAfzender: 3 }, 429, 'te_veel'],
    ] as const) {
      const { poort, adres } = await luister({ ...opties, lichaamstijd: 5000 })
      const halve = [0, 1, 2].map(() => connect(poort, '127.0.0.1'))
      for (const lijn of halve) lijn.write(`${kop(VRAAG.length)}{`)
      await wacht(100)
      const antwoord = await fetch(`${adres}/v1/beroepen`)
      expect([antwoord.status, antwoord.headers.get('retry-after')]).toEqual([status, '1'])
      expect(await antwoord.json()).toMatchObject({ status, code })
      // Whoever watches the server still gets an answer.
      expect((await fetch(`${adres}/v1/gezondheid/live`)).status).toBe(200)
      const einden = halve.map(verzamel)
      for (const lijn of halve) lijn.end(VRAAG.slice(1))
      for (const einde of await Promise.all(einden)) expect(einde).toContain('HTTP/1.1 200')
      expect((await fetch(`${adres}/v1/beroepen`)).status).toBe(200)
    }
  })
})

describe('Stoppen', () => {
  it('maakt af wat bezig is, neemt niets nieuws aan en is niet meer gereed', async () => {
    const { poort, adres, stop, logboek } = await luister({ uitstel: 200 })
    const lijn = connect(poort, '127.0.0.1')
    const alles = verzamel(lijn)
    lijn.write(`${kop(VRAAG.length)}${VRAAG.slice(0, 5)}`)
    await wacht(100)
    const gestopt = stop()
    await wacht(50)
    const gereed = await fetch(`${adres}/v1/gezondheid/ready`)
    expect([gereed.status, gereed.headers.get('connection')]).toEqual([503, 'close'])
    await wacht(300)
    await expect(fetch(`${adres}/v1/beroepen`)).rejects.toThrow()
    lijn.write(VRAAG.slice(5))
    expect(await alles).toContain('waarschijnlijk_strijdig')
    await gestopt
    expect(logboek.at(-1)!.body).toBe('gestopt')
  })
})
