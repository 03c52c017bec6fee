import { stemmer } from '@orama/stemmers/dutch'

/** A word, number or sign of a text. Places count in the original text. */
export interface Woord {
  /** As written, without soft hyphens and line ends in it. */
  readonly vorm: string
  /** In small letters, without accents. */
  readonly klein: string
  readonly stam: string
  readonly van: number
  /** First character after it. */
  readonly tot: number
}

/**
 * Numbers; words, with soft hyphens and a hyphen at a line end inside them (unless `en` or `of` follows: "kinder-" at a
 * line end is then a word of its own); the signs that mean something here. Every alternative starts with another kind of
 * character and no part repeats inside a repetition of the same characters, so that time stays linear.
 */
const WOORD =
  /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:(?:\u00ad\s?|[-\u2010]\n[ \t]*(?!(?:en|of)\b)(?=\p{Ll})|['\u2019](?=\p{L}))[\p{L}\p{M}]+|\d+)*\+*|[€%]/gu

/** All words of a piece of text. `begin` is the place of the piece in the whole text. */
export function leesWoorden(tekst: string, begin: number, stammen: Stammen): readonly Woord[] {
  const woorden: Woord[] = []
  for (const gevonden of tekst.matchAll(WOORD)) {
    const ruw = gevonden[0]
    const van = begin + gevonden.index
    const vorm = BREEKTEKEN.test(ruw) ? ruw.replace(/\u00ad\s?|[-\u2010]\n[ \t]*/gu, '') : ruw
    const { klein, stam } = stammen.van(vorm)
    woorden.push({ vorm, klein, stam, van, tot: van + ruw.length })
  }
  return woorden
}

const BREEKTEKEN = /[\u00ad\n]/u

/** The stems of words, each worked out once per text. */
export class Stammen {
  private readonly bekend = new Map<string, { readonly klein: string; readonly stam: string }>()

  van(vorm: string): { readonly klein: string; readonly stam: string } {
    const eerder = this.bekend.get(vorm)
    if (eerder) return eerder
    const klein = vorm.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    const nieuw = { klein, stam: stam(klein) }
    this.bekend.set(vorm, nieuw)
    return nieuw
  }
}

/** No Dutch word is longer; a junk token of a megabyte must not keep the stemmer busy. */
const LANGSTE_WOORD = 60

/** The stem of a word in small letters, by the Dutch Snowball stemmer. */
export function stam(klein: string): string {
  return klein.length > LANGSTE_WOORD ? klein : stemmer(klein)
}
