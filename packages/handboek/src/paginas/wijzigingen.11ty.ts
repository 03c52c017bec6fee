import { langeDatum } from '@voordeur/kern'
import { wijzigingen } from '../gegevens/wijziging.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief, wijzigingadres } from '../opmaak/adres.ts'
import { aantal, duizendtallen } from '../opmaak/getal.ts'
import { html } from '../opmaak/html.ts'

const pad = 'wijzigingen/index.html'
export const data = { permalink: pad }

export function render(): string {
  const alle = wijzigingen()
  const dagen = [...new Set(alle.map(({ regel }) => regel.inhoud.geldig.van))]
  return pagina({
    pad,
    titel: 'Wijzigingen',
    beschrijving: 'Wat veranderde er per dag, en voor wie?',
    soort: 'Overzicht',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Wijzigingen</h1>
<p class="nl-paragraph nl-paragraph--lead">Elke nieuwe versie van een regel naast de vorige: wat is anders, in welke situaties, en een lijst om te ondertekenen.</p>
${process.env['HANDBOEK_OUD'] && html`<p><a class="nl-link" href="${relatief(pad, 'herziening/index.html')}">Bekijk het voorstel dat onder review is</a></p>`}
<p>Een voorstel dat nog niet is vastgesteld bekijkt u op dezelfde manier. <a class="nl-link" href="${relatief(pad, 'meedoen.html#bekijken')}">Zo maakt u die pagina</a>.</p>
${dagen.map(
  (dag) =>
    html`<section aria-labelledby="dag-${dag}"><h2 class="nl-heading nl-heading--level-2" id="dag-${dag}">${langeDatum(dag)}</h2><ul class="regellijst">${alle
      .filter(({ regel }) => regel.inhoud.geldig.van === dag)
      .map(
        ({ wijziging: { nieuw, rijen, verschil } }) =>
          html`<li><a class="nl-link" href="${relatief(pad, wijzigingadres(nieuw.id, nieuw.geldig.van))}">${nieuw.titel}</a><p class="klein"><code class="nl-code">${nieuw.id}</code> · ${aantal(rijen.length, 'rij anders', 'rijen anders')}${verschil && ` · ${verschil.veranderd === 0 ? 'dezelfde uitkomst in alle' : `andere uitkomst in ${duizendtallen(verschil.veranderd)} van de`} ${duizendtallen(verschil.situaties)} situaties`}</p></li>`,
      )}</ul></section>`,
)}`,
  })
}
