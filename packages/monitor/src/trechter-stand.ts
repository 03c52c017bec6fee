import { beslis, fout, type Tabel } from '@voordeur/kern'
import type {
  Stapnaam,
  Stapverhouding,
  Trechtercijfers,
  Verhoudingbesluit,
  Verhoudingfeiten,
} from './generated/typen.ts'
import {
  absoluut,
  afgerond,
  alsHeelGetal,
  type Breukgetal,
  deel,
  exact,
  heel,
  maal,
  min,
  vergelijk,
} from './getal.ts'
import { eisDefinitie } from './registers.ts'
import { PAREN } from './trechter-stappen.ts'

/** A step whose number is known: counted, or derived from a given share of another step. */
export interface BekendeStap {
  readonly stand: 'gegeven' | 'afgeleid'
  readonly aantal: number | undefined
  /** Not rounded, so that a chain of shares does not drift. */
  readonly precies: Breukgetal
  readonly van?: Stapnaam
  /** Is it known that this counts as the register of definitions says? */
  readonly zeker: boolean
}

/** What is known of the funnel. */
export interface Stand {
  readonly aantallen: ReadonlyMap<Stapnaam, BekendeStap>
  readonly gegeven: ReadonlyMap<string, GegevenVerhouding>
  /** Does a given share not fit the counts, even with rounding? */
  readonly tegenspraak: boolean
}

export interface GegevenVerhouding extends Stapverhouding {
  readonly precies: Breukgetal
  readonly zeker: boolean
}

export function sleutel(teller: Stapnaam, noemer: Stapnaam): string {
  return `${teller}/${noemer}`
}

/** Reads the counts and the given shares, and derives the counts that follow. Throws on what cannot be. */
export function standVan(cijfers: Trechtercijfers, tabel: Tabel<Verhoudingfeiten, Verhoudingbesluit>): Stand {
  const gegeven = gegevenVerhoudingen(cijfers.verhoudingen ?? [], tabel)
  const geteld = getelde(cijfers)
  const aantallen = new Map(geteld)
  // In the order of the register, not of the input, so that the order of the input changes nothing.
  for (let nieuw = true; nieuw; ) {
    nieuw = false
    for (const { teller, noemer } of PAREN) {
      const deelVan = gegeven.get(sleutel(teller, noemer))
      const geheel = aantallen.get(noemer)
      if (!deelVan || !geheel || aantallen.has(teller)) continue
      const precies = maal(geheel.precies, deelVan.precies)
      const zeker = geheel.zeker && deelVan.zeker
      aantallen.set(teller, {
        stand: 'afgeleid',
        aantal: alsHeelGetal(afgerond(precies)),
        precies,
        van: noemer,
        zeker,
      })
      nieuw = true
    }
  }
  const tegenspraak = [...gegeven.values()].some((een) => spreektTegen(een, aantallen))
  return { aantallen, gegeven, tegenspraak }
}

function getelde({ aantallen = {} }: Trechtercijfers): ReadonlyMap<Stapnaam, BekendeStap> {
  const geteld = new Map<Stapnaam, BekendeStap>()
  for (const [stap, { aantal, definitie }] of Object.entries(aantallen) as [
    Stapnaam,
    NonNullable<(typeof aantallen)[Stapnaam]>,
  ][]) {
    if (definitie !== undefined) eisStapdefinitie(definitie, stap)
    if (aantal === undefined) continue
    geteld.set(stap, { stand: 'gegeven', aantal, precies: heel(aantal), zeker: definitie !== undefined })
  }
  return geteld
}

function eisStapdefinitie(naam: string, stap: Stapnaam): void {
  const pad = `/cijfers/aantallen/${stap}/definitie`
  if (eisDefinitie(naam, pad).stap === stap) return
  throw fout(
    'definitie_onbekend',
    pad,
    'een definitie die deze stap telt',
    'Deze definitie telt iets anders dan deze stap.',
    'This definition counts something else than this step.',
  )
}

function gegevenVerhoudingen(
  lijst: readonly Stapverhouding[],
  tabel: Tabel<Verhoudingfeiten, Verhoudingbesluit>,
): ReadonlyMap<string, GegevenVerhouding> {
  const gegeven = new Map<string, GegevenVerhouding>()
  lijst.forEach((verhouding, i) => {
    const { teller, noemer, waarde, definitie } = verhouding
    const pad = `/cijfers/verhoudingen/${i}`
    const naam = sleutel(teller, noemer)
    if (!PAREN.some((paar) => sleutel(paar.teller, paar.noemer) === naam))
      throw fout(
        'invoer_ongeldig',
        pad,
        `een van: ${PAREN.map((paar) => sleutel(paar.teller, paar.noemer)).join(', ')}`,
        'Deze verhouding kent de trechter niet.',
        'The funnel does not know this ratio.',
      )
    if (gegeven.has(naam))
      throw fout(
        'invoer_ongeldig',
        pad,
        'elke verhouding een keer',
        'Deze verhouding staat er twee keer.',
        'This ratio is given twice.',
      )
    const precies = exact(waarde)
    const { dan, rijen } = beslis(tabel, {
      noemer_nul: false,
      gegeven: true,
      boven_een: vergelijk(precies, heel(1)) > 0,
    })
    if (dan?.oordeel === 'fout')
      throw fout(
        'verhouding_onmogelijk',
        `${pad}/waarde`,
        'hoogstens 1',
        rijen[0]!.omdat,
        'A given share cannot be greater than one.',
      )
    gegeven.set(naam, { ...verhouding, precies, zeker: eisVerhoudingdefinitie(definitie, naam, pad) })
  })
  return gegeven
}

/** Is it known how this share was counted? Throws if the named definition is about something else. */
function eisVerhoudingdefinitie(naam: string | undefined, paar: string, pad: string): boolean {
  if (naam === undefined) return false
  const { verhouding } = eisDefinitie(naam, `${pad}/definitie`)
  if (verhouding && sleutel(verhouding.teller, verhouding.noemer) === paar) return true
  throw fout(
    'definitie_onbekend',
    `${pad}/definitie`,
    'een definitie van deze verhouding',
    'Deze definitie gaat over een andere verhouding.',
    'This definition is about another ratio.',
  )
}

/** A share was rounded to its last digit, so it may differ by half of that. */
function spreektTegen(
  { teller, noemer, precies, waarde }: GegevenVerhouding,
  aantallen: ReadonlyMap<Stapnaam, BekendeStap>,
): boolean {
  const [boven, onder] = [aantallen.get(teller), aantallen.get(noemer)]
  if (!boven || !onder || onder.precies.teller === 0n) return false
  const verschil = absoluut(min(deel(boven.precies, onder.precies), precies))
  return vergelijk(verschil, { teller: 1n, noemer: 2n * BigInt(waarde.noemer ?? 1) }) > 0
}
