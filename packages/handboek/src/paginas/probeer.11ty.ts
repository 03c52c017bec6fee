import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'

const pad = 'probeer/index.html'
export const data = { permalink: pad }

const PROEVEN = [
  ['probeer/urgentie.html', 'Urgentie', 'Krijgt iemand voorrang op een woning, en wat ontbreekt nog?'],
  [
    'probeer/uitstroom.html',
    'Naar een veilig huis',
    'Wat is geregeld, wat houdt het vertrek tegen, en wie is aan zet?',
  ],
  [
    'probeer/doorstroom.html',
    'Wachtdagen',
    'Plak een tabel. Hoe lang wachten mensen tussen klaar zijn en vertrekken?',
  ],
  ['probeer/meldcode.html', 'Meldcode', 'Loop door de vijf stappen met het kader van uw beroep.'],
  [
    'probeer/onderwijs.html',
    'Onderwijs',
    'Een kind in of na de opvang: wie regelt een school, en voor wanneer?',
  ],
  ['probeer/keten.html', 'Keten', 'Beschrijf een regio. Zie de tekening, de gaten en de overlap.'],
  ['probeer/coalitieakkoord.html', 'Coalitieakkoord', 'Kies een document. Wat belooft het, punt voor punt?'],
  [
    'probeer/gereedheid.html',
    'Gereedheid',
    'Hoe ver is uw gemeente, opleiding of campagne, en wat staat er te doen?',
  ],
  ['probeer/monitor.html', 'Monitor', 'Vul aantallen in. Waar vallen zaken af?'],
  [
    'nota/landelijke-rol.html',
    'Landelijke rol',
    'De Nationaal Rapporteur van de nota naast de rollen die er zijn. Hier hoeft u niets in te vullen.',
  ],
] as const

export function render(): string {
  return pagina({
    pad,
    titel: 'Probeer',
    beschrijving: 'Probeer de regels op een geval. Alles wordt op uw eigen apparaat gerekend.',
    soort: 'Overzicht',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Probeer</h1>
<p class="nl-paragraph nl-paragraph--lead">Vul in wat u weet. Het voorstel wordt op uw eigen apparaat gerekend; er wordt niets verstuurd.</p>
<ul class="kaarten">${PROEVEN.map(([doel, titel, over]) => html`<li class="kaart"><h2 class="nl-heading nl-heading--level-3"><a class="nl-link" href="${relatief(pad, doel)}">${titel}</a></h2><p>${over}</p></li>`)}</ul>`,
  })
}
