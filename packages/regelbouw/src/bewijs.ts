import { type Cellen, JA, NEE, ONBEKEND, pastInCel, type Waarheid } from '@voordeur/kern'
import type { Beslistabel } from './generated/typen.ts'
import { cellen, type Dimensie } from './tabel.ts'

/** The result of walking a table's whole input space. It ships in the package, so that anyone can re-run it. */
export interface Bewijs {
  readonly tabel: string
  readonly geldig: { readonly van: string; readonly tot?: string }
  readonly hash: string
  readonly treffer: Beslistabel['treffer']
  readonly rijen: number
  readonly invoer: readonly { readonly feit: string; readonly klassen: readonly string[] }[]
  /** Situations in which every fact is known. All were walked. */
  readonly situaties: number
  /** Situations in which any of the facts may be absent. All were walked. */
  readonly situaties_met_onbekend: number
  /** Situations for which no row fits (allowed for `verzamel` only, and then explained by `anders`). */
  readonly zonder_rij: number
  readonly overlap: number
  readonly dode_rijen: readonly string[]
  /** Answers given although a way of filling in the absent facts leads elsewhere. */
  readonly te_vroeg_besloten: number
  /** No answer given although every way of filling in the absent facts leads to the same one. */
  readonly onnodig_onbepaald: number
  /** Situations in which a fact that can change the answer is not asked for, or one that can't is. */
  readonly gemiste_vragen: number
  readonly overbodige_vragen: number
  /** Situations in which the second evaluator, JSON Schema, says otherwise. */
  readonly verschillen_json_schema: number
}

export interface Bewijsinvoer {
  readonly tabel: Beslistabel
  readonly hash: string
  readonly dimensies: readonly Dimensie[]
  /** The truth of every row for an input; by default the rows are read as written. */
  readonly weeg?: (invoer: object) => readonly Waarheid[]
  /** The second opinion: does this row fit this complete input? */
  readonly pastVolgensSchema?: (rij: number, invoer: object) => boolean
}

/** A table with more situations than this should be two tables: nobody can read it either. */
export const GRENS = 8_000_000

/** How many situations a space has, with and without unknown facts. */
export function omvang(dimensies: readonly Dimensie[]): { situaties: number; metOnbekend: number } {
  return {
    situaties: dimensies.reduce((product, { klassen }) => product * klassen.length, 1),
    metOnbekend: dimensies.reduce((product, { klassen }) => product * (klassen.length + 1), 1),
  }
}

/**
 * Walks ALL situations of a table, with every combination of known and unknown facts.
 *
 * Situations are numbered in mixed radix; the last digit of a fact means "unknown". An unknown fact's answer
 * is built from the answers for each of its values, which have lower numbers and so are there already.
 */
