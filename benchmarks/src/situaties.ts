import { type Feitwaarde, metFeit } from '@voordeur/kern'
import { type Beslistabel, type Dimensie, ruimte } from '@voordeur/regelbouw'
import { gelezen } from './meten.ts'
import { schemas } from './spec.ts'

/** How many different inputs a task is given in turn. */
export const INVOEREN = 64

/** All complete situations of a table, and a way to draw from them without chance. */
export interface Ruimte {
  readonly paden: readonly string[]
  readonly waarden: readonly (readonly Feitwaarde[])[]
  readonly aantal: number
  /** The k-th situation of a fixed order that jumps through the whole space and meets each one once. */
  readonly situatie: (k: number) => object
}

/** Every value of every choice, and both sides of every limit of a number. */
export function ruimteVan(tabel: Beslistabel): Ruimte {
  const dimensies = ruimte([tabel], schemas)
  const paden = dimensies.map(({ pad }) => pad)
  const waarden = dimensies.map((dimensie) => alleWaarden(tabel, dimensie))
  const aantal = waarden.reduce((product, lijst) => product * lijst.length, 1)
  const stap = sprong(aantal)
  return { paden, waarden, aantal, situatie: (k) => maak(paden, waarden, (k * stap) % aantal) }
}

/** The first situations, read from text. */
export function volledig<In>({ situatie }: Ruimte): readonly In[] {
  return Array.from({ length: INVOEREN }, (_, k) => gelezen(situatie(k)) as In)
}

/** The same situations, each without a third of its facts, and each another third. */
export function onvolledig<In>({ paden, situatie }: Ruimte): readonly In[] {
  return Array.from({ length: INVOEREN }, (_, k) => gelezen(zonderDerde(situatie(k), paden, k)) as In)
}

/** Takes about a third of the facts away; which ones depends on `k`, so that the inputs differ in form. */
export function zonderDerde<T extends object>(invoer: T, paden: readonly string[], k: number): T {
  const weg = paden.filter((_, i) => breuk(i, k) < 1 / 3)
  return weg.reduce((over, pad) => metFeit(over, pad, undefined), invoer)
}

/** A number between 0 and 1 that differs per fact and per input, and is the same in every run. */
export function breuk(i: number, k: number): number {
  return ((k + 1) * Math.log(i + 2)) % 1
}

function alleWaarden(tabel: Beslistabel, { pad, klassen }: Dimensie): readonly Feitwaarde[] {
  const soort = schemas.feit(tabel.invoer, pad)
  if (soort?.soort === 'keuze') return soort.waarden
  if (soort?.soort !== 'getal') return klassen.map(({ waarde }) => waarde)
  const grenzen = klassen.flatMap(({ waarde }) => [Number(waarde) - 1, Number(waarde)])
  return [...new Set(grenzen)].filter((getal) => getal >= soort.minimum && getal <= soort.maximum)
}

function maak(paden: readonly string[], waarden: readonly (readonly Feitwaarde[])[], nummer: number): object {
  let rest = nummer
  let invoer: object = {}
  paden.forEach((pad, i) => {
    const lijst = waarden[i]!
    invoer = metFeit(invoer, pad, lijst[rest % lijst.length])
    rest = Math.floor(rest / lijst.length)
  })
  return invoer
}

/** A number near the golden section of the space that has no divisor in common with it. */
function sprong(aantal: number): number {
  let stap = Math.max(1, Math.round(aantal * 0.618))
  while (deler(stap, aantal) !== 1) stap++
  return stap
}

function deler(a: number, b: number): number {
  return b === 0 ? a : deler(b, a % b)
}
