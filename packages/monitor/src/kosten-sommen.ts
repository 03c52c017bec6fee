import type { Bandbreedte, Drager, Kostencode, Kostensom } from './generated/typen.ts'
import { type BeoordeeldePost, teGroot } from './kosten-posten.ts'

/** One sum per kind and price level, in a fixed order: sums of different kinds or prices are never added. */
export function sommenVan(posten: readonly BeoordeeldePost[], ondergrens: boolean): readonly Kostensom[] {
  const groepen = new Map<string, Groep>()
  for (const { post, besluit, bedrag } of posten) {
    if (besluit.oordeel !== 'optellen' || !bedrag || post.prijspeil === undefined) continue
    const naam = `${post.soort} ${post.prijspeil}`
    const groep = groepen.get(naam) ?? { soort: post.soort, prijspeil: post.prijspeil, delen: [] }
    groep.delen.push({ drager: post.drager, categorie: post.categorie, bedrag })
    groepen.set(naam, groep)
  }
  return [...groepen.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { soort, prijspeil, delen }]) => ({
      soort,
      prijspeil,
      bedrag: telOp(delen.map(({ bedrag }) => bedrag)),
      ondergrens,
      per_drager: perSleutel(delen, ({ drager }) => drager).map(([drager, bedrag]) => ({ drager, bedrag })),
      per_categorie: perSleutel(delen, ({ categorie }) => categorie).map(([categorie, bedrag]) => ({
        categorie,
        bedrag,
      })),
    }))
}

interface Groep {
  readonly soort: Kostensom['soort']
  readonly prijspeil: number
  readonly delen: Deel[]
}

interface Deel {
  readonly drager: Drager
  readonly categorie: Kostencode
  readonly bedrag: Bandbreedte
}

function perSleutel<S extends string>(
  delen: readonly Deel[],
  sleutel: (deel: Deel) => S,
): readonly (readonly [S, Bandbreedte])[] {
  const groepen = new Map<S, Bandbreedte[]>()
  for (const deel of delen) {
    const groep = groepen.get(sleutel(deel))
    if (groep) groep.push(deel.bedrag)
    else groepen.set(sleutel(deel), [deel.bedrag])
  }
  return [...groepen.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([naam, bedragen]) => [naam, telOp(bedragen)] as const)
}

function telOp(bedragen: readonly Bandbreedte[]): Bandbreedte {
  const som = (naam: keyof Bandbreedte) => {
    const totaal = bedragen.reduce((tot, bedrag) => tot + bedrag[naam], 0)
    if (!Number.isSafeInteger(totaal)) throw teGroot('/invoer/posten')
    return totaal
  }
  return { laag: som('laag'), midden: som('midden'), hoog: som('hoog') }
}
