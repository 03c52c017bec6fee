import { langeDatum } from '@voordeur/kern'
import type { Beslistermijnvoorstel } from '@voordeur/urgentie'
import { alinea, kop, noten, type Papier } from './tekst.ts'

/** A deadline, and every step that led to it. */
export function toonTermijn(
  { bekend, uiterlijk, stappen, waarschuwingen }: Beslistermijnvoorstel,
  papier: Papier,
): string {
  const noot = noten()
  return [
    papier.kleur.bold(
      !bekend
        ? 'De termijn is onbekend.'
        : uiterlijk
          ? `Besluit uiterlijk op ${langeDatum(uiterlijk)}.`
          : 'De termijn staat stil; de einddatum is nog niet bekend.',
    ),
    '',
    kop(papier, bekend ? 'Zo is dat gerekend' : 'Waarom'),
    ...stappen.map((stap) => alinea(papier, `${stap.zin} ${noot.bij(stap)}`, 4, '-')),
    ...waarschuwingen.map((waarschuwing) =>
      alinea(papier, `${waarschuwing.zin} ${noot.bij(waarschuwing)}`, 4, '!'),
    ),
    '',
    kop(papier, 'Bronnen'),
    ...noot.lijst(papier),
  ].join('\n')
}
