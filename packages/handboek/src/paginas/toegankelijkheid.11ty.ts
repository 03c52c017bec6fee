import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'

const pad = 'toegankelijkheid.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Toegankelijkheid',
    beschrijving: 'Hoe toegankelijk is deze site, wat is getest, en wat nog niet.',
    soort: 'Over deze site',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Toegankelijkheid</h1>
<p class="nl-paragraph nl-paragraph--lead">Iedereen moet deze regels kunnen lezen. Wij bouwen naar WCAG 2.2, niveau AA.</p>
<h2 class="nl-heading nl-heading--level-2">Wat werkt</h2>
<ul><li>Alles is te lezen zonder JavaScript. Rekenen en zoeken vragen JavaScript; voor zoeken is er ook een <a class="nl-link" href="${relatief(pad, 'alle-paginas.html')}">lijst van alle pagina’s</a>.</li>
<li>Alles gaat met het toetsenbord. De focus is te zien, licht en donker.</li>
<li>Kleur zegt nooit iets alleen: bij elke zekerheid en elk oordeel staat een woord en een teken.</li>
<li>De tekst past op een scherm van 360 beeldpunten breed, en op papier.</li>
<li>Een nieuw voorstel wordt aan schermlezers gemeld.</li></ul>
<h2 class="nl-heading nl-heading--level-2">Wat is getest</h2>
<p>Bij elke wijziging: axe (de automatisch te vinden fouten, op elke soort pagina, licht en donker), een gang door de site met alleen het toetsenbord, zonder JavaScript, op 360 beeldpunten, en in druk. Dat vindt niet alles.</p>
<h2 class="nl-heading nl-heading--level-2">Wat nog niet</h2>
<ul><li>Er is nog geen onderzoek door een onafhankelijke deskundige, en nog niet getest met mensen die een schermlezer gebruiken. Daarom noemen wij geen nalevingsstatus.</li>
<li>Wie doet wat in een regio verandert u met gewone velden; de tekst in YAML hoeft niet. De tekening van een regio is een beeld met een beschrijving in woorden erbij; in het beeld zelf kunt u niet stap voor stap bladeren.</li>
<li>Wetteksten en bronnen staan op andere sites.</li></ul>
<p>Loopt u ergens op vast? Mail <a class="nl-link" href="mailto:team@voordeur.dev">team@voordeur.dev</a>.</p>`,
  })
}
