import type { Documenttekst, Kop, Pagina } from './documenttekst.ts'

/** One piece of a document: what every format is read into, before it becomes one text. */
export interface Blok {
  readonly soort: 'alinea' | 'kop' | 'lijstregel' | 'tabelrij'
  readonly tekst: string
  /** Of a heading. */
  readonly niveau?: number
  /** Items of one list, or rows of one table, carry the same number and stand on lines below each other. */
  readonly groep?: number
  /** Where in `tekst` a page begins; more than one if a paragraph runs on over pages. */
  readonly paginas?: readonly { readonly nummer: number; readonly bij: number }[]
}

const LIJSTTEKEN = '- '

/** Puts the pieces together, and counts where each heading and page begins. */
export function stelSamen(blokken: readonly Blok[]): Documenttekst {
  const delen: string[] = []
  const koppen: Kop[] = []
  const paginas: Pagina[] = []
  let plek = 0
  let vorig: Blok | undefined
  for (const blok of blokken) {
    if (vorig) plek += voegToe(delen, samen(vorig, blok) ? '\n' : '\n\n')
    // The sign of the list is ours: a page or a heading that begins here begins at the sign.
    const teken = blok.soort === 'lijstregel' ? LIJSTTEKEN : ''
    for (const { nummer, bij } of blok.paginas ?? []) {
      paginas.push({ nummer, van: bij === 0 ? plek : plek + teken.length + bij })
    }
    const van = plek
    plek += voegToe(delen, teken + blok.tekst)
    if (blok.soort === 'kop') koppen.push({ van, tot: plek, niveau: blok.niveau ?? 1 })
    vorig = blok
  }
  return {
    tekst: delen.join(''),
    ...(paginas.length > 0 && { paginas }),
    ...(koppen.length > 0 && { koppen }),
  }
}

function voegToe(delen: string[], deel: string): number {
  delen.push(deel)
  return deel.length
}

function samen(vorig: Blok, blok: Blok): boolean {
  return blok.groep !== undefined && vorig.groep === blok.groep && vorig.soort === blok.soort
}
