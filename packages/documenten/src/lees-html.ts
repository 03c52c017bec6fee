import type { Parser } from 'htmlparser2'
import type { Blok } from './blok.ts'
import { onleesbaar } from './fouten.ts'
import type { Toezicht } from './grenzen.ts'
import { Htmlblokken } from './html-blokken.ts'

/** What a page of HTML holds, and whether menus and the like were left out. */
export interface GelezenHtml {
  readonly blokken: readonly Blok[]
  readonly menuWeggelaten: boolean
}

export type HtmlParser = typeof Parser

/** The parser is loaded by whoever needs it, so that other formats do without. */
export async function laadHtmlParser(): Promise<HtmlParser> {
  return (await import('htmlparser2')).Parser
}

// Small enough to look at the clock often: closing tags that match nothing cost time for every open element.
const HAP = 16_384
const DIEPSTE = 500

/** The text of HTML. A streaming parser and no tree, so that time and memory stay in proportion to the text. */
export function leesHtml(html: string, HtmlParser: HtmlParser, toezicht: Toezicht): GelezenHtml {
  const bouw = new Htmlblokken()
  let diepte = 0
  const parser = new HtmlParser({
    onopentag(naam, kenmerken) {
      diepte += 1
      if (diepte > DIEPSTE) throw teDiep()
      bouw.open(naam, kenmerken)
    },
    onclosetag(naam) {
      diepte -= 1
      bouw.sluit(naam)
    },
    ontext(tekst) {
      bouw.tekst(tekst)
    },
  })
  for (let van = 0; van < html.length; van += HAP) {
    toezicht.opTijd()
    parser.write(html.slice(van, van + HAP))
    toezicht.eisTekens(bouw.lengte)
  }
  parser.end()
  return bouw.klaar()
}

export function teDiep(): Error {
  return onleesbaar(
    'minder lijsten, tabellen en andere delen in elkaar',
    'In dit bestand staan te veel delen in elkaar.',
    'The parts of this file are nested too deeply.',
  )
}

/** The character set that a page names in its first part, as browsers look for it. */
export function genoemdeCodering(bytes: Uint8Array): string | undefined {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_:-]+)/i.exec(begin)?.[1]
}
