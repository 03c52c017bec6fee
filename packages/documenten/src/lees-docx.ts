import type { Blok } from './blok.ts'
import { tekstdelen } from './docx-onderdelen.ts'
import type { Toezicht } from './grenzen.ts'
import { laadHtmlParser, leesHtml } from './lees-html.ts'

/** Dutch names of styles, for programs that write those; Word itself always writes the English ones. */
const STIJLEN = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((niveau) => `p[style-name='Kop ${niveau}'] => h${niveau}:fresh`),
]

/**
 * The text of a Word file. mammoth makes HTML of it, by what the styles mean and not by how they look; text that was
 * removed with tracked changes stays away, notes come at the end.
 */
export async function leesDocx(bytes: Uint8Array, toezicht: Toezicht): Promise<readonly Blok[]> {
  const [zip, { default: mammoth }, HtmlParser] = await Promise.all([
    import('fflate'),
    import('mammoth'),
    laadHtmlParser(),
  ])
  const delen = tekstdelen(bytes, zip, toezicht)
  // In Node it takes the one, in a browser the other; any array of bytes will do.
  const invoer = { buffer: delen, arrayBuffer: delen } as unknown as { arrayBuffer: ArrayBuffer }
  const { value } = await mammoth.convertToHtml(invoer, {
    styleMap: STIJLEN,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  // The arrow that leads from a note back to its place is no text of the document.
  const zonderPijl = value.replace(/ ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, '')
  return leesHtml(zonderPijl, HtmlParser, toezicht).blokken
}
