import { langeDatum } from '@voordeur/kern'
import { inWoorden, toetsVerordening } from '@voordeur/urgentie'
import { kijkdag, regelingadres, regelingen } from '../gegevens/gemeenten.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { html } from '../opmaak/html.ts'
import { AARD } from '../woorden/oordeel.ts'

const pad = 'gemeenten/index.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Gemeenten en hun regelingen',
    beschrijving: 'Elke opgenomen urgentieregeling: botst zij met de wet, en wat is er niet van gelezen?',
    soort: 'Overzicht',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Gemeenten en hun regelingen</h1>
<p class="nl-paragraph nl-paragraph--lead">${aantal(regelingen.length, 'urgentieregeling', 'urgentieregelingen')}, elk naast de wet. Staat een gemeente er niet bij? Dan kan zij er wel een hebben.</p>
<p class="melding melding--let-op">Van deze regelingen zijn webpagina’s of delen gelezen, soms oude. Niet gelezen betekent nooit: staat er niet in. Vraag de gemeente naar haar tekst van nu.</p>
<ul class="regellijst">${regelingen.map((regeling) => {
      const dag = kijkdag(regeling)
      const toets = toetsVerordening(regeling.id, dag)
      return html`<li><a class="nl-link" href="${relatief(pad, regelingadres(regeling.id))}">${regeling.naam}</a>
<p>${regeling.gemeenten.join(', ') || regeling.gebied || 'Welke gemeenten, is niet gelezen'} · ${AARD[regeling.aard]}</p>
<p><strong>${toets.titel}</strong>${dag !== handboek.peildatum && ` (verlopen; getoetst op ${langeDatum(dag)})`}</p>
<p class="klein">${aantal(regeling.voorwaarden.length, 'eis', 'eisen')} gelezen. Niet gelezen: ${regeling.niet_gelezen.map((onderwerp) => inWoorden('onderwerp', onderwerp)).join(', ') || 'niets'}.</p></li>`
    })}</ul>`,
  })
}
