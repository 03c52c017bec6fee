import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'

const pad = '404.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Deze pagina bestaat niet',
    beschrijving: 'Deze pagina bestaat niet.',
    soort: 'Zoeken',
    buitenZoeken: true,
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Deze pagina bestaat niet</h1><p>Misschien is een regel verhuisd. <a class="nl-link" href="${relatief(pad, 'index.html')}">Ga naar de start</a> of <a class="nl-link" href="${relatief(pad, 'zoek.html')}">zoek</a>.</p>`,
  })
}
