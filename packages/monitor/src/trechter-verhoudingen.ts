import { beslis, fout, type Rij, type Tabel } from '@voordeur/kern'
import type {
  Trechtercijfers,
  Trechterverhouding,
  Verhoudingbesluit,
  Verhoudingfeiten,
  Verhoudingregel,
} from './generated/typen.ts'
import { alsAandeel, type Breukgetal, deel, maal, vergelijk } from './getal.ts'
import { type Stand, sleutel } from './trechter-stand.ts'
import { PAREN, stapregel } from './trechter-stappen.ts'
import { procent } from './waarde-in-woorden.ts'

/** A ratio, with what is needed to lay a national figure beside it. */
export interface GemetenVerhouding {
  readonly verhouding: Omit<Trechterverhouding, 'referenties'>
  /** Is it known that it counts as the register of definitions says? */
  readonly zeker: boolean
  /** The row of the table that says whether it may be shown. */
  readonly rij?: Rij<Verhoudingfeiten, Verhoudingbesluit>
}

/** All ratios that the funnel knows, each with its denominator; what is not known stays open. */
export function verhoudingenVan(
  cijfers: Trechtercijfers,
  stand: Stand,
  tabel: Tabel<Verhoudingfeiten, Verhoudingbesluit>,
): readonly GemetenVerhouding[] {
  return PAREN.map((paar) => {
    const geteld = [paar.teller, paar.noemer].every((stap) => stand.aantallen.get(stap)?.stand === 'gegeven')
    return (
      gegeven(paar, stand, tabel) ??
      // A chain of given shares says the same as counts derived from them, and needs no count to be sure of.
      (geteld ? undefined : keten(paar, stand)) ??
      berekend(paar, cijfers, stand, tabel) ?? {
        verhouding: { ...paar, stand: 'onbekend' as const, zin: `${begin(paar)}: onbekend.` },
        zeker: false,
      }
    )
  })
}

function gegeven(
  paar: Verhoudingregel,
  stand: Stand,
  tabel: Tabel<Verhoudingfeiten, Verhoudingbesluit>,
): GemetenVerhouding | undefined {
  const een = stand.gegeven.get(sleutel(paar.teller, paar.noemer))
  if (!een) return undefined
  const rij = beslis<Verhoudingfeiten, Verhoudingbesluit>(tabel, {
    noemer_nul: false,
    gegeven: true,
    boven_een: false,
  }).rijen[0]
  return { verhouding: bekend(paar, 'gegeven', een.precies), zeker: een.zeker, ...(rij && { rij }) }
}

function berekend(
  paar: Verhoudingregel,
  { telwijze }: Trechtercijfers,
  { aantallen }: Stand,
  tabel: Tabel<Verhoudingfeiten, Verhoudingbesluit>,
): GemetenVerhouding | undefined {
  const [boven, onder] = [aantallen.get(paar.teller), aantallen.get(paar.noemer)]
  if (!boven || !onder) return undefined
  const nul = onder.precies.teller === 0n
  const { dan, rijen } = beslis<Verhoudingfeiten, Verhoudingbesluit>(tabel, {
    noemer_nul: nul,
    gegeven: false,
    boven_een: !nul && vergelijk(boven.precies, onder.precies) > 0,
    ...(telwijze && { telwijze }),
  })
  // Without a telwijze more than one row may apply; the last of them is the careful one.
  const rij = rijen.at(-1)!
  const zeker = boven.zeker && onder.zeker
  if (dan?.oordeel === 'fout')
    throw fout(
      'verhouding_onmogelijk',
      `/cijfers/aantallen/${paar.teller}`,
      `hoogstens het aantal bij ${paar.noemer}`,
      rij.omdat,
      'Of the same cases, a part cannot be greater than the whole.',
    )
  if (dan?.oordeel === 'toon') {
    const beide = [boven.stand, onder.stand]
    const stap = beide.includes('afgeleid') ? 'afgeleid' : 'berekend'
    return { verhouding: bekend(paar, stap, deel(boven.precies, onder.precies)), zeker, rij }
  }
  const zin = `${begin(paar)}: geen percentage.`
  return { verhouding: { ...paar, stand: 'ingehouden', zin, reden: rij.omdat }, zeker, rij }
}

/** By way of a step in between, where both shares were given. */
function keten(paar: Verhoudingregel, stand: Stand): GemetenVerhouding | undefined {
  for (const { teller: tussen } of PAREN) {
    const boven = stand.gegeven.get(sleutel(paar.teller, tussen))
    const onder = stand.gegeven.get(sleutel(tussen, paar.noemer))
    if (boven && onder)
      return {
        verhouding: bekend(paar, 'afgeleid', maal(boven.precies, onder.precies)),
        zeker: boven.zeker && onder.zeker,
      }
  }
  return undefined
}

function bekend(
  paar: Verhoudingregel,
  stand: 'gegeven' | 'berekend' | 'afgeleid',
  precies: Breukgetal,
): GemetenVerhouding['verhouding'] {
  return { ...paar, stand, waarde: alsAandeel(precies), zin: `${begin(paar)}: ${procent(precies)}.` }
}

function begin({ teller, noemer }: Verhoudingregel): string {
  return `${stapregel(teller).titel} als deel van de ${stapregel(noemer).meervoud}`
}
