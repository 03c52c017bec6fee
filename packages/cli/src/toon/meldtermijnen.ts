import { langeDatum } from '@voordeur/kern'
import type { Deelvoorstel, Kindcheckvoorstel, Meldtermijn, Termijnvoorstel } from '@voordeur/meldcode'
import { punt, toonAntwoord } from './antwoord.ts'
import { alinea, type Noten, type Papier } from './tekst.ts'

export function toonKindcheck(kindcheck: Kindcheckvoorstel, papier: Papier): string {
  const { volwassenen } = kindcheck
  return toonAntwoord(
    kindcheck,
    {
      onderschrift: `Voorstel op ${langeDatum(kindcheck.versie.peildatum)} · uitkomst: ${kindcheck.uitkomst}`,
      delen: (noot) =>
        volwassenen
          ? [
              {
                titel: 'En volwassenen voor wie uw cliënt zorgt',
                regels: [
                  alinea(papier, volwassenen.zin),
                  ...volwassenen.motivering.map((reden) => punt(papier, `${reden.zin} ${noot.bij(reden)}`)),
                ],
              },
            ]
          : [],
    },
    papier,
  )
}

export function toonDelen(delen: Deelvoorstel, papier: Papier): string {
  return toonAntwoord(
    delen,
    { onderschrift: `Voorstel op ${langeDatum(delen.versie.peildatum)} · uitkomst: ${delen.uitkomst}` },
    papier,
  )
}

/** The clocks around a report, each with its own day and its own ground. */
export function toonMeldtermijnen(voorstel: Termijnvoorstel, papier: Papier): string {
  return toonAntwoord(
    voorstel,
    {
      onderschrift: `Stand op ${langeDatum(voorstel.versie.peildatum)} · uitkomst: ${voorstel.uitkomst}`,
      delen: (noot) => [
        {
          titel: 'De termijnen',
          regels: voorstel.termijnen.flatMap((termijn) => toonMeldtermijn(termijn, noot, papier)),
        },
      ],
    },
    papier,
  )
}

function toonMeldtermijn(termijn: Meldtermijn, noot: Noten, papier: Papier): readonly string[] {
  const { zin, voorbij, geldt, stappen } = termijn
  return [
    alinea(papier, `${geldt === 'mogelijk' ? 'Misschien: ' : ''}${zin} ${noot.bij(termijn)}`, 4, '-'),
    alinea(papier, `${dagzin(termijn)}${voorbij ? ' Die dag is voorbij.' : ''}`, 6),
    ...stappen.map((stap) => alinea(papier, `${stap.zin} ${noot.bij(stap)}`, 8)),
  ]
}

/** Keeping has a first day on which it may stop, never a day before which the data must be gone. */
function dagzin({ soort, uiterlijk }: Meldtermijn): string {
  if (!uiterlijk) return 'Welke dag dat is, is nog niet bekend.'
  if (soort === 'bewaren') return `Bewaren tot en met ${langeDatum(uiterlijk)}, of langer als dat nodig is.`
  return `Uiterlijk ${langeDatum(uiterlijk)}.`
}
