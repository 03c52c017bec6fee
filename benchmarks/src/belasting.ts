/**
 * Load and faults of the API, on this machine only. `--kort` is the short form that the tests run; without it, about
 * four minutes, or less with `--seconden=2`. Prints tables in Markdown.
 */
import { meetDoorvoer } from './belasting/doorvoer.ts'
import { bouwApi } from './belasting/proces.ts'
import { meetStoringen } from './belasting/storingen.ts'
import { VRAGEN } from './belasting/vragen.ts'

const kort = process.argv.includes('--kort')
const gegeven = process.argv.find((een) => een.startsWith('--seconden='))
const seconden = kort ? 1 : Number(gegeven?.split('=')[1] ?? 8)

await bouwApi()
schrijf(
  '| vraag | verbindingen | bytes in, uit | API per seconde | p99 | kaal, zelfde bodies | kaal, echo | API t.o.v. zelfde bodies | in processortijd | API t.o.v. echo |',
)
schrijf('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|')
for (const { vraag, verbindingen, vraagbytes, antwoordbytes, api, echo, hetzelfde } of await meetDoorvoer(
  kort ? [32] : [32, 256],
  seconden,
  kort ? VRAGEN.slice(0, 1) : VRAGEN,
)) {
  schrijf(
    `| ${vraag.naam} | ${verbindingen} | ${vraagbytes}, ${heel(antwoordbytes)} | ${heel(api.perSeconde)} | ${api.p99} ms | ${heel(hetzelfde.perSeconde)} | ${heel(echo.perSeconde)} | ${procent(api.perSeconde / hetzelfde.perSeconde)} | ${procent(hetzelfde.cpu / api.cpu)} | ${procent(api.perSeconde / echo.perSeconde)} |`,
  )
  if (api.nietGoed + api.verbroken > 0)
    fout(`${vraag.naam}: ${api.nietGoed} niet goed, ${api.verbroken} verbroken`)
}
schrijf('')
schrijf('| storing | uitkomst | gehouden |')
schrijf('|---|---|---|')
for (const { naam, uitkomst, goed } of await meetStoringen(Math.min(seconden, 5), kort ? 0.1 : 1)) {
  schrijf(`| ${naam} | ${uitkomst} | ${goed ? 'ja' : 'nee'} |`)
  if (!goed) fout(naam)
}

function fout(wat: string): void {
  console.error(`Niet gehouden: ${wat}`)
  process.exitCode = 1
}

function schrijf(regel: string): void {
  process.stdout.write(`${regel}\n`)
}

function heel(getal: number): string {
  return Math.round(getal).toLocaleString('nl-NL')
}

function procent(deel: number): string {
  return `${Math.round(deel * 100)} %`
}
