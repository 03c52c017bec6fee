import type { Bandbreedte, Drager, Kostenoverzicht } from '@voordeur/monitor'
import { euro, gebiednaam, kolommen, toonCijferantwoord } from './monitor-antwoord.ts'
import { alinea, type Papier } from './tekst.ts'

/** The costs for a person: sums per kind and price level, then every category, known or not. */
export function toonKosten(antwoord: Kostenoverzicht, papier: Papier): string {
  const { sommen, categorieen, apart, orde_van_grootte: orden } = antwoord
  return toonCijferantwoord(
    antwoord,
    `${gebiednaam(antwoord.gebied)} · ${antwoord.jaar} · uitkomst: ${antwoord.uitkomst}`,
    (noot) => [
      ...sommen.map((som) => ({
        titel: `${SOORT[som.soort]}, prijzen van ${som.prijspeil}${som.ondergrens ? ' (ondergrens)' : ''}`,
        regels: kolommen([
          ['', 'laag', 'midden', 'hoog'],
          ['Samen', ...bedragen(som.bedrag)],
          ...som.per_drager.map(({ drager, bedrag }) => [DRAGER[drager], ...bedragen(bedrag)]),
        ]),
      })),
      {
        titel: 'Wat is bekend, per soort kosten',
        regels: categorieen.map(({ categorie, titel, stand, zonder_post: zonder }) =>
          alinea(
            papier,
            `${categorie} ${titel}: ${stand}${stand === 'gedeeltelijk' && zonder.length > 0 ? `; nog niets van ${zonder.map((een) => DRAGER[een].toLowerCase()).join(', ')}` : ''}`,
            4,
            stand === 'bekend' ? '+' : stand === 'gedeeltelijk' ? '-' : '?',
          ),
        ),
      },
      {
        titel: 'Niet opgeteld',
        regels: apart.map(({ post, categorie, zin }) =>
          alinea(papier, `Post ${post + 1} (${categorie}): ${zin}`, 4, '-'),
        ),
      },
      {
        titel: 'Grove orde van grootte, geen meting',
        regels: orden.map((orde) =>
          alinea(papier, `${orde.titel}: ${orde.in_woorden}. ${noot.bij(orde)}`, 4, '-'),
        ),
      },
    ],
    papier,
  )
}

const SOORT = { cash: 'Uitgegeven geld', welvaart: 'Verlies aan welvaart' } as const

const DRAGER: Readonly<Record<Drager, string>> = {
  slachtoffer: 'Het slachtoffer',
  burger: 'Burgers',
  zorgverzekeraar: 'De zorgverzekeraar',
  eigen_risico: 'Eigen risico',
  rijk: 'Het Rijk',
  gemeente: 'De gemeente',
  centrumgemeente: 'De centrumgemeente',
  werkgever: 'De werkgever',
  corporatie: 'De woningcorporatie',
  zorg: 'De zorg',
  onderwijs: 'Het onderwijs',
}

function bedragen({ laag, midden, hoog }: Bandbreedte): readonly string[] {
  return [laag, midden, hoog].map((centen) => euro(centen))
}
