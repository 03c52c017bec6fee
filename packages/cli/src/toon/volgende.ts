import { langeDatum } from '@voordeur/kern'
import type { Actie, Vervolg } from '@voordeur/meldcode'
import { toonAntwoord } from './antwoord.ts'
import { alinea, type Noten, type Papier } from './tekst.ts'

/** What can, should and must happen now in a case. */
export function toonVolgende(vervolg: Vervolg, papier: Papier): string {
  const { acties, later, uitkomst, versie } = vervolg
  const lijst = (noot: Noten, dwang: Actie['dwang']) =>
    acties.filter((actie) => actie.dwang === dwang).map((actie) => toonActie(actie, noot, papier))
  return toonAntwoord(
    // The actions are the reasons, and say them in their own order.
    { ...vervolg, motivering: [] },
    {
      onderschrift: `Stand op ${langeDatum(versie.peildatum)} · uitkomst: ${uitkomst}`,
      delen: (noot) => [
        { titel: 'Dit moet meteen', regels: lijst(noot, 'nu') },
        { titel: 'Dit moet', regels: lijst(noot, 'moet') },
        { titel: 'Dit hoort', regels: lijst(noot, 'hoort') },
        { titel: 'Dit kan', regels: lijst(noot, 'kan') },
        { titel: 'Later, als het veilig kan', regels: later.map((actie) => toonActie(actie, noot, papier)) },
      ],
    },
    papier,
  )
}

function toonActie(actie: Actie, noot: Noten, papier: Papier): string {
  const misschien = actie.geldt === 'mogelijk' ? 'Misschien: ' : ''
  const dag = actie.uiterlijk ? ` Uiterlijk ${langeDatum(actie.uiterlijk)}.` : ''
  return alinea(papier, `${misschien}${actie.zin}${dag} ${noot.bij(actie)}`, 4, `${actie.stap}.`)
}
