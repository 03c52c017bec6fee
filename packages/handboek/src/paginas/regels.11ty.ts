import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { html } from '../opmaak/html.ts'
import { DOMEINEN } from '../woorden/domein.ts'

const pad = 'regels/index.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Regels',
    beschrijving: 'Alle regels per onderwerp, in elke versie, met bron en zekerheid.',
    soort: 'Overzicht',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Regels</h1>
<p class="nl-paragraph nl-paragraph--lead">Elke regel staat hier als tabel, met de wet ernaast. Kies een onderwerp.</p>
<ul class="kaarten">${domeinen().map((domein) => {
      const { naam, over } = DOMEINEN[domein] ?? { naam: domein, over: '' }
      const ids = new Set(
        handboek.regels.filter((regel) => regel.domein === domein).map(({ inhoud }) => inhoud.id),
      )
      return html`<li class="kaart"><h2 class="nl-heading nl-heading--level-3"><a class="nl-link" href="${relatief(pad, `regels/${domein}/index.html`)}">${naam}</a></h2><p>${over}</p><p class="klein">${aantal(ids.size, 'regel', 'regels')}</p></li>`
    })}</ul>
<p><a class="nl-link" href="${relatief(pad, 'gevallen/index.html')}">Alle uitgewerkte gevallen</a> laten zien hoe de regels uitpakken.</p>`,
  })
}

/** Every subject that has rules: in the order of their names in words, and then those that have none yet. */
function domeinen(): readonly string[] {
  const er = new Set(handboek.regels.map(({ domein }) => domein))
  const genoemd = Object.keys(DOMEINEN).filter((domein) => er.has(domein))
  return [...genoemd, ...[...er].filter((domein) => !genoemd.includes(domein))]
}
