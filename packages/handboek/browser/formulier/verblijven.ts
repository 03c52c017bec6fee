import type { VoordeurFout } from '@voordeur/kern'
import { KOLOMMEN, WOORDKOLOMMEN } from '../../src/woorden/doorstroom.ts'
import { codeInWoorden } from '../../src/woorden/keuze.ts'
import { Leesfout } from './leesfout.ts'

const NAMEN = Object.keys(KOLOMMEN)
const NOEM = `Gebruik alleen: ${NAMEN.join(', ')}.`
/** More than this says nothing that the first ones do not say. */
const MEESTE = 10

export interface Verblijventabel {
  readonly verblijven: readonly Readonly<Record<string, string>>[]
  /** On which line of the text each of them stands. */
  readonly regels: readonly number[]
}

/**
 * The lines of a table as stays: the first line names the columns, an empty cell is not known. Whether a day or a word is
 * right, the verb says; a line that would not be read is told here, because a count without it looks like a count.
 *
 * @throws Leesfout
 */
export function leesVerblijven(tekst: string): Verblijventabel {
  const regels = tekst
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((regel, i) => ({ nummer: i + 1, cellen: cellen(regel) }))
    .filter((regel) => regel.cellen.some((cel) => cel !== ''))
  const [kop, ...rijen] = regels
  const kolommen = (kop?.cellen ?? []).map(alsCode)
  if (!kop || !kolommen.some((naam) => NAMEN.includes(naam)))
    throw new Leesfout([`De eerste regel moet de kolommen noemen. ${NOEM}`])
  const fouten = kopfouten(kolommen, kop.nummer)
  for (const rij of rijen)
    if (rij.cellen.slice(kolommen.length).some((cel) => cel !== ''))
      fouten.push(`Regel ${rij.nummer}: hier staat meer dan er kolommen zijn.`)
  if (rijen.length === 0) fouten.push('Onder de kolommen staat nog geen verblijf.')
  if (fouten.length > 0) throw new Leesfout(hoogstens(fouten))
  return {
    regels: rijen.map(({ nummer }) => nummer),
    verblijven: rijen.map((rij) =>
      Object.fromEntries(
        rij.cellen.flatMap((cel, i) => {
          const kolom = kolommen[i]
          if (cel === '' || !kolom) return []
          return [[kolom, isWoordkolom(kolom) ? alsCode(cel) : cel] as const]
        }),
      ),
    ),
  }
}

/** What the verb says of a stay, with the line and the column where it stands in the text. */
export function opRegels(fout: VoordeurFout, { regels }: Verblijventabel): Leesfout | undefined {
  const plekken = fout.plekken.map(({ pad, bericht }) => {
    const [, rij, kolom] = /^\/verblijven\/(\d+)\/?(.*)$/.exec(pad) ?? []
    const regel = rij === undefined ? undefined : regels[Number(rij)]
    if (regel === undefined) return undefined
    return `Regel ${regel}${kolom && `, kolom ${kolom}`}: ${inWoorden(bericht.nl)}`
  })
  const zinnen = plekken.filter((zin) => zin !== undefined)
  return zinnen.length === fout.plekken.length ? new Leesfout(hoogstens(zinnen)) : undefined
}

function cellen(regel: string): readonly string[] {
  return regel.split(/[;,\t]/).map((cel) =>
    cel
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
}

function kopfouten(kolommen: readonly string[], nummer: number): string[] {
  return kolommen.flatMap((naam, i) => {
    if (naam === '') return []
    // What stands there is not repeated: it may be someone's name.
    if (!NAMEN.includes(naam)) return [`Regel ${nummer}, kolom ${i + 1}: deze kolom bestaat niet. ${NOEM}`]
    return kolommen.indexOf(naam) < i
      ? [`Regel ${nummer}, kolom ${naam}: deze kolom staat er twee keer.`]
      : []
  })
}

/** "Sociale huur" is how people write `sociale_huur`. */
function alsCode(woorden: string): string {
  return woorden.toLowerCase().replace(/[\s_-]+/g, '_')
}

function isWoordkolom(kolom: string): boolean {
  return WOORDKOLOMMEN.some((naam) => naam === kolom)
}

function inWoorden(zin: string): string {
  return zin.startsWith('Dit moet een van deze waarden zijn')
    ? codeInWoorden(zin).replace('waarden', 'woorden')
    : zin
}

function hoogstens(zinnen: readonly string[]): readonly string[] {
  return zinnen.length <= MEESTE
    ? zinnen
    : [...zinnen.slice(0, MEESTE), `En nog ${zinnen.length - MEESTE} plekken.`]
}
