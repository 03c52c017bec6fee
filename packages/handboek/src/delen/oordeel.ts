import type { Strijdoordeel } from '@voordeur/urgentie'
import { type Html, html } from '../opmaak/html.ts'
import { OORDEEL } from '../woorden/oordeel.ts'

/** May this be asked? In words, with a mark. */
export function oordeelmerk(oordeel: Strijdoordeel): Html {
  const { kop, merk } = OORDEEL[oordeel]
  return html`<span class="oordeel oordeel--${oordeel}"><span aria-hidden="true">${merk}</span> ${kop}</span>`
}
