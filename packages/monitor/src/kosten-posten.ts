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
  const dubbel = dubbeleVan(posten)
  return posten.map((post, plaats) => {
    const heelBedrag = bruto(post)
    const bedrag = heelBedrag && toegerekend(heelBedrag, post, `/invoer/posten/${plaats}`)
    const { dan, rijen } = beslis<Postfeiten, Postbesluit>(tabel, {
      herkomst: post.herkomst,
      bedrag_bekend: heelBedrag !== undefined,
      toerekening_bekend: post.aandeel_toerekenbaar !== undefined,
      prijspeil_bekend: post.prijspeil !== undefined,
      drager_past: categorieVan(post).dragers.includes(post.drager),
      dubbel: dubbel.has(kenmerk(post)),
    })
    return { plaats, post, besluit: dan!, rij: rijen[0]!, ...(bedrag && { bedrag }) }
  })
}

/** The costs that may be told twice, by their mark. An order of magnitude is never summed, so it doubles nothing. */
function dubbeleVan(posten: readonly Kostenpost[]): ReadonlySet<string> {
  const groepen = new Map<string, Map<string, { readonly post: Kostenpost; readonly vaker: boolean }>>()
  for (const post of posten) {
    if (post.herkomst === 'orde_van_grootte') continue
    const groep = groepen.get(groepskenmerk(post)) ?? new Map()
    groepen.set(groepskenmerk(post), groep.set(kenmerk(post), { post, vaker: groep.has(kenmerk(post)) }))
  }
  const dubbel = new Set<string>()
  for (const groep of groepen.values())
    for (const [naam, { post, vaker }] of groep)
      if (vaker || [...groep].some(([ander, een]) => ander !== naam && overlapt(post, een.post)))
        dubbel.add(naam)
  return dubbel
}

/** Only costs of the same bearer, kind and price level are ever summed. */
function groepskenmerk({ drager, soort, prijspeil }: Kostenpost): string {
  return [drager, soort, prijspeil].join('|')
}

function kenmerk(post: Kostenpost): string {
  return [groepskenmerk(post), post.categorie, post.taakveld, post.iv3_versie].join('|')
}

/**
 * May two items of one bearer be the same costs? Across categories if they come from the same account; within one
 * category also if one names no account, or if the accounts are of different classifications.
 */
function overlapt(a: Kostenpost, b: Kostenpost): boolean {
  const zelfdeRekening = a.taakveld !== undefined && a.taakveld === b.taakveld
  if (a.categorie !== b.categorie) return zelfdeRekening
  return (
    zelfdeRekening || a.taakveld === undefined || b.taakveld === undefined || a.iv3_versie !== b.iv3_versie
  )
}

/**
 * Are costs of one bearer summed over categories without it being visible whether they are the same money? Only two
 * accounts of the same classification tell.
 */
export function dubbelNietTeZien(posten: readonly BeoordeeldePost[]): boolean {
  const groepen = new Map<string, Kostenpost[]>()
  for (const { post, besluit } of posten)
    if (besluit.oordeel === 'optellen') {
      const groep = groepen.get(groepskenmerk(post))
      if (groep) groep.push(post)
      else groepen.set(groepskenmerk(post), [post])
    }
  return [...groepen.values()].some((groep) => {
    const soorten = new Set(groep.map(({ categorie }) => categorie))
    const indelingen = new Set(groep.map(({ taakveld, iv3_versie }) => taakveld && iv3_versie))
    return soorten.size > 1 && (indelingen.size > 1 || indelingen.has(undefined))
  })
}

function eisPost(post: Kostenpost, pad: string): void {
  const { soort, bedrag, aantal, kosten_per_eenheid, aandeel_toerekenbaar } = post
  const { alleen } = categorieVan(post)
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
  eisTaakveld(post, pad)
}

/** Only one classification was read; what another year allows is not known. */
function eisTaakveld(post: Kostenpost, pad: string): void {
  const { categorie, taakveld, iv3_versie } = post
  if (taakveld === undefined || iv3_versie !== GELEZEN_INDELING) return
  const { taakvelden, taakvelden_tussen } = categorieVan(post)
  const [eerste, laatste] = [taakvelden[0], taakvelden.at(-1)]
  const tussen =
    taakvelden_tussen === true &&
    eerste !== undefined &&
    laatste !== undefined &&
    taakveld.length === eerste.length &&
    eerste < taakveld &&
    taakveld < laatste
  if (taakvelden.includes(taakveld) || tussen) return
  throw fout(
    'invoer_ongeldig',
    `${pad}/taakveld`,
    taakvelden.length === 0
      ? `geen taakveld bij ${categorie}`
      : `een taakveld van ${categorie}: ${taakvelden.join(', ')}${taakvelden_tussen ? ', of ertussen' : ''}`,
    'Dit taakveld hoort in de indeling van 2023 niet bij deze soort kosten. Kies een andere soort, of laat het taakveld weg.',
    'This task field does not belong to this category in the classification of 2023.',
  )
}

const GELEZEN_INDELING = 2023

const CATEGORIEEN: readonly Kostencategorie[] = /* @__PURE__ */ kostencategorieen[0].items.map(
  ({ dan }) => dan,
)

function categorieVan({ categorie }: Kostenpost): Kostencategorie {
  return CATEGORIEEN.find((een) => een.categorie === categorie)!
}

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
