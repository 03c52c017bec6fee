import cluster, { type Worker } from 'node:cluster'
import { logregel, schrijverNaar } from './logboek.ts'

/**
 * One process per core, all on the same port. A worker that ends on its own is replaced; only what it was answering at
 * that moment is lost, and its senders notice: their connection breaks.
 */
export function startVloot(aantal: number, genade: number, meldAdres: (adres: string) => void): void {
  // Workers take connections themselves. If the primary dealt them out, one that it hands to a worker that has just fallen
  // away would get no answer and no error, ever; now it stays in the queue for the others.
  cluster.schedulingPolicy = cluster.SCHED_NONE
  const logboek = schrijverNaar(process.stdout)
  let stopt = false
  let gemeld = false
  let kort = 0

  const begin = () => {
    const werker = cluster.fork()
    const vanaf = performance.now()
    werker.on('message', ({ adres }: { adres?: string }) => {
      logboek(logregel('werker_begonnen', { 'voordeur.werker': werker.process.pid ?? 0 }))
      if (gemeld || adres === undefined) return
      gemeld = true
      meldAdres(adres)
    })
    werker.on('exit', (code, signaal) => {
      const attributen = {
        'voordeur.werker': werker.process.pid ?? 0,
        'voordeur.afloop': signaal ?? code ?? 0,
      }
      logboek(logregel('werker_gestopt', attributen, stopt ? 'INFO' : 'ERROR'))
      if (stopt) return
      // One that cannot even begin will not begin next time either: do not try for ever, and not at full speed.
      kort = performance.now() - vanaf < 2000 ? kort + 1 : 0
      if (kort > 5 * aantal) process.exit(1)
      setTimeout(begin, kort === 0 ? 0 : 200 * kort)
    })
  }
  const eindig = () => {
    if (stopt) return
    stopt = true
    const werkers = Object.values(cluster.workers ?? {}).filter((een): een is Worker => een !== undefined)
    for (const { process: proces } of werkers) proces.kill('SIGTERM')
    setTimeout(() => {
      for (const { process: proces } of werkers) proces.kill('SIGKILL')
    }, genade + 2000).unref()
  }
  for (let i = 0; i < aantal; i += 1) begin()
  process.on('SIGTERM', eindig)
  process.on('SIGINT', eindig)
}
