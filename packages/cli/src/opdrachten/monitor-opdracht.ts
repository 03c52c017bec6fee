import type { Argv, Options } from 'yargs'
import { cijferlijst, kostenBestand, nulmetingBestand, trechterBestand, tweeCijfers } from './monitor.ts'

const HERKOMST = ['nota', 'statistiek', 'onderzoek', 'overheid', 'pers', 'norm', 'wet', 'afgeleid'] as const
const gebied = { type: 'string', describe: 'Code van CBS: NL, PV27, GM0363', requiresArg: true } as const
const tabel = {
  type: 'string',
  describe: 'Het bestand is JSON van deze tabel van CBS, zoals 84848NED',
  requiresArg: true,
} as const
const kolom = { type: 'string', array: true, describe: 'Wat een kolom telt: kolom=definitie' } as const
const dimensie = { type: 'string', array: true, describe: 'Welke code te lezen: dimensie=code' } as const
const bestand = (wat: string) => ({ type: 'string', describe: wat, demandOption: true }) as const

const regiokolom = {
  type: 'string',
  describe: 'De kolom met het gebied, als die geen RegioS heet',
  requiresArg: true,
} as const

/** The commands `voordeur monitor ...`. */
export function monitorOpdracht(
  peildatum: Options & { readonly type: 'string'; readonly default: string },
  schrijf: (tekst: string) => void,
) {
  return (monitor: Argv<{ json: boolean }>) =>
    monitor
      .command(
        'cijfers',
        'Welke cijfers zijn er, met definitie, bron en wat er niet klopt?',
        (y) =>
          y.options({
            peildatum,
            definitie: { type: 'string', describe: 'Alleen deze definitie', requiresArg: true },
            code: { type: 'string', describe: 'Alleen dit cijfer, zoals K02', requiresArg: true },
            jaar: { type: 'number', describe: 'Alleen over dit jaar', requiresArg: true },
            herkomst: { choices: HERKOMST, describe: 'Alleen van deze herkomst' },
          }),
        ({ definitie, code, jaar, herkomst, ...a }) =>
          schrijf(
            cijferlijst(
              {
                ...(definitie !== undefined && { definitie }),
                ...(code !== undefined && { code }),
                ...(jaar !== undefined && { jaar }),
                ...(herkomst !== undefined && { herkomst }),
              },
              a,
            ),
          ),
      )
      .command(
        'naastelkaar <a> <b>',
        'Mogen twee cijfers naast elkaar staan?',
        (y) =>
          y
            .positional('a', { type: 'string', describe: 'Code van een cijfer', demandOption: true })
            .positional('b', { type: 'string', describe: 'Code van een cijfer', demandOption: true })
            .options({ peildatum }),
        (a) => schrijf(tweeCijfers(a.a, a.b, a)),
      )
      .command(
        'trechter <bestand>',
        'Waar vallen zaken af, van incident tot veroordeling?',
        (y) =>
          y.positional('bestand', bestand('Bestand met de aantallen (JSON, YAML of CSV)')).options({
            peildatum,
            gebied,
            periode: { type: 'string', describe: 'Bij een CSV: 2023 of 2023-H1', requiresArg: true },
            tabel,
            kolom,
            dimensie,
            regiokolom,
          }),
        (a) => schrijf(trechterBestand(a.bestand, a)),
      )
      .command(
        'nulmeting <bestand>',
        'Wat is de nulmeting, en wat veranderde er?',
        (y) =>
          y
            .positional('bestand', bestand('Bestand met waarnemingen (JSON, YAML, CSV of JSON van CBS)'))
            .options({
              peildatum,
              gebied,
              nul: {
                type: 'string',
                describe: 'Periode van de nulmeting: 2023 of 2023-H1',
                demandOption: true,
                requiresArg: true,
              },
              nu: { type: 'string', describe: 'Periode om mee te vergelijken', requiresArg: true },
              tabel,
              kolom,
              dimensie,
              regiokolom,
            }),
        (a) => schrijf(nulmetingBestand(a.bestand, a)),
      )
      .command(
        'kosten <bestand>',
        'Wat kost het, wie draagt het, en wat is onbekend?',
        (y) =>
          y.positional('bestand', bestand('Bestand met kostenposten (JSON of YAML)')).options({ peildatum }),
        (a) => schrijf(kostenBestand(a.bestand, a)),
      )
      .demandCommand(1, 'Kies een opdracht.')
}
