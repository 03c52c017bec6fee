/**
 * Reads a text as it comes out of a PDF: lines that break anywhere, blank lines inside a sentence, notes at the foot
 * of a page in the middle of a paragraph, and a narrow box beside it.
 */

/** A stretch of text that belongs together, on one line. */
export interface Tekstdeel {
  readonly soort: 'kop' | 'lopend' | 'punt' | 'kader' | 'voetnoot'
  readonly tekst: string
}

const VOETLIJN = /^ {20,}$/
const KOP = /^\s*(?:\d{1,2}|[IVX]+)\.\s+\p{Lu}/u
const PUNT = /^\s*(?:[•\uf0b7\uf0fc\uf0a7]|o(?=\s+\p{Lu}))\s*/u
const VOETNOOT = /^\s*\d{1,2}\s*(?=https?:|\p{Lu})/u
const ADRES = /^\s*https?:\S+\s*$/
/** The lines of a box are this short, and there are at least three. */
const SMAL = 40

/** Cuts a text in headings, running text, bullets, boxes and footnotes, in the order in which they stand. */
export function tekstdelen(tekst: string): readonly Tekstdeel[] {
  const alineas = alineasVan(tekst)
  const delen: Tekstdeel[] = []
  const voetnoten: Tekstdeel[] = []
  let open: { soort: 'lopend' | 'punt'; tekst: string } | undefined
  const sluit = () => {
    if (open) delen.push(open)
    open = undefined
  }
  let opzij: Tekstdeel[] = []
  const opzijNaar = () => {
    delen.push(...opzij)
    opzij = []
  }
  for (const { regels, onderaan } of alineas) {
    if (onderaan) {
      voetnoten.push(...regels.map((regel): Tekstdeel => ({ soort: 'voetnoot', tekst: eenRegel([regel]) })))
      continue
    }
    if (open && !isAf(open.tekst) && isKader(regels)) {
      opzij.push({ soort: 'kader', tekst: eenRegel(regels) })
      continue
    }
    regels.forEach((regel, i) => {
      if (KOP.test(regel)) {
        sluit()
        opzijNaar()
        delen.push({ soort: 'kop', tekst: eenRegel([regel]) })
      } else if (PUNT.test(regel)) {
        sluit()
        opzijNaar()
        open = { soort: 'punt', tekst: eenRegel([regel.replace(PUNT, '')]) }
      } else {
        if (open && i === 0 && !looptDoor(open, regel)) {
          sluit()
          opzijNaar()
        }
        open ??= { soort: 'lopend', tekst: '' }
        open.tekst = eenRegel([open.tekst, regel])
      }
    })
  }
  sluit()
  opzijNaar()
  return [...delen, ...voetnoten]
}

interface Alinea {
  readonly regels: readonly string[]
  readonly onderaan: boolean
}

/** Paragraphs between blank lines. Notes at the foot of a page are one paragraph, a line per note. */
function alineasVan(tekst: string): readonly Alinea[] {
  const alineas: Alinea[] = []
  let regels: string[] = []
  let noten: string[] | undefined
  const sluit = () => {
    if (regels.length > 0) alineas.push({ regels, onderaan: false })
    regels = []
  }
  let adressen: readonly string[] = []
  let inNoot = false
  for (const regel of tekst.split(/\r?\n|\f/)) {
    if (VOETLIJN.test(regel)) {
      sluit()
      noten = []
      continue
    }
    if (noten) {
      if (VOETNOOT.test(regel) && !KOP.test(regel)) {
        noten.push(regel.trim())
        inNoot = true
        continue
      }
      if (inNoot && /^\s*\S+\s*$/.test(regel) && !ADRES.test(regel)) {
        // An address that was too long for its line goes on without a space.
        noten.push(`${noten.pop()}${regel.trim()}`)
        continue
      }
      if (inNoot || regel.trim() === '') {
        inNoot = false
        if (noten.length > 0) {
          alineas.push({ regels: noten, onderaan: true })
          adressen = [...adressen, ...noten]
          noten = []
        }
      }
    }
    // A reader of PDF files writes the links of a page once more, below it.
    if (ADRES.test(regel) && adressen.some((noot) => noot.includes(regel.trim().replace(/[.,]$/, ''))))
      continue
    if (regel.trim() === '') sluit()
    else {
      regels.push(regel)
      if (KOP.test(regel)) {
        noten = undefined
        regels.pop()
        sluit()
        alineas.push({ regels: [regel], onderaan: false })
      }
    }
  }
  sluit()
  if (noten && noten.length > 0) alineas.push({ regels: noten, onderaan: true })
  return alineas
}

/** A box is a narrow column with sentences of its own; it only matters where it breaks off another sentence. */
function isKader(regels: readonly string[]): boolean {
  return (
    regels.length >= 3 &&
    regels.every((regel) => regel.trim().length < SMAL && !PUNT.test(regel)) &&
    !/^\s*\p{Ll}/u.test(regels[0]!) &&
    isAf(eenRegel(regels))
  )
}

/** After a blank line a sentence goes on if it had not ended; a bullet only if the next word is no new beginning. */
function looptDoor({ soort, tekst }: { soort: 'lopend' | 'punt'; tekst: string }, regel: string): boolean {
  if (/^\s*\p{Ll}/u.test(regel)) return true
  return soort === 'lopend' && !isAf(tekst)
}

/** Did the last sentence end? The number of a footnote may stand behind it. */
function isAf(tekst: string): boolean {
  return /[.?!:][’'”"]?\d{0,2}$/u.test(tekst)
}

function eenRegel(delen: readonly string[]): string {
  return delen.join(' ').replace(/\s+/g, ' ').trim()
}
