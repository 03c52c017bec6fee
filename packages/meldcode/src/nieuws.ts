import type { Plek } from './ronden.ts'

/** Events that tell something new about the unsafety, so that an earlier weighing no longer holds. */
export function nieuws(plekken: readonly Plek[]): readonly Plek[] {
  return plekken.filter(({ g }) => {
    switch (g.soort) {
      case 'signaal':
      case 'acuut_gevaar':
        return true
      case 'kindcheck':
        return g.uitkomst === 'zorgen' || g.uitkomst === 'onduidelijk'
      case 'letselduiding':
        return g.uitkomst === 'past_niet_bij_verhaal' || g.uitkomst === 'onduidelijk'
      case 'evaluatie':
        return g.resultaat !== 'loopt_nog'
      default:
        return false
    }
  })
}
