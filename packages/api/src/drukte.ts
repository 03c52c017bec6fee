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
  #teVeelVanEen = false

  constructor(grenzen: Drukgrenzen) {
    this.#grenzen = grenzen
    let verwacht = performance.now() + ELKE
    this.#wekker = setInterval(() => {
      const nu = performance.now()
      this.#achter = Math.max(0, nu - verwacht)
      verwacht = nu + ELKE
    }, ELKE).unref()
  }

  /** May this one be answered? If so it counts until {@link uit}. */
  in(afzender: string): boolean {
    const { gelijktijdig, perAfzender } = this.#grenzen
    this.#teVeelVanEen = false
    if (this.#bezig >= gelijktijdig || this.isAchter) return false
    if (perAfzender > 0) {
      const nu = this.#perAfzender.get(afzender) ?? 0
      this.#teVeelVanEen = nu >= perAfzender
      if (this.#teVeelVanEen) return false
      this.#perAfzender.set(afzender, nu + 1)
    }
    this.#bezig += 1
    return true
  }

  /** Why the last one may not: 429 if its sender has too many, else 503. */
  weigering(): Error {
    return weiger(this.#teVeelVanEen ? 'te_veel' : 'bezet', STRAKS)
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
