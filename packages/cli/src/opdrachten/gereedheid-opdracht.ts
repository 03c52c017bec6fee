import { lijstnamen } from '@voordeur/gereedheid'
import type { Argv, Options } from 'yargs'
import { rollen, toetsBestand, toonLijst, vergelijkBestanden } from './gereedheid-lijst.ts'
import { onderwijsOpdracht } from './onderwijs.ts'
import { doorstroomOpdracht, uitstroomOpdracht } from './uitstroom.ts'

const bestand = (wat: string) =>
  ({
    type: 'string',
    describe: `${wat} (JSON of YAML), of - voor de standaardinvoer`,
    demandOption: true,
  }) as const
const namen = lijstnamen()

/** The commands `voordeur gereedheid ...`. */
export function gereedheidOpdrachten(
  peildatum: Options & { readonly type: 'string'; readonly default: string },
  schrijf: (tekst: string) => void,
) {
  return (gereedheid: Argv<{ json: boolean }>) =>
    gereedheid
      .command(
        'onderwijs <bestand>',
        'Wie regelt een school voor een kind in of na de opvang?',
        (y) => y.positional('bestand', bestand('Bestand met de feiten')).options({ peildatum }),
        (a) => schrijf(onderwijsOpdracht(a.bestand, a)),
      )
      .command(
        'uitstroom <bestand>',
        'Wat is geregeld en wat houdt het tegen, op weg naar een veilig huis?',
        (y) => y.positional('bestand', bestand('Bestand met de feiten')).options({ peildatum }),
        (a) => schrijf(uitstroomOpdracht(a.bestand, a)),
      )
      .command(
        'doorstroom <bestand>',
        'Hoe lang wachten mensen tussen klaar zijn en vertrekken?',
        (y) => y.positional('bestand', bestand('Bestand met verblijven')).options({ peildatum }),
        (a) => schrijf(doorstroomOpdracht(a.bestand, a)),
      )
      .command(
        'lijst <naam>',
        'Wat staat er op een toetslijst?',
        (y) =>
          y
            .positional('naam', { choices: namen, describe: 'Naam van de lijst', demandOption: true })
            .options({ peildatum }),
        (a) => schrijf(toonLijst(a.naam, a)),
      )
      .command(
        'toets <bestand>',
        'Hoe ver is een organisatie, en wat staat er te doen?',
        (y) =>
          y
            .positional('bestand', bestand('Bestand met per punt een niveau en bewijs'))
            .options({ peildatum, lijst: { choices: namen, describe: 'Toetslijst', demandOption: true } }),
        (a) => schrijf(toetsBestand(a.bestand, a)),
      )
      .command(
        'vergelijk <a> <b>',
        'Wat verschilt er tussen twee toetsen?',
        (y) =>
          y
            .positional('a', bestand('Antwoord van toets --json; met --lijst: een bestand met niveaus'))
            .positional('b', bestand('Zo ook het tweede'))
            .options({ peildatum, lijst: { choices: namen, describe: 'Toetslijst van beide bestanden' } }),
        (a) => schrijf(vergelijkBestanden(a.a, a.b, a)),
      )
      .command(
        'rol',
        'De Nationaal Rapporteur naast de landelijke rollen die er zijn',
        (y) => y.options({ peildatum }),
        (a) => schrijf(rollen(a)),
      )
      .demandCommand(1, 'Kies een opdracht. Zie voordeur gereedheid --help.')
}
