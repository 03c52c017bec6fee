import type { Cijfer } from '@voordeur/monitor'
import { bronlinks, type Naar } from '../antwoord/reden.ts'
import { type Html, html } from '../opmaak/html.ts'
import { codeInWoorden } from '../woorden/keuze.ts'
import { zekerheidsmerk } from './zekerheid.ts'

/** The figures that the nota itself gives have codes of their own. */
export const staatInNota = (code: string): boolean => code.startsWith('K')

/** Where the figure with this code is shown. */
export const cijferadres = (code: string): string =>
  `nota/${staatInNota(code) ? 'cijfers' : 'latere-cijfers'}.html#cijfer-${code}`

/** Figures: what each counts, how sure it is, and what is wrong with it. */
export function cijfertabel(cijfers: readonly Cijfer[], naar: Naar): Html {
  return html`<table class="utrecht-table rijen" role="table"><caption class="verborgen">Cijfers</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Cijfer</th><th role="columnheader" scope="col">Wat telt het?</th><th role="columnheader" scope="col">Hoe zeker, en bron</th></tr></thead><tbody role="rowgroup">${cijfers.map((een) => cijferrij(een, naar))}</tbody></table>`
}

function cijferrij(cijfer: Cijfer, naar: Naar): Html {
  const { code, in_woorden, titel, populatie, periode, gebied, uitgever, voorlopig, opmerking, bevindingen } =
    cijfer
  return html`<tr role="row" id="cijfer-${code}"><td role="cell" data-kop="Cijfer"><p class="omdat"><strong>${in_woorden}</strong></p><p class="rijnaam"><a href="#cijfer-${code}">${code}</a></p></td>
<td role="cell" data-kop="Wat telt het?"><p>${titel}.</p><p class="klein">${[populatie, gebied.naam, periode && jaren(periode), uitgever, voorlopig && 'voorlopig'].filter(Boolean).join(' · ')}</p>${opmerking && html`<p>${opmerking}</p>`}${bevindingen.length > 0 && html`<p>Let op: ${bevindingen.map((naam, i) => html`${i > 0 && ', '}<a class="nl-link" href="${naar(`nota/cijfers.html#bevinding-${naam}`)}">${codeInWoorden(naam).replaceAll('-', ' ')}</a>`)}</p>`}</td>
<td role="cell" data-kop="Hoe zeker, en bron"><p>${zekerheidsmerk(cijfer.zekerheid)}</p><p class="onderbouwing">${bronlinks(cijfer.bron, naar)}</p></td></tr>`
}

function jaren({ van, tot }: NonNullable<Cijfer['periode']>): string {
  const heel = van.endsWith('-01-01') && tot.endsWith('-12-31')
  if (!heel) return `${van} tot en met ${tot}`
  return van.slice(0, 4) === tot.slice(0, 4)
    ? van.slice(0, 4)
    : `${van.slice(0, 4)} tot en met ${tot.slice(0, 4)}`
}
