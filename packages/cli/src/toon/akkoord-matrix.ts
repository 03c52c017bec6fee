import type { LijstOpDatum } from '@voordeur/coalitieakkoord'
import type { Bestandswaarschuwing } from '../document.ts'
import type { Probleem } from '../opdrachten/json.ts'
import { schaalregel } from './akkoord-toets.ts'
import { veilig, waarschuwingInWoorden } from './akkoord-woorden.ts'
import { punt as opsomming } from './antwoord.ts'
import { kolommen, toonDeel } from './monitor-antwoord.ts'
import { aantal, alinea, type Papier } from './tekst.ts'

/** What stays of one document: its levels, or why it could not be read. */
export type Matrixrij =
  | {
      readonly bestand: string
      readonly waarschuwingen: readonly Bestandswaarschuwing[]
      readonly uitkomst: string
      readonly niveaus: Readonly<Record<string, number | 'onbekend'>>
    }
  | { readonly bestand: string; readonly fout: Probleem }

const LANGSTE_NAAM = 34

/** Many agreements in 80 columns: one sign per item, in the order of the list. */
export function toonMatrix(
  rijen: readonly Matrixrij[],
  mappen: readonly string[],
  { niveaus, themas, items }: LijstOpDatum,
  papier: Papier,
): string {
  const gelezen = rijen.flatMap((rij) => ('fout' in rij ? [] : [rij]))
  const per = themas.map(({ id, titel }) => ({ titel, punten: items.filter(({ thema }) => thema === id) }))
  return [
    papier.kleur.bold(alinea(papier, aantal(rijen.length, 'bestand', 'bestanden'), 0)),
    alinea(papier, schaalregel(niveaus), 0),
    ...per.map(({ titel, punten }) =>
      alinea(papier, `${punten[0]?.id}-${punten.at(-1)?.id.replace(/^\D+/, '')} ${titel}`, 0),
    ),
    '',
    ...kolommen([
      [
        '',
        ...per.map(({ punten }) =>
          `${punten[0]?.id}-${punten.at(-1)?.id.replace(/^\D+/, '')}`.padEnd(punten.length),
        ),
      ],
      ...gelezen.map((rij) => [
        kort(rij.bestand),
        ...per.map(({ punten }) =>
          punten.map(({ id }) => (rij.niveaus[id] === 'onbekend' ? '?' : String(rij.niveaus[id]))).join(''),
        ),
      ]),
    ]).map((regel) => regel.slice(2)),
    ...toonDeel(papier, {
      titel: 'Niet gelezen',
      regels: rijen.flatMap((rij) =>
        'fout' in rij
          ? [papier.kleur.red(alinea(papier, `${veilig(rij.bestand)}: ${reden(rij.fout)}`, 4, 'x'))]
          : [],
      ),
    }),
    ...toonDeel(papier, {
      titel: 'Bij het lezen',
      regels: gelezen.flatMap(({ bestand, waarschuwingen }) =>
        waarschuwingen.map((een) => opsomming(papier, `${veilig(bestand)}: ${waarschuwingInWoorden(een)}`)),
      ),
    }),
    ...toonDeel(papier, {
      titel: 'Mappen die niet zijn gelezen',
      regels: mappen.map((map) => opsomming(papier, veilig(map))),
    }),
    '',
    papier.kleur.dim(
      alinea(papier, 'Dit is een voorstel; een mens leest de zinnen en oordeelt. Zie per akkoord: toets.', 0),
    ),
  ].join('\n')
}

function reden({ errors, detail }: Probleem): string {
  return errors[0]?.detail ?? detail
}

function kort(naam: string): string {
  const teken = [...veilig(naam)]
  return teken.length > LANGSTE_NAAM ? `${teken.slice(0, LANGSTE_NAAM - 1).join('')}…` : teken.join('')
}
