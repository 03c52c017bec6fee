import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wacht } from 'node:timers/promises'
import { schiet } from './doorvoer.ts'
import { type Draaiend, startApi } from './proces.ts'
import { type Belastingvraag, VRAGEN } from './vragen.ts'

const VRAAG: Belastingvraag = VRAGEN[0]

/** How many times each status came back; 0 is a connection that broke, -1 one that never answered. */
export type Statussen = Readonly<Record<number, number>>

export interface Storing {
  readonly naam: string
  readonly uitkomst: string
  /** Did it hold? */
  readonly goed: boolean
}

/** Everything that goes wrong on a line, one after the other. `deel` makes it shorter: 1 is all of it. */
export async function meetStoringen(seconden: number, deel: number): Promise<readonly Storing[]> {
  return [
    await overbelast(seconden),
    await tweeKeerZoveel(seconden),
    await traag(seconden, Math.ceil(200 * deel)),
    await half(Math.ceil(1000 * deel)),
    await misvormd(Math.ceil(10_000 * deel)),
    await doodgeschoten(seconden),
  ]
}

/** More at the same time than it takes: it refuses the rest at once and goes on answering. */
async function overbelast(seconden: number): Promise<Storing> {
  const api = await startApi('--zonder-logboek', '--gelijktijdig=32', '--achterstand=60000')
  try {
    // Bodies that stay half way, so that the places are really taken; then questions on top.
    const halve = Array.from({ length: 32 }, () => halfVerzoek(api))
    await wacht(200)
    const vol = await vraag(api, VRAAG)
    for (const lijn of halve) lijn.destroy()
    await wacht(200)
    const druk = await schiet(api, VRAAG, { verbindingen: 512, seconden })
    const daarna = await vraag(api, VRAAG)
    return {
      naam: 'Meer dan het aankan (32 tegelijk)',
      uitkomst: `vol: ${vol}; 512 verbindingen: ${heel(druk.perSeconde)} per seconde, ${druk.nietGoed} keer 503, ${druk.verbroken} verbroken; daarna: ${daarna}`,
      goed: vol === 503 && druk.verbroken === 0 && daarna === 200,
    }
  } finally {
    await api.stop()
  }
}

/**
 * Twice the load it can take: questions come at a fixed rate, on connections that are open already, whether or not earlier
 * ones were answered. Bundles, since a single question is done before the next one is read. Each has to get an answer: what
 * was asked, or at once that the server is busy.
 */
async function tweeKeerZoveel(seconden: number): Promise<Storing> {
  const api = await startApi('--zonder-logboek', `--gelijktijdig=${PLAATSEN}`)
  try {
    await schiet(api, BUNDEL, { verbindingen: 8, seconden: 1 })
    const { perSeconde: kan } = await schiet(api, BUNDEL, { verbindingen: 8, seconden })
    const antwoorden = await stelOpTempo(api, BUNDEL, 2 * kan, seconden)
    const duurVan = (status: number) =>
      mediaan(antwoorden.filter((een) => een.status === status).map(({ ms }) => ms))
    const { 200: goed = 0, 503: bezet = 0, ...rest } = tel(antwoorden.map(({ status }) => status))
    const kwijt = antwoorden.length - goed - bezet
    const daarna = await naHetWachten(api)
    return {
      naam: `Twee keer zoveel bundels als het aankan (${PLAATSEN} plaatsen)`,
      uitkomst: `kan ${heel(kan)} per seconde, kreeg ${heel(antwoorden.length / seconden)}; ${heel(goed)} heel beantwoord (helft binnen ${heel(duurVan(200))} ms), ${heel(bezet)} keer 503${bezet === 0 ? '' : ` (helft binnen ${heel(duurVan(503))} ms)`}, ${kwijt === 0 ? 'geen enkele kwijt' : toon(rest)}; daarna: ${daarna}`,
      goed: kwijt === 0 && goed > 0 && daarna === 200,
    }
  } finally {
    await api.stop()
  }
}

/** Busy is an answer too: who comes back, as `Retry-After` says, has to be answered in the end. */
async function naHetWachten(api: Draaiend): Promise<number> {
  let status = await vraag(api, VRAAG)
  for (let keer = 0; status === 503 && keer < 10; keer += 1) {
    await wacht(1000)
    status = await vraag(api, VRAAG)
  }
  return status
}

const PLAATSEN = 32
const BUNDEL: Belastingvraag = {
  naam: 'bundel',
  pad: '/v1/bundels',
  operatie: 'maakBundel',
  body: JSON.stringify({
    vragen: Array.from({ length: 1000 }, () => ({ soort: 'meldcode-casussen', vraag: { kader: 'artsen' } })),
  }),
}

