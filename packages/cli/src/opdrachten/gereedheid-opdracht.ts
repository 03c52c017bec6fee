import type { Argv, Options } from 'yargs'
import { onderwijsOpdracht } from './onderwijs.ts'

/** The commands below `voordeur gereedheid`; each verb has a file of its own. */
export function gereedheidOpdrachten<T extends { json: boolean }>(
  peildatum: Options & { readonly type: 'string'; readonly default: string },
  schrijf: (tekst: string) => void,
): (gereedheid: Argv<T>) => Argv<T> {
  const bestand = {
    type: 'string',
    describe: 'Bestand met de feiten (JSON of YAML), of - voor de standaardinvoer',
    demandOption: true,
  } as const
  return (gereedheid) =>
    gereedheid
      .command(
        'onderwijs <bestand>',
        'Wie regelt een school voor een kind in of na de opvang?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(onderwijsOpdracht(a.bestand, a)),
      )
      .demandCommand(1, 'Kies een opdracht. Zie voordeur gereedheid --help.')
}
