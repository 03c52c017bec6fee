import { langeDatum } from '@voordeur/kern'
import { type Routeantwoord, schakelnaam, type Weg } from '@voordeur/keten'
import { toonAntwoord } from './antwoord.ts'
import { alinea, type Noten, type Papier } from './tekst.ts'

/** The ways through the chain with their terms and the sum. */
export function toonRoute(antwoord: Routeantwoord, papier: Papier): string {
  const { wegen, kringen, versie } = antwoord
  return toonAntwoord(
    { ...antwoord, motivering: [] },
    {
      onderschrift: `Voorstel op ${langeDatum(versie.peildatum)}`,
      delen: (noot) => [
        ...wegen.map((weg, i) => ({
          titel: `Weg ${i + 1}: ${soort(weg)}`,
          regels: toonWeg(weg, noot, papier),
        })),
        {
          titel: 'Kringen: een zaak kan hier rondgaan',
          regels: kringen.map((kring) => alinea(papier, kring.map(schakelnaam).join(' → '), 4, '-')),
        },
      ],
    },
    papier,
  )
}

function soort({ kortste, wettelijk_vast }: Weg): string {
  if (kortste) return wettelijk_vast ? 'de kortste, en elke overdracht staat in de wet' : 'de kortste'
  return 'elke overdracht staat in de wet'
}

function toonWeg(weg: Weg, noot: Noten, papier: Papier): readonly string[] {
  const som =
    weg.kalenderdagen === 0
      ? 'Voor geen enkele stap is er een termijn in getallen.'
      : `Samen hoogstens ${aantal(weg.kalenderdagen, 'dag', 'dagen')} (${aantal(weg.werkdagen, 'werkdag', 'werkdagen')}): uiterlijk ${langeDatum(weg.uiterlijk)}.`
  return [
    alinea(papier, weg.schakels.map(schakelnaam).join(' → ')),
    ...weg.stappen.map((stap) =>
      alinea(papier, `${stap.overdracht.toUpperCase()} ${stap.zin} ${noot.bij(stap)}`, 4, '-'),
    ),
    papier.kleur.bold(alinea(papier, som)),
  ]
}

function aantal(getal: number, enkel: string, meer: string): string {
  return `${getal} ${getal === 1 ? enkel : meer}`
}
