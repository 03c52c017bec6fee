import type { Regeling } from '@voordeur/urgentie'
import { handboek } from './handboek.ts'

/** The local schemes, in the order of their names. */
export const regelingen: readonly Regeling[] = handboek.specs.eigen
  .filter(({ bestand }) => bestand.startsWith('specs/urgentie/regelingen/'))
  .map(({ inhoud }) => inhoud as unknown as Regeling)
  .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))

/** The day to look at a scheme: today, or the last day that it held. An expired scheme has no answer for today. */
export function kijkdag({ geldig }: Regeling): string {
  return geldig.tot !== undefined && geldig.tot < handboek.peildatum ? geldig.tot : handboek.peildatum
}

/** The last day on which both held, or undefined if there is none: such a pair has nothing to compare. */
export function gezamenlijkeDag(a: Regeling, b: Regeling): string | undefined {
  const dag = [kijkdag(a), kijkdag(b)].sort()[0]!
  return [a, b].every(({ geldig: { van } }) => van === undefined || van <= dag) ? dag : undefined
}

export const regelingadres = (id: string): string => `gemeenten/${id}.html`
export const vergelijkadres = (a: string, b: string): string =>
  `gemeenten/vergelijk/${[a, b].sort().join('--')}.html`
