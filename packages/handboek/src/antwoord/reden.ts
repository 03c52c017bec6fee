import type { Bron, Zekerheid } from '@voordeur/kern'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { bepalingadres } from '../opmaak/adres.ts'
import { type Html, html, type Inhoud } from '../opmaak/html.ts'
import { GELEZEN } from '../woorden/zekerheid.ts'

/** From a path in the handboek to an address that works on this page. */
export type Naar = (doel: string) => string

export interface Reden {
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}

/** A sentence with how sure it is and the clauses it rests on, quotation included. */
export function reden({ zin, bron, zekerheid }: Reden, naar: Naar, vooraf: Inhoud = false): Html {
  return html`<li>${vooraf}<p>${zin}</p><p class="onderbouwing">${zekerheidsmerk(zekerheid)} ${bronlinks(bron, naar)}</p></li>`
}

export function bronlinks(bron: readonly Bron[], naar: Naar): Html {
  return html`${bron.map(
    ({ id, titel, citaat, gelezen }, i) =>
      html`${i > 0 && '; '}<a class="nl-link" href="${naar(bepalingadres(id))}">${titel}</a>${gelezen !== 'tekst' && ` (${GELEZEN[gelezen]})`}${citaat && html` <q>${citaat}</q>`}`,
  )}`
}