async function stelOpTempo(
  api: Draaiend,
  bundel: Belastingvraag,
  perSeconde: number,
  seconden: number,
): Promise<readonly { readonly status: number; readonly ms: number }[]> {
  const lijnen = 8 * PLAATSEN
  const agent = new Agent({ keepAlive: true, maxSockets: lijnen, maxFreeSockets: lijnen })
  await Promise.all(Array.from({ length: lijnen }, () => vraag(api, VRAAG, agent)))
  const begin = performance.now()
  const lopend: Promise<{ status: number; ms: number }>[] = []
  for (let nu = begin; nu < begin + seconden * 1000; nu = performance.now()) {
    while (lopend.length < ((nu - begin) / 1000) * perSeconde) {
      const vanaf = performance.now()
      lopend.push(vraag(api, bundel, agent).then((status) => ({ status, ms: performance.now() - vanaf })))
    }
    await wacht(5)
  }
  const antwoorden = await Promise.all(lopend)
  agent.destroy()
  return antwoorden
}

function mediaan(getallen: readonly number[]): number {
  return [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0
}

/** Clients that send a letter at a time: they get 408, and the others notice nothing. */
async function traag(seconden: number, aantal: number): Promise<Storing> {
  const api = await startApi('--zonder-logboek', '--lichaamstijd=2000', '--achterstand=60000')
  try {
    const alleen = await schiet(api, VRAAG, { verbindingen: 8, seconden })
    const trage = Array.from({ length: aantal }, () => trageBeller(api))
    const samen = await schiet(api, VRAAG, { verbindingen: 8, seconden })
    const statussen = tel(await Promise.all(trage))
    return {
      naam: `${aantal} trage bellers`,
      uitkomst: `de trage: ${toon(statussen)}; de andere: ${heel(samen.perSeconde)} per seconde, zonder trage ${heel(alleen.perSeconde)}, ${samen.nietGoed + samen.verbroken} mislukt`,
      goed: statussen[408] === aantal && samen.nietGoed + samen.verbroken === 0,
    }
  } finally {
    await api.stop()
  }
}

/** Bodies that stop half way and a connection that is cut. */
async function half(aantal: number): Promise<Storing> {
  const api = await startApi('--zonder-logboek', '--achterstand=60000')
  try {
    for (let i = 0; i < aantal; i += 50) {
      const lijnen = Array.from({ length: Math.min(50, aantal - i) }, () => halfVerzoek(api))
      await wacht(20)
      for (const lijn of lijnen) lijn.destroy()
    }
    await wacht(200)
    const daarna = await vraag(api, VRAAG)
    return {
      naam: `${heel(aantal)} halve bodies, verbinding weg`,
      uitkomst: `daarna: ${daarna}`,
      goed: daarna === 200,
    }
  } finally {
    await api.stop()
  }
}

/** Bodies from a generator: every one gets a problem, none a 500, and none a broken connection. */
async function misvormd(aantal: number): Promise<Storing> {
  const api = await startApi('--achterstand=60000')
  try {
    const maak = misvormer(20_261_125)
    const statussen: number[] = []
    for (let i = 0; i < aantal; i += 32) {
      const ronde = Array.from({ length: Math.min(32, aantal - i) }, () =>
        vraag(api, { ...VRAAG, body: maak() }),
      )
      statussen.push(...(await Promise.all(ronde)))
    }
    const telling = tel(statussen)
    const daarna = await vraag(api, VRAAG)
    await wacht(100)
    const storingen = api.logboek().split('"storing"').length - 1
    const vreemd = statussen.filter((een) => een !== 400 && een !== 200).length
    return {
      naam: `${heel(aantal)} misvormde bodies`,
      uitkomst: `${toon(telling)}; storingen in het logboek: ${storingen}; daarna: ${daarna}`,
      goed: vreemd === 0 && storingen === 0 && daarna === 200,
    }
  } finally {
    await api.stop()
  }
}

/** A worker that is killed under load: what was lost, and was anything lost that had been acknowledged? */
async function doodgeschoten(seconden: number): Promise<Storing> {
  const api = await startApi('--workers=2', '--achterstand=60000')
  try {
    await wachtOp(() => werkersVan(api).length >= 2)
    const schot = wacht(seconden * 400).then(() => process.kill(werkersVan(api)[0]!, 'SIGKILL'))
    const telling = await stelVeel(api, 16, seconden)
    await schot
    await wachtOp(() => new Set(werkersVan(api)).size >= 3)
    const daarna = await vraag(api, VRAAG)
    const { 200: goed = 0, 0: verbroken = 0, [-1]: stil = 0 } = telling
    return {
      naam: 'Een van twee werkers doodgeschoten onder belasting',
      uitkomst: `${heel(goed)} heel beantwoord, ${verbroken} verbonden en verbroken (niet bevestigd), ${stil} zonder antwoord of half; een nieuwe werker nam het over; daarna: ${daarna}`,
      goed: stil === 0 && goed > 0 && daarna === 200,
    }
  } finally {
    await api.stop()
  }
}

function werkersVan(api: Draaiend): readonly number[] {
  return [...api.logboek().matchAll(/"werker_begonnen".*?"voordeur\.werker":(\d+)/g)].map(([, pid]) =>
    Number(pid),
  )
}

/** Asks on and on, with a connection per question, and looks at every answer: whole, or not. */
async function stelVeel(api: Draaiend, tegelijk: number, seconden: number): Promise<Statussen> {
  const einde = performance.now() + seconden * 1000
  const statussen: number[] = []
  await Promise.all(
    Array.from({ length: tegelijk }, async () => {
      while (performance.now() < einde) statussen.push(await vraag(api, VRAAG))
    }),
  )
  return tel(statussen)
}

/** The status of a whole answer that is JSON; 0 for a connection that broke before it; -1 for half an answer or none. */
function vraag(
  api: Draaiend,
  { pad, body }: { readonly pad: string; readonly body: string | Buffer },
  agent?: Agent,
): Promise<number> {
  return new Promise((geef) => {
    const verzoek = request(
      `${api.adres}${pad}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        timeout: 10_000,
        ...(agent && { agent }),
      },
      (antwoord: IncomingMessage) => {
        const stukken: Buffer[] = []
        antwoord.on('data', (stuk: Buffer) => stukken.push(stuk))
        antwoord.on('error', () => geef(-1))
        antwoord.on('end', () => {
          try {
            JSON.parse(Buffer.concat(stukken).toString())
            geef(antwoord.complete ? antwoord.statusCode! : -1)
          } catch {
            geef(-1)
          }
        })
      },
    )
    verzoek.on('timeout', () => {
      geef(-1)
      verzoek.destroy()
    })
    verzoek.on('error', () => geef(0))
    verzoek.end(body)
  })
}

function halfVerzoek(api: Draaiend) {
  const lijn = connect(Number(new URL(api.adres).port), '127.0.0.1')
  lijn.on('error', () => {})
  lijn.write(
    `POST ${VRAAG.pad} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"aan`,
  )
  return lijn
}

function trageBeller(api: Draaiend): Promise<number> {
  return new Promise((geef) => {
    const lijn = halfVerzoek(api)
    let tekst = ''
    const letter = setInterval(() => lijn.write(' '), 200)
    lijn.on('data', (stuk) => {
      tekst += stuk.toString()
    })
    lijn.on('close', () => {
      clearInterval(letter)
      geef(Number(/^HTTP\/1\.1 (\d{3})/.exec(tekst)?.[1] ?? 0))
    })
  })
}

/** Bodies that are wrong in every way, the same ones each time. */
function misvormer(zaad: number): () => Buffer {
  let staat = zaad
  const toeval = (onder: number) => {
    staat = (Math.imul(staat, 1_664_525) + 1_013_904_223) >>> 0
    return staat % onder
  }
  const goed = Buffer.from(VRAAG.body)
  const waarden = [
    'null',
    '[]',
    '{}',
    '-1',
    '1e999',
    '"x"',
    'true',
    '"\\ud800"',
    '{"__proto__":{}}',
    '{"constructor":1}',
    '[[[[]]]]',
  ]
  const velden = ['aanvraag', 'peildatum', 'gemeente', 'vraag', '__proto__', 'toString', 'a/b~c', '']
  return () => {
    switch (toeval(6)) {
      case 0:
        // Cut off.
        return goed.subarray(0, toeval(goed.length))
      case 1: {
        const kapot = Buffer.from(goed)
        for (let i = 0; i <= toeval(4); i += 1) kapot[toeval(kapot.length)] = toeval(256)
        return kapot
      }
      case 2:
        return Buffer.from(Array.from({ length: toeval(400) }, () => toeval(256)))
      case 3: {
        const delen = Array.from(
          { length: toeval(6) },
          () => `${JSON.stringify(velden[toeval(velden.length)])}:${waarden[toeval(waarden.length)]}`,
        )
        return Buffer.from(`{${delen.join(',')}}`)
      }
      case 4: {
        const diep = toeval(3000)
        return Buffer.from('['.repeat(diep) + ']'.repeat(diep))
      }
      default:
        return Buffer.from(
          `{"aanvraag":{"opvang":${waarden[toeval(waarden.length)]},"verblijf":${waarden[toeval(waarden.length)]}},"peildatum":${waarden[toeval(waarden.length)]}}`,
        )
    }
  }
}

async function wachtOp(klaar: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !klaar(); i += 1) await wacht(100)
}

function tel(statussen: readonly number[]): Statussen {
  const telling: Record<number, number> = {}
  for (const status of statussen) telling[status] = (telling[status] ?? 0) + 1
  return telling
}

function toon(telling: Statussen): string {
  return Object.entries(telling)
    .map(([status, keer]) => `${heel(keer)} keer ${status}`)
    .join(', ')
}

function heel(getal: number): string {
  return Math.round(getal).toLocaleString('nl-NL')
}
