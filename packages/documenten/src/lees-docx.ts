import type { Blok } from './blok.ts'
import { decodeer } from './codering.ts'
import { Docxblokken } from './docx-blokken.ts'
import { tekstdelen } from './docx-onderdelen.ts'
import { leesStijlen } from './docx-stijlen.ts'
import { onleesbaar } from './fouten.ts'
import type { Toezicht } from './grenzen.ts'
import { type HtmlParser, laadHtmlParser } from './lees-html.ts'
import { leesXml } from './xml.ts'

/**
 * The text of a Word file, by what the styles mean and not by how they look. Text that was removed with tracked changes
 * stays away, notes come at the end; comments, headers and footers are no part of the text.
 *
 * Reads the XML as it goes by and makes no tree of it: a tree takes some hundred times the room of the file.
 */
export async function leesDocx(bytes: Uint8Array, toezicht: Toezicht): Promise<readonly Blok[]> {
  const [zip, HtmlParser] = await Promise.all([import('fflate'), laadHtmlParser()])
  const delen = tekstdelen(bytes, zip, toezicht)
  const xml = (naam: string | undefined): string | undefined => {
    const deel = naam === undefined ? undefined : delen.get(naam)
    return deel && decodeer(deel).tekst
  }
  const hoofd = relaties(xml('_rels/.rels'), '', HtmlParser).get('officeDocument') ?? 'word/document.xml'
  const tekst = xml(hoofd)
  if (tekst === undefined)
    throw onleesbaar('een DOCX', 'Dit bestand is geen Word-document.', 'This file is no Word document.')
  const naast = relaties(xml(hoofd.replace(/([^/]+)$/, '_rels/$1.rels')), 'word/', HtmlParser)
  const blokken = new Docxblokken(
    leesStijlen(xml(naast.get('styles')) ?? '', HtmlParser),
    HtmlParser,
    toezicht,
  )
  blokken.lees(tekst)
  for (const noten of ['footnotes', 'endnotes']) blokken.lees(xml(naast.get(noten)) ?? '')
  return blokken.klaar()
}

/** Which part of the file plays which role. */
function relaties(xml: string | undefined, map: string, HtmlParser: HtmlParser): ReadonlyMap<string, string> {
  const rollen = new Map<string, string>()
  leesXml(xml ?? '', HtmlParser, {
    open(naam, kenmerk) {
      const rol = kenmerk('Type')?.split('/').at(-1)
      const doel = kenmerk('Target')
      if (naam === 'Relationship' && rol && doel)
        rollen.set(rol, doel.startsWith('/') ? doel.slice(1) : map + doel)
    },
  })
  return rollen
}
