import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { heeftDubbeleVelden } from './dubbele-velden.ts'
import { weiger } from './probleem.ts'

export interface Lichaamsgrenzen {
  readonly maxBytes: number
  /** Milliseconds in which the body has to be complete. */
  readonly tijd: number
}

/** The body as bytes. Larger: 413. Not complete in time: 408. The connection ends then: the rest is not read. */
export function leesBytes(verzoek: IncomingMessage, { maxBytes, tijd }: Lichaamsgrenzen): Promise<Buffer> {
  const gemeld = Number(verzoek.headers['content-length'] ?? 0)
  if (gemeld > maxBytes) return Promise.reject(teGroot(maxBytes))
  return new Promise((geef, weigerBelofte) => {
    const stukken: Buffer[] = []
    let lengte = 0
    const wekker = setTimeout(() => klaar(() => weigerBelofte(weiger('te_langzaam', SLUIT))), tijd)
    const opStuk = (stuk: Buffer) => {
      lengte += stuk.length
      if (lengte > maxBytes) klaar(() => weigerBelofte(teGroot(maxBytes)))
      else stukken.push(stuk)
    }
    const opEinde = () => klaar(() => geef(stukken.length === 1 ? stukken[0]! : Buffer.concat(stukken)))
    // The sender is gone: whatever is answered, nobody reads it.
    const opBreuk = () => klaar(() => weigerBelofte(weiger('verzoek_onleesbaar', SLUIT)))
    const klaar = (meld: () => void) => {
      clearTimeout(wekker)
      verzoek.off('data', opStuk).off('end', opEinde).off('error', opBreuk).off('close', opBreuk)
      // An error after this one has no one left to hear it.
      verzoek.on('error', () => {})
      meld()
    }
    verzoek.on('data', opStuk).on('end', opEinde).on('error', opBreuk).on('close', opBreuk)
  })
}

function teGroot(maxBytes: number): Error {
  return weiger('te_groot', SLUIT, `${maxBytes} bytes.`)
}

/** After a refusal halfway a body the rest of it would look like the next request. */
const SLUIT = { connection: 'close' } as const

/**
 * The JSON in these bytes. What a careless reader would let pass is refused: bytes that are no UTF-8, and an object with
 * the same field twice, of which one value would be dropped without a word.
 */
export function leesJson(bytes: Buffer): unknown {
  if (bytes.length === 0) throw weiger('json_leeg')
  if (!isUtf8(bytes)) throw weiger('json_ongeldig')
  const tekst = bytes.toString('utf8')
  let waarde: unknown
  try {
    waarde = JSON.parse(tekst)
  } catch {
    // The message of the parser repeats a piece of the text, so it goes no further.
    throw weiger('json_ongeldig')
  }
  if (heeftDubbeleVelden(tekst, waarde)) throw weiger('json_dubbel')
  return waarde
}
