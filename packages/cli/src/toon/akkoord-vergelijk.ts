import type { Akkoordvergelijking, Verandering } from '@voordeur/coalitieakkoord'
import { zinnenBij } from './akkoord-antwoord.ts'
import type { Kant } from './akkoord-toets.ts'
import { niveaunaam, veilig, waarschuwingInWoorden } from './akkoord-woorden.ts'
import { punt as opsomming } from './antwoord.ts'
import { toonDeel } from './monitor-antwoord.ts'
import { aantal, alinea, type Papier } from './tekst.ts'

const VERANDERING: Readonly<Record<Verandering, string>> = {
  hoger: 'vaster',
  lager: 'minder vast',
  niet_te_zeggen: 'van minstens één kant onbekend; geen stijging of daling',
}

const MEESTE_ZINNEN = 3

/** Exactly the items that differ, with the sentences on both sides, each at its place. */
export function toonAkkoordvergelijking(
  { verschillen, gelijk }: Akkoordvergelijking,
  a: Kant,
  b: Kant,
  papier: Papier,
): string {
  const zinnen = ({ toets, gelezen }: Kant, punt: string): readonly string[] => {
    const item = toets.uitslag.items.find((een) => een.item === punt)
    if (!item) return []
    // Only what reaches the level: a weaker sentence on the same item is no reason for it.
    const dragend = toets.passages.filter(({ vondsten }) =>
      vondsten.some((vondst) => vondst.punt === punt && vondst.niveau === item.niveau),
    )
    const bewijs = dragend.slice(0, MEESTE_ZINNEN).map(({ id }) => id)
    return zinnenBij({ bewijs }, toets, gelezen)
  }
  const kant = (merk: string, deel: Kant, punt: string): readonly string[] => {
    const gevonden = zinnen(deel, punt)
    return (gevonden.length === 0 ? ['niet gevonden'] : gevonden).map((zin) => alinea(papier, zin, 8, merk))
  }
  const rest = a.toets.uitslag.items.length - verschillen.length - gelijk.length
  return [
    papier.kleur.bold(
      alinea(
        papier,
        verschillen.length === 0
          ? 'Geen enkel punt verschilt'
          : `${aantal(verschillen.length, 'punt verschilt', 'punten verschillen')}`,
        0,
      ),
    ),
    alinea(papier, `a ${veilig(a.gelezen.bestand)} · b ${veilig(b.gelezen.bestand)}`, 0),
    ...toonDeel(papier, {
      titel: 'Bij het lezen van de bestanden',
      regels: [a, b].flatMap(({ gelezen: { bestand, waarschuwingen } }) =>
        waarschuwingen.map((een) => opsomming(papier, `${veilig(bestand)}: ${waarschuwingInWoorden(een)}`)),
      ),
    }),
    ...verschillen.flatMap(({ punt, titel, a: niveauA, b: niveauB, verandering }) => [
      '',
      alinea(
        papier,
        `${papier.kleur.bold(`${punt} ${titel}`)}: ${niveaunaam(a.toets, niveauA)} → ${niveaunaam(b.toets, niveauB)} (${VERANDERING[verandering]})`,
        4,
        '-',
      ),
      ...kant('a', a, punt),
      ...kant('b', b, punt),
    ]),
    '',
    ...(gelijk.length === 0 ? [] : [alinea(papier, `Gelijk: ${gelijk.join(', ')}.`, 0)]),
    ...(rest === 0
      ? []
      : [
          alinea(
            papier,
            `In beide niet gevonden: ${aantal(rest, 'punt', 'punten')}. Is een akkoord helemaal gelezen, zeg dat dan met --volledig.`,
            0,
          ),
        ]),
    papier.kleur.dim(alinea(papier, 'Dit is een voorstel; een mens leest de zinnen en oordeelt.', 0)),
  ].join('\n')
}
