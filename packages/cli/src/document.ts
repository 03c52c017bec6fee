import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import type { GelezenDocument, Waarschuwing, WaarschuwingCode } from '@voordeur/documenten'
import { isVoordeurFout, VoordeurFout } from '@voordeur/kern'
import { STANDAARDINVOER } from './invoer.ts'
import { Gebruiksfout } from './uitgang.ts'

/** A document with the name of its file, without the path. */
export interface Bestandsdocument extends Omit<GelezenDocument, 'waarschuwingen'> {
  readonly bestand: string
  readonly waarschuwingen: readonly Bestandswaarschuwing[]
}

export interface Bestandswaarschuwing extends Omit<Waarschuwing, 'code'> {
  /** niet_volledig: the file was said to be the whole agreement, but text in it was not read. */
  readonly code: WaarschuwingCode | 'niet_volledig'
}

/** The reader's own limit; a larger file is not read any further. */
const MEESTE_BYTES = 50_000_000

/**
 * Reads a document of a municipality from a file. What reads the formats is loaded only here.
 *
 * @param pad where an error of the reader points at, such as `/bestand`.
 */
export async function leesDocument(naam: string, pad: string): Promise<Bestandsdocument> {
  const bytes = leesBytes(naam)
  const { lees } = await import('@voordeur/documenten')
  try {
    const bestand = naam === STANDAARDINVOER ? naam : basename(naam)
    const gelezen = await lees(bytes, {
      maxBytes: MEESTE_BYTES,
      ...(naam !== STANDAARDINVOER && { naam: bestand }),
    })
    return { ...gelezen, bestand }
  } catch (fout) {
    if (!isVoordeurFout(fout)) throw fout
    throw new VoordeurFout(
      fout.code,
      fout.plekken.map((plek) => ({ ...plek, pad: `${pad}${plek.pad}` })),
    )
  }
}

/** Not more than the reader takes and one byte, so that a file of any size costs little memory. */
function leesBytes(naam: string): Uint8Array {
  const stukken: Buffer[] = []
  let gelezen = 0
  try {
    const bestand = naam === STANDAARDINVOER ? 0 : openSync(naam, 'r')
    try {
      while (gelezen <= MEESTE_BYTES) {
        const stuk = Buffer.allocUnsafe(Math.min(1 << 20, MEESTE_BYTES + 1 - gelezen))
        const lengte = readSync(bestand, stuk)
        if (lengte === 0) break
        stukken.push(stuk.subarray(0, lengte))
        gelezen += lengte
      }
    } finally {
      if (bestand !== 0) closeSync(bestand)
    }
  } catch {
    throw new Gebruiksfout(
      `${naam} kan niet worden gelezen. Verwacht: een bestand (PDF, DOCX, HTML, Markdown of tekst), of - voor de standaardinvoer.`,
    )
  }
  return new Uint8Array(Buffer.concat(stukken))
}
