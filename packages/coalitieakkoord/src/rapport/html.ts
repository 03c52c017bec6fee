import type { Akkoordtoets } from '@voordeur/coalitieakkoord'
import type { Rapportopties } from './opties.ts'

/** A report of one agreement as one HTML file, without scripts or anything from elsewhere. */
export function rapportHtml(toets: Akkoordtoets, opties: Rapportopties = {}): string {
  return `${toets.titel}${opties.bestand ?? ''}`
}
