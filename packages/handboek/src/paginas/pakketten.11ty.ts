import { metCode, pakketnaam } from '../delen/pakketnaam.ts'
import { pakketten } from '../gegevens/pakketten.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'

const pad = 'pakketten/index.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Voor ontwikkelaars',
    beschrijving: 'De npm-pakketten met hun publieke functies, voor Node en browser.',
    soort: 'Overzicht',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Voor ontwikkelaars</h1>
<p class="nl-paragraph nl-paragraph--lead">Elke regel op deze site is een getypeerde functie in een npm-pakket. Geen afhankelijkheden, geen netwerk, geen klok.</p>
<ul class="kaarten">${pakketten.map(({ map, naam, beschrijving }) => html`<li class="kaart"><h2 class="nl-heading nl-heading--level-3"><a class="nl-link" href="${relatief(pad, `pakketten/${map}.html`)}">${pakketnaam(naam)}</a></h2><p>${metCode(beschrijving)}</p></li>`)}</ul>
<p>Bij elk voorstel op <a class="nl-link" href="${relatief(pad, 'probeer/index.html')}">Probeer</a> staat de aanroep die erbij hoort, in TypeScript en over HTTP (curl). Draait u de API zelf, dan staat haar beschrijving op <code class="nl-code">/documentatie</code> van die server.</p>`,
  })
}
