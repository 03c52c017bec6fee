import { VERSIE } from './beschrijving.ts'
import type { Spoor } from './spoor.ts'

/**
 * One line of the log, named as OpenTelemetry does. There is no field for an address, a query, a header, a body or the
 * message of an error: what can't be written can't leak.
 */
export interface Logregel {
  readonly timestamp: string
  readonly severity_text: 'INFO' | 'WARN' | 'ERROR'
  readonly body:
    | 'verzoek'
    | 'begonnen'
    | 'stopt'
    | 'gestopt'
    | 'storing'
    | 'werker_gestopt'
    | 'werker_begonnen'
  readonly trace_id?: string
  readonly span_id?: string
  readonly attributes: Readonly<Record<string, string | number | boolean>>
}

export type Schrijver = (regel: Logregel) => void

/** What every line says of the program. */
export const DIENST = {
  'service.name': 'voordeur-api',
  'service.version': VERSIE,
  'process.pid': process.pid,
} as const

export function logregel(
  body: Logregel['body'],
  attributes: Logregel['attributes'],
  severity: Logregel['severity_text'] = 'INFO',
  spoor?: Spoor,
): Logregel {
  return {
    timestamp: nu(),
    severity_text: severity,
    body,
    ...(spoor && { trace_id: spoor.traceId, span_id: spoor.spanId }),
    attributes: { ...DIENST, ...attributes },
  }
}

let tijd = 0
let tijdtekst = ''

/** The moment in UTC; the text is made once per millisecond. */
export function nu(): string {
  const hier = Date.now()
  if (hier !== tijd) {
    tijd = hier
    tijdtekst = new Date(hier).toISOString()
  }
  return tijdtekst
}

/**
 * Writes lines of JSON, some at a time: a system call per request would cost more than the answer. Whatever waits is
 * written when the program ends.
 */
export function schrijverNaar(uit: { write(tekst: string): unknown }, elke = 50): Schrijver {
  let wachtend: string[] = []
  let wekker: NodeJS.Timeout | undefined
  const schrijf = () => {
    clearTimeout(wekker)
    wekker = undefined
    if (wachtend.length === 0) return
    const tekst = wachtend.join('')
    wachtend = []
    uit.write(tekst)
  }
  process.on('exit', schrijf)
  return (regel) => {
    wachtend.push(`${JSON.stringify(regel)}\n`)
    if (wachtend.length >= 500) schrijf()
    else wekker ??= setTimeout(schrijf, elke).unref()
  }
}

/** Where in the code an error arose, without its message: that may repeat what was sent. */
export function vindplaatsVan(fout: unknown): string {
  if (!(fout instanceof Error) || typeof fout.stack !== 'string') return ''
  const regels = fout.stack.split('\n').filter((regel) => /^\s+at [^\s].*:\d+:\d+\)?$/.test(regel))
  return regels
    .slice(0, 8)
    .map((regel) => regel.trim())
    .join(' | ')
}
