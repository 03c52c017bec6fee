import type { Bestand } from '../specs.ts'
import { kop, literal } from './tekst.ts'

/** The local schemes of a domain as constant data, one line each. */
export function genereerRegelingen(
  bestanden: readonly Bestand<Record<string, unknown>>[],
  map: string,
): string {
  const regels = bestanden.map(({ inhoud }) => `  ${literal(inhoud)},`)
  return `${kop(map)}import type { Regeling } from './typen.ts'

/** De lokale regelingen, op volgorde van id. */
export const regelingen: readonly Regeling[] = [
${regels.join('\n')}
]
`
}
