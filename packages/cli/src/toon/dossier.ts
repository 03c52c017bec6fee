import { langeDatum } from '@voordeur/kern'
import type { Bevinding, Dossiertoets } from '@voordeur/meldcode'
import { toonAntwoord } from './antwoord.ts'
import { alinea, type Noten, type Papier } from './tekst.ts'

/** How a code was followed: the most serious finding first, with what would repair it. */
export function toonDossiertoets(toets: Dossiertoets, papier: Papier): string {
  return toonAntwoord(
    // The findings are the reasons, with what repairs them.
    { ...toets, motivering: [] },
    {
      onderschrift: `Bekeken op ${langeDatum(toets.versie.peildatum)} · uitkomst: ${toets.uitkomst}`,
      delen: (noot) =>
        ERNST.map(([ernst, titel]) => ({
          titel,
          regels: toets.bevindingen
            .filter((bevinding) => bevinding.ernst === ernst)
            .flatMap((bevinding) => toonBevinding(bevinding, noot, papier)),
        })),
    },
    papier,
  )
}

const ERNST = [
  ['ernstig', 'Ernstig'],
  ['belangrijk', 'Belangrijk'],
  ['aandachtspunt', 'Aandachtspunt'],
] as const

function toonBevinding(
  { zin, herstel, geldt, stap, gebeurtenissen, bron, zekerheid }: Bevinding,
  noot: Noten,
  papier: Papier,
): readonly string[] {
  const misschien = geldt === 'mogelijk' ? 'Misschien: ' : ''
  const waar =
    gebeurtenissen.length > 0 ? ` (gebeurtenis ${gebeurtenissen.map((plaats) => plaats + 1).join(', ')})` : ''
  return [
    alinea(papier, `${misschien}${zin}${waar} ${noot.bij({ bron, zekerheid })}`, 4, `${stap}.`),
    alinea(papier, `Herstel: ${herstel}`, 6),
  ]
}
