import type { Bronbestand } from '@voordeur/regelbouw'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { bronadres, relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { html } from '../opmaak/html.ts'
import { BRONAARD } from '../woorden/bronaard.ts'
import { GELEZEN } from '../woorden/zekerheid.ts'

const pad = 'bronnen/index.html'
export const data = { permalink: pad }

export function render(): string {
  const bronnen = handboek.specs.bronnen.map(({ inhoud }) => inhoud)
  return pagina({
    pad,
    titel: 'Bronnen',
    beschrijving: 'Elke wet, uitspraak en norm waarop de regels rusten, en hoe ver die gelezen is.',
    soort: 'Overzicht',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Bronnen</h1>
<p class="nl-paragraph nl-paragraph--lead">Elke wet, uitspraak en norm waarop de regels rusten. Bij elke bepaling staat welke regel haar gebruikt, of waarom geen.</p>
${(Object.keys(BRONAARD) as Bronbestand['aard'][]).map((aard) => {
  const van = bronnen
    .filter((bron) => bron.aard === aard)
    .sort((a, b) => a.titel.localeCompare(b.titel, 'nl'))
  return (
    van.length > 0 &&
    html`<section aria-labelledby="${aard}"><h2 class="nl-heading nl-heading--level-2" id="${aard}">${BRONAARD[aard]}</h2><ul class="regellijst">${van.map(({ id, titel, gelezen, bepalingen }) => html`<li><a class="nl-link" href="${relatief(pad, bronadres(id))}">${titel}</a><p class="klein">${aantal(bepalingen.length, 'bepaling', 'bepalingen')} · ${GELEZEN[gelezen]}</p></li>`)}</ul></section>`
  )
})}`,
  })
}
