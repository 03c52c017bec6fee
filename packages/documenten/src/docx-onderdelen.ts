import { isVoordeurFout } from '@voordeur/kern'
import type { Unzip, UnzipInflate } from 'fflate'
import { onleesbaar, teGroot } from './fouten.ts'
import type { Toezicht } from './grenzen.ts'

/** What is used of the zip library. */
export interface Zip {
  readonly Unzip: typeof Unzip
  readonly UnzipInflate: typeof UnzipInflate
}

// Deflate makes at most some thousand bytes of one: a bite of this size stays under 20 MB.
const HAP = 16_384
const MEESTE_ONDERDELEN = 5000
/** Where the text is, and what tells how to read it. Pictures and fonts are passed over without unpacking. */
const TEKSTDEEL = /^\/?(?:_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/i

/**
 * The parts of a DOCX that hold text, by name. The bytes are counted while they are unpacked: what a zip says about its
 * own sizes need not be true. Throws `bestand_te_groot`.
 */
export function tekstdelen(bytes: Uint8Array, zip: Zip, toezicht: Toezicht): ReadonlyMap<string, Uint8Array> {
  const hoogstens = toezicht.grenzen.maxUitgepakteBytes
  const delen = new Map<string, Uint8Array>()
  let uitgepakt = 0
  let onderdelen = 0
  let mis: unknown
  const lezer = new zip.Unzip((bestand) => {
    onderdelen += 1
    if (onderdelen > MEESTE_ONDERDELEN) mis = teGroot('uitgepakt', hoogstens)
    if (mis || !TEKSTDEEL.test(bestand.name)) return
    const stukken: Uint8Array[] = []
    bestand.ondata = (fout, stuk, laatste) => {
      if (mis) return
      if (fout) mis = fout
      if (fout || !stuk) return
      uitgepakt += stuk.length
      if (uitgepakt > hoogstens) mis = teGroot('uitgepakt', hoogstens)
      else stukken.push(stuk)
      if (laatste) delen.set(bestand.name.replace(/^\//, ''), aaneen(stukken))
    }
    bestand.start()
  })
  lezer.register(zip.UnzipInflate)
  try {
    for (let van = 0; van < bytes.length && !mis; van += HAP) {
      toezicht.opTijd()
      lezer.push(bytes.subarray(van, van + HAP), van + HAP >= bytes.length)
    }
  } catch (fout) {
    mis ??= fout
  }
  if (isVoordeurFout(mis)) throw mis
  if (mis)
    throw onleesbaar('een DOCX die te openen is', 'Dit bestand is beschadigd.', 'This file is damaged.')
  return delen
}

function aaneen(stukken: readonly Uint8Array[]): Uint8Array {
  const heel = new Uint8Array(stukken.reduce((som, { length }) => som + length, 0))
  let plek = 0
  for (const stuk of stukken) {
    heel.set(stuk, plek)
    plek += stuk.length
  }
  return heel
}
