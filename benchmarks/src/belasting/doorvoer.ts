import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { type Draaiend, startApi, startEcho, startKaalMetAntwoord, startKaalMetWerkwoord } from './proces.ts'
import type { Belastingvraag } from './vragen.ts'

/** What a server did in some seconds. */
export interface Doorvoer {
  readonly perSeconde: number
  /** Processor time of the server per request, in microseconds: also right when others use the machine. */
  readonly cpu: number
  readonly p99: number
  /** Whole answers with 2xx, and with another status. */
  readonly goed: number
  readonly nietGoed: number
  readonly verbroken: number
}

export interface Doorvoermeting {
  readonly vraag: Belastingvraag
  readonly verbindingen: number
  readonly antwoordbytes: number
  readonly api: Doorvoer
  /** Parses the body and sends it back. */
  readonly echo: Doorvoer
  /** Parses the body and sends the answer of the API, made into JSON each time: the same bodies in and out. */
  readonly zelfdeBodies: Doorvoer
  /** Parses the body, asks the same verb and sends its answer: what is left is what the server itself costs. */
  readonly zelfdeWerk: Doorvoer
}

/** How hard to shoot. `perSeconde` is a fixed rate; without it every connection asks again as soon as it has an answer. */
export interface Schot {
  readonly verbindingen: number
  readonly seconden: number
  readonly perSeconde?: number
}

type Doel = Pick<Draaiend, 'adres' | 'pid'>

export async function schiet(
  { adres, pid }: Doel,
  { pad, body }: Belastingvraag,
  { verbindingen, seconden, perSeconde }: Schot,
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
    ...(perSeconde !== undefined && { overallRate: perSeconde }),
  })
  return {
    perSeconde: uitslag.requests.average,
    cpu: ((cpuVan(pid) - vooraf) * 1e6) / Math.max(1, uitslag.requests.total),
    p99: uitslag.latency.p99,
    goed: uitslag['2xx'],
    nietGoed: uitslag.non2xx,
    verbroken: uitslag.errors + uitslag.timeouts,
  }
}

/** In turns, a few times: what else the machine does then falls on all of them. */
export async function schietOmBeurten(
  doelen: readonly Doel[],
  vraag: Belastingvraag,
  verbindingen: number,
  seconden: number,
): Promise<readonly Doorvoer[]> {
  const beurt = Math.min(2, seconden)
  const beurten = Math.round(seconden / beurt)
  const per: Doorvoer[][] = doelen.map(() => [])
  for (let i = 0; i < beurten; i += 1)
    for (const [plaats, doel] of doelen.entries())
      per[plaats]!.push(await schiet(doel, vraag, { verbindingen, seconden: beurt }))
  return per.map(samen)
}

/** The mean of the turns, and the worst p99 of them. */
function samen(beurten: readonly Doorvoer[]): Doorvoer {
  const som = (veld: keyof Doorvoer) => beurten.reduce((tot, een) => tot + een[veld], 0)
  return {
    perSeconde: som('perSeconde') / beurten.length,
    cpu: som('cpu') / beurten.length,
    p99: Math.max(...beurten.map(({ p99 }) => p99)),
    goed: som('goed'),
    nietGoed: som('nietGoed'),
    verbroken: som('verbroken'),
  }
}

/** The API and three bare servers, for every question. */
export async function meetDoorvoer(
  verbindingen: readonly number[],
  seconden: number,
  vragen: readonly Belastingvraag[],
): Promise<readonly Doorvoermeting[]> {
  const metingen: Doorvoermeting[] = []
  // On a machine that stalls, refusing would be right; here every request has to be answered.
  const api = await startApi('--achterstand=60000')
  try {
    for (const vraag of vragen) {
      const antwoord = await antwoordVan(api.adres, vraag)
      const servers = [
        api,
        await startEcho(),
        await startKaalMetAntwoord(antwoord),
        await startKaalMetWerkwoord(vraag.operatie),
      ]
      try {
        for (const server of servers) await schiet(server, vraag, { verbindingen: 8, seconden: 1 })
        for (const aantal of verbindingen) {
          const [deApi, echo, zelfdeBodies, zelfdeWerk] = await schietOmBeurten(
            servers,
            vraag,
            aantal,
            seconden,
          )
          metingen.push({
            vraag,
            verbindingen: aantal,
            antwoordbytes: Buffer.byteLength(antwoord),
            api: deApi!,
            echo: echo!,
            zelfdeBodies: zelfdeBodies!,
            zelfdeWerk: zelfdeWerk!,
          })
        }
      } finally {
        await Promise.all(servers.slice(1).map((server) => server.stop()))
      }
    }
  } finally {
    await api.stop()
  }
  return metingen
}

export interface Werkersmeting {
  readonly vraag: Belastingvraag
  readonly verbindingen: number
  readonly een: Doorvoer
  readonly twee: Doorvoer
}

/** One process beside two that share a port. */
export async function meetWerkers(
  verbindingen: readonly number[],
  seconden: number,
  vragen: readonly Belastingvraag[],
): Promise<readonly Werkersmeting[]> {
  const servers = [
    await startApi('--achterstand=60000'),
    await startApi('--workers=2', '--achterstand=60000'),
  ]
  const metingen: Werkersmeting[] = []
  try {
    for (const vraag of vragen) {
      for (const server of servers) await schiet(server, vraag, { verbindingen: 32, seconden: 2 })
      for (const aantal of verbindingen) {
        const [een, twee] = await schietOmBeurten(servers, vraag, aantal, seconden)
        metingen.push({ vraag, verbindingen: aantal, een: een!, twee: twee! })
      }
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
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
