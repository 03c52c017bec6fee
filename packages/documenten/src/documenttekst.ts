/** The kinds of document that can be read. */
export type Documentsoort = 'markdown' | 'tekst' | 'html' | 'docx' | 'pdf'

/**
 * The text of a document as a reader sees it, in reading order.
 *
 * A blank line separates paragraphs. A list item is a line of its own that starts with `- `. A row of a table is a line,
 * with ` | ` between the cells. A heading is a paragraph of its own. Words that a page breaks with a hyphen stay broken.
 */
export interface Documenttekst {
  /** All offsets count UTF-16 code units in this string, as `String.slice` does. */
  readonly tekst: string
  /** Ascending; a page runs to the next one. Only for PDF. A page without text is not in the list. */
  readonly paginas?: readonly Pagina[]
  /** Headings that the format itself gives; for PDF those that are clearly set in larger type. */
  readonly koppen?: readonly Kop[]
}

/** Where a page begins. */
export interface Pagina {
  /** Counts from 1: the place in the file, not the number that is printed on the page. */
  readonly nummer: number
  readonly van: number
}

/** A heading: `tekst.slice(van, tot)`. */
export interface Kop {
  readonly van: number
  readonly tot: number
  /** 1 is the highest, 6 the lowest. */
  readonly niveau: number
}

/** Something a reader must know about how the text was made. A code never changes its meaning. */
export interface Waarschuwing {
  readonly code: WaarschuwingCode
  /** For PDF: the pages that it is about. */
  readonly paginas?: readonly number[]
  readonly bericht: { readonly nl: string; readonly en: string }
}

/**
 * - `pagina_zonder_tekst`: a page shows an image or nothing, and may hold text that was not read
 * - `pagina_onleesbaar`: a page is broken; the text on it is missing or not complete
 * - `bestand_beschadigd`: part of a PDF is broken, it is not known where
 * - `tekens_onleesbaar`: characters that the file does not tell the meaning of
 * - `kop_of_voettekst_weggelaten`: lines that repeat at the top or the bottom of pages are left out
 * - `menu_weggelaten`: menus, and the header and footer of a website, are left out
 * - `codering_aangenomen`: the file does not tell its character set; Windows-1252 was assumed
 * - `soort_aangenomen`: neither the contents nor the name tell the kind; plain text was assumed
 * - `soort_anders_dan_naam`: the contents are of another kind than the name says
 */
export type WaarschuwingCode =
  | 'pagina_zonder_tekst'
  | 'pagina_onleesbaar'
  | 'bestand_beschadigd'
  | 'tekens_onleesbaar'
  | 'kop_of_voettekst_weggelaten'
  | 'menu_weggelaten'
  | 'codering_aangenomen'
  | 'soort_aangenomen'
  | 'soort_anders_dan_naam'

/** What was read. */
export interface GelezenDocument {
  readonly soort: Documentsoort
  readonly document: Documenttekst
  readonly waarschuwingen: readonly Waarschuwing[]
}
