import { stam, type Woord } from './woorden.ts'

/**
 * A pattern of a search rule (its form is described in schemas/coalitieakkoord/tabellen.schema.json), read once.
 * Words in a row within one sentence, with at most three (`~`) or twelve (`~~`) words in between.
 */
export interface Patroon {
  readonly stappen: readonly Stap[]
}

interface Stap {
  readonly past: (woord: Woord) => boolean
  /** How many words may stand between the word before and this one. */
  readonly ertussen: number
}

/** Where a pattern was found: the first word and the one after the last, as indexes in the words of the sentence. */
export interface Plek {
  readonly van: number
  readonly tot: number
}

const RUIMTE: Readonly<Record<string, number>> = { '~': 3, '~~': 12 }

export function leesPatroon(tekst: string): Patroon {
  const stappen: Stap[] = []
  let ertussen = 0
  for (const deel of tekst.split(' ')) {
    const ruimte = RUIMTE[deel]
    if (ruimte !== undefined) {
      ertussen = ruimte
      continue
    }
    stappen.push({ past: eenVan(deel.split('/').map(leesWoord)), ertussen })
    ertussen = 0
  }
  return { stappen }
}

type Woordtoets = (woord: Woord) => boolean

function eenVan(keuzes: readonly Woordtoets[]): Woordtoets {
  return keuzes.length === 1 ? keuzes[0]! : (woord) => keuzes.some((past) => past(woord))
}

function leesWoord(deel: string): Woordtoets {
  if (deel === '#') return ({ klein }) => /^\d/u.test(klein)
  if (deel.startsWith('=')) return ({ vorm }) => vorm === deel.slice(1)
  const kern = deel.replaceAll('*', '')
  if (deel.startsWith('*') && deel.endsWith('*')) return ({ klein }) => klein.includes(kern)
  if (deel.endsWith('*')) return ({ klein }) => klein.startsWith(kern)
  // The end of a compound is inflected like the word itself.
  const einde = stam(kern)
  if (deel.startsWith('*')) return (woord) => woord.klein.endsWith(kern) || woord.stam.endsWith(einde)
  return (woord) => woord.klein === kern || woord.stam === einde
}

/** The shortest way in which the pattern fits from this word on, if any: the index after its last word. */
export function pastVanaf({ stappen }: Patroon, woorden: readonly Woord[], begin: number): number | undefined {
  const zoek = (stap: number, plaats: number): number | undefined => {
    const nu = stappen[stap]
    if (nu === undefined) return plaats
    const laatste = Math.min(plaats + nu.ertussen, woorden.length - 1)
    for (let i = plaats; i <= laatste; i++) {
      if (!nu.past(woorden[i]!)) continue
      const einde = zoek(stap + 1, i + 1)
      if (einde !== undefined) return einde
    }
    return undefined
  }
  return zoek(0, begin)
}
