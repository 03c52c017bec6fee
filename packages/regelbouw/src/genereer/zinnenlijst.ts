import type { Zinnenlijst } from '../generated/typen.ts'
import { hash } from '../hash.ts'
import type { Bestand } from '../specs.ts'
import { constante, kop, literal } from './tekst.ts'

/** All versions of one list of sentences as constant data, the oldest first. */
export function genereerZinnenlijst(versies: readonly Bestand<Zinnenlijst>[]): string {
  const eerste = versies[0]!.inhoud
  const delen = versies.map(({ inhoud: lijst }) => {
    const afdelingen = lijst.afdelingen.map(
      ({ id, titel, zinnen }) =>
        `      {
        id: ${literal(id)},
        titel: ${literal(titel)},
        zinnen: [
${zinnen.map(({ id: zin, begin, vingerafdruk, soort, getal }) => `          ${literal({ id: zin, begin, vingerafdruk, soort, ...(getal && { getal }) })},`).join('\n')}
        ],
      },`,
    )
    return `  {
    id: ${literal(lijst.id)},
    titel: ${literal(lijst.titel)},
    geldig: ${literal(lijst.geldig)},
    hash: ${literal(hash(lijst))},
    afdelingen: [
${afdelingen.join('\n')}
    ],
  },`
  })
  return `${kop(...versies.map(({ bestand }) => bestand))}
/** ${eerste.titel}. Alle versies, de oudste eerst. */
export const ${constante(eerste.id)} = [
${delen.join('\n')}
] as const
`
}
