import { metCode, pakketnaam } from '../delen/pakketnaam.ts'
import { pakketten } from '../gegevens/pakketten.ts'
import { pagina } from '../kader/pagina.ts'
import { html } from '../opmaak/html.ts'
import { markdown } from '../opmaak/markdown.ts'

export const data = {
  mappen: pakketten.map(({ map }) => map),
  pagination: { data: 'mappen', size: 1, alias: 'map' },
  permalink: ({ map }: { map: string }) => `pakketten/${map}.html`,
}

export function render({ map }: { map: string }): string {
  const { naam, versie, beschrijving, lees, api } = pakketten.find((een) => een.map === map)!
  return pagina({
    pad: `pakketten/${map}.html`,
    titel: naam,
    beschrijving,
    soort: 'Pakket',
    kruimels: [{ titel: 'Voor ontwikkelaars', pad: 'pakketten/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">${pakketnaam(naam)}</h1>
<p class="nl-paragraph nl-paragraph--lead">${metCode(beschrijving)}</p><p class="klein">Versie ${versie}</p>
${lees && html`<section class="proza">${markdown(lees)}</section>`}
${api && html`<section aria-labelledby="api"><h2 class="nl-heading nl-heading--level-2" id="api">De hele publieke vorm</h2><p>Zoals API Extractor haar vastlegt. Een wijziging hierin valt bij elke bijdrage op.</p><details><summary>Toon de types</summary><pre class="nl-code-block nl-code-block--overflow" tabindex="0"><code class="nl-code-block__code">${api}</code></pre></details></section>`}`,
  })
}
