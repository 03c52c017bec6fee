import type { Waarschuwing } from './documenttekst.ts'

/** Bytes as text, with a warning if the character set had to be assumed. */
export interface Gedecodeerd {
  readonly tekst: string
  readonly waarschuwingen: readonly Waarschuwing[]
}

/**
 * Reads bytes as text: by the byte order mark, else by the character set that the file names, else as UTF-8.
 * What is no valid UTF-8 is read as Windows-1252, in which old Dutch files are written, and that is told.
 */
export function decodeer(bytes: Uint8Array, genoemd?: string): Gedecodeerd {
  const bom = coderingVanBom(bytes)
  if (bom) return { tekst: new TextDecoder(bom).decode(bytes), waarschuwingen: [] }
  const decoder = genoemd === undefined ? undefined : decoderVan(genoemd)
  if (decoder) {
    try {
      const tekst = decoder.decode(bytes)
      return { tekst: decoder.encoding === 'windows-1252' ? metTekens(tekst) : tekst, waarschuwingen: [] }
    } catch {
      // The file says one thing and holds another: read on as if it had said nothing.
    }
  }
  const zonderBom = utf16ZonderBom(bytes)
  if (zonderBom)
    return { tekst: new TextDecoder(zonderBom).decode(bytes), waarschuwingen: [aangenomen('UTF-16')] }
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes), waarschuwingen: [] }
  } catch {
    const tekst = metTekens(new TextDecoder('windows-1252').decode(bytes))
    return { tekst, waarschuwingen: [aangenomen('Windows-1252')] }
  }
}

export function coderingVanBom(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Latin text in UTF-16 has a nul in nearly every other byte. */
export function utf16ZonderBom(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const begin = bytes.subarray(0, 512 - (bytes.length % 2))
  if (begin.length < 8) return undefined
  const nullen = [0, 0]
  for (const [plek, byte] of begin.entries()) if (byte === 0) nullen[plek % 2]! += 1
  const helft = begin.length / 2
  if (nullen[1]! > 0.8 * helft && nullen[0] === 0) return 'utf-16le'
  if (nullen[0]! > 0.8 * helft && nullen[1] === 0) return 'utf-16be'
  return undefined
}

function decoderVan(naam: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(naam, { fatal: true })
  } catch {
    return undefined
  }
}

/** What Windows-1252 has where Latin-1 has control characters; a space where it has nothing. */
const EIGEN_TEKENS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Node 20 reads Windows-1252 as if it were Latin-1, and makes control characters of the euro sign and of quotes. */
function metTekens(tekst: string): string {
  return tekst.replace(/[\u0080-\u009f]/g, (teken) => {
    const eigen = EIGEN_TEKENS[teken.charCodeAt(0) - 0x80]!
    return eigen === ' ' ? '\ufffd' : eigen
  })
}

function aangenomen(codering: string): Waarschuwing {
  return {
    code: 'codering_aangenomen',
    bericht: {
      nl: `Het bestand zegt niet in welke codering het is opgeslagen. Het is gelezen als ${codering}; controleer letters als ë en é.`,
      en: `The file does not tell its character set. It was read as ${codering}; check letters such as ë and é.`,
    },
  }
}
