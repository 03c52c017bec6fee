import type { Akkoordtoets } from '@voordeur/coalitieakkoord'
import type { Rapportopties } from './opties.ts'

/** A report of one agreement in Markdown. */
export function rapportMarkdown(toets: Akkoordtoets, opties: Rapportopties = {}): string {
  return `${toets.titel}${opties.bestand ?? ''}`
}
