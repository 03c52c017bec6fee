import type { Motivering } from '@voordeur/kern'
import type { Antwoord } from './scenario.ts'

/** An answer that does not judge, such as a list, in the shape in which scenarios are told; what it does have stays. */
export function zonderOordeel<T extends object>(
  antwoord: T,
  motivering: readonly Motivering[],
): T & Antwoord {
  return {
    uitkomst: 'lijst',
    ontbreekt: [],
    signalen: [],
    mens: { beslisser: '', vragen: [] },
    ...antwoord,
    motivering,
  }
}
