import { langeDatum } from '@voordeur/kern'
import type { Bevinding, Ernst, Regiotoets } from '@voordeur/keten'
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

/** A region: what is wrong and where, what would repair it, and its picture with the same in words. */
export function toonRegio(
  toets: Regiotoets,
  tekening: { readonly svg: string; readonly tekst: string },
  naar: Naar,
): Html {
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
        {
          titel: 'De tekening',
          inhoud: html`<div class="tekening" tabindex="0" role="region" aria-label="Tekening van de regio; in woorden hieronder">${rauw(tekening.svg)}</div><details><summary>De tekening in woorden</summary>${tekening.tekst.split('\n').map((regel) => html`<p>${regel}</p>`)}</details>`,
        },
      ],
    },
    naar,
  )
}

function bevinding(een: Bevinding, naar: Naar): Html {
  return html`<li><p>${een.zin}</p>${waar(een) && html`<p class="klein">${waar(een)}</p>`}<p>→ ${een.herstel}</p><p class="onderbouwing">${zekerheidsmerk(een.zekerheid)} ${bronlinks(een.bron, naar)}</p></li>`
}

/** Where it is, in few words: of a long list the first five and how many more. */
function waar({ waar: { gemeenten, alle_gemeenten, overdracht, naam, organisaties } }: Bevinding): string {
  return [
    ...(overdracht ? [`${overdracht.toUpperCase()} ${naam ?? ''}`.trim()] : []),
    ...(alle_gemeenten ? ['in alle gemeenten'] : gemeenten ? [`in ${kort(gemeenten)}`] : []),
    ...(organisaties ? [kort(organisaties)] : []),
  ].join(' · ')
}

function kort(namen: readonly string[]): string {
  const meer = namen.length - 5
  return `${namen.slice(0, 5).join(', ')}${meer > 0 ? ` en nog ${meer}` : ''}`
}