export function bewijs({ tabel, hash, dimensies, weeg, pastVolgensSchema }: Bewijsinvoer): Bewijs {
  const { situaties, metOnbekend } = omvang(dimensies)
  if (metOnbekend > GRENS) throw new Error(`${tabel.id} heeft ${metOnbekend} situaties; splits de tabel`)
  const rijen = tabel.regels.map(cellen)
  const nummers = uitkomstnummers(tabel)
  const verzamelt = tabel.treffer === 'verzamel'
  if (dimensies.length > 30 || (verzamelt && rijen.length > 30))
    throw new Error(`${tabel.id} heeft meer dan 30 feiten of te verzamelen rijen; splits de tabel`)
  const basis = dimensies.map(({ klassen }) => klassen.length + 1)
  const stap = basis.map((_, i) => basis.slice(0, i).reduce((a, b) => a * b, 1))
  const leest = rijen.map((rij) => bits(dimensies.flatMap(({ pad }, i) => (pad in rij ? [i] : []))))
  const cijfer = new Array<number>(dimensies.length).fill(0)
  const wijs = weeg ? undefined : waarheidstabel(rijen, dimensies)

  // Per situation: what surely holds and what may hold, and which facts can change it (a bit each).
  // For `verzamel` that is a bit per row; where one row decides, the number of the outcome, or MEER.
  const zeker = new Int32Array(metOnbekend)
  const mogelijk = new Int32Array(metOnbekend)
  const relevant = new Int32Array(metOnbekend)
  const gevuurd = new Set<number>()
  const telling = { zonder: 0, overlap: 0, teVroeg: 0, onnodig: 0, gemist: 0, overbodig: 0, verschil: 0 }

  for (let nummer = 0; nummer < metOnbekend; nummer++) {
    const weging = wijs ? wijs(cijfer) : weeg!(invoerVan(dimensies, cijfer))
    const uitslag = lees(weging, tabel.treffer, nummers)
    const open = cijfer.findIndex((c, i) => c === basis[i]! - 1)
    if (open === -1) {
      const passend = weging.flatMap((w, i) => (w === JA ? [i] : []))
      if (passend.length === 0) telling.zonder++
      if (passend.length > 1 && tabel.treffer === 'uniek') telling.overlap++
      for (const rij of tabel.treffer === 'eerste' ? passend.slice(0, 1) : passend) gevuurd.add(rij)
      if (pastVolgensSchema) {
        const invoer = invoerVan(dimensies, cijfer)
        if (weging.some((w, i) => pastVolgensSchema(i, invoer) !== (w === JA))) telling.verschil++
      }
      zeker[nummer] = uitslag.zeker
      mogelijk[nummer] = uitslag.mogelijk
    } else {
      const kinderen = (plaats: number) =>
        dimensies[plaats]!.klassen.map((_, c) => nummer - (cijfer[plaats]! - c) * stap[plaats]!)
      let alle = zeker[kinderen(open)[0]!]!
      let ooit = 0
      let kan = 0
      for (const kind of kinderen(open)) {
        alle = verzamelt ? alle & zeker[kind]! : alle === zeker[kind] ? alle : MEER
        ooit |= mogelijk[kind]!
        kan |= relevant[kind]!
      }
      // Whether the first unknown fact itself matters shows where another unknown fact is filled in.
      const ander = cijfer.findIndex((c, i) => i > open && c === basis[i]! - 1)
      if (ander === -1) kan |= new Set(kinderen(open).map((kind) => zeker[kind])).size > 1 ? 1 << open : 0
      else for (const kind of kinderen(ander)) kan |= relevant[kind]! & (1 << open)
      zeker[nummer] = alle
      mogelijk[nummer] = ooit
      relevant[nummer] = kan

      const teVroeg = verzamelt
        ? (uitslag.zeker & ~alle) !== 0 || (ooit & ~uitslag.mogelijk) !== 0
        : uitslag.zeker !== MEER && uitslag.zeker !== alle
      if (teVroeg) telling.teVroeg++
      else if (uitslag.zeker !== alle || uitslag.mogelijk !== ooit) telling.onnodig++
      const onbekend = bits(cijfer.flatMap((c, i) => (c === basis[i]! - 1 ? [i] : [])))
      const gevraagd = uitslag.rijen.reduce((som, rij) => som | leest[rij]!, 0) & onbekend
      if ((kan & ~gevraagd) !== 0) telling.gemist++
      if ((gevraagd & ~kan) !== 0) telling.overbodig++
    }
    for (let i = 0; i < cijfer.length; i++) {
      cijfer[i] = (cijfer[i]! + 1) % basis[i]!
      if (cijfer[i] !== 0) break
    }
  }

  return {
    tabel: tabel.id,
    geldig: tabel.geldig,
    hash,
    treffer: tabel.treffer,
    rijen: rijen.length,
    invoer: dimensies.map(({ pad, klassen }) => ({ feit: pad, klassen: klassen.map(({ naam }) => naam) })),
    situaties,
    situaties_met_onbekend: metOnbekend,
    zonder_rij: telling.zonder,
    overlap: telling.overlap,
    dode_rijen: tabel.regels.flatMap(({ id }, i) => (gevuurd.has(i) ? [] : [id])),
    te_vroeg_besloten: telling.teVroeg,
    onnodig_onbepaald: telling.onnodig,
    gemiste_vragen: telling.gemist,
    overbodige_vragen: telling.overbodig,
    verschillen_json_schema: telling.verschil,
  }
}

/** Is a proof without a fault? Caution (undecided without need, a question too many) is shown but is no fault. */
export function isBewezen(bewijs: Bewijs): boolean {
  return (
    (bewijs.treffer === 'verzamel' || bewijs.zonder_rij === 0) &&
    bewijs.overlap +
      bewijs.dode_rijen.length +
      bewijs.te_vroeg_besloten +
      bewijs.gemiste_vragen +
      bewijs.verschillen_json_schema ===
      0
  )
}

