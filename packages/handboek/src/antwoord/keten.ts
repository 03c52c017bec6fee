import { langeDatum } from '@voordeur/kern'
import type { Bevinding, Ernst, Regiotoets } from '@voordeur/keten'
import { waarInWoorden } from '../../../cli/src/woorden/bevinding.ts'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { type Html, html, rauw } from '../opmaak/html.ts'
import { lijst, toonAntwoord } from './antwoord.ts'
import { bronlinks, type Naar } from './reden.ts'

const ERNST: readonly (readonly [Ernst, string])[] = [
  ['gevaar', 'Gevaar: los dit eerst op'],
  ['ernstig', 'Ernstig'],
  ['aandacht', 'Kan beter'],
  ['kennis', 'Goed om te weten'],
]

/** A region: what is wrong and where, and what would repair it. */
export function toonRegio(toets: Regiotoets, naar: Naar): Html {
  return toonAntwoord(
    // The findings are the reasons; they are told once.
    { ...toets, motivering: [] },
    {
      onderschrift: `Op ${langeDatum(toets.versie.peildatum)}`,
      delen: [
        ...ERNST.map(([ernst, titel]) => ({
          titel,
          inhoud: lijst(
            toets.bevindingen.filter((een) => een.ernst === ernst).map((een) => bevinding(een, naar)),
          ),
        })),
        { titel: 'Versnippering', inhoud: html`<p>${toets.versnippering.zin}</p>` },
      ],
    },
    naar,
  )
}

/** The picture of the region, with the same in words. */
export function toonTekening({ svg, tekst }: { readonly svg: string; readonly tekst: string }): Html {
  return html`<section aria-labelledby="tekening"><h2 class="nl-heading nl-heading--level-2" id="tekening">De tekening</h2><div class="tekening" tabindex="0" role="group" aria-label="Tekening van de regio; in woorden hieronder">${rauw(svg)}</div><details><summary>De tekening in woorden</summary>${tekst.split('\n').map((regel) => html`<p>${regel}</p>`)}</details></section>`
}

function bevinding(een: Bevinding, naar: Naar): Html {
  return html`<li><p>${een.zin}</p>${waarInWoorden(een) && html`<p class="klein">${waarInWoorden(een)}</p>`}<p>→ ${een.herstel}</p><p class="onderbouwing">${zekerheidsmerk(een.zekerheid)} ${bronlinks(een.bron, naar)}</p></li>`
}
