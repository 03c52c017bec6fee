import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { heeftDubbeleVelden } from './dubbele-velden.ts'
import { weiger } from './probleem.ts'

export interface Lichaamsgrenzen {
  readonly maxBytes: number
  /** Milliseconds in which the body has to be complete. */
  readonly tijd: number
}

/**
 * The body as bytes. Larger: 413. Not complete in time: 408. The connection ends then: the rest is not read. With a callback
 * and one clock for all, since a promise and a timer for every body cost as much as reading it.
 */
export function leesBytes(
  verzoek: IncomingMessage,
  { maxBytes, tijd }: Lichaamsgrenzen,
  geef: (fout: Error | null, bytes?: Buffer) => void,
): void {
  if (Number(verzoek.headers['content-length'] ?? 0) > maxBytes) {
    geef(teGroot(maxBytes))
    return
  }
  const stukken: Buffer[] = []
  let lengte = 0
  let klaar = false
  const eindig = (fout: Error | null, bytes?: Buffer) => {
    klaar = true
    lopend.delete(lezing)
    geef(fout, bytes)
  }
  const lezing: Lezing = {
    uiterlijk: performance.now() + tijd,
    teLaat: () => eindig(weiger('te_langzaam', SLUIT)),
  }
  volg(lezing)
  verzoek
    .on('data', (stuk: Buffer) => {
      lengte += stuk.length
      if (klaar) return
      if (lengte > maxBytes) eindig(teGroot(maxBytes))
      else stukken.push(stuk)
    })
    .on('end', () => {
      if (!klaar) eindig(null, stukken.length === 1 ? stukken[0]! : Buffer.concat(stukken))
    })
    // The sender is gone: whatever is answered, nobody reads it.
    .on('close', () => {
      if (!klaar) eindig(weiger('verzoek_onleesbaar', SLUIT))
    })
}

interface Lezing {
  readonly uiterlijk: number
  readonly teLaat: () => void
}

/** The bodies that are not complete yet, and the clock that looks after them while there are any. */
const lopend = new Set<Lezing>()
let klok: NodeJS.Timeout | undefined

function volg(lezing: Lezing): void {
  lopend.add(lezing)
  klok ??= setInterval(() => {
    const nu = performance.now()
    for (const een of lopend) if (een.uiterlijk < nu) een.teLaat()
    if (lopend.size > 0) return
    clearInterval(klok)
    klok = undefined
  }, 100).unref()
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
