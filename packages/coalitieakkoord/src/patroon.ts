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

/** `jaar` is the year in which the text is read: what lies before it is past. */
export function leesPatroon(tekst: string, jaar: number): Patroon {
  const stappen: Stap[] = []
  let ertussen = 0
  for (const deel of tekst.split(' ')) {
    const ruimte = RUIMTE[deel]
    if (ruimte !== undefined) {
      ertussen = ruimte
      continue
    }
    stappen.push({ past: eenVan(deel.split('/').map((woord) => leesWoord(woord, jaar))), ertussen })
    ertussen = 0
  }
  return { stappen }
}

type Woordtoets = (woord: Woord) => boolean

function eenVan(keuzes: readonly Woordtoets[]): Woordtoets {
  return keuzes.length === 1 ? keuzes[0]! : (woord) => keuzes.some((past) => past(woord))
}

function leesWoord(deel: string, jaar: number): Woordtoets {
  if (deel === '#') return ({ klein }) => /^\d/u.test(klein)
  if (deel === '#toekomst') return ({ klein }) => JAARTAL.test(klein) && Number(klein) >= jaar
  if (deel === '#verleden') return ({ klein }) => JAARTAL.test(klein) && Number(klein) < jaar
  if (deel.startsWith('=')) return ({ vorm }) => vorm === deel.slice(1)
  if (deel.startsWith('!')) return ({ klein }) => klein === deel.slice(1)
  if (!deel.includes('*')) {
    const gezocht = stam(deel)
    return (woord) => woord.klein === deel || woord.stam === gezocht
  }
  const delen = deel.split('*')
  // The end of a compound is inflected like the word itself.
  const einde = delen.length === 2 && delen[0] === '' ? stam(delen[1]!) : undefined
  return (woord) => pastInDelen(woord.klein, delen) || (einde !== undefined && woord.stam.endsWith(einde))
}

const JAARTAL = /^(?:19|20)\d\d$/u

/** Begins with the first part, ends on the last, and has the others in between, in order. */
function pastInDelen(woord: string, delen: readonly string[]): boolean {
  const eerste = delen[0]!
  const laatste = delen.at(-1)!
  if (
    woord.length < eerste.length + laatste.length ||
    !woord.startsWith(eerste) ||
    !woord.endsWith(laatste)
  ) {
    return false
  }
  let plaats = eerste.length
  for (const deel of delen.slice(1, -1)) {
    const gevonden = woord.indexOf(deel, plaats)
    if (gevonden === -1) return false
    plaats = gevonden + deel.length
  }
  return plaats <= woord.length - laatste.length
}

/** The shortest way in which the pattern fits from this word on, if any: the index after its last word. */
export function pastVanaf(
  { stappen }: Patroon,
  woorden: readonly Woord[],
  begin: number,
): number | undefined {
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
