import type { Argv, Options } from 'yargs'
import { doorstroomOpdracht, uitstroomOpdracht } from './uitstroom.ts'

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
        'uitstroom <bestand>',
        'Wat is geregeld en wat houdt het tegen, op weg naar een veilig huis?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(uitstroomOpdracht(a.bestand, a)),
      )
      .command(
        'doorstroom <bestand>',
        'Hoe lang wachten mensen tussen klaar zijn en vertrekken?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(doorstroomOpdracht(a.bestand, a)),
      )
      .demandCommand(1, 'Kies een opdracht. Zie voordeur gereedheid --help.')
}
