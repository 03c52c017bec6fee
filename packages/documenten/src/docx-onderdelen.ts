import type { Unzip, UnzipInflate, zipSync } from 'fflate'
import { onleesbaar, teGroot } from './fouten.ts'
import type { Toezicht } from './grenzen.ts'

/** What is used of the zip library. */
export interface Zip {
  readonly Unzip: typeof Unzip
  readonly UnzipInflate: typeof UnzipInflate
  readonly zipSync: typeof zipSync
}

// Deflate makes at most some thousand bytes of one: a bite of this size stays under 20 MB.
const HAP = 16_384
const MEESTE_ONDERDELEN = 5000
/** The reader of Word files makes a tree of the text, that takes some forty times the room of the text itself. */
const MEESTE_TEKST = 32_000_000
/** Where the text is, and what tells how to read it. Pictures and fonts are passed over without unpacking. */
const TEKSTDEEL = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/i

/**
 * The parts of a DOCX that hold text, as a new zip without compression. The bytes are counted while they are unpacked:
 * what a zip says about its own sizes need not be true. Throws `bestand_te_groot`.
 */
export function tekstdelen(bytes: Uint8Array, zip: Zip, toezicht: Toezicht): Uint8Array {
  const hoogstens = Math.min(toezicht.grenzen.maxUitgepakteBytes, MEESTE_TEKST)
  const delen: Record<string, Uint8Array> = {}
  let uitgepakt = 0
  let onderdelen = 0
  let kapot: unknown
  const lezer = new zip.Unzip((bestand) => {
    onderdelen += 1
    if (onderdelen > MEESTE_ONDERDELEN) throw teGroot('uitgepakt', hoogstens)
    if (!TEKSTDEEL.test(bestand.name)) return
    const stukken: Uint8Array[] = []
    let lengte = 0
    bestand.ondata = (fout, stuk, laatste) => {
      if (fout) kapot = fout
      if (fout || !stuk) return
      uitgepakt += stuk.length
      lengte += stuk.length
      if (uitgepakt > hoogstens) throw teGroot('uitgepakt', hoogstens)
      stukken.push(stuk)
      if (laatste) delen[bestand.name] = aaneen(stukken, lengte)
    }
    bestand.start()
  })
  lezer.register(zip.UnzipInflate)
  for (let van = 0; van < bytes.length; van += HAP) {
    toezicht.opTijd()
    lezer.push(bytes.subarray(van, van + HAP), van + HAP >= bytes.length)
    if (kapot) break
  }
  if (kapot || !Object.hasOwn(delen, '[Content_Types].xml'))
    throw onleesbaar(
      'een DOCX-bestand dat te openen is',
      'Dit bestand is geen DOCX, of het is beschadigd.',
      'This file is no DOCX, or it is damaged.',
    )
  return zip.zipSync(delen, { level: 0 })
}

function aaneen(stukken: readonly Uint8Array[], lengte: number): Uint8Array {
  const heel = new Uint8Array(lengte)
  let plek = 0
  for (const stuk of stukken) {
    heel.set(stuk, plek)
    plek += stuk.length
  }
  return heel
}
