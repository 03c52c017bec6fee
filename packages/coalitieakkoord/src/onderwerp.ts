import type { Puntregel, Trefwoordregel } from './generated/typen.ts'
import type { Zin } from './zinnen.ts'
import type { Treffer } from './zoeker.ts'
import type { Zoekregel, Zoekregels } from './zoekregels.ts'

/** A sentence that is about the subject, and the words because of which it is. */
export interface OverHetOnderwerp {
  readonly zin: Zin
  readonly aanleiding: Treffer<Zoekregel<Trefwoordregel>>
  /** The sentence whose words the reason stands in: another one if it was only the opening of a list. */
  readonly aanleidingIn: Zin
  readonly trefwoord: boolean
  readonly punten: readonly Treffer<Zoekregel<Puntregel>>[]
  /** Of an item of a list: the items before and after it. */
  readonly rij: readonly Zin[]
}

/**
 * Which sentences are about violence behind the front door? Those with a keyword; and those that point back to one, that
 * have a word of the subject beside one or under a heading with one, or that are an item of a list opened by one.
 */
export function overHetOnderwerp(zinnen: readonly Zin[], regels: Zoekregels): readonly OverHetOnderwerp[] {
  const kandidaten = zinnen.map((zin) => kandidatenVan(zin, regels))
  const genoemd = zinnen.map((zin, i) => trefwoordIn(i, zinnen, kandidaten, zin))
  const opPlaats = new Map(zinnen.map((zin, i) => [zin, i]))
  const uit: (OverHetOnderwerp | undefined)[] = []
  zinnen.forEach((zin, i) => {
    uit[i] = maak(zin, i)
  })
  return uit.filter((een) => een !== undefined)

  function maak(zin: Zin, i: number): OverHetOnderwerp | undefined {
    const eigen = genoemd[i]
    const rij = zin.soort === 'lijstpunt' ? lijstgenoten(i) : []
    if (eigen) {
      return {
        zin,
        aanleiding: eigen,
        aanleidingIn: zin,
        trefwoord: true,
        punten: puntenVan(zin, regels),
        rij,
      }
    }
    if (zin.soort === 'kop') return undefined
    const aanhef = zin.aanhef && uit[opPlaats.get(zin.aanhef)!]
    const vorige = i > 0 && zinnen[i - 1]!.blok === zin.blok ? uit[i - 1] : undefined
    const kop = onderKop(zin)
    const buur = naast(i - 1, zin) || naast(i + 1, zin)
    if (!aanhef && !vorige && !buur && !kop) return undefined
    const punten = puntenVan(zin, regels)
    if (aanhef && punten.length > 0) {
      return {
        zin,
        aanleiding: aanhef.aanleiding,
        aanleidingIn: aanhef.aanleidingIn,
        trefwoord: false,
        punten,
        rij,
      }
    }
    const aanleiding = kandidaten[i]!.find(({ regel: { dan, nietMet }, plek }) => {
      if (dan.kracht === 'trefwoord' || !genoegPunten(dan, punten)) return false
      if (plek.van >= (dan.binnen ?? Number.POSITIVE_INFINITY)) return false
      if (nietMet && nietMet(zin.woorden).length > 0) return false
      if (dan.kracht === 'terugwijzing') return vorige
      return kop || (dan.kracht === 'buurwoord' && buur)
    })
    return aanleiding && { zin, aanleiding, aanleidingIn: zin, trefwoord: false, punten, rij }
  }

  function lijstgenoten(i: number): readonly Zin[] {
    return [zinnen[i - 1], zinnen[i + 1]].filter(
      (een): een is Zin => een?.soort === 'lijstpunt' && een.blok === zinnen[i]!.blok && !een.tabelkop,
    )
  }

  function naast(i: number, { kop }: Zin): boolean {
    const zin = zinnen[i]
    return zin !== undefined && zin.soort !== 'kop' && zin.kop === kop && genoemd[i] !== undefined
  }

  /** The heading has a keyword, or one above it that is about the subject alone. */
  function onderKop({ kop }: Zin): boolean {
    if (!kop) return false
    if (genoemd[opPlaats.get(kop)!]) return true
    for (let hoger = kop.kop; hoger; hoger = hoger.kop) {
      if (genoemd[opPlaats.get(hoger)!] && alleenOnderwerp(hoger)) return true
    }
    return false
  }

  function alleenOnderwerp(kop: Zin): boolean {
    const gedekt = new Set<number>()
    for (const { regel, plek } of kandidaten[opPlaats.get(kop)!]!) {
      if (regel.dan.kracht !== 'trefwoord') continue
      for (let i = plek.van; i < plek.tot; i++) gedekt.add(i)
    }
    return gedekt.size * 2 > kop.woorden.filter(({ klein }) => klein.length > 3 && !/^\d/u.test(klein)).length
  }
}

