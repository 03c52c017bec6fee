import { JA, NEE, ONBEKEND } from '@voordeur/kern'
import { GRENS, omvang, waarheidstabel } from './bewijs.ts'
import type { Beslistabel } from './generated/typen.ts'
import type { Schemas } from './schemas.ts'
import { cellen, type Dimensie, ruimte } from './tabel.ts'

/** One kind of change between two versions of a table: what was the outcome, what is it now. */
export interface Verandering {
  /** Absent: this outcome did not exist for these situations. */
  readonly van?: string
  readonly naar?: string
  /** Situations, not people: how many combinations of facts. */
  readonly situaties: number
  /** The fewest facts that make it certain. */
  readonly voorbeeld: readonly { readonly feit: string; readonly waarde: string }[]
  /** What the rows that decide the example say (`omdat`); absent where the outcome is. */
  readonly zinnen: { readonly van?: string; readonly naar?: string }
}

export interface Tabelverschil {
  readonly tabel: string
  readonly titel: string
  readonly oud: Beslistabel['geldig']
  readonly nieuw: Beslistabel['geldig']
  readonly situaties: number
  readonly veranderd: number
  readonly veranderingen: readonly Verandering[]
}

/**
 * Compares two versions of a table over the whole of their joint input space. Where one row decides, a change goes
 * from one outcome to another; a collecting table loses or gains each outcome by itself.
 */
export function verschil(oud: Beslistabel, nieuw: Beslistabel, schemas: Schemas): Tabelverschil {
  const dimensies = ruimte([oud, nieuw], schemas)
  const { situaties } = omvang(dimensies)
  if (situaties > GRENS) throw new Error(`${oud.id}: ${situaties} situaties is te veel om te vergelijken`)
  const voor = uitkomstlezer(oud, dimensies)
  const na = uitkomstlezer(nieuw, dimensies)
  const soorten = new Map<string, Wissel & { aantal: number }>()
  let veranderd = 0
  for (const cijfer of alleSituaties(dimensies)) {
    const gevonden = wissels(voor(cijfer).zeker, na(cijfer).zeker, oud.treffer === 'verzamel')
    if (gevonden.length > 0) veranderd++
    for (const wissel of gevonden) {
      const sleutel = `${wissel.van}>${wissel.naar}`
      const soort = soorten.get(sleutel)
      if (soort) soort.aantal++
      else soorten.set(sleutel, { ...wissel, aantal: 1 })
    }
  }
  const kleinste = kleinsteVoorbeelden(voor, na, dimensies, soorten)
  return {
    tabel: nieuw.id,
    titel: nieuw.titel,
    oud: oud.geldig,
    nieuw: nieuw.geldig,
    situaties,
    veranderd,
    veranderingen: [...soorten].map(([sleutel, { aantal, ...wissel }]) => ({
      ...wissel,
      situaties: aantal,
      ...(kleinste.get(sleutel) ?? { voorbeeld: [], zinnen: {} }),
    })),
  }
}

/** Something that holds before, after, or both; never neither. */
interface Wissel {
  readonly van?: string
  readonly naar?: string
}

function wissels(
  oud: ReadonlySet<string>,
  nieuw: ReadonlySet<string>,
  verzamelt: boolean,
): readonly Wissel[] {
  if (!verzamelt) {
    const [van, naar] = [[...oud][0], [...nieuw][0]]
    return van === naar ? [] : [{ ...(van !== undefined && { van }), ...(naar !== undefined && { naar }) }]
  }
  return [
    ...[...oud].filter((een) => !nieuw.has(een)).map((van) => ({ van })),
    ...[...nieuw].filter((een) => !oud.has(een)).map((naar) => ({ naar })),
  ]
}

interface Uitkomsten {
  readonly zeker: ReadonlySet<string>
  readonly mogelijk: ReadonlySet<string>
  /** What the row says that gives this outcome: a row that surely applies, or else the first that may. */
  readonly zin: (dan: string) => string
}

/** A situation as a digit per fact; the digit after the last class means that the fact is absent. */
type Situatie = readonly number[]

