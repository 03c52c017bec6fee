import { relatief, wortel } from '../opmaak/adres.ts'
import { type Html, html, type Inhoud } from '../opmaak/html.ts'
import { GEVAAR, VEILIG_THUIS } from '../woorden/nummers.ts'
import { CSP_META } from './csp.ts'
import { MENU } from './menu.ts'
import { noteer } from './register.ts'

export interface Kruimel {
  readonly titel: string
  readonly pad: string
}

export interface Pagina {
  /** From the root of the site: `regels/index.html`. */
  readonly pad: string
  readonly titel: string
  readonly beschrijving: string
  /** What kind of page, as search results say it. */
  readonly soort: string
  readonly kruimels?: readonly Kruimel[]
  readonly inhoud: Inhoud
  /** Scripts beside the one of every page, by name. */
  readonly scripts?: readonly string[]
  /** Words that people use and the page does not: only for search. */
  readonly trefwoorden?: string
  /** Not to be found by search: pages that repeat what another page says. */
  readonly buitenZoeken?: boolean
}

/** Where "leave this site" goes: the weather. Says nothing about why someone left. */
const WEG = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen'

/** A whole page. */
export function pagina(gegevens: Pagina): string {
  const { pad, titel, beschrijving, kruimels = [], inhoud, scripts = [] } = gegevens
  noteer(gegevens)
  const naar = (doel: string) => relatief(pad, doel)
  const start = pad === 'index.html'
  return String(html`<!doctype html>
<html lang="nl" class="voorbeeld-theme" data-wortel="${wortel(pad)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP_META}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${beschrijving}">
<title>${start ? 'Handboek Voordeur' : `${titel} - Handboek Voordeur`}</title>
<link rel="stylesheet" href="${naar('stijl.css')}">
<link rel="icon" href="${naar('voordeur.svg')}" type="image/svg+xml">
<script type="module" src="${naar('pagina.js')}"></script>
${scripts.map((script) => html`<script type="module" src="${naar(`${script}.js`)}"></script>\n`)}</head>
<body>
<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">Naar de inhoud</a>
<header class="kop">
<div class="hulpbalk"><div class="breed hulpbalk__rij">
<p>${GEVAAR.vraag} Bel <a href="tel:112"><strong>${GEVAAR.bel}</strong></a>. ${VEILIG_THUIS.vraag} <span class="heel">Veilig Thuis</span> <a class="heel" href="tel:08002000"><strong>${VEILIG_THUIS.bel}</strong></a>, gratis, dag en nacht, ook anoniem.</p>
<a class="nl-button verlaat" id="verlaat" href="${WEG}" rel="noreferrer noopener">Verlaat deze site snel</a>
</div></div>
<div class="breed kop__rij">
<a class="kop__naam" href="${naar('index.html')}"${start && html` aria-current="page"`}><span class="kop__merk" aria-hidden="true"></span><span><strong>Voordeur</strong> handboek</span></a>
<form class="zoekveld" action="${naar('zoek.html')}" method="get" role="search" aria-label="Het handboek" data-zoekveld hidden>
<label for="zoek-in-kop" class="verborgen">Zoek in het handboek</label>
<input class="utrecht-textbox" id="zoek-in-kop" type="search" autocomplete="off" placeholder="Zoek">
<button class="nl-button nl-button--secondary" type="submit">Zoek</button>
</form>
<a class="nl-link zoeklink" data-zoeklink href="${naar('zoek.html')}">Zoeken</a>
</div>
<nav class="menu" aria-label="Hoofdmenu"><ul class="breed">
${MENU.map((punt) => html`<li><a href="${naar(punt.pad)}"${huidig(punt, pad)}>${punt.titel}</a></li>\n`)}</ul></nav>
</header>
${
  kruimels.length > 0 &&
  html`<nav class="kruimels breed" aria-label="Kruimelpad"><ol>
${[{ titel: 'Start', pad: 'index.html' }, ...kruimels].map((kruimel) => html`<li><a class="nl-link" href="${naar(kruimel.pad)}">${kruimel.titel}</a></li>\n`)}<li><span aria-current="page">${titel}</span></li>
</ol></nav>`
}
<main id="inhoud" class="breed" tabindex="-1">
${inhoud}
</main>
${voet(naar)}
</body>
</html>
`)
}

function huidig(punt: (typeof MENU)[number], pad: string): Html | false {
  if (punt.pad === pad) return html` aria-current="page"`
  return pad.startsWith(punt.map) && html` aria-current="true"`
}

function voet(naar: (doel: string) => string): Html {
  return html`<footer class="voet"><div class="breed">
<p><strong>Dit is geen officiële site van de overheid.</strong> Elk antwoord is een voorstel met redenen. Een mens beslist.</p>
<ul>
<li><a class="nl-link" href="${naar('veiligheid.html')}">Veilig gebruiken en privacy</a></li>
<li><a class="nl-link" href="${naar('toegankelijkheid.html')}">Toegankelijkheid</a></li>
<li><a class="nl-link" href="${naar('meedoen.html')}">Een wijziging voorstellen</a></li>
<li><a class="nl-link" href="${naar('alle-paginas.html')}">Alle pagina’s</a></li>
</ul>
<p class="klein">Geen cookies, geen statistieken, niets van andere sites. Licentie: EUPL-1.2.</p>
</div></footer>`
}
