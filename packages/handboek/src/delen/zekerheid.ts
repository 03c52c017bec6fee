import { ZEKERHEID_IN_WOORDEN, type Zekerheid } from '@voordeur/kern'
import { type Html, html } from '../opmaak/html.ts'
import { ZEKERHEID } from '../woorden/zekerheid.ts'

/** How sure, in words; the mark and its border differ per kind, so that nobody needs the colour. */
export function zekerheidsmerk(zekerheid: Zekerheid): Html {
  const { merk } = ZEKERHEID[zekerheid]
  return html`<span class="zeker zeker--${zekerheid}"><span class="zeker__merk" aria-hidden="true">${merk}</span> <span>${ZEKERHEID_IN_WOORDEN[zekerheid]}</span></span>`
}

/** What the marks mean; on every page that shows them. */
export function zekerheidslegenda(gebruikt: readonly Zekerheid[]): Html {
  const soorten = (Object.keys(ZEKERHEID) as Zekerheid[]).filter((een) => gebruikt.includes(een))
  return html`<dl class="legenda">${soorten.map((een) => html`<div><dt>${zekerheidsmerk(een)}</dt><dd>${ZEKERHEID[een].uitleg}</dd></div>`)}</dl>`
}
