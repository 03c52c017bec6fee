import { bronIds } from '@voordeur/regelbouw'
import { bronblok } from '../delen/bron.ts'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'

const pad = 'begrippen.html'
export const data = { permalink: pad }

interface Begrip {
  readonly term: string
  readonly definitie: string
  readonly uitleg?: string
}

export function render(): string {
  const naar = (doel: string) => relatief(pad, doel)
  const begrippen = handboek.regels
    .filter(
      ({ domein, volgende, inhoud }) => domein === 'begrippen' && !volgende && inhoud.soort === 'register',
    )
    .flatMap(({ inhoud }) => (inhoud.soort === 'register' ? inhoud.items : []))
    .map((item) => ({ item, begrip: item.dan as Begrip }))
    .sort((a, b) => a.begrip.term.localeCompare(b.begrip.term, 'nl'))
  return pagina({
    pad,
    titel: 'Begrippen',
    beschrijving: 'Wat de woorden betekenen, met bron.',
    soort: 'Overzicht',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Begrippen</h1>
<p class="nl-paragraph nl-paragraph--lead">Wat de woorden betekenen. De omschrijving is steeds in eigen woorden.</p>
<nav aria-label="Alle begrippen"><ul class="namen">${begrippen.map(({ item, begrip }) => html`<li><a class="nl-link" href="#${item.id}">${begrip.term}</a></li>`)}</ul></nav>
<dl class="begrippen">${begrippen.map(
      ({ item, begrip }) =>
        html`<div id="${item.id}"><dt class="nl-heading nl-heading--level-3">${begrip.term}</dt><dd><p>${begrip.definitie}</p>${begrip.uitleg && html`<p>${begrip.uitleg}</p>`}<p>${zekerheidsmerk(item.zekerheid)}</p>${bronIds(item).map((id) => bronblok(handboek.bron(id), naar))}</dd></div>`,
    )}</dl>`,
  })
}
