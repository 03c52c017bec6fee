import type { Register, Toetslijst } from '@voordeur/regelbouw'
import { bronIds } from '@voordeur/regelbouw'
import { handboek } from '../gegevens/handboek.ts'
import { type Html, html } from '../opmaak/html.ts'
import { gevolgen } from '../woorden/gevolg.ts'
import { bronblok } from './bron.ts'
import { gevolglijst } from './gevolg.ts'
import { zekerheidscel } from './rijen.ts'
import { zekerheidsmerk } from './zekerheid.ts'

/** The items of a register, each with why it is there and its source. */
export function itemtabel(register: Register, naar: (doel: string) => string): Html {
  return html`<table class="utrecht-table rijen" role="table">
<caption class="verborgen">${register.titel}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Wat</th><th role="columnheader" scope="col">Waarom</th><th role="columnheader" scope="col">Hoe zeker, en waar het staat</th></tr></thead>
<tbody role="rowgroup">${register.items.map(
    (item) => html`<tr role="row" id="${item.id}">
<td role="cell" data-kop="Wat">${gevolglijst(gevolgen(register.uitvoer, item.dan))}<p class="rijnaam"><a href="#${item.id}">${item.id}</a></p></td>
<td role="cell" data-kop="Waarom"><p class="omdat">${item.omdat}</p></td>
${zekerheidscel(item, naar)}</tr>`,
  )}</tbody>
</table>`
}

/** A checklist: the scale, and per theme the items with what to look for and a model sentence per level. */
export function toetslijstblok(lijst: Toetslijst, naar: (doel: string) => string): Html {
  return html`<h2 class="nl-heading nl-heading--level-2">De schaal</h2>
<dl class="schaal">${lijst.niveaus.map(({ niveau, naam, criterium }) => html`<div><dt>${niveau}: ${naam}</dt><dd>${criterium}</dd></div>`)}</dl>
${lijst.themas.map(
  (thema) => html`<h2 class="nl-heading nl-heading--level-2">${thema.titel}</h2>
${lijst.items
  .filter((item) => item.thema === thema.id)
  .map(
    (item) => html`<section class="punt" id="${item.id}">
<h3 class="nl-heading nl-heading--level-3">${item.id}. ${item.titel}${item.optioneel && ' (optioneel)'}</h3>
<p class="vraag">${item.vraag}</p>
<p>${item.omdat}</p>
<p>Let op: ${item.kijk_naar.join('; ')}.</p>
<dl class="schaal">${Object.entries(item.modelzinnen).map(([niveau, zin]) => html`<div><dt>${niveau}</dt><dd>${zin}</dd></div>`)}</dl>
<p>${zekerheidsmerk(item.zekerheid)}</p>
${bronIds(item).map((id) => bronblok(handboek.bron(id), naar))}
</section>`,
  )}`,
)}`
}
