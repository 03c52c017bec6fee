#!/usr/bin/env node
import cluster from 'node:cluster'
import { HULP, leesOpdracht, Opdrachtfout } from './opdracht.ts'
import { start } from './start.ts'
import { startVloot } from './vloot.ts'

/** Milliseconds that whatever is being answered gets to finish, after a signal to stop. */
const GENADE = 25_000

try {
  const opdracht = leesOpdracht(process.argv.slice(2), process.env)
  if (opdracht.hulp) process.stdout.write(HULP)
  else if (opdracht.werkers > 1 && cluster.isPrimary)
    startVloot(opdracht.werkers, GENADE, (adres) => meldAdres(adres, opdracht.luister.handboek))
  else await luister(opdracht.luister, opdracht.vrijePoort)
} catch (fout) {
  console.error(fout instanceof Opdrachtfout ? `${fout.message}\nZie voordeur-api --help.` : zinOver(fout))
  process.exit(fout instanceof Opdrachtfout ? 2 : 1)
}

async function luister(opties: Parameters<typeof start>[0], vrijePoort: boolean): Promise<void> {
  const { adres, stop } = await start(opties).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code !== 'EADDRINUSE' || !vrijePoort) throw fout
    return start({ ...opties, poort: 0 })
  })
  if (cluster.isPrimary) meldAdres(adres, opties?.handboek)
  else process.send?.({ adres })
  let stopt = false
  const eindig = () => {
    if (stopt) return
    stopt = true
    setTimeout(() => process.exit(1), GENADE).unref()
    void stop().then(() => process.exit(0))
  }
  process.on('SIGTERM', eindig)
  process.on('SIGINT', eindig)
  // A worker whose primary is gone has nobody to restart or to stop it.
  process.on('disconnect', eindig)
}

function meldAdres(adres: string, handboek: string | undefined): void {
  console.error(`Voordeur luistert op ${adres}${handboek === undefined ? '' : `\n  handboek       ${adres}/`}
  interface      ${adres}/v1/openapi.json
  documentatie   ${adres}/documentatie
Stoppen: Ctrl+C. Niets wat u stuurt, wordt bewaard.`)
}

/** Only what the system says of the port; any other message might repeat what was sent. */
function zinOver(fout: unknown): string {
  const code = (fout as NodeJS.ErrnoException | undefined)?.code
  if (code === 'EADDRINUSE')
    return 'Op deze poort luistert al een ander programma. Kies een andere met --poort.'
  if (code === 'EACCES') return 'Deze poort mag dit programma niet gebruiken. Kies een andere met --poort.'
  return `Het starten ging mis${code === undefined ? '' : ` (${code})`}: ${fout instanceof Error ? fout.message : ''}`
}
