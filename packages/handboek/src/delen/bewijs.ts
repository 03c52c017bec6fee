import type { Bewijs } from '@voordeur/regelbouw'
import { aantal, duizendtallen } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'

/** The certificate of a table in a sentence, with the counts it rests on. */
export function bewijsblok(bewijs: Bewijs): Html {
  const heel = bewijs.zonder_rij === 0 || bewijs.treffer === 'verzamel'
  const zuiver =
    heel &&
    bewijs.overlap === 0 &&
    bewijs.dode_rijen.length === 0 &&
    bewijs.te_vroeg_besloten === 0 &&
    bewijs.verschillen_json_schema === 0
  return html`<div class="bewijs${zuiver ? '' : ' bewijs--open'}">
<p><strong>${zuiver ? `Alle ${duizendtallen(bewijs.situaties_met_onbekend)} situaties nagelopen, geen gat.` : 'Dit bewijs is niet rond.'}</strong> Ook de situaties waarin feiten ontbreken. Een situatie is een combinatie van feiten, geen aantal mensen.</p>
<ul>
<li>${aantal(bewijs.situaties, 'situatie', 'situaties')} waarin alles bekend is, ${duizendtallen(bewijs.situaties_met_onbekend)} met onbekende feiten erbij.</li>
<li>${bewijs.treffer === 'verzamel' ? `In ${aantal(bewijs.zonder_rij, 'situatie', 'situaties')} past geen rij; dan geldt de slotzin van de tabel, of er volgt niets.` : `Situaties zonder antwoord: ${bewijs.zonder_rij}.`}</li>
<li>Overlap die niet mag: ${bewijs.overlap}. Rijen die nooit kunnen gelden: ${bewijs.dode_rijen.length}.</li>
<li>Te vroeg besloten bij een onbekend feit: ${bewijs.te_vroeg_besloten}. Vragen die ontbreken: ${bewijs.gemiste_vragen}.</li>
<li>Verschil met de tweede rekenaar (JSON Schema): ${bewijs.verschillen_json_schema}.</li>
</ul>
<p class="klein">Vingerafdruk van de regel: <code class="nl-code">${bewijs.hash}</code>. Zelf nalopen: <code class="nl-code">pnpm voordeur controleer</code>.</p>
</div>`
}
