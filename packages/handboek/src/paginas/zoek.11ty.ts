import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'

const pad = 'zoek.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Zoeken',
    beschrijving: 'Zoek in alle regels, bronnen, gevallen en begrippen.',
    soort: 'Zoeken',
    buitenZoeken: true,
    scripts: ['zoek'],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Zoeken</h1>
<noscript><p class="melding melding--let-op">Zoeken werkt alleen met JavaScript. Gebruik zonder JavaScript de <a class="nl-link" href="${relatief(pad, 'alle-paginas.html')}">lijst van alle pagina’s</a>, en zoek daarin met uw browser.</p></noscript>
<form id="zoek" role="search" aria-label="Deze pagina" class="zoekgroot" hidden><label for="zoekwoorden">Waar zoekt u naar?</label><div class="zoekgroot__rij"><input class="utrecht-textbox" type="search" id="zoekwoorden" name="q" autocomplete="off"><button class="nl-button nl-button--primary" type="submit">Zoek</button></div><p class="klein">Wat u zoekt, blijft op uw apparaat.</p></form>
<p id="zoek-aantal" role="status"></p>
<ol id="zoek-resultaten" class="resultaten"></ol>`,
  })
}
