import type { Afsprakentermijn, Eenheid, Overdrachttermijn, Vergelijking } from './generated/typen.ts'

/**
 * An agreed term beside the one of the rule. Five days and five working days are not the same: five working days last
 * five to seven days. Where the agreed term is longer for some first days only, the answer is `kan_langer`.
 * Holidays are left out: they lengthen both.
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
  if (eenheid === 'werkdagen')
    return {
      kortst: 24 * (aantal + 2 * Math.floor((aantal - 1) / 5)),
      langst: 24 * (aantal + 2 * Math.ceil(aantal / 5)),
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
