import type { Gereedheidsvergelijking, Verandering } from '@voordeur/gereedheid'
import { veilig } from './akkoord-woorden.ts'
import { toonAntwoord } from './antwoord.ts'
import { alinea, type Papier } from './tekst.ts'

const MERK: Readonly<Record<Verandering, string>> = { hoger: '↑', lager: '↓', niet_te_zeggen: '?' }

/** Exactly the items that differ; what is equal or unknown on both sides is named and not counted. */
export function toonGereedheidsvergelijking(
  vergelijking: Gereedheidsvergelijking,
  [a, b]: readonly [string, string],
  papier: Papier,
): string {
  const { verschillen, gelijk, beide_onbekend } = vergelijking
  return toonAntwoord(
    { ...vergelijking, motivering: [], ontbreekt: [] },
    {
      onderschrift: `Toetslijst ${vergelijking.lijst} · a ${veilig(a)} · b ${veilig(b)}`,
      delen: () => [
        {
          titel: 'Wat verschilt van a naar b',
          regels: verschillen.map(({ titel, zin, verandering }) =>
            alinea(papier, `${titel}. ${zin}`, 4, MERK[verandering]),
          ),
        },
        { titel: 'Gelijk en bekend', regels: gelijk.map((item) => alinea(papier, item, 4, '=')) },
        { titel: 'In beide onbekend', regels: beide_onbekend.map((item) => alinea(papier, item, 4, '?')) },
      ],
    },
    papier,
  )
}
