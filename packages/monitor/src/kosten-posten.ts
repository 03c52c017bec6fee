import { beslis, fout, type Rij, type Tabel } from '@voordeur/kern'
import { kostencategorieen } from './generated/kostencategorieen.ts'
import type { Bandbreedte, Kostencategorie, Kostenpost, Postbesluit, Postfeiten } from './generated/typen.ts'
import { afgerond, alsHeelGetal, type Breukgetal, exact, heel, maal, vergelijk } from './getal.ts'

/** An item of the input with what the table `monitor/optelbaar` says of it. */
export interface BeoordeeldePost {
  /** Its place in the input. */
  readonly plaats: number
  readonly post: Kostenpost
  readonly besluit: Postbesluit
  readonly rij: Rij<Postfeiten, Postbesluit>
  /** The attributable amount in whole cents; absent if it is not known. */
  readonly bedrag?: Bandbreedte
}

/** Checks every item, works out its amount, and asks the table whether it may be summed. */
export function beoordeelPosten(
  posten: readonly Kostenpost[],
  tabel: Tabel<Postfeiten, Postbesluit>,
): readonly BeoordeeldePost[] {
  posten.forEach((post, i) => {
    eisPost(post, `/invoer/posten/${i}`)
  })
  const aantallen = new Map<string, number>()
  for (const post of posten) aantallen.set(kenmerk(post), (aantallen.get(kenmerk(post)) ?? 0) + 1)
  return posten.map((post, plaats) => {
    const heelBedrag = bruto(post)
    const bedrag = heelBedrag && toegerekend(heelBedrag, post, `/invoer/posten/${plaats}`)
    const { dan, rijen } = beslis<Postfeiten, Postbesluit>(tabel, {
      herkomst: post.herkomst,
      bedrag_bekend: heelBedrag !== undefined,
      toerekening_bekend: post.aandeel_toerekenbaar !== undefined,
      prijspeil_bekend: post.prijspeil !== undefined,
      dubbel: aantallen.get(kenmerk(post))! > 1,
    })
    return { plaats, post, besluit: dan!, rij: rijen[0]!, ...(bedrag && { bedrag }) }
  })
}

/** Costs of the same bearer, kind and part of a category: told twice, they may be the same costs. */
function kenmerk({ categorie, drager, soort, prijspeil, taakveld }: Kostenpost): string {
  return [categorie, drager, soort, prijspeil, taakveld].join('|')
}

function eisPost(post: Kostenpost, pad: string): void {
  const { categorie, soort, bedrag, aantal, kosten_per_eenheid, aandeel_toerekenbaar } = post
  const { alleen } = CATEGORIEEN.find((een) => een.categorie === categorie)!
  if (alleen !== undefined && soort !== alleen)
    throw fout(
      'invoer_ongeldig',
      `${pad}/soort`,
      alleen,
      'Deze kosten zijn verlies aan welvaart, geen uitgegeven geld.',
      'These costs are a loss of welfare, not money spent.',
    )
  if (bedrag && (aantal !== undefined || kosten_per_eenheid))
    throw fout(
      'bedrag_ongeldig',
      `${pad}/bedrag`,
      'een bedrag, of een aantal met kosten per eenheid',
      'Het bedrag staat er op twee manieren.',
      'The amount is told in two ways.',
    )
  if (bedrag) eisBandbreedte(bedrag, `${pad}/bedrag`)
  if (kosten_per_eenheid) eisBandbreedte(kosten_per_eenheid, `${pad}/kosten_per_eenheid`)
  if (aandeel_toerekenbaar && vergelijk(exact(aandeel_toerekenbaar), heel(1)) > 0)
    throw fout(
      'verhouding_onmogelijk',
      `${pad}/aandeel_toerekenbaar`,
      'hoogstens 1',
      'Er kan niet meer dan alles worden toegerekend.',
      'No more than all can be attributed.',
    )
  if (post.taakveld !== undefined && post.iv3_versie === undefined)
    throw fout(
      'invoer_ongeldig',
      `${pad}/iv3_versie`,
      'het jaar van de indeling in taakvelden',
      'Taakvelden verschillen per jaar. Geef het jaar van de indeling.',
      'Task fields differ per year. Give the year of the classification.',
    )
}

const CATEGORIEEN: readonly Kostencategorie[] = /* @__PURE__ */ kostencategorieen[0].items.map(
  ({ dan }) => dan,
)

function eisBandbreedte({ laag, midden, hoog }: Bandbreedte, pad: string): void {
  if (laag <= midden && midden <= hoog) return
  throw fout(
    'bedrag_ongeldig',
    pad,
    'laag, midden en hoog van klein naar groot',
    'Laag, midden en hoog staan niet van klein naar groot.',
    'Low, middle and high are not in order.',
  )
}

/** The whole amount before attribution, or undefined if a part of it is not known. */
function bruto({ bedrag, aantal, kosten_per_eenheid: per }: Kostenpost): Drietal | undefined {
  if (bedrag) return drietal(bedrag, heel(1))
  return aantal === undefined || !per ? undefined : drietal(per, heel(aantal))
}

interface Drietal {
  readonly laag: Breukgetal
  readonly midden: Breukgetal
  readonly hoog: Breukgetal
}

function drietal({ laag, midden, hoog }: Bandbreedte, factor: Breukgetal): Drietal {
  return {
    laag: maal(heel(laag), factor),
    midden: maal(heel(midden), factor),
    hoog: maal(heel(hoog), factor),
  }
}

/** Without an attributable share nothing is known of the amount that counts. */
function toegerekend(bedrag: Drietal, post: Kostenpost, pad: string): Bandbreedte | undefined {
  if (!post.aandeel_toerekenbaar) return undefined
  const aandeel = exact(post.aandeel_toerekenbaar)
  const centen = (deel: Breukgetal) => {
    const getal = alsHeelGetal(afgerond(maal(deel, aandeel)))
    if (getal === undefined) throw teGroot(pad)
    return getal
  }
  return { laag: centen(bedrag.laag), midden: centen(bedrag.midden), hoog: centen(bedrag.hoog) }
}

/** The error for an amount that whole cents can't hold. */
export function teGroot(pad: string): Error {
  return fout(
    'bedrag_ongeldig',
    pad,
    'hoogstens 90 biljoen euro',
    'Dit bedrag is te groot om precies te rekenen.',
    'This amount is too big to count exactly.',
  )
}
