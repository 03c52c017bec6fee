import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { type Draaiend, startApi, startKaal } from './proces.ts'
import { type Belastingvraag, VRAGEN } from './vragen.ts'

/** What a server did in some seconds. */
export interface Doorvoer {
  readonly perSeconde: number
  /** Processor time of the server per request, in microseconds: also right when others use the machine. */
  readonly cpu: number
  readonly p50: number
  readonly p99: number
  readonly nietGoed: number
  readonly verbroken: number
}

export interface Doorvoermeting {
  readonly vraag: Belastingvraag
  readonly verbindingen: number
  readonly vraagbytes: number
  readonly antwoordbytes: number
  readonly api: Doorvoer
  /** Parses the body and sends it back. */
  readonly echo: Doorvoer
  /** Parses the body and sends the answer of the API, made into JSON each time: the same bodies in and out. */
  readonly hetzelfde: Doorvoer
}

export async function schiet(
  { adres, pid }: Pick<Draaiend, 'adres' | 'pid'>,
  { pad, body }: Belastingvraag,
  verbindingen: number,
  seconden: number,
): Promise<Doorvoer> {
  const vooraf = cpuVan(pid)
  const uitslag = await autocannon({
    url: `${adres}${pad}`,
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
    connections: verbindingen,
    duration: seconden,
    timeout: 20,
  })
  return {
    perSeconde: uitslag.requests.average,
    cpu: ((cpuVan(pid) - vooraf) * 1e6) / Math.max(1, uitslag.requests.total),
    p50: uitslag.latency.p50,
    p99: uitslag.latency.p99,
    nietGoed: uitslag.non2xx,
    verbroken: uitslag.errors + uitslag.timeouts,
  }
}

/** Both servers beside each other, one after the other, so that they do not take time from one another. */
export async function meetDoorvoer(
  verbindingen: readonly number[],
  seconden: number,
  vragen: readonly Belastingvraag[] = VRAGEN,
): Promise<readonly Doorvoermeting[]> {
  const metingen: Doorvoermeting[] = []
  // On a machine that stalls, refusing would be right; here every request has to be answered.
  const api = await startApi('--achterstand=60000')
  try {
    for (const vraag of vragen) {
      const antwoord = await antwoordVan(api.adres, vraag)
      const echo = await startKaal()
      const hetzelfde = await startKaal(antwoord)
      try {
        for (const server of [api, echo, hetzelfde]) await schiet(server, vraag, 8, 1)
        for (const aantal of verbindingen) {
          metingen.push({
            vraag,
            verbindingen: aantal,
            vraagbytes: vraag.body.length,
            antwoordbytes: Buffer.byteLength(antwoord),
            echo: await schiet(echo, vraag, aantal, seconden),
            api: await schiet(api, vraag, aantal, seconden),
            hetzelfde: await schiet(hetzelfde, vraag, aantal, seconden),
          })
        }
      } finally {
        await Promise.all([echo.stop(), hetzelfde.stop()])
      }
    }
  } finally {
    await api.stop()
  }
  return metingen
}

async function antwoordVan(adres: string, { pad, body }: Belastingvraag): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const antwoord = await fetch(`${adres}${pad}`, { method: 'POST', body, headers })
  if (antwoord.status !== 200) throw new Error(`${pad} gaf ${antwoord.status}`)
  return antwoord.text()
}

/** Seconds of processor time that a process has used (Linux; the clock of the kernel ticks a hundred times a second). */
function cpuVan(pid: number): number {
  const velden = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(velden[11]) + Number(velden[12])) / 100
}
