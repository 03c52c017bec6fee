import { randomBytes } from 'node:crypto'

/** The trace of one request (W3C Trace Context). */
export interface Spoor {
  readonly traceId: string
  readonly spanId: string
  readonly vlaggen: string
}

const VORM = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/

/** Goes on with the trace of the sender, if there is a valid one; else begins a new one. */
export function spoorVan(traceparent: unknown): Spoor {
  if (traceparent === undefined) return { traceId: hex(16), spanId: hex(8), vlaggen: '00' }
  const spanId = hex(8)
  const gelezen = typeof traceparent === 'string' ? VORM.exec(traceparent) : null
  if (gelezen) {
    const [, versie, traceId, ouder, vlaggen, rest] = gelezen
    const geldig =
      versie !== 'ff' &&
      (versie !== '00' || rest === undefined) &&
      /[^0]/.test(traceId!) &&
      /[^0]/.test(ouder!)
    if (geldig) return { traceId: traceId!, spanId, vlaggen: vlaggen! }
  }
  return { traceId: hex(16), spanId, vlaggen: '00' }
}

export function alsTraceparent({ traceId, spanId, vlaggen }: Spoor): string {
  return `00-${traceId}-${spanId}-${vlaggen}`
}

// Asking the system for every number is dear, and so is making text of bytes: both come from a store.
let voorraad = ''
let plek = 0

function hex(bytes: number): string {
  if (plek + 2 * bytes > voorraad.length) {
    voorraad = randomBytes(4096).toString('hex')
    plek = 0
  }
  plek += 2 * bytes
  return voorraad.slice(plek - 2 * bytes, plek)
}
