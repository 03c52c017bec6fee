import { langeDatum } from '@voordeur/kern'
import type { Bevinding, Ernst, Regiotoets } from '@voordeur/keten'
import { waarInWoorden } from '../woorden/bevinding.ts'
import { toonAntwoord } from './antwoord.ts'
import { alinea, type Noten, type Papier } from './tekst.ts'

/** The findings of a region, the most serious first, each with its place, its source and what would repair it. */
export function toonRegio(toets: Regiotoets, papier: Papier): string {
  const { bevindingen, versnippering, versie } = toets
  return toonAntwoord(
    // The findings are the reasons; they are told once.
    { ...toets, motivering: [] },
    {
      onderschrift: `Voorstel op ${langeDatum(versie.peildatum)} · uitkomst: ${toets.uitkomst.replaceAll('_', ' ')}`,
      delen: (noot) => [
        ...ERNST.map(([ernst, titel]) => ({
          titel,
          regels: bevindingen
            .filter((bevinding) => bevinding.ernst === ernst)
            .map((bevinding) => toonBevinding(bevinding, noot, papier)),
        })),
        { titel: 'Versnippering', regels: [alinea(papier, versnippering.zin)] },
      ],
    },
    papier,
  )
}

const ERNST: readonly (readonly [Ernst, string])[] = [
  ['gevaar', 'Gevaar: los dit eerst op'],
  ['ernstig', 'Ernstig'],
  ['aandacht', 'Kan beter'],
  ['kennis', 'Goed om te weten'],
]

function toonBevinding(bevinding: Bevinding, noot: Noten, papier: Papier): string {
  return [
    alinea(papier, `${bevinding.zin} ${noot.bij(bevinding)}`, 4, '-'),
    ...(waarInWoorden(bevinding) ? [papier.kleur.dim(alinea(papier, waarInWoorden(bevinding), 4))] : []),
    alinea(papier, bevinding.herstel, 6, '→'),
  ].join('\n')
}
