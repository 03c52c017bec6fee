import { type Html, html } from '../opmaak/html.ts'
import type { Gevolgdeel } from '../woorden/gevolg.ts'

/** What follows, as names with values. */
export function gevolglijst(delen: readonly Gevolgdeel[]): Html {
  return html`<dl class="gevolg">${delen.map(({ naam, waarde }) => html`<div><dt>${naam}</dt><dd>${waardeblok(waarde)}</dd></div>`)}</dl>`
}

function waardeblok(waarde: Gevolgdeel['waarde']): Html | string {
  if (typeof waarde === 'string') return waarde
  if (waarde.every((een) => Array.isArray(een)))
    return html`<ul>${(waarde as readonly (readonly Gevolgdeel[])[]).map((een) => html`<li>${gevolglijst(een)}</li>`)}</ul>`
  return gevolglijst(waarde as readonly Gevolgdeel[])
}
