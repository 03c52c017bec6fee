import type { Argv, Options } from 'yargs'
import { MEETDAG } from '../meting/meetdag.ts'

const bestand = (wat: string) =>
  ({
    type: 'string',
    describe: `${wat} (PDF, DOCX, HTML, Markdown of tekst), of - voor de standaardinvoer`,
    demandOption: true,
  }) as const
const lezing = {
  deel: {
    choices: ['passage', 'sectie'] as const,
    describe: 'Dit is maar een deel van het document',
  },
  volledig: {
    type: 'boolean',
    describe: 'Dit is het hele document, met alle bijlagen (--no-volledig: dat is het niet)',
  },
} as const
const html = { type: 'string', requiresArg: true } as const

/** The commands `voordeur coalitieakkoord ...`. What they do is loaded only when one of them is run. */
export function coalitieakkoordOpdrachten(
  peildatum: Options & { readonly type: 'string'; readonly default: string },
  schrijf: (tekst: string) => void,
): (coalitieakkoord: Argv<{ json: boolean }>) => Argv<{ json: boolean }> {
  return (coalitieakkoord) =>
    coalitieakkoord
      .command(
        'toets <bestand..>',
        'Wat belooft een akkoord, wat ontbreekt, en waar staat het?',
        (y) =>
          y.positional('bestand', { ...bestand('Een of meer akkoorden'), array: true }).options({
            peildatum,
            ...lezing,
            gemeente: {
              type: 'string',
              describe: 'Naam van de gemeente, voor boven het antwoord',
              requiresArg: true,
            },
            bestuursperiode: { type: 'string', describe: 'Zoals 2026-2030', requiresArg: true },
            correcties: {
              type: 'string',
              describe: 'Bestand met wat een mens van de vondsten vindt (JSON of YAML)',
              requiresArg: true,
            },
            html: {
              ...html,
              describe: 'Schrijf een rapport naar dit bestand; bij meer akkoorden: naar deze map',
            },
            markdown: { ...html, describe: 'Hetzelfde in Markdown' },
          }),
        async (a) => (await import('./coalitieakkoord.ts')).toetsBestanden(a.bestand, a, schrijf),
      )
      .command(
        'vergelijk <a> <b>',
        'Welke punten verschillen tussen twee akkoorden of versies?',
        (y) =>
          y
            .positional('a', bestand('Een akkoord'))
            .positional('b', bestand('Een ander akkoord of een andere versie'))
            .options({ peildatum, ...lezing }),
        async (a) =>
          schrijf(await (await import('./coalitieakkoord.ts')).vergelijkTweeBestanden(a.a, a.b, a)),
      )
      .command(
        'matrix <map>',
        'Alle akkoorden in een map naast elkaar, punt voor punt',
        (y) =>
          y.positional('map', { type: 'string', describe: 'Map met akkoorden', demandOption: true }).options({
            peildatum,
            ...lezing,
            html: { ...html, describe: 'Schrijf de matrix naar dit bestand' },
            csv: { ...html, describe: 'Hetzelfde als CSV' },
          }),
        async (a) => (await import('./coalitieakkoord-matrix.ts')).matrixVan(a.map, a, schrijf),
      )
      .command(
        'zoek <bestand>',
        'Waar spreekt een document over geweld achter de voordeur?',
        (y) => y.positional('bestand', bestand('Een document')).options({ peildatum }),
        async (a) => schrijf(await (await import('./coalitieakkoord.ts')).zoekInBestand(a.bestand, a)),
      )
      .command(
        'plan <bestand>',
        'Staat in een Wmo-plan of regiovisie wat erin hoort?',
        (y) =>
          y.positional('bestand', bestand('Een Wmo-plan of regiovisie')).options({
            peildatum,
            ...lezing,
            lijst: {
              choices: ['wmo-plan', 'regiovisie'] as const,
              describe: 'Waarnaast wordt het gelegd?',
              demandOption: true,
            },
            oordelen: {
              type: 'string',
              describe: 'Bestand met per onderdeel wat een mens vindt: 0, 1 of 2 (JSON of YAML)',
              requiresArg: true,
            },
          }),
        async (a) => schrijf(await (await import('./coalitieakkoord.ts')).toetsPlanbestand(a.bestand, a)),
      )
      .command(
        'meet [map]',
        'Hoe goed zoekt de software, op zinnen die mensen hebben gelabeld?',
        (y) =>
          y.positional('map', { type: 'string', describe: 'Map met regels', default: 'specs' }).options({
            peildatum: {
              ...peildatum,
              default: MEETDAG,
              defaultDescription: MEETDAG,
              describe: 'Dag waarop de zinnen worden gelezen (JJJJ-MM-DD)',
            },
            fouten: { type: 'boolean', describe: 'Noem de zinnen die misgaan', default: false },
            'ook-meten': {
              type: 'boolean',
              describe: 'Noem ze ook van zinnen waarop niet mag worden afgestemd',
              default: false,
            },
          }),
        async (a) =>
          schrijf(
            (await import('./coalitieakkoord-meet.ts')).meetZinnen(a.map, { ...a, ookMeten: a['ook-meten'] }),
          ),
      )
      .demandCommand(1, 'Kies een opdracht. Zie voordeur coalitieakkoord --help.')
}
