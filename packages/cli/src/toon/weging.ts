import { langeDatum } from '@voordeur/kern'
import type { Weging } from '@voordeur/meldcode'
import { toonAntwoord } from './antwoord.ts'
import { alinea, type Papier } from './tekst.ts'

/** The weighing for a person: the two decisions right below the answer, in their order. */
export function toonWeging(weging: Weging, papier: Papier): string {
  const { besluiten, kader, opvolging, uitkomst, versie } = weging
  return toonAntwoord(
    weging,
    {
      onderschrift: [
        `Voorstel op ${langeDatum(versie.peildatum)}`,
        ...(kader ? [kader.naam] : []),
        `uitkomst: ${uitkomst}`,
      ].join(' · '),
      delen: () => [
        {
          titel: 'Twee besluiten, in deze volgorde',
          regels: [
            alinea(papier, `Is melden nodig? ${besluiten.melding.zin}`, 5, '1.'),
            alinea(papier, `Is hulp (ook) mogelijk? ${besluiten.hulp.zin}`, 5, '2.'),
            ...(opvolging ? [alinea(papier, `Vraag 5 opnieuw op ${langeDatum(opvolging)}.`, 5)] : []),
          ],
        },
      ],
    },
    papier,
  )
}
