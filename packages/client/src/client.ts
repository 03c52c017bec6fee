import maakOpenapiClient, { type Client as Openapiclient } from 'openapi-fetch'
import type { paths } from './generated/openapi.ts'
import { metHerhaling } from './herhaal.ts'
import { isProbleem, type Probleem, Probleemantwoord } from './probleem.ts'

/** How to reach the server. */
export interface Clientopties {
  /** Where the API begins, with its version: `https://regels.example/v1`. */
  readonly adres: string
  /** Sent along with every request, such as the `authorization` that a gateway asks for. */
  readonly headers?: Readonly<Record<string, string>>
  /** How many times more to try when the server is too busy and says when to come back. Default 2; 0 is never. */
  readonly herhaal?: number
  /** Longest time to wait between two tries, in milliseconds. Default 10 000. */
  readonly langstWachten?: number
  /** Another `fetch`, for a test or a proxy. */
  readonly fetch?: (verzoek: Request) => Promise<Response>
}

/** One function per method, typed per address (see openapi-fetch), and `moet` for who would rather catch errors. */
export interface Client extends Openapiclient<paths> {
  /**
   * The answer of a call, or a thrown {@link Probleemantwoord} with the problem details.
   *
   * @example
   * const voorstel = await client.moet(client.POST('/urgentie-toetsingen', { body }))
   * voorstel.uitkomst // 'wettelijke_groep'
   */
  moet<T>(
    aanroep: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
  ): Promise<T>
}

/**
 * A client of the HTTP API, for Node and the browser. Facts go in bodies only, never in an address.
 *
 * It tries again only after 429 or 503 with `Retry-After`. Every request to this API is a pure question, also a POST, so
 * asking twice does no harm.
 *
 * @example
 * const client = maakClient({ adres: 'http://127.0.0.1:8080/v1' })
 * const { data, error } = await client.GET('/regelingen')
 */
export function maakClient({
  adres,
  headers = {},
  herhaal = 2,
  langstWachten = 10_000,
  fetch: haal = (verzoek) => globalThis.fetch(verzoek),
}: Clientopties): Client {
  const client = maakOpenapiClient<paths>({
    baseUrl: adres,
    headers: { ...headers },
    fetch: metHerhaling(haal, {
      keer: herhaal,
      langst: langstWachten,
      wacht: (milliseconden) => new Promise((klaar) => setTimeout(klaar, milliseconden)),
    }),
  })
  return { ...client, moet }
}

async function moet<T>(
  aanroep: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
): Promise<T> {
  const { data, error, response } = await aanroep
  if (error === undefined && response.ok) return data as T
  throw new Probleemantwoord(isProbleem(error) ? error : onbekend(response))
}

/** An answer that is no problem as this API gives it, such as that of a gateway in between. */
function onbekend({ status }: Response): Probleem {
  return {
    type: 'about:blank',
    status,
    title: 'Geen antwoord van Voordeur',
    detail: `Er kwam status ${status}, zonder uitleg.`,
    code: 'antwoord_onbekend',
    errors: [],
  }
}
