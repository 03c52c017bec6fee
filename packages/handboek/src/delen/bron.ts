import type { Bron } from '@voordeur/kern'
import { bepalingadres } from '../opmaak/adres.ts'
import { type Html, html } from '../opmaak/html.ts'
import { GELEZEN } from '../woorden/zekerheid.ts'

/** A clause beside a rule: title, short quotation, how far it was read, and where to read it. */
export function bronblok(
  bron: Bron & { readonly samenvatting?: string },
  naar: (doel: string) => string,
): Html {
  const { id, titel, citaat, samenvatting, url, gelezen } = bron
  return html`<div class="bron">
<p class="bron__titel"><a class="nl-link" href="${naar(bepalingadres(id))}">${titel}</a>${gelezen !== 'tekst' && html` <span class="bron__gelezen">(${GELEZEN[gelezen]})</span>`}</p>
${citaat ? html`<blockquote class="bron__citaat"><p>“${citaat}”</p></blockquote>` : samenvatting && html`<p class="bron__samenvatting">In het kort: ${samenvatting}</p>`}
${url !== undefined && buitenlink(url)}
</div>`
}

/** A link to another site says so: it opens with that site's own cookies and logs. */
export function buitenlink(url: string): Html {
  return html`<p class="bron__url"><a class="nl-link" href="${url}" rel="noreferrer">${sitenaam(url)}<span class="verborgen"> (andere site)</span></a></p>`
}

function sitenaam(url: string): string {
  const { hostname } = new URL(url)
  return hostname === 'wetten.overheid.nl'
    ? 'Lees de wet op wetten.overheid.nl'
    : `Lees de bron op ${hostname.replace(/^www\./, '')}`
}
