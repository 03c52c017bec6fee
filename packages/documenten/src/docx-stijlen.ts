import { type HtmlParser, leesXml } from './xml.ts'

/** What the style of a paragraph says about it. */
export interface Stijl {
  /** Of a heading. */
  readonly niveau?: number
  readonly lijst?: boolean
}

interface Opgeschreven {
  naam: string
  basis?: string
  niveau?: number
  lijst?: boolean
}

/** Styles inherit from each other; a circle of them ends here. */
const LANGSTE_KETEN = 20

/**
 * The styles of a Word file by their id. A heading is a style with an outline level, or the name that Word gives in every
 * language (`heading 1`), or one that is based on such a style: many municipalities have their own.
 */
export function leesStijlen(xml: string, HtmlParser: HtmlParser): ReadonlyMap<string, Stijl> {
  const opgeschreven = new Map<string, Opgeschreven>()
  let stijl: Opgeschreven | undefined
  leesXml(xml, HtmlParser, {
    open(naam, kenmerk) {
      const waarde = kenmerk('val') ?? ''
      if (naam === 'style' && kenmerk('type') === 'paragraph') {
        stijl = { naam: '' }
        opgeschreven.set(kenmerk('styleId') ?? '', stijl)
      } else if (!stijl) return
      else if (naam === 'name') stijl.naam = waarde
      else if (naam === 'basedOn') stijl.basis = waarde
      else if (naam === 'outlineLvl') stijl.niveau = Number(waarde) + 1
      else if (naam === 'numId') stijl.lijst = waarde !== '0'
    },
    sluit(naam) {
      if (naam === 'style') stijl = undefined
    },
  })
  return new Map([...opgeschreven.keys()].map((id) => [id, geërfd(id, opgeschreven)]))
}

function geërfd(id: string, stijlen: ReadonlyMap<string, Opgeschreven>): Stijl {
  let niveau: number | undefined
  let lijst: boolean | undefined
  let stijl = stijlen.get(id)
  for (let stap = 0; stijl && stap < LANGSTE_KETEN; stap += 1) {
    niveau ??= stijl.niveau ?? niveauVanNaam(stijl.naam)
    lijst ??= stijl.lijst
    stijl = stijl.basis === undefined ? undefined : stijlen.get(stijl.basis)
  }
  return { ...(isKopniveau(niveau) && { niveau: Math.min(niveau, 6) }), ...(lijst && { lijst }) }
}

function niveauVanNaam(naam: string): number | undefined {
  const kop = /^(?:heading|kop) ([1-9])$/i.exec(naam)
  if (kop) return Number(kop[1])
  return /^(?:title|titel)$/i.test(naam) ? 1 : undefined
}

/** Nine levels; the tenth is that of ordinary text. */
export function isKopniveau(niveau: number | undefined): niveau is number {
  return niveau !== undefined && niveau >= 1 && niveau <= 9
}
