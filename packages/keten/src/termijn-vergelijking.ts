import type { Afsprakentermijn, Eenheid, Overdrachttermijn, Vergelijking } from './generated/typen.ts'

/**
 * An agreed term beside the one of the rule. Five days and five working days are not the same: five working days last
 * five to seven days. Where the agreed term is longer for some first days only, the answer is `kan_langer`.
 * A holiday is no working day, so working days may last longer still; a term in days or weeks only moves at its end
 * (Algemene termijnenwet, art. 1), which never makes the rule stricter. So five days can be over before three working
 * days are.
 */
export function vergelijkTermijn(
  afspraak: Afsprakentermijn,
  regel: Required<Pick<Overdrachttermijn, 'aantal' | 'eenheid'>>,
): Vergelijking {
  if (afspraak.eenheid === regel.eenheid) return afspraak.aantal > regel.aantal ? 'langer' : 'niet_langer'
  const eigen = duur(afspraak)
  const wet = duur(regel)
  if (eigen.langst <= wet.kortst) return 'niet_langer'
  return eigen.kortst > wet.langst ? 'langer' : 'kan_langer'
}

/** The shortest and the longest a term can last, in hours, whatever its first day is. */
function duur({ aantal, eenheid }: Afsprakentermijn): { readonly kortst: number; readonly langst: number } {
  if (eenheid === 'werkdagen') {
    const doordeweeks = aantal + feestdagenHoogstens(aantal)
    return {
      kortst: 24 * (aantal + 2 * Math.floor((aantal - 1) / 5)),
      langst: 24 * (doordeweeks + 2 * Math.ceil(doordeweeks / 5)),
    }
  }
  const [kortst, langst] = UREN[eenheid]
  return { kortst: aantal * kortst, langst: aantal * langst }
}

const UREN: Readonly<Record<Exclude<Eenheid, 'werkdagen'>, readonly [kortst: number, langst: number]>> = {
  uren: [1, 1],
  dagen: [24, 24],
  weken: [168, 168],
  maanden: [28 * 24, 31 * 24],
  jaren: [365 * 24, 366 * 24],
}

/**
 * The most holidays on a weekday that a term in working days can skip. Counted over the years 2014 to 2199 with the
 * holidays of the Algemene termijnenwet (art. 3): Good Friday, Easter Monday and Koningsdag can all fall in one term of
 * a single working day (2038). A longer term skips no more than its parts together.
 */
function feestdagenHoogstens(werkdagen: number): number {
  const rest = werkdagen % JAAR
  return VANAF.length * Math.floor(werkdagen / JAAR) + VANAF.filter((vanaf) => vanaf <= rest).length
}

/** From how many working days on a term can skip one, two, three ... holidays. */
const VANAF = [1, 1, 1, 6, 26, 32, 88, 89, 95, 242, 242] as const
const JAAR = 242
