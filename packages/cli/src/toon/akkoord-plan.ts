import type { LijstOpDatum, Plantoets } from '@voordeur/coalitieakkoord'
import type { Bestandsdocument } from '../document.ts'
import { toonDocumentantwoord, zinnenBij } from './akkoord-antwoord.ts'
import { niveaunaam } from './akkoord-woorden.ts'
import { aantal, alinea, type Papier } from './tekst.ts'

/** A Wmo plan or a regional vision beside its list: per part what points at it, and on what ground it is asked. */
export function toonPlantoets(
  toets: Plantoets,
  { titel, items, themas }: LijstOpDatum,
  gelezen: Bestandsdocument,
  papier: Papier,
): string {
  const titels = new Map(items.map((item) => [item.id, item.titel]))
  return toonDocumentantwoord(
    { ...toets, titel },
    gelezen,
    (noot) =>
      themas.map((thema) => ({
        titel: thema.titel,
        regels: toets.uitslag.items
          .filter((item) => item.thema === thema.id)
          .flatMap((item) => {
            const reden = toets.motivering.find(({ regel }) => regel.endsWith(`#${item.item}`))
            const [zin] = zinnenBij(item, toets, gelezen)
            const meer = item.bewijs.length - 1
            return [
              alinea(
                papier,
                `${titels.get(item.item)}: ${papier.kleur.bold(niveaunaam(toets, item.niveau))}`,
                4,
                '-',
              ),
              ...(zin === undefined
                ? []
                : [alinea(papier, meer === 0 ? zin : `${zin} en nog ${aantal(meer, 'zin', 'zinnen')}`, 6)]),
              ...(reden ? [alinea(papier, `${reden.zin} ${noot.bij(reden)}`, 6, '')] : []),
            ]
          }),
      })),
    papier,
  )
}
