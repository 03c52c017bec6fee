import { onleesbaar } from './fouten.ts'
import type { HtmlParser } from './lees-html.ts'

export type { HtmlParser }

/** Who listens to the elements of WordprocessingML: names come without their prefix, others are passed over. */
export interface Luisteraar {
  open?(naam: string, kenmerk: (naam: string) => string | undefined): void
  sluit?(naam: string): void
  tekst?(tekst: string): void
  /** Between pieces of work. */
  tussendoor?(): void
}

const WOORD = /wordprocessingml(?:\/2006)?\/main$|\/relationships$|markup-compatibility/
const HAP = 65_536
const DIEPSTE = 2000

/**
 * Goes through a part of a Word file without making a tree of it. Only the namespaces that hold text are listened to, under
 * whatever prefix. Throws `bestand_onleesbaar` if it stops halfway.
 */
export function leesXml(xml: string, HtmlParser: HtmlParser, luisteraar: Luisteraar): void {
  const voorvoegsels = new Map<string, boolean>()
  let diepte = 0
  let kapot = false
  const woord = (naam: string): string | undefined => {
    const plek = naam.indexOf(':')
    return voorvoegsels.get(plek < 0 ? '' : naam.slice(0, plek)) ? naam.slice(plek + 1) : undefined
  }
  const parser = new HtmlParser(
    {
      onopentag(volledig, kenmerken) {
        diepte += 1
        if (diepte > DIEPSTE) throw stuk()
        for (const [sleutel, waarde] of Object.entries(kenmerken)) {
          if (sleutel === 'xmlns') voorvoegsels.set('', WOORD.test(waarde))
          else if (sleutel.startsWith('xmlns:')) voorvoegsels.set(sleutel.slice(6), WOORD.test(waarde))
        }
        const naam = woord(volledig)
        if (naam === undefined) return
        // Attributes carry the prefix of their element, or none.
        const voor = volledig.slice(0, volledig.length - naam.length)
        luisteraar.open?.(naam, (kenmerk) => kenmerken[voor + kenmerk] ?? kenmerken[kenmerk])
      },
      onclosetag(volledig, vanzelf) {
        diepte -= 1
        const naam = woord(volledig)
        if (naam !== undefined) luisteraar.sluit?.(naam)
        // In XML every element is closed by itself, or by a slash; that one has been seen by now.
        if (vanzelf && bezigMetEinde) kapot = true
      },
      ontext(tekst) {
        luisteraar.tekst?.(tekst)
      },
    },
    { xmlMode: true },
  )
  let bezigMetEinde = false
  for (let van = 0; van < xml.length; van += HAP) {
    luisteraar.tussendoor?.()
    parser.write(xml.slice(van, van + HAP))
  }
  bezigMetEinde = true
  parser.end()
  if (kapot) throw stuk()
}

function stuk(): Error {
  return onleesbaar('een DOCX die heel is', 'Dit Word-bestand is beschadigd.', 'This Word file is damaged.')
}
