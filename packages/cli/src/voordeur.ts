#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { isVoordeurFout } from '@voordeur/kern'
import yargs from 'yargs'
import { STANDAARDINVOER } from './invoer.ts'
import { coalitieakkoordOpdrachten } from './opdrachten/coalitieakkoord-opdracht.ts'
import { controleerMap } from './opdrachten/controleer.ts'
import { gereedheidOpdrachten } from './opdrachten/gereedheid-opdracht.ts'
import { foutAlsJson } from './opdrachten/json.ts'
import { ketenopdrachten } from './opdrachten/keten.ts'
import { meldcodeOpdrachten } from './opdrachten/meldcode-opdracht.ts'
import { monitorOpdracht } from './opdrachten/monitor-opdracht.ts'
import {
  beoordeelBestand,
  lijst,
  termijn,
  toets,
  vergelijkTwee,
  watAlsBestand,
} from './opdrachten/urgentie.ts'
import { vergelijkVersies } from './opdrachten/verschil.ts'
import { toonFout } from './toon/fout.ts'
import { ANDERS, Gebruiksfout, VERKEERDE_INVOER, YARGSTEKST } from './uitgang.ts'

const peildatum = {
  type: 'string',
  describe: 'Dag waarvoor de regels gelden (JJJJ-MM-DD)',
  default: vandaag(),
  defaultDescription: 'vandaag',
  requiresArg: true,
} as const
const gemeente = {
  type: 'string',
  describe: 'Gemeente, regeling uit de lijst, of een bestand met een eigen regeling',
  requiresArg: true,
} as const
const vraag = {
  choices: ['indeling', 'intrekking'],
  describe: 'Gaat het om krijgen of om intrekken van urgentie?',
  default: 'indeling',
} as const
const bestand = {
  type: 'string',
  describe: 'Bestand met de feiten (JSON of YAML), of - voor de standaardinvoer',
  demandOption: true,
} as const

// A reader that stops early, such as `head`, closes the pipe; that is no error.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout
})

// yargs drops a lone `-`, so it is given a name before it gets there.
const woorden = process.argv.slice(2).map((deel) => (deel === '-' ? STANDAARDINVOER : deel))
// Errors are written as asked for too, also when the rest of the command can't be read.
const alsJson =
  yargs(woorden).help(false).version(false).option('json', { type: 'boolean' }).parseSync().json === true
