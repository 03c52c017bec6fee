import { bronIds } from '../controle/bronnen.ts'
import type { Register } from '../generated/typen.ts'
import { hash } from '../hash.ts'
import type { Bestand } from '../specs.ts'
import { constante, kop, literal } from './tekst.ts'

/** All versions of one register as constant data, the oldest first. */
export function genereerRegister(versies: readonly Bestand<Register>[]): string {
  const eerste = versies[0]!.inhoud
  const delen = versies.map(({ inhoud: register }) => {
    const items = register.items.map(
      (item) =>
        `      ${literal({
          id: item.id,
          dan: item.dan,
          omdat: item.omdat,
          bron: bronIds(item),
          zekerheid: item.zekerheid,
        })},`,
    )
    return `  {
    id: ${literal(register.id)},
    titel: ${literal(register.titel)},
    geldig: ${literal(register.geldig)},
    hash: ${literal(hash(register))},
    items: [
${items.join('\n')}
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
