import { isVoordeurFout } from '@voordeur/kern'
import type { Inflate } from 'fflate'
import { teGroot } from './fouten.ts'
import type { Toezicht } from './grenzen.ts'

type InflateClass = typeof Inflate

// Deflate makes at most some thousand bytes of one, so that a bite gives 17 MB at most.
const HAP = 16_384
/** A block that is stored without compression gives nothing before all its 64 kB are there. */
const STIL = 6
/** Streams can be packed in packed streams. */
const DIEPSTE = 4

/**
 * Unpacks every stream of a PDF once to count what comes out, and keeps nothing of it: pdf.js itself has no limit, and a
 * stream of a few kB can hold gigabytes. A picture counts by itself, for it is not unpacked when only text is read; all
 * else counts together. What the file says about sizes, kinds and packing is not trusted: whatever can be unpacked counts.
 *
 * Not counted: streams that are encrypted as well (a PDF that opens without a password, but may not be changed), and the
 * packing of before 1996 (LZW, run length).
 */
export function eisUitpakmaat(bytes: Uint8Array, InflateClass: InflateClass, toezicht: Toezicht): Uitpakmaat {
  const hoogstens = toezicht.grenzen.maxUitgepakteBytes
  let samen = 0
  let beschadigd = false
  for (const { begin, beeld, deflate } of stromen(bytes)) {
    toezicht.opTijd()
    const teller = new Uitpakteller(InflateClass, beeld ? hoogstens : hoogstens - samen, toezicht)
    teller.neem(bytes.subarray(begin))
    if (!beeld) samen += teller.geteld
    if (!beeld && deflate && teller.kapot) beschadigd = true
  }
  return { beschadigd }
}

export interface Uitpakmaat {
  /** A stream that is no picture cannot be unpacked to its end; pdf.js says nothing of that. */
  readonly beschadigd: boolean
}

/** Counts what comes out of deflate, and if that is deflate again, what comes out of that. */
class Uitpakteller {
  geteld = 0
  kapot = false
  readonly #InflateClass: InflateClass
  readonly #ruimte: number
  readonly #toezicht: Toezicht
  readonly #diepte: number
  #lezer: Inflate | undefined
  #binnen: Uitpakteller | undefined
  #klaar = false

  constructor(InflateClass: InflateClass, ruimte: number, toezicht: Toezicht, diepte = 1) {
    this.#InflateClass = InflateClass
    this.#ruimte = ruimte
    this.#toezicht = toezicht
    this.#diepte = diepte
  }

  neem(bytes: Uint8Array): void {
    let van = 0
    if (!this.#lezer && !this.#klaar) {
      if (!isZlib(bytes)) {
        this.#klaar = true
        return
      }
      this.#lezer = new this.#InflateClass((stuk) => this.#tel(stuk))
      van = 2
    }
    let stil = 0
    for (; van < bytes.length && !this.#klaar; van += HAP) {
      this.#toezicht.opTijd()
      const eerst = this.geteld
      try {
        this.#lezer!.push(bytes.subarray(van, van + HAP))
      } catch (fout) {
        if (isVoordeurFout(fout)) throw fout
        // Broken here, so for pdf.js too: more than this it will not get out of it.
        this.#klaar = true
        this.kapot = true
      }
      stil = this.geteld === eerst ? stil + 1 : 0
      if (stil > STIL) this.#klaar = true
    }
  }

  #tel(stuk: Uint8Array): void {
    if (stuk.length === 0) return
    if (this.geteld === 0 && this.#diepte < DIEPSTE && isZlib(stuk)) {
      this.#binnen = new Uitpakteller(this.#InflateClass, this.#ruimte, this.#toezicht, this.#diepte + 1)
    }
    this.geteld += stuk.length
    this.#binnen?.neem(stuk)
    if (this.geteld > this.#ruimte) throw teGroot('uitgepakt', this.#toezicht.grenzen.maxUitgepakteBytes)
  }
}

function isZlib(bytes: Uint8Array): boolean {
  const [een = 0, twee = 0] = bytes
  return bytes.length > 2 && (een & 0x0f) === 8 && ((een << 8) | twee) % 31 === 0 && (twee & 0x20) === 0
}

const STREAM = [...'stream'].map((teken) => teken.charCodeAt(0))
const LATIJN = new TextDecoder('latin1')

interface Stroom {
  readonly begin: number
  readonly beeld: boolean
  readonly deflate: boolean
}

/** Where the data of each stream begin: after the line of the word that announces them. */
function* stromen(bytes: Uint8Array): Generator<Stroom> {
  for (let plek = bytes.indexOf(STREAM[0]!); plek >= 0; plek = bytes.indexOf(STREAM[0]!, plek + 1)) {
    if (STREAM.some((teken, bij) => bytes[plek + bij] !== teken)) continue
    if (bytes[plek - 1] === 0x64 && bytes[plek - 2] === 0x6e) continue // endstream
    let begin = plek + STREAM.length
    const grens = begin + 256
    while (begin < grens && bytes[begin] !== 0x0a && bytes[begin] !== 0x0d) begin += 1
    begin += bytes[begin] === 0x0d && bytes[begin + 1] === 0x0a ? 2 : 1
    const voor = LATIJN.decode(bytes.subarray(Math.max(0, plek - 1024), plek))
    const kop = voor.slice(voor.lastIndexOf(' obj') + 1)
    yield {
      begin,
      beeld: /\/Subtype\s*\/Image\b/.test(kop),
      deflate: /\/Filter\s*\[?\s*\/FlateDecode\b/.test(kop),
    }
  }
}
