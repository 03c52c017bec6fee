import { type Html, html } from '../opmaak/html.ts'
import { LEESLIJST, ROLLEN } from '../woorden/leeslijst.ts'

/** The checklist to go through and sign: on paper, or as Markdown in a pull request. */
export function tekenlijst(markdown: string): Html {
  return html`<section aria-labelledby="deel-nalopen"><h2 class="nl-heading nl-heading--level-2" id="deel-nalopen">Nalopen en ondertekenen</h2>
<ul class="nalopen">${LEESLIJST.map((punt) => html`<li><span aria-hidden="true">☐</span> ${punt}</li>`)}</ul>
<table class="tabel tekenen"><caption class="verborgen">Ondertekening</caption><thead><tr><th scope="col">Rol</th><th scope="col">Naam</th><th scope="col">Datum</th><th scope="col">Akkoord, of opmerking</th></tr></thead><tbody>${ROLLEN.map((rol) => html`<tr><th scope="row">${rol}</th><td></td><td></td><td></td></tr>`)}</tbody></table>
<p class="scherm"><a class="nl-link" href="${markdown}" download>Download als Markdown</a>, om in te vullen bij een wijzigingsvoorstel. Of druk deze pagina af.</p></section>`
}
