import { readFileSync } from 'node:fs'
import { HOOFDMAP } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { html } from '../opmaak/html.ts'
import { markdown } from '../opmaak/markdown.ts'

const pad = 'meedoen.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Een wijziging voorstellen',
    beschrijving: 'Hoe u een fout meldt of een regel verandert, ook zonder te programmeren.',
    soort: 'Over deze site',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Een wijziging voorstellen</h1>
<p class="nl-paragraph nl-paragraph--lead">Klopt iets niet? Mail <a class="nl-link" href="mailto:team@voordeur.dev">team@voordeur.dev</a>. Noem de regel (die staat boven elke pagina), de datum en uw bron. Stuur nooit gegevens van echte mensen.</p>
<section aria-labelledby="bekijken"><h2 class="nl-heading nl-heading--level-2" id="bekijken">Een voorstel bekijken voordat het geldt</h2>
<p>Zet de regels van nu in een map (met de map <code class="nl-code">schemas</code> ernaast) en maak het handboek met uw voorstel:</p>
<pre class="nl-code-block" tabindex="0"><code class="nl-code-block__code">HANDBOEK_OUD=&lt;map met de regels van nu&gt;/specs pnpm --filter @voordeur/handboek build</code></pre>
<p>De pagina <em>Voorstel onder review</em> laat dan per regel voor en na zien, de situaties die veranderen, en een lijst om te ondertekenen.</p></section>
<section class="proza">${markdown(readFileSync(`${HOOFDMAP}/CONTRIBUTING.md`, 'utf8'))}</section>`,
  })
}
