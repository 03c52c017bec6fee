import { bronIds } from '../controle/bronnen.ts'
import type { Toetslijst } from '../generated/typen.ts'
import { hash } from '../hash.ts'
import type { Bestand } from '../specs.ts'
import { constante, kop, literal } from './tekst.ts'

/** All versions of one checklist as data, the oldest first. */
export function genereerToetslijst(versies: readonly Bestand<Toetslijst>[]): string {
  const eerste = versies[0]!.inhoud
  const delen = versies.map(({ inhoud: lijst }) => {
    const steunlijst = lijst.steunlijst === undefined ? '' : `\n    steunlijst: ${literal(lijst.steunlijst)},`
    const items = lijst.items.map(
      (item) => `      {
        id: ${literal(item.id)},
        thema: ${literal(item.thema)},
        titel: ${literal(item.titel)},
        optioneel: ${literal(item.optioneel ?? false)},${item.veiligheid ? '\n        veiligheid: true,' : ''}
        vraag: ${literal(item.vraag)},
        kijk_naar: ${literal(item.kijk_naar)},
        modelzinnen: [
${lijst.niveaus
  .slice(1)
  .map(({ niveau }) => `          ${literal(item.modelzinnen[niveau])},`)
  .join('\n')}
        ],
        omdat: ${literal(item.omdat)},
        bron: ${literal(bronIds(item))},
        zekerheid: ${literal(item.zekerheid)},
        steunt_op: ${literal(item.steunt_op ?? [])},
      },`,
    )
    return `  {
    id: ${literal(lijst.id)},
    titel: ${literal(lijst.titel)},
    toelichting: ${literal(lijst.toelichting)},
    geldig: ${literal(lijst.geldig)},
    hash: ${literal(hash(lijst))},${steunlijst}
    niveaus: [
${lijst.niveaus.map((niveau) => `      ${literal(niveau)},`).join('\n')}
    ],
    themas: [
${lijst.themas.map((thema) => `      ${literal(thema)},`).join('\n')}
    ],
    items: [
${items.join('\n')}
    ],
  },`
  })
  return `${kop(...versies.map(({ bestand }) => bestand))}import type { Toetslijst } from '@voordeur/kern'

/** ${eerste.titel}. Alle versies, de oudste eerst. */
export const ${constante(eerste.id)}: readonly Toetslijst[] = [
${delen.join('\n')}
]
`
}
