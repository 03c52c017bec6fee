import type { Onderwijstaak, Onderwijsvoorstel } from '@voordeur/gereedheid'
import { langeDatum } from '@voordeur/kern'
import { punt, toonAntwoord } from './antwoord.ts'
import { alinea, type Noten, type Papier } from './tekst.ts'

/** Who does what for a child's school, what a school may refuse, and what is only a question. */
export function toonOnderwijs(voorstel: Onderwijsvoorstel, papier: Papier): string {
  const { uitkomst, versie, leerplicht, taken, weigering, intramuraal } = voorstel
  return toonAntwoord(
    voorstel,
    {
      onderschrift: `Voorstel op ${langeDatum(versie.peildatum)} · uitkomst: ${uitkomst}`,
      delen: (noot) => [
        {
          titel: 'Wie doet wat',
          regels: taken.flatMap((taak, i) => [
            ...(taak.door === taken[i - 1]?.door ? [] : [alinea(papier, `${taak.door}:`)]),
            ...toonTaak(taak, noot, papier),
          ]),
        },
        {
          titel: 'Leerplicht',
          regels: [
            alinea(papier, leerplicht.zin),
            ...leerplicht.motivering.map((reden) => punt(papier, `${reden.zin} ${noot.bij(reden)}`)),
          ],
        },
        {
          titel: 'Wat mag een basisschool als reden geven?',
          regels: weigering.map((een) =>
            punt(papier, `${een.genoemd ? 'Deze reden gaf de school. ' : ''}${een.zin} ${noot.bij(een)}`),
          ),
        },
        {
          titel: 'Onderwijs in de opvang zelf',
          regels:
            intramuraal.geldt === 'nee'
              ? []
              : [
                  alinea(papier, `${intramuraal.zin} ${noot.bij(intramuraal)}`),
                  ...intramuraal.vragen.map((een) => alinea(papier, een.vraag, 4, '?')),
                ],
        },
      ],
    },
    papier,
  )
}

function toonTaak(taak: Onderwijstaak, noot: Noten, papier: Papier): readonly string[] {
  const { zin, geldt, dag, mist } = taak
  return [
    alinea(papier, `${geldt === 'mogelijk' ? 'Misschien: ' : ''}${zin} ${noot.bij(taak)}`, 4, '-'),
    ...(dag ? [alinea(papier, dagzin(dag), 6)] : []),
    ...(mist.length > 0 ? [alinea(papier, 'Welke dag dat is, is nog niet te rekenen.', 6)] : []),
  ]
}

/** A wish is never told as a last day. */
function dagzin({ soort, datum, voorbij }: NonNullable<Onderwijstaak['dag']>): string {
  const dag = langeDatum(datum)
  if (soort === 'zo_mogelijk_voor') return `Zo mogelijk voor ${dag}; later mag ook.`
  if (soort === 'vanaf') return `Vanaf ${dag}.`
  return `Uiterlijk ${dag}.${voorbij ? ' Die dag is voorbij.' : ''}`
}