/** The input that belongs to a situation; a fact whose digit means "unknown" is absent. */
export function invoerVan(dimensies: readonly Dimensie[], cijfer: readonly number[]): object {
  const invoer: Record<string, unknown> = {}
  dimensies.forEach(({ pad, klassen }, i) => {
    const klasse = klassen[cijfer[i]!]
    if (!klasse) return
    const stappen = pad.split('.')
    let hier = invoer
    for (const stap of stappen.slice(0, -1)) {
      hier[stap] ??= {}
      hier = hier[stap] as Record<string, unknown>
    }
    hier[stappen.at(-1)!] = klasse.waarde
  })
  return invoer
}

/** The rows as written, weighed by looking up the truth of each cell for each class of its fact. */
export function waarheidstabel(rijen: readonly Cellen[], dimensies: readonly Dimensie[]) {
  const cel = rijen.map((rij) =>
    dimensies.flatMap(({ pad, klassen }, plaats) =>
      pad in rij
        ? [{ plaats, waarheden: [...klassen.map(({ waarde }) => pastInCel(rij[pad]!, waarde)), ONBEKEND] }]
        : [],
    ),
  )
  return (cijfer: readonly number[]): readonly Waarheid[] =>
    cel.map((delen) => {
      let waarheid: Waarheid = JA
      for (const { plaats, waarheden } of delen) waarheid &= waarheden[cijfer[plaats]!]!
      return waarheid
    })
}

function bits(plaatsen: readonly number[]): number {
  return plaatsen.reduce((som, plaats) => som | (1 << plaats), 0)
}

/** Rows with the same `dan` count as one outcome; for `verzamel` every row is its own. */
function uitkomstnummers(tabel: Beslistabel): readonly number[] {
  if (tabel.treffer === 'verzamel') return tabel.regels.map((_, i) => i)
  const gezien = new Map<string, number>()
  return tabel.regels.map(({ dan }) => {
    const sleutel = JSON.stringify(dan)
    if (!gezien.has(sleutel)) gezien.set(sleutel, gezien.size)
    return gezien.get(sleutel)!
  })
}

/** More than one outcome is still possible. */
const MEER = -1

/** What the truth of the rows means: sure and possible outcomes, and the rows that are still being asked about. */
function lees(weging: readonly Waarheid[], treffer: Beslistabel['treffer'], nummers: readonly number[]) {
  const rijen: number[] = []
  if (treffer === 'verzamel') {
    let zeker = 0
    let mogelijk = 0
    weging.forEach((waarheid, i) => {
      if (waarheid === JA) zeker |= 1 << i
      if (waarheid !== NEE) mogelijk |= 1 << i
      if (waarheid === ONBEKEND) rijen.push(i)
    })
    return { zeker, mogelijk, rijen }
  }
  const ja = weging.indexOf(JA)
  weging.forEach((waarheid, i) => {
    const voorbij = ja !== -1 && (treffer === 'uniek' ? i !== ja : i > ja)
    if (waarheid !== NEE && !voorbij) rijen.push(i)
  })
  const uitkomsten = new Set(rijen.map((i) => nummers[i]!))
  return uitkomsten.size === 1
    ? { zeker: [...uitkomsten][0]!, mogelijk: 0, rijen: [] }
    : { zeker: MEER, mogelijk: 0, rijen }
}

/** The JSON Schema of a row: a second, independent way to evaluate it. */
export function rijAlsSchema(rij: Readonly<Record<string, unknown>>): object {
  const feiten = Object.entries(rij).map(([pad, cel]) => feitAlsSchema(pad.split('.'), celAlsSchema(cel)))
  return feiten.length === 0 ? {} : { allOf: feiten }
}

/** An object in which the fact at this path is present and fits. */
function feitAlsSchema([stap, ...rest]: readonly string[], schema: object): object {
  if (stap === undefined) return schema
  return { type: 'object', required: [stap], properties: { [stap]: feitAlsSchema(rest, schema) } }
}

function celAlsSchema(cel: unknown): object {
  if (Array.isArray(cel)) return { enum: cel }
  if (typeof cel !== 'object' || cel === null) return { const: cel }
  const tekst = Object.entries(cel).filter(([, grens]) => typeof grens === 'string')
  // Ajv-formats' names for limits on dates; see controle/tabellen.ts.
  return tekst.length === 0
    ? cel
    : { format: 'date', ...Object.fromEntries(tekst.map(([naam, grens]) => [DATUMGRENS[naam]!, grens])) }
}

const DATUMGRENS: Readonly<Record<string, string>> = {
  minimum: 'formatMinimum',
  maximum: 'formatMaximum',
  exclusiveMinimum: 'formatExclusiveMinimum',
  exclusiveMaximum: 'formatExclusiveMaximum',
}
