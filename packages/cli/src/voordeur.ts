#!/usr/bin/env node
import { isVoordeurFout } from '@voordeur/kern'
import { beroepen, type Kadernaam, kaders } from '@voordeur/meldcode'
import yargs from 'yargs'
import { STANDAARDINVOER } from './invoer.ts'
import { controleerMap } from './opdrachten/controleer.ts'
import { foutAlsJson } from './opdrachten/json.ts'
import { ketenopdrachten } from './opdrachten/keten.ts'
import {
  handelenAls,
  kaderlijst,
  loopMeldcode,
  opMeldcode,
  plichtVan,
  voorbeeldenVan,
  weegBestand,
} from './opdrachten/meldcode.ts'
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
import { ANDERS, Gebruiksfout, VERKEERDE_INVOER } from './uitgang.ts'

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

const kader = {
  choices: kaders(vandaag()).map((een) => een.kader) as readonly Kadernaam[],
  describe: 'Afwegingskader van het beroep',
  default: 'algemeen' as Kadernaam,
} as const
const beroep = {
  type: 'string',
  describe: 'Beroep of organisatie',
  choices: beroepen().map((een) => een.beroep),
  demandOption: true,
} as const

// yargs drops a lone `-`, so it is given a name before it gets there.
const opdracht = yargs(process.argv.slice(2).map((deel) => (deel === '-' ? STANDAARDINVOER : deel)))
  .scriptName('voordeur')
  .locale('nl')
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
              describe: 'Dag van ontvangst (JJJJ-MM-DD)',
              demandOption: true,
            })
            .options({ gemeente }),
        (a) => schrijf(termijn(a.ontvangen, a)),
      )
      .command(
        'gemeenten',
        'Van welke gemeenten en corporaties is een regeling opgenomen?',
        (y) => y,
        (a) => schrijf(lijst(a)),
      )
      .demandCommand(1, 'Kies een opdracht.'),
  )
  .command('meldcode', 'De vijf stappen bij een vermoeden van geweld', (meldcode) =>
    meldcode
      .command(
        'loop',
        'Loop met vragen door de vijf stappen; er wordt niets bewaard',
        (y) => y.options({ peildatum }),
        (a) => loopMeldcode(a),
      )
      .command(
        'weeg <bestand>',
        'Is melden nodig, en is hulp (ook) mogelijk?',
        (y) => y.positional('bestand', bestand).options({ kader, peildatum }),
        (a) => schrijf(weegBestand(a.bestand, a)),
      )
      .command(
        'volgende <bestand>',
        'Wat moet, hoort en kan er nu in deze zaak?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('volgende', a.bestand, a)),
      )
      .command(
        'toets <bestand>',
        'Hoe is de meldcode in deze zaak gevolgd?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('toets', a.bestand, a)),
      )
      .command(
        'code <bestand>',
        'Staat in de meldcode van een organisatie wat erin moet?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('code', a.bestand, a)),
      )
      .command(
        'kindcheck <bestand>',
        'Zijn er kinderen, en zijn zij veilig?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('kindcheck', a.bestand, a)),
      )
      .command(
        'delen <bestand>',
        'Mag deze informatie worden gedeeld?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('delen', a.bestand, a)),
      )
      .command(
        'termijnen <bestand>',
        'Wanneer moet Veilig Thuis wat hebben gedaan?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('termijnen', a.bestand, a)),
      )
      .command(
        'plicht <beroep>',
        'Moet dit beroep een meldcode hebben, en wie zorgt daarvoor?',
        (y) => y.positional('beroep', beroep).options({ peildatum }),
        (a) => schrijf(plichtVan(a.beroep, a)),
      )
      .command(
        'handelen <beroep>',
        'Wat kunt u doen zonder plicht, zoals als kapper of buur?',
        (y) => y.positional('beroep', beroep).options({ peildatum }),
        (a) => schrijf(handelenAls(a.beroep, a)),
      )
      .command(
        'voorbeelden [soort]',
        'Voorbeelden van onveiligheid, met bron',
        (y) =>
          y
            .positional('soort', {
              choices: [
                'acute_onveiligheid',
                'structurele_onveiligheid',
                'onthulling',
                'bijzondere_vormen',
              ] as const,
            })
            .options({ peildatum }),
        (a) => schrijf(voorbeeldenVan(a.soort, a)),
      )
      .command(
        'kaders',
        'De afwegingskaders per beroep',
        (y) => y.options({ peildatum }),
        (a) => schrijf(kaderlijst(a)),
      )
      .demandCommand(1, 'Kies een opdracht.'),
  )
  .command('monitor', 'Cijfers: trechter, nulmeting en kosten', monitorOpdracht(peildatum, schrijf))
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
  .demandCommand(1, 'Kies een opdracht.')
  .strict()
  .wrap(80)
  .epilog('Afloop: 0 beantwoord, 2 verkeerde invoer, 1 iets anders.')
  .exitProcess(false)
  .fail((bericht, fout) => {
    throw fout ?? new Gebruiksfout(bericht)
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
  if (isVoordeurFout(fout) && process.argv.includes('--json')) {
    schrijf(foutAlsJson(fout))
    process.exitCode = VERKEERDE_INVOER
    return
  }
  process.stderr.write(`${toonFout(fout)}\n`)
  process.exitCode = isVoordeurFout(fout) || fout instanceof Gebruiksfout ? VERKEERDE_INVOER : ANDERS
}

function vandaag(): string {
  const nu = new Date()
  const twee = (getal: number) => String(getal).padStart(2, '0')
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`
}
