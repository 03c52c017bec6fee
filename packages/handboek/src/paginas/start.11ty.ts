import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { duizendtallen } from '../opmaak/getal.ts'
import { html } from '../opmaak/html.ts'

const pad = 'index.html'
export const data = { permalink: pad }

const KEUZES = [
  [
    'vragen/opvang-verlaten.html',
    'Wat mag een gemeente vragen aan een vrouw die de opvang verlaat?',
    'Per eis: mag dit, volgens welk artikel, en hoe zeker is dat?',
  ],
  [
    'probeer/urgentie.html',
    'Krijgt iemand urgentie voor een woning?',
    'Vul feiten in. Zie het voorstel, de redenen en de wet. Stuur een collega precies dat antwoord.',
  ],
  [
    'probeer/uitstroom.html',
    'Wat is er nodig van de opvang naar een veilig huis?',
    'Een plan op volgorde: wat is geregeld, wat houdt het tegen, en wie is aan zet.',
  ],
  [
    'probeer/doorstroom.html',
    'Hoe lang wachten mensen op een huis na de opvang?',
    'Plak een tabel zonder namen. Zie de wachtdagen, zonder getal dat over een mens kan gaan.',
  ],
  [
    'gemeenten/index.html',
    'Botst de regeling van een gemeente met de wet?',
    'Elke regeling naast de wet, en naast een andere regeling.',
  ],
  [
    'probeer/meldcode.html',
    'Een vermoeden van geweld: wat vraagt de meldcode?',
    'Loop door de vijf stappen, met het kader van uw beroep.',
  ],
  [
    'probeer/onderwijs.html',
    'Wie regelt een school voor een kind in de opvang?',
    'Wie doet wat, voor welke dag, en wat mag een school weigeren?',
  ],
  [
    'probeer/keten.html',
    'Waar zitten gaten in de keten van een regio?',
    'Beschrijf uw regio en zie de tekening en de gaten.',
  ],
  [
    'probeer/coalitieakkoord.html',
    'Wat belooft een coalitieakkoord?',
    'Kies een document. Het blijft op uw apparaat.',
  ],
  [
    'probeer/gereedheid.html',
    'Is uw gemeente of opleiding klaar voor geweld achter de voordeur?',
    'Geef per punt een niveau en bewijs. Zie wat er te doen staat.',
  ],
  [
    'probeer/monitor.html',
    'Waar vallen zaken af, van incident tot veroordeling?',
    'Vul cijfers in. Elke verhouding noemt haar noemer.',
  ],
  [
    'wijzigingen/index.html',
    'Wat is er veranderd, en voor wie?',
    'Elke nieuwe versie van een regel naast de vorige.',
  ],
  [
    'nota/index.html',
    'Wat kwam er van de voorstellen van de nota?',
    'Elk voorstel en elk cijfer, met bron en plek in de regels.',
  ],
  [
    'nota/landelijke-rol.html',
    'Is er een Nationaal Rapporteur voor geweld achter de voordeur?',
    'Het voorstel van de nota naast de rollen die er zijn, taak voor taak.',
  ],
] as const

export function render(): string {
  const situaties = [...handboek.bewijzen.values()].reduce((tot, een) => tot + een.situaties_met_onbekend, 0)
  return pagina({
    pad,
    titel: 'Handboek Voordeur',
    beschrijving: 'Nederlandse regels over geweld achter de voordeur, met datum, bron en zekerheid.',
    soort: 'Start',
    inhoud: html`<div class="welkom"><h1 class="nl-heading nl-heading--level-1">De regels over geweld achter de voordeur</h1>
<p class="nl-paragraph nl-paragraph--lead">Leesbaar, met de wet ernaast en met hoe zeker het is. Wat wilt u weten?</p></div>
<ul class="kaarten kaarten--start">${KEUZES.map(([doel, titel, over], i) => html`<li class="kaart${i === 0 ? ' kaart--eerst' : ''}"><h2 class="nl-heading nl-heading--level-3"><a class="nl-link" href="${relatief(pad, doel)}">${titel}</a></h2><p>${over}</p></li>`)}</ul>
<section aria-labelledby="hoe"><h2 class="nl-heading nl-heading--level-2" id="hoe">Hoe leest u dit?</h2>
<ul><li><strong>Elk antwoord is een voorstel.</strong> Een mens beslist.</li>
<li><strong>Onbekend is geen nee.</strong> Een uitkomst komt er alleen als elk antwoord op wat ontbreekt haar geeft. Dat is in ${duizendtallen(situaties)} situaties nagelopen.</li>
<li><strong>Zekerheid staat erbij.</strong> Onze eigen uitleg heet nooit wet. Wat niet gelezen is, beslist niet.</li></ul></section>`,
  })
}
