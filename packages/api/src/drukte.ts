import { weiger } from './probleem.ts'

export interface Drukgrenzen {
  /** Requests at the same time, of everyone together. */
  readonly gelijktijdig: number
  /** Requests at the same time of one sender; 0 is no limit. Behind a gateway everyone is one sender. */
  readonly perAfzender: number
  /** Milliseconds that the event loop may be late. */
  readonly achterstand: number
}

/** Keeps the server answering: what it can't take is refused at once, with when to try again. */
export class Drukte {
  readonly #grenzen: Drukgrenzen
  readonly #perAfzender = new Map<string, number>()
  readonly #wekker: NodeJS.Timeout
  #bezig = 0
  #achter = 0

  constructor(grenzen: Drukgrenzen) {
    this.#grenzen = grenzen
    let verwacht = performance.now() + ELKE
    this.#wekker = setInterval(() => {
      const nu = performance.now()
      this.#achter = Math.max(0, nu - verwacht)
      verwacht = nu + ELKE
    }, ELKE).unref()
  }

  /** Throws 429 or 503 if this one is too many. Else it counts until {@link uit}. */
  in(afzender: string): void {
    const { gelijktijdig, perAfzender } = this.#grenzen
    if (this.#bezig >= gelijktijdig || this.isAchter) throw weiger('bezet', STRAKS)
    if (perAfzender > 0) {
      const nu = this.#perAfzender.get(afzender) ?? 0
      if (nu >= perAfzender) throw weiger('te_veel', STRAKS)
      this.#perAfzender.set(afzender, nu + 1)
    }
    this.#bezig += 1
  }

  uit(afzender: string): void {
    this.#bezig -= 1
    const nu = this.#perAfzender.get(afzender)
    if (nu === undefined) return
    if (nu <= 1) this.#perAfzender.delete(afzender)
    else this.#perAfzender.set(afzender, nu - 1)
  }

  get isAchter(): boolean {
    return this.#achter > this.#grenzen.achterstand
  }

  get bezig(): number {
    return this.#bezig
  }

  stop(): void {
    clearInterval(this.#wekker)
  }
}

const ELKE = 100
/** Seconds; short, since an answer takes far less than a millisecond. */
const STRAKS = { 'retry-after': '1' } as const
