import { langeDatum } from '@voordeur/kern'
import type { Beslistermijnvoorstel } from '@voordeur/urgentie'
import { alinea, kop, noten, type Papier } from './tekst.ts'

/** A deadline, and every step that led to it. */
export function toonTermijn(
  { uiterlijk, stappen, waarschuwingen }: Beslistermijnvoorstel,
  papier: Papier,
): string {
  const noot = noten()
  return [
    papier.kleur.bold(
      uiterlijk
        ? `Besluit uiterlijk op ${langeDatum(uiterlijk)}.`
        : 'De termijn staat stil; de einddatum is nog niet bekend.',
    ),
    '',
    kop(papier, 'Zo is dat gerekend'),
    ...stappen.map((stap) => alinea(papier, `${stap.zin} ${noot.bij(stap)}`, 4, '-')),
    ...waarschuwingen.map(({ zin }) => alinea(papier, zin, 4, '!')),
    '',
    kop(papier, 'Bronnen'),
    ...noot.lijst(papier),
  ].join('\n')
}
