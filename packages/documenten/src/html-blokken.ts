import type { Blok } from './blok.ts'

/** No part of the text: code, forms, pictures. */
const GEEN_TEKST = new Set(
  'title script style template noscript svg math iframe object select textarea button canvas audio video'.split(
    ' ',
  ),
)
const REGELWISSEL = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form header h1 h2 h3 h4 h5 h6 hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const MENUROLLEN = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar'])

interface Cel {
  readonly blokken: Blok[]
}
interface Tabel {
  readonly groep: number
  rij: Cel[] | undefined
}

/** Collects the blocks of an HTML document from its tags and texts, in order. */
export class Htmlblokken {
  readonly #blokken: (Blok & { readonly vanSite?: boolean })[] = []
  readonly #tabellen: Tabel[] = []
  readonly #lijsten: number[] = []
  /** How many of the open elements hold no text, are a menu, or are the header or footer of a site. */
  #overslaan = 0
  #menu = 0
  #site = 0
  readonly #open: {
    readonly naam: string
    readonly over: boolean
    readonly menu: boolean
    readonly site: boolean
  }[] = []
  #hoofd = 0
  #heeftHoofd = false
  #buffer = ''
  #letterlijk = 0
  #kop: number | undefined
  #item = false
  #groep = 0
  #menuTekst = false
  /** Length of the text so far. */
  lengte = 0

  open(naam: string, kenmerken: Readonly<Record<string, string>>): void {
    const over = GEEN_TEKST.has(naam) || 'hidden' in kenmerken
    const menu = naam === 'nav' || MENUROLLEN.has(kenmerken['role'] ?? '')
    const site = (naam === 'header' || naam === 'footer') && this.#hoofd === 0
    if (REGELWISSEL.has(naam)) this.#sluitBlok()
    this.#open.push({ naam, over, menu, site })
    if (over) this.#overslaan += 1
    if (menu) this.#menu += 1
    if (site) this.#site += 1
    if (naam === 'main' || naam === 'article' || naam === 'section') {
      this.#hoofd += 1
      if (naam === 'main') this.#heeftHoofd = true
    }
    if (/^h[1-6]$/.test(naam)) this.#kop = Number(naam[1])
    else if (naam === 'br') this.#buffer += '\n'
    else if (naam === 'pre') this.#letterlijk += 1
    else if (naam === 'ul' || naam === 'ol' || naam === 'menu') {
      // A list inside a list goes on in the same group: its items are lines of the whole.
      this.#lijsten.push(this.#lijsten.at(-1) ?? ++this.#groep)
    } else if (naam === 'li') this.#item = true
    else if (naam === 'table') this.#tabellen.push({ groep: ++this.#groep, rij: undefined })
    else if (naam === 'tr') this.#beginRij()
    else if (naam === 'td' || naam === 'th') this.#beginCel()
  }

  tekst(tekst: string): void {
    if (this.#overslaan > 0) return
    if (this.#menu > 0) {
      if (tekst.trim() !== '') this.#menuTekst = true
      return
    }
    this.lengte += tekst.length
    this.#buffer +=
      this.#letterlijk > 0 ? tekst.replaceAll('\r\n', '\n') : tekst.replace(/[ \t\r\n\f]+/g, ' ')
  }

  sluit(naam: string): void {
    if (REGELWISSEL.has(naam)) this.#sluitBlok()
    const gesloten = this.#open.pop()
    if (gesloten?.over) this.#overslaan -= 1
    if (gesloten?.menu) this.#menu -= 1
    if (gesloten?.site) this.#site -= 1
    if (naam === 'main' || naam === 'article' || naam === 'section') this.#hoofd -= 1
    if (/^h[1-6]$/.test(naam)) this.#kop = undefined
    else if (naam === 'pre') this.#letterlijk -= 1
    else if (naam === 'ul' || naam === 'ol' || naam === 'menu') this.#lijsten.pop()
    else if (naam === 'li') this.#item = false
    else if (naam === 'tr') this.#sluitRij()
    else if (naam === 'table') {
      this.#sluitRij()
      this.#tabellen.pop()
    }
  }

  klaar(): { readonly blokken: readonly Blok[]; readonly menuWeggelaten: boolean } {
    this.#sluitBlok()
    while (this.#tabellen.length > 0) {
      this.#sluitRij()
      this.#tabellen.pop()
    }
    // Only a page that says what its main part is, tells by that which header and footer are of the site.
    const weg = (blok: { readonly vanSite?: boolean }): boolean => this.#heeftHoofd && blok.vanSite === true
    return {
      blokken: this.#blokken.filter((blok) => !weg(blok)).map(({ vanSite: _, ...blok }) => blok),
      menuWeggelaten: this.#menuTekst || this.#blokken.some(weg),
    }
  }

  #sluitBlok(): void {
    const tekst = netjes(this.#buffer, this.#letterlijk > 0)
    this.#buffer = ''
    if (tekst === '') return
    const groep = this.#lijsten.at(-1)
    if (this.#kop !== undefined)
      this.#voegToe({ soort: 'kop', tekst: tekst.replaceAll('\n', ' '), niveau: this.#kop })
    else if (this.#item && groep !== undefined) this.#voegToe({ soort: 'lijstregel', tekst, groep })
    else this.#voegToe({ soort: 'alinea', tekst })
    // What follows in the same item is a paragraph of its own.
    this.#item = false
  }

  #voegToe(blok: Blok): void {
    const cel = this.#tabellen.at(-1)?.rij?.at(-1)
    if (cel) cel.blokken.push(blok)
    else this.#blokken.push(this.#site > 0 ? { ...blok, vanSite: true } : blok)
  }

  #beginRij(): void {
    this.#sluitRij()
    const tabel = this.#tabellen.at(-1)
    if (tabel) tabel.rij = []
  }

  #beginCel(): void {
    const tabel = this.#tabellen.at(-1)
    if (!tabel) return
    tabel.rij ??= []
    tabel.rij.push({ blokken: [] })
  }

  #sluitRij(): void {
    const tabel = this.#tabellen.at(-1)
    const rij = tabel?.rij
    if (!tabel || !rij) return
    tabel.rij = undefined
    const gevuld = rij.filter(({ blokken }) => blokken.length > 0)
    const buiten = this.#tabellen.at(-2)?.rij?.at(-1)
    const doel = buiten ? buiten.blokken : this.#blokken
    // A table of one cell with headings or paragraphs is there for the layout: its contents are ordinary text.
    if (gevuld.length === 1 && (gevuld[0]!.blokken.length > 1 || gevuld[0]!.blokken[0]!.soort === 'kop')) {
      doel.push(...gevuld[0]!.blokken)
    } else if (gevuld.length > 0) {
      const tekst = rij
        .map(({ blokken }) => blokken.map((blok) => blok.tekst.replaceAll('\n', ' ')).join(' '))
        .join(' | ')
      doel.push({ soort: 'tabelrij', tekst, groep: tabel.groep })
    }
  }
}

/** Without the spaces that HTML does not show: around line ends, and at both ends. */
function netjes(tekst: string, letterlijk: boolean): string {
  const regels = tekst.replace(/[ \t]*\n\s*/g, '\n').replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '')
  return letterlijk ? regels : regels.replace(/ {2,}/g, ' ')
}