/** What surely follows, and what may follow, from facts of which some can be absent. */
function uitkomstlezer(
  tabel: Beslistabel,
  dimensies: readonly Dimensie[],
): (situatie: Situatie) => Uitkomsten {
  const weeg = waarheidstabel(tabel.regels.map(cellen), dimensies)
  const dan = tabel.regels.map((rij) => dantekst(rij.dan))
  return (situatie) => {
    const weging = weeg(situatie)
    const zin = (uitkomst: string) => {
      const gevend = tabel.regels.filter((_, i) => dan[i] === uitkomst)
      const weegt = (waarheid: number) => gevend.find((rij) => weging[tabel.regels.indexOf(rij)] === waarheid)
      return (weegt(JA) ?? weegt(ONBEKEND) ?? gevend[0]!).omdat
    }
    if (tabel.treffer === 'verzamel') {
      return {
        zeker: new Set(dan.filter((_, i) => weging[i] === JA)),
        mogelijk: new Set(dan.filter((_, i) => weging[i] !== NEE)),
        zin,
      }
    }
    const tot = weging.indexOf(JA)
    const mogelijk = new Set(
      dan.filter(
        (_, i) => weging[i] !== NEE && (tot === -1 || (tabel.treffer === 'uniek' ? i === tot : i <= tot)),
      ),
    )
    return { zeker: mogelijk.size === 1 ? mogelijk : new Set(), mogelijk, zin }
  }
}

/** `{ groep: d, oordeel: hoort_erbij }` becomes `groep d, oordeel hoort_erbij`. */
function dantekst(dan: object): string {
  return Object.entries(dan)
    .map(([naam, waarde]) => `${naam} ${String(waarde)}`)
    .join(', ')
}

/** Every combination of classes of the chosen facts; the other facts are absent. */
function* alleSituaties(
  dimensies: readonly Dimensie[],
  gekozen: readonly number[] = dimensies.map((_, i) => i),
): Generator<number[]> {
  const situatie = dimensies.map(({ klassen }, i) => (gekozen.includes(i) ? 0 : klassen.length))
  for (;;) {
    yield situatie
    let k = 0
    while (k < gekozen.length && ++situatie[gekozen[k]!]! === dimensies[gekozen[k]!]!.klassen.length)
      situatie[gekozen[k++]!] = 0
    if (k === gekozen.length) return
  }
}

type Voorbeeld = Pick<Verandering, 'voorbeeld' | 'zinnen'>

/** Tries sets of facts from small to large, until every kind of change has one that makes it certain. */
function kleinsteVoorbeelden(
  oud: (situatie: Situatie) => Uitkomsten,
  nieuw: (situatie: Situatie) => Uitkomsten,
  dimensies: readonly Dimensie[],
  soorten: ReadonlyMap<string, Wissel>,
): ReadonlyMap<string, Voorbeeld> {
  const gevonden = new Map<string, Voorbeeld>()
  for (let grootte = 0; grootte <= dimensies.length; grootte++) {
    for (const keuze of deelverzamelingen(dimensies.length, grootte)) {
      for (const situatie of alleSituaties(dimensies, keuze)) {
        if (gevonden.size === soorten.size) return gevonden
        const [voor, na] = [oud(situatie), nieuw(situatie)]
        for (const [sleutel, wissel] of soorten) {
          if (!gevonden.has(sleutel) && isZeker(wissel, voor, na))
            gevonden.set(sleutel, {
              voorbeeld: keuze.map((i) => ({
                feit: dimensies[i]!.pad,
                waarde: dimensies[i]!.klassen[situatie[i]!]!.naam,
              })),
              zinnen: {
                ...(wissel.van !== undefined && { van: voor.zin(wissel.van) }),
                ...(wissel.naar !== undefined && { naar: na.zin(wissel.naar) }),
              },
            })
        }
      }
    }
  }
  return gevonden
}

function isZeker({ van, naar }: Wissel, voor: Uitkomsten, na: Uitkomsten): boolean {
  const eerst = van === undefined ? naar !== undefined && !voor.mogelijk.has(naar) : voor.zeker.has(van)
  const daarna = naar === undefined ? van !== undefined && !na.mogelijk.has(van) : na.zeker.has(naar)
  return eerst && daarna
}

function* deelverzamelingen(aantal: number, grootte: number, vanaf = 0): Generator<readonly number[]> {
  if (grootte === 0) yield []
  else
    for (let i = vanaf; i <= aantal - grootte; i++)
      for (const rest of deelverzamelingen(aantal, grootte - 1, i + 1)) yield [i, ...rest]
}
