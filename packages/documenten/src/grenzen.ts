import type { VoordeurFout } from '@voordeur/kern'
import { duurtTeLang, geenGrens, teGroot } from './fouten.ts'

/** How much a document may ask of the machine. All of them can be lowered or raised. */
export interface Grenzen {
  /** Size of the file. Default 50 MB (50 000 000). */
  readonly maxBytes?: number
  /** What the text of a DOCX, or the parts of a PDF, may unpack to; counted while unpacking. Default 150 MB. */
  readonly maxUitgepakteBytes?: number
  /** Pages of a PDF. Default 2000. */
  readonly maxPaginas?: number
  /** Length of the text. Default 5 million. */
  readonly maxTekens?: number
  /** Time for reading, looked at between small pieces of work. Default 60 seconds. */
  readonly maxMilliseconden?: number
}

export type VasteGrenzen = Required<Grenzen>

const STANDAARD: VasteGrenzen = {
  maxBytes: 50_000_000,
  maxUitgepakteBytes: 150_000_000,
  maxPaginas: 2000,
  maxTekens: 5_000_000,
  maxMilliseconden: 60_000,
}

export const GRENSNAMEN = Object.keys(STANDAARD) as readonly (keyof Grenzen)[]

export function vasteGrenzen(gegeven: Grenzen): VasteGrenzen {
  const paren = GRENSNAMEN.map((naam) => {
    const waarde = gegeven[naam] ?? STANDAARD[naam]
    if (!Number.isSafeInteger(waarde) || waarde < 1) throw geenGrens(naam)
    return [naam, waarde]
  })
  return Object.fromEntries(paren) as VasteGrenzen
}

/** Watches over one reading: its limits, and the moment at which it has to be done. */
export class Toezicht {
  readonly grenzen: VasteGrenzen
  readonly #einde: number

  constructor(grenzen: VasteGrenzen) {
    this.grenzen = grenzen
    this.#einde = performance.now() + grenzen.maxMilliseconden
  }

  /** Throws if the time is up. */
  opTijd(): void {
    if (this.rest() <= 0) throw this.teLaat()
  }

  /** Milliseconds left. */
  rest(): number {
    return this.#einde - performance.now()
  }

  /** What a promise gives, if it does so before the time is up. Work that never yields cannot be stopped by this. */
  async binnen<T>(belofte: Promise<T>): Promise<T> {
    let wekker: ReturnType<typeof setTimeout> | undefined
    const teLaat = new Promise<never>((_, weiger) => {
      wekker = setTimeout(() => weiger(this.teLaat()), Math.min(Math.max(this.rest(), 0), 2 ** 31 - 1))
    })
    try {
      return await Promise.race([belofte, teLaat])
    } finally {
      clearTimeout(wekker)
    }
  }

  teLaat(): VoordeurFout {
    return duurtTeLang(this.grenzen.maxMilliseconden)
  }

  /** Throws if this many characters are too many. */
  eisTekens(aantal: number): void {
    if (aantal > this.grenzen.maxTekens) throw teGroot('tekens', this.grenzen.maxTekens)
  }
}
