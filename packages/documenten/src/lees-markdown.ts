import type { MarkdownIt, Token } from 'markdown-it'
import type { Blok } from './blok.ts'
import type { Toezicht } from './grenzen.ts'
import { type HtmlParser, leesHtml, teDiep } from './lees-html.ts'

export async function laadMarkdown(): Promise<MarkdownIt> {
  const { default: Markdown } = await import('markdown-it')
  return new Markdown({ html: true }).set({ maxNesting: DIEPSTE })
}

// Deeper than this, markdown-it leaves text out.
const DIEPSTE = 100

const VOORBLAD = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/

/** The text of Markdown (CommonMark, with tables): signs go, text stays. HTML in it is read as HTML. */
export function leesMarkdown(
  bron: string,
  markdown: MarkdownIt,
  HtmlParser: HtmlParser,
  toezicht: Toezicht,
): readonly Blok[] {
  const tekst = bron.replace(/\r\n?/g, '\n')
  const blokken: Blok[] = []
  // The data that many tools put above a text; it would otherwise be read as a heading.
  const voorblad = VOORBLAD.exec(tekst)
  const gegevens = voorblad?.[1]?.trim()
  if (gegevens) blokken.push({ soort: 'alinea', tekst: gegevens })

  const lijsten: number[] = []
  let groep = 0
  let niveau: number | undefined
  let item = false
  let rij: string[] | undefined
  const voegToe = (inhoud: string): void => {
    const schoon = inhoud.replace(/\n{2,}/g, '\n').trim()
    if (rij) rij.push(schoon.replaceAll('\n', ' '))
    else if (schoon === '') return
    else if (niveau !== undefined) blokken.push({ soort: 'kop', tekst: schoon.replaceAll('\n', ' '), niveau })
    else if (item && lijsten.length > 0)
      blokken.push({ soort: 'lijstregel', tekst: schoon, groep: lijsten.at(-1)! })
    else blokken.push({ soort: 'alinea', tekst: schoon })
    item = false
  }
  for (const token of markdown.parse(voorblad ? tekst.slice(voorblad[0].length) : tekst, {})) {
    toezicht.opTijd()
    if (token.level >= DIEPSTE - 1) throw teDiep()
    switch (token.type) {
      case 'heading_open':
        niveau = Number(token.tag.slice(1))
        break
      case 'heading_close':
        niveau = undefined
        break
      case 'bullet_list_open':
      case 'ordered_list_open':
        lijsten.push(lijsten.at(-1) ?? ++groep)
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        lijsten.pop()
        break
      case 'list_item_open':
        item = true
        break
      case 'list_item_close':
        item = false
        break
      case 'table_open':
        groep += 1
        break
      case 'tr_open':
        rij = []
        break
      case 'tr_close':
        blokken.push({ soort: 'tabelrij', tekst: rij!.join(' | '), groep })
        rij = undefined
        break
      case 'inline':
        voegToe(inRegel(token.children ?? []))
        break
      case 'fence':
      case 'code_block':
        voegToe(token.content)
        break
      case 'html_block':
        blokken.push(...leesHtml(token.content, HtmlParser, toezicht).blokken)
        break
    }
  }
  return blokken
}

/** The text of what stands in a paragraph. A line end in the source is a space; only a real break is a new line. */
function inRegel(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak') return ' '
      if (token.type === 'hardbreak') return '\n'
      if (token.type === 'html_inline') return /^<br\b/i.test(token.content) ? '\n' : ''
      if (token.type === 'image') return inRegel(token.children ?? [])
      return token.content
    })
    .join('')
}
