import type { Html } from '../opmaak/html.ts'
import type { Pagina } from './pagina.ts'

/** A page as search and the list of all pages know it. */
export interface Paginaregel {
  readonly pad: string
  readonly titel: string
  readonly soort: string
  readonly beschrijving: string
  readonly tekst: string
  readonly trefwoorden: string
  readonly buitenZoeken: boolean
}

const paginas = new Map<string, Paginaregel>()

/** Remembers a page when it is made, so that what search finds is what the page says. */
export function noteer({ pad, titel, soort, beschrijving, inhoud, ...rest }: Pagina): void {
  const { trefwoorden = '', buitenZoeken = false } = rest
  const tekst = buitenZoeken ? '' : platteTekst(String(inhoud as Html))
  paginas.set(pad, { pad, titel, soort, beschrijving, tekst, trefwoorden, buitenZoeken })
}

export function allePaginas(): readonly Paginaregel[] {
  return [...paginas.values()].sort((a, b) => a.pad.localeCompare(b.pad))
}

function platteTekst(html: string): string {
  return html
    .replace(/<(nav|form|pre)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, teken: string) => TEKENS[teken]!)
    .replace(/\s+/g, ' ')
}

const TEKENS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
