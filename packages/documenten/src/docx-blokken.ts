import { isKopniveau, type Stijl } from './docx-stijlen.ts'
import type { Toezicht } from './grenzen.ts'
import { Htmlblokken } from './html-blokken.ts'
import { type HtmlParser, leesXml } from './xml.ts'

/** Text that was taken out, text that is not shown, and the second copy of a text box for old programs. */
const OVERSLAAN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText'])
/** Notes that are only lines between the text and the notes. */
const GEEN_NOOT = new Set(['separator', 'continuationSeparator', 'continuationNotice'])

/** A paragraph that is being read; a text box makes one inside another. */
interface Alinea {
  stijl: Stijl
  niveau?: number
  lijst?: boolean
  /** The elements that were opened for it. */
  open: 'h' | 'li' | 'p' | undefined
}

/** Collects the blocks of a Word file by giving its paragraphs, lists and tables on as elements of HTML. */
export class Docxblokken {
  readonly #bouw = new Htmlblokken()
  readonly #stijlen: ReadonlyMap<string, Stijl>
  readonly #HtmlParser: HtmlParser
  readonly #toezicht: Toezicht
  readonly #alineas: Alinea[] = []
  #inLijst = false
  #overslaan = 0
  #inTekst = false
  /** Between the places of tabs, that are no tabs themselves. */
  #inTabs = false
  #verborgen = false

  constructor(stijlen: ReadonlyMap<string, Stijl>, HtmlParser: HtmlParser, toezicht: Toezicht) {
    this.#stijlen = stijlen
    this.#HtmlParser = HtmlParser
    this.#toezicht = toezicht
  }

  /** Reads the main part, or the part with notes. */
  lees(xml: string): void {
    leesXml(xml, this.#HtmlParser, {
      open: (naam, kenmerk) => this.#open(naam, kenmerk),
      sluit: (naam) => this.#sluit(naam),
      tekst: (tekst) => {
        if (this.#inTekst && this.#overslaan === 0) this.#schrijf(tekst)
      },
      tussendoor: () => {
        this.#toezicht.opTijd()
        this.#toezicht.eisTekens(this.#bouw.lengte)
      },
    })
  }

  klaar(): ReturnType<Htmlblokken['klaar']>['blokken'] {
    this.#eindeLijst()
    return this.#bouw.klaar().blokken
  }

  #open(naam: string, kenmerk: (naam: string) => string | undefined): void {
    const noot = (naam === 'footnote' || naam === 'endnote') && GEEN_NOOT.has(kenmerk('type') ?? '')
    if (OVERSLAAN.has(naam) || this.#overslaan > 0 || noot) {
      // Everything inside counts along, so that the end is the end of this element.
      this.#overslaan += 1
      return
    }
    const alinea = this.#alineas.at(-1)
    const waarde = kenmerk('val')
    switch (naam) {
      case 'p':
        // What came before a text box is a paragraph of its own.
        this.#alineas.push({ stijl: {}, open: undefined })
        break
      case 'pStyle':
        if (alinea) alinea.stijl = this.#stijlen.get(waarde ?? '') ?? {}
        break
      case 'outlineLvl':
        if (alinea) alinea.niveau = Number(waarde) + 1
        break
      case 'numId':
        if (alinea) alinea.lijst = waarde !== '0'
        break
      case 'r':
        this.#verborgen = false
        break
      case 'vanish':
        this.#verborgen = waarde !== '0' && waarde !== 'false'
        break
      case 't':
        this.#inTekst = true
        break
      case 'tab':
        if (!this.#inTabs) this.#schrijf(' ')
        break
      case 'tabs':
        this.#inTabs = true
        break
      case 'br':
      case 'cr':
        if (!this.#verborgen && alinea) {
          this.#begin(alinea)
          this.#bouw.open('br', {})
          this.#bouw.sluit('br')
        }
        break
      case 'noBreakHyphen':
        this.#schrijf('\u2011')
        break
      case 'softHyphen':
        this.#schrijf('\u00ad')
        break
      case 'tbl':
        this.#eindeLijst()
        this.#bouw.open('table', {})
        break
      case 'tr':
        this.#bouw.open('tr', {})
        break
      case 'tc':
        this.#bouw.open('td', {})
        break
    }
  }

  #sluit(naam: string): void {
    if (this.#overslaan > 0) {
      this.#overslaan -= 1
      return
    }
    switch (naam) {
      case 'p':
        this.#eindeAlinea(this.#alineas.pop())
        break
      case 't':
        this.#inTekst = false
        break
      case 'r':
        this.#verborgen = false
        break
      case 'tabs':
        this.#inTabs = false
        break
      case 'tbl':
      case 'tr':
      case 'tc':
        this.#eindeLijst()
        this.#bouw.sluit(naam === 'tbl' ? 'table' : naam === 'tc' ? 'td' : naam)
        break
    }
  }

  #schrijf(tekst: string): void {
    const alinea = this.#alineas.at(-1)
    if (this.#verborgen || !alinea) return
    this.#begin(alinea)
    this.#bouw.tekst(tekst)
  }

  /** Opens the paragraph at its first text: what it is, is known by then. */
  #begin(alinea: Alinea): void {
    if (alinea.open) return
    for (const buiten of this.#alineas) if (buiten !== alinea) this.#eindeAlinea(buiten)
    const niveau = alinea.niveau ?? alinea.stijl.niveau
    if (isKopniveau(niveau)) {
      this.#eindeLijst()
      alinea.open = 'h'
      alinea.niveau = Math.min(niveau, 6)
      this.#bouw.open(`h${alinea.niveau}`, {})
    } else if (alinea.lijst ?? alinea.stijl.lijst) {
      if (!this.#inLijst) this.#bouw.open('ul', {})
      this.#inLijst = true
      alinea.open = 'li'
      this.#bouw.open('li', {})
    } else {
      this.#eindeLijst()
      alinea.open = 'p'
      this.#bouw.open('p', {})
    }
  }

  #eindeAlinea(alinea: Alinea | undefined): void {
    if (!alinea?.open) return
    this.#bouw.sluit(alinea.open === 'h' ? `h${alinea.niveau}` : alinea.open)
    alinea.open = undefined
  }

  #eindeLijst(): void {
    if (this.#inLijst) this.#bouw.sluit('ul')
    this.#inLijst = false
  }
}