/** Points about how a municipality works; they say nothing about the subject by themselves. */
export const ALGEMEEN: ReadonlySet<string> = new Set(['R1', 'R2', 'R3', 'R4', 'S1', 'S4'])

function genoegPunten(dan: Trefwoordregel, punten: readonly Treffer<Zoekregel<Puntregel>>[]): boolean {
  if (dan.met_punt === undefined) return true
  return dan.met_punt === 'elk'
    ? punten.length > 0
    : punten.some(({ regel }) => !ALGEMEEN.has(regel.dan.punt))
}

/** The keywords and neighbours in a sentence, without what a false friend covers. */
function kandidatenVan(zin: Zin, regels: Zoekregels): readonly Treffer<Zoekregel<Trefwoordregel>>[] {
  const gevonden = regels.trefwoorden(zin.woorden)
  if (gevonden.length === 0) return gevonden
  const alleSchijn = regels
    .schijn(zin.woorden)
    .filter(({ regel }) => !(regel.nietMet && regel.nietMet(zin.woorden).length > 0))
  // Of "huiselijk geweld, geweld tegen agenten" only the second half is covered: the last beginning counts.
  const laatste = new Map<string, number>()
  for (const { regel, plek } of alleSchijn) {
    const sleutel = `${regel.naam} ${plek.tot}`
    laatste.set(sleutel, Math.max(laatste.get(sleutel) ?? 0, plek.van))
  }
  const schijn = alleSchijn.filter(({ regel, plek }) => laatste.get(`${regel.naam} ${plek.tot}`) === plek.van)
  if (schijn.some(({ regel }) => regel.dan.hele_zin)) return []
  return gevonden.filter(
    ({ plek }) => !schijn.some(({ plek: gedekt }) => plek.van < gedekt.tot && gedekt.van < plek.tot),
  )
}

function trefwoordIn(
  i: number,
  zinnen: readonly Zin[],
  kandidaten: readonly (readonly Treffer<Zoekregel<Trefwoordregel>>[])[],
  zin: Zin,
): Treffer<Zoekregel<Trefwoordregel>> | undefined {
  const omgeving = [zin, zinnen[i - 1], zinnen[i + 1], zin.kop].filter(
    (een) => een && (een === zin.kop || een.blok === zin.blok),
  )
  // Asked once per rule, not once per place where it was found.
  const afgewezen = new Set<Zoekregel<Trefwoordregel>>()
  return kandidaten[i]!.find(({ regel }) => {
    if (regel.dan.kracht !== 'trefwoord' || afgewezen.has(regel)) return false
    const { met, nietMet } = regel
    if (nietMet && nietMet(zin.woorden).length > 0) {
      afgewezen.add(regel)
      return false
    }
    if (!met || omgeving.some((een) => een && met(een.woorden).length > 0)) return true
    afgewezen.add(regel)
    return false
  })
}

function puntenVan(zin: Zin, { punten }: Zoekregels): readonly Treffer<Zoekregel<Puntregel>>[] {
  const gevonden = punten(zin.woorden).filter(
    ({ regel: { met, nietMet } }) =>
      (!met || met(zin.woorden).length > 0) && !(nietMet && nietMet(zin.woorden).length > 0),
  )
  return gevonden.filter(
    ({ regel: { dan } }) =>
      !dan.niet_bij?.some((ander) => gevonden.some(({ regel }) => regel.dan.punt === ander)),
  )
}
