import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { html } from '../opmaak/html.ts'
import { DOMEINEN } from '../woorden/domein.ts'

const pad = 'gevallen/index.html'
export const data = { permalink: pad }

export function render(): string {
  const domeinen = [...new Set(handboek.gevallen.map(({ domein }) => domein))]
  return pagina({
    pad,
    titel: 'Uitgewerkte gevallen',
    beschrijving: 'Gevallen met het antwoord dat erbij hoort, en waarom. Ze draaien ook als test.',
    soort: 'Overzicht',
    kruimels: [{ titel: 'Regels', pad: 'regels/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Uitgewerkte gevallen</h1>
<p class="nl-paragraph nl-paragraph--lead">Verzonnen gevallen, met het antwoord dat erbij hoort en waarom. Elk geval wordt bij elke wijziging opnieuw gerekend.</p>
<ul class="kaarten">${domeinen.map(
      (domein) =>
        html`<li class="kaart"><h2 class="nl-heading nl-heading--level-3"><a class="nl-link" href="${relatief(pad, `gevallen/${domein}.html`)}">${DOMEINEN[domein]?.naam ?? domein}</a></h2><p class="klein">${aantal(
          handboek.gevallen
            .filter((een) => een.domein === domein)
            .reduce((tot, { gevallen }) => tot + gevallen.length, 0),
          'geval',
          'gevallen',
        )}</p></li>`,
    )}</ul>`,
  })
}
