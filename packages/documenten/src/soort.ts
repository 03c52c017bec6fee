import { coderingVanBom, utf16ZonderBom } from './codering.ts'
import type { Documentsoort } from './documenttekst.ts'
import { soortOnbekend, versleuteld } from './fouten.ts'

const UITGANGEN: Readonly<Record<string, Documentsoort>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'tekst',
  text: 'tekst',
}

/** The kind, and where it comes from. */
export interface GevondenSoort {
  readonly soort: Documentsoort
  /** What the name says, if that is something else. */
  readonly naamZegt?: Documentsoort
  readonly aangenomen: boolean
}

/**
 * The kind of a file: by its first bytes, then by its name. A file of which both say nothing is plain text if it can be.
 * Throws `bestandssoort_onbekend`.
 */
export function soortVan(bytes: Uint8Array, naam: string | undefined): GevondenSoort {
  const uitgang = /\.([a-z0-9]{1,8})$/i.exec(naam ?? '')?.[1]?.toLowerCase()
  const naamZegt = uitgang !== undefined && Object.hasOwn(UITGANGEN, uitgang) ? UITGANGEN[uitgang] : undefined
  const inhoud = soortVanInhoud(bytes)
  if (inhoud) {
    const anders = naamZegt !== undefined && naamZegt !== inhoud
    return { soort: inhoud, aangenomen: false, ...(anders && { naamZegt }) }
  }
  if (isBinair(bytes)) throw binair()
  // The contents show that it is no PDF and no DOCX, whatever the name says.
  if (naamZegt === 'pdf' || naamZegt === 'docx') throw anders(naamZegt)
  if (naamZegt) return { soort: naamZegt, aangenomen: false }
  return lijktHtml(bytes) ? { soort: 'html', aangenomen: false } : { soort: 'tekst', aangenomen: true }
}

/** Also for a kind that was given: bytes that no text can hold are never read as text. */
export function eisSoort(bytes: Uint8Array, soort: Documentsoort): void {
  const inhoud = soortVanInhoud(bytes)
  if (soort === 'pdf' || soort === 'docx') {
    if (inhoud !== soort) throw anders(soort)
  } else if (inhoud !== undefined || isBinair(bytes)) throw binair()
}

function soortVanInhoud(bytes: Uint8Array): 'pdf' | 'docx' | undefined {
  // Readers allow some bytes before the mark of a PDF; so do we, as long as it stands at the beginning of a line.
  const begin = latijn(bytes.subarray(0, 1024))
  if (/(?:^|[\r\n\0]|\ufeff|ï»¿)%PDF-\d/.test(begin)) return 'pdf'
  if (begin.startsWith('PK\x03\x04')) return 'docx'
  if (begin.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw oudWord(bytes)
  if (begin.startsWith('{\\rtf'))
    throw soortOnbekend(
      'Dit is een RTF-bestand. Sla het op als DOCX of PDF.',
      'This is an RTF file. Save it as DOCX or PDF.',
    )
  return undefined
}

/** A file of the old Word, or a DOCX with a password: that one is packed in the same format. */
function oudWord(bytes: Uint8Array): Error {
  const staart = latijn(bytes.subarray(0, 1_000_000)).replaceAll('\0', '')
  if (staart.includes('EncryptedPackage')) return versleuteld()
  return soortOnbekend(
    'Dit is een bestand van een oude versie van Office. Sla het op als DOCX of PDF.',
    'This is a file of an old version of Office. Save it as DOCX or PDF.',
  )
}

/** Control characters do not occur in text. */
function isBinair(bytes: Uint8Array): boolean {
  if (coderingVanBom(bytes) || utf16ZonderBom(bytes)) return false
  let vreemd = 0
  const begin = bytes.subarray(0, 65_536)
  for (const byte of begin) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) vreemd += 1
  }
  return vreemd > begin.length / 100
}

function lijktHtml(bytes: Uint8Array): boolean {
  const begin = new TextDecoder(coderingVanBom(bytes) ?? utf16ZonderBom(bytes) ?? 'windows-1252')
    .decode(bytes.subarray(0, 2048))
    .replace(/^\ufeff|^ï»¿/, '')
    .trimStart()
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b/i.test(
    begin,
  )
}

function latijn(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function binair(): Error {
  return soortOnbekend(
    'Dit bestand is geen tekst en geen PDF of DOCX.',
    'This file is no text and no PDF or DOCX.',
  )
}

function anders(soort: 'pdf' | 'docx'): Error {
  const naam = soort.toUpperCase()
  return soortOnbekend(
    `De inhoud van dit bestand is geen ${naam}.`,
    `The contents of this file are no ${naam}.`,
  )
}
