import { langeDatum } from '@voordeur/kern'
import type { Akkoordtoets, OpenPunt } from '@voordeur/keten'
import { toonAntwoord } from './antwoord.ts'
import { alinea, type Papier } from './tekst.ts'

/** What is missing in an agreement, and who still has to commit to what. */
export function toonAkkoord(toets: Akkoordtoets, papier: Papier): string {
  const { punten, per_partij, volledigheid: v, versie } = toets
  return toonAntwoord(
    { ...toets, motivering: [] },
    {
      onderschrift: `Voorstel op ${langeDatum(versie.peildatum)}`,
      delen: (noot) => [
        {
          titel: 'Hoe volledig',
          regels: [
            alinea(papier, `${v.functies_gedekt} van de ${v.functies} functies hebben een eigenaar.`, 4, '-'),
            alinea(
              papier,
              `${v.overdrachten_afgesproken} van de ${v.overdrachten} overdrachten zijn afgesproken.`,
              4,
              '-',
            ),
            alinea(
              papier,
              `${v.termijnen_genoemd} van de ${v.termijnen} termijnen binnen één schakel zijn genoemd.`,
              4,
              '-',
            ),
            ...(v.ministeries > 0
              ? [
                  alinea(
                    papier,
                    `${v.ministeries_genoemd} van de ${v.ministeries} ministeries doen mee.`,
                    4,
                    '-',
                  ),
                ]
              : []),
          ],
        },
        {
          titel: 'Open punten, het ernstigste eerst',
          regels: punten.flatMap((punt) => [
            alinea(papier, `${punt.zin} ${waarover(punt)}${noot.bij(punt)}`, 4, '-'),
            alinea(papier, punt.herstel, 6, '→'),
          ]),
        },
        {
          titel: 'Wie is nog aan zet?',
          regels: per_partij.map(({ naam, nog }) => alinea(papier, `${naam}: ${nog.join('; ')}.`, 4, '-')),
        },
      ],
    },
    papier,
  )
}

function waarover({ over, overdracht }: OpenPunt): string {
  const wat = [...(overdracht ? [overdracht.toUpperCase()] : []), ...(over ? [over] : [])].join(' ')
  return wat ? `(${wat}) ` : ''
}
