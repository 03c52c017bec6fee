/** How a request is tried again. */
export interface Herhaling {
  /** How many times more. */
  readonly keer: number
  /** Longest time to wait for the server, in milliseconds. A server that asks for more gets no new try. */
  readonly langst: number
  /** How to wait; a test waits otherwise. */
  readonly wacht: (milliseconden: number) => Promise<void>
}

/**
 * A `fetch` that tries again when the server says it is too busy (429, 503) and when to come back (`Retry-After`), and in
 * no other case. That is safe for every request to this API, also for POST: each is a pure question, that stores nothing
 * and gives the same answer however often it is asked. A connection that breaks is not tried again: whoever calls may
 * not want to wait, and knows better.
 */
export function metHerhaling(
  haal: (verzoek: Request) => Promise<Response>,
  { keer, langst, wacht }: Herhaling,
): (verzoek: Request) => Promise<Response> {
  return async (verzoek) => {
    for (let poging = 0; ; poging += 1) {
      // A body can be read once; the copy is what is sent.
      const antwoord = await haal(poging < keer ? verzoek.clone() : verzoek)
      const wachttijd = poging < keer ? wachttijdVan(antwoord) : undefined
      if (wachttijd === undefined || wachttijd > langst) return antwoord
      await antwoord.body?.cancel()
      await wacht(wachttijd)
      verzoek.signal.throwIfAborted()
    }
  }
}

/** In milliseconds; undefined if the server did not ask to come back. */
function wachttijdVan({ status, headers }: Response): number | undefined {
  if (status !== 429 && status !== 503) return undefined
  const wens = headers.get('retry-after')
  if (wens === null) return undefined
  if (/^\d{1,6}$/.test(wens)) return Number(wens) * 1000
  const dag = Date.parse(wens)
  return Number.isNaN(dag) ? undefined : Math.max(0, dag - Date.now())
}
