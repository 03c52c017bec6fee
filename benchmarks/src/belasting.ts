/**
 * Load and faults of the API, on this machine only. `--kort` is the short form that the tests run; without it, about
 * nine minutes, or less with `--seconden=2`. Prints tables in Markdown, and on the error output what did not hold.
 */
import { type Doorvoer, meetDoorvoer, meetWerkers } from './belasting/doorvoer.ts'
import { bouwApi } from './belasting/proces.ts'
import { meetStoringen } from './belasting/storingen.ts'
import { VRAGEN } from './belasting/vragen.ts'

const kort = process.argv.includes('--kort')
const gegeven = process.argv.find((een) => een.startsWith('--seconden='))
const seconden = kort ? 1 : Number(gegeven?.split('=')[1] ?? 8)
const verbindingen = kort ? [32] : [32, 256]

await bouwApi()
kop([
  'vraag',
  'verbindingen',
  'antwoord (bytes)',
  'API per seconde',
  'p99',
  'echo',
  'zelfde bodies',
  'zelfde werk',
  'API t.o.v. echo',
  't.o.v. zelfde bodies',
  't.o.v. zelfde werk',
  'idem in processortijd',
])
for (const meting of await meetDoorvoer(verbindingen, seconden, kort ? VRAGEN.slice(0, 1) : VRAGEN)) {
  const { vraag, api, echo, zelfdeBodies, zelfdeWerk } = meting
  const snelheden = [echo, zelfdeBodies, zelfdeWerk].map(({ perSeconde }) => perSeconde)
  rij([
    vraag.naam,
    String(meting.verbindingen),
    heel(meting.antwoordbytes),
    heel(api.perSeconde),
    `${heel(api.p99)} ms`,
    ...snelheden.map(heel),
    ...snelheden.map((kaal) => procent(api.perSeconde / kaal)),
    [echo, zelfdeBodies, zelfdeWerk].map(({ cpu }) => procent(cpu / api.cpu)).join(', '),
  ])
  eisHeel(vraag.naam, api)
}

if (!kort) {
  schrijf('')
  kop(['vraag', 'verbindingen', 'een proces', 'p99', '`--workers 2`', 'p99', 'verhouding'])
  for (const { vraag, verbindingen: aantal, een, twee } of await meetWerkers(
    verbindingen,
    seconden,
    VRAGEN.slice(0, 2),
  )) {
    rij([
      vraag.naam,
      String(aantal),
      heel(een.perSeconde),
      `${heel(een.p99)} ms`,
      heel(twee.perSeconde),
      `${heel(twee.p99)} ms`,
      (twee.perSeconde / een.perSeconde).toLocaleString('nl-NL', { maximumFractionDigits: 2 }),
    ])
    eisHeel(vraag.naam, een)
    eisHeel(`${vraag.naam}, twee processen`, twee)
  }
}

schrijf('')
kop(['storing', 'uitkomst', 'gehouden'])
for (const { naam, uitkomst, goed } of await meetStoringen(Math.min(seconden, 5), kort ? 0.1 : 1)) {
  rij([naam, uitkomst, goed ? 'ja' : 'nee'])
  if (!goed) fout(naam)
}

/** Without a limit that was passed, every question has an answer. */
function eisHeel(naam: string, { nietGoed, verbroken }: Doorvoer): void {
  if (nietGoed + verbroken > 0) fout(`${naam}: ${nietGoed} niet goed, ${verbroken} verbroken`)
}

function fout(wat: string): void {
  console.error(`Niet gehouden: ${wat}`)
  process.exitCode = 1
}

function kop(namen: readonly string[]): void {
  rij(namen)
  rij(namen.map(() => '---'))
}

function rij(cellen: readonly string[]): void {
  schrijf(`| ${cellen.join(' | ')} |`)
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
