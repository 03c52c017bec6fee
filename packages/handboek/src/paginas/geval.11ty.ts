import { gevalblok } from '../delen/geval.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'
import { DOMEINEN } from '../woorden/domein.ts'

export const data = {
  domeinen: [...new Set(handboek.gevallen.map(({ domein }) => domein))],
  pagination: { data: 'domeinen', size: 1, alias: 'domein' },
  permalink: ({ domein }: { domein: string }) => `gevallen/${domein}.html`,
}

export function render({ domein }: { domein: string }): string {
  const pad = `gevallen/${domein}.html`
  const naar = (doel: string) => relatief(pad, doel)
  const bestanden = handboek.gevallen.filter((bestand) => bestand.domein === domein)
  const naam = DOMEINEN[domein]?.naam ?? domein
  return pagina({
    pad,
    titel: `Uitgewerkte gevallen: ${naam}`,
    beschrijving: `Gevallen over ${naam.toLowerCase()}, met het antwoord dat erbij hoort en waarom.`,
    soort: 'Gevallen',
    kruimels: [{ titel: 'Gevallen', pad: 'gevallen/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Uitgewerkte gevallen: ${naam}</h1>
<ul class="sprong">${bestanden.map((bestand) => html`<li><a class="nl-link" href="#bestand-${bestand.naam}">${bestand.titel}</a></li>`)}</ul>
${bestanden.map((bestand) => html`<section aria-labelledby="bestand-${bestand.naam}"><h2 class="nl-heading nl-heading--level-2" id="bestand-${bestand.naam}">${bestand.titel}</h2>${bestand.toelichting && html`<p>${bestand.toelichting}</p>`}${bestand.gevallen.map((geval) => gevalblok(geval, naar))}</section>`)}`,
  })
}