const opdracht = yargs(woorden)
  .scriptName('voordeur')
  .version(eigenVersie())
  .locale('nl')
  .updateStrings(YARGSTEKST)
  .usage(
    '$0 <opdracht>\n\nRegels over geweld achter de voordeur: gedateerd, met bron, als voorstel. Een mens beslist.',
  )
  .option('json', { type: 'boolean', describe: 'Antwoord als JSON', default: false })
  .command('urgentie', 'Voorrang op een woning na huiselijk geweld', (urgentie) =>
    urgentie
      .command(
        'beoordeel <bestand>',
        'Hoort deze aanvrager bij een urgente groep?',
        (y) => y.positional('bestand', bestand).options({ gemeente, peildatum, vraag }),
        (a) => schrijf(beoordeelBestand(a.bestand, a)),
      )
      .command(
        'watals <bestand>',
        'Welke feiten zouden de uitkomst veranderen?',
        (y) => y.positional('bestand', bestand).options({ gemeente, peildatum, vraag }),
        (a) => schrijf(watAlsBestand(a.bestand, a)),
      )
      .command(
        'toets <gemeente>',
        'Welke eisen van een regeling botsen met hogere regels?',
        (y) => y.positional('gemeente', { ...gemeente, demandOption: true }).options({ peildatum }),
        (a) => schrijf(toets(a.gemeente, a)),
      )
      .command(
        'vergelijk <a> <b>',
        'Waarin verschillen twee regelingen, en voor wie?',
        (y) =>
          y
            .positional('a', { ...gemeente, demandOption: true })
            .positional('b', { ...gemeente, demandOption: true })
            .options({ peildatum }),
        (a) => schrijf(vergelijkTwee(a.a, a.b, a)),
      )
      .command(
        'termijn <ontvangen>',
        'Voor wanneer moet er beslist zijn?',
        (y) =>
          y
            .positional('ontvangen', {
              type: 'string',
              describe:
                'Dag van ontvangst (JJJJ-MM-DD), of een bestand (of -) met ook opschorting, uitstel en ingebrekestelling',
              demandOption: true,
            })
            .options({
              gemeente,
              peildatum: {
                type: 'string',
                describe: 'Reken met de regels van deze dag (JJJJ-MM-DD)',
                requiresArg: true,
              },
              ingebrekestelling: {
                type: 'string',
                describe: 'Dag waarop de ingebrekestelling is ontvangen (JJJJ-MM-DD)',
                requiresArg: true,
              },
            }),
        (a) => schrijf(termijn(a.ontvangen, a)),
      )
      .command(
        'gemeenten',
        'Van welke gemeenten en corporaties is een regeling opgenomen?',
        (y) => y.options({ peildatum }),
        (a) => schrijf(lijst(a)),
      )
      .demandCommand(1, 'Kies een opdracht. Zie voordeur urgentie --help.'),
  )
  .command('meldcode', 'De vijf stappen bij een vermoeden van geweld', meldcodeOpdrachten(peildatum, schrijf))
  .command('monitor', 'Cijfers: trechter, nulmeting en kosten', monitorOpdracht(peildatum, schrijf))
  .command(
    'coalitieakkoord',
    'Wat een coalitieakkoord belooft, en waar dat staat',
    coalitieakkoordOpdrachten(peildatum, schrijf),
  )
  .command(
    'gereedheid',
    'Van voorstel naar uitvoering: naar een veilig huis, en hoe lang dat duurt',
    gereedheidOpdrachten(peildatum, schrijf),
  )
  .command('keten', 'De keten: wie doet wat, en waar zitten gaten?', ketenopdrachten(peildatum, schrijf))
  .command(
    'controleer [map]',
    'Controleer en bewijs alle regels, en draai alle scenario’s',
    (y) => y.positional('map', { type: 'string', describe: 'Map met regels', default: 'specs' }),
    (a) => {
      const { tekst, goed } = controleerMap(a.map, a)
      schrijf(tekst)
      if (!goed) process.exitCode = ANDERS
    },
  )
  .command(
    'verschil <oud> <nieuw>',
    'Voor wie verandert de uitkomst tussen twee versies?',
    (y) =>
      y
        .positional('oud', { type: 'string', describe: 'Datum of map', demandOption: true })
        .positional('nieuw', { type: 'string', describe: 'Datum of map', demandOption: true })
        .options({
          regel: { type: 'string', describe: 'Alleen deze regel' },
          specs: { type: 'string', describe: 'Map met regels, bij twee datums', default: 'specs' },
        }),
    (a) => schrijf(vergelijkVersies(a.oud, a.nieuw, a)),
  )
  .demandCommand(1, 'Kies een opdracht. Zie voordeur --help.')
  .strict()
  .wrap(80)
  .epilog('Afloop: 0 beantwoord, 2 verkeerde invoer, 1 iets anders.')
  .exitProcess(false)
  .fail((bericht, fout) => {
    throw fout === undefined || fout.name === 'YError' ? new Gebruiksfout(fout?.message ?? bericht) : fout
  })

try {
  await opdracht.parseAsync()
} catch (fout) {
  meldFout(fout)
}

function schrijf(tekst: string): void {
  process.stdout.write(`${tekst}\n`)
}

/** Says what is wrong, where and what was expected, and nothing else. */
function meldFout(fout: unknown): void {
  const verkeerdeInvoer = isVoordeurFout(fout) || fout instanceof Gebruiksfout
  if (verkeerdeInvoer && alsJson) schrijf(foutAlsJson(fout))
  else process.stderr.write(`${toonFout(fout)}\n`)
  process.exitCode = verkeerdeInvoer ? VERKEERDE_INVOER : ANDERS
}

/** Of this package, from where it is run: `src` here, `dist` once it is published. */
function eigenVersie(): string {
  const pakket = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(pakket) as { version: string }).version
}

function vandaag(): string {
  const nu = new Date()
  const twee = (getal: number) => String(getal).padStart(2, '0')
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`
}
