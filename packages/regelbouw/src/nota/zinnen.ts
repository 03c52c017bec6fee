import { createHash } from 'node:crypto'
import { type Tekstdeel, tekstdelen } from './tekst.ts'

/** One sentence of a text, heading, bullet or footnote. */
export interface Tekstzin {
  readonly soort: Tekstdeel['soort']
  readonly tekst: string
}

/** Every sentence of a text in the order in which it stands there; the footnotes come last. */
export function zinnenVan(tekst: string): readonly Tekstzin[] {
  return tekstdelen(tekst).flatMap(({ soort, tekst: deel }): readonly Tekstzin[] =>
    soort === 'kop' || soort === 'voetnoot'
      ? [{ soort, tekst: deel }]
      : splits(zonderNootnummers(deel)).map((zin) => ({ soort, tekst: zin })),
  )
}

/** A sentence ends at a full stop, question or exclamation mark before a new beginning; not after one letter ("p. 3"). */
function splits(tekst: string): readonly string[] {
  return tekst
    .split(/(?<=(?<!(?:^|[\s(])\p{L})[.?!][’'”"]?)\s+(?=[‘“'"(]?[\p{Lu}\d])/u)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '')
}

/** The number of a footnote sticks to the word before it, or to the full stop behind that word. */
function zonderNootnummers(tekst: string): string {
  return tekst
    .replace(/(?<=\p{L})\d{1,2}(?=[.,;:?!]?(?:\s|$))/gu, '')
    .replace(/(?<=\p{L}[.,;:?!])\d{1,2}(?=\s|$)/gu, '')
}

/** What is left of a sentence when layout is taken away: letters and digits, without capitals. */
export function kaal(zin: string): string {
  return zin
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Sixteen characters by which a sentence is known again, however it is laid out. */
export function vingerafdruk(zin: string): string {
  return createHash('sha256').update(kaal(zin)).digest('hex').slice(0, 16)
}

/** The first five words, to find the sentence back by eye. */
export function beginVan(zin: string): string {
  const woorden = zin.split(/\s+/)
  return woorden.slice(0, 5).join(' ')
}

const TELWOORD =
  /(?<!\p{L})(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-z]+tien|[a-z]*(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|[a-z]*honderd|[a-z]*duizend|miljoen|miljard|procent|helft|kwart|derde|dubbele?)(?!\p{L})/iu

/** Does a sentence hold a number, in figures or in words? A plain "een" is an article, not a number. */
export function heeftGetal(zin: string): boolean {
  return /\d/.test(zin) || TELWOORD.test(zin.normalize('NFC'))
}
