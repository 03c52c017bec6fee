import { pagina } from '../kader/pagina.ts'
import { html } from '../opmaak/html.ts'

const pad = 'veiligheid.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Veilig gebruiken en privacy',
    beschrijving: 'Wat deze site wel en niet weet, hoe u snel weggaat, en wat uw browser bewaart.',
    soort: 'Over deze site',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Veilig gebruiken en privacy</h1>
<p class="nl-paragraph nl-paragraph--lead">Is er nu gevaar? Bel <a class="nl-link" href="tel:112">112</a>. Advies of melden: Veilig Thuis, <a class="nl-link" href="tel:08002000">0800-2000</a>, gratis, dag en nacht, ook anoniem.</p>
<h2 class="nl-heading nl-heading--level-2">Snel weg</h2>
<ul><li>Bovenaan elke pagina staat <strong>Verlaat deze site snel</strong>. U komt dan bij het weerbericht.</li>
<li>Of druk twee keer kort na elkaar op de toets <strong>Esc</strong>.</li>
<li>Met de terugknop komt u daarna niet op de pagina waar u was. Zonder JavaScript werkt de knop ook, maar dan kan de terugknop wel terug.</li></ul>
<h2 class="nl-heading nl-heading--level-2">Wat de knop niet kan</h2>
<ul><li>Pagina’s die u eerder bekeek, staan nog in de geschiedenis van uw browser. Wis die zelf, of gebruik een privévenster.</li>
<li>Kijkt iemand mee op uw telefoon of computer? Gebruik dan een ander apparaat, zoals dat van een bibliotheek of een hulpverlener.</li>
<li>Een link die u deelt, bevat de antwoorden die u koos. Wie hem opent, heeft die antwoorden in zijn geschiedenis staan. Zet er nooit een naam bij.</li></ul>
<h2 class="nl-heading nl-heading--level-2">Wat deze site weet</h2>
<ul><li>Niets van wat u invult. Alles wordt op uw eigen apparaat gerekend. De site verbiedt de browser zelf om iets te versturen (Content-Security-Policy: <code class="nl-code">connect-src 'none'</code>).</li>
<li>Geen cookies, geen statistieken, geen lettertypen of beelden van andere sites.</li>
<li>Uw antwoorden komen pas in een link als u op <strong>Kopieer link naar dit antwoord</strong> drukt. Ze staan dan achter het teken #; dat deel stuurt een browser nooit naar een server.</li>
<li>Documenten die u kiest (een akkoord, een regio) komen nooit in een link.</li>
<li>Wie deze site op een server zet, kan zien welke pagina’s worden opgevraagd. Daar staat nooit bij wat u invulde of zocht.</li></ul>
<h2 class="nl-heading nl-heading--level-2">Een lek gevonden?</h2><p>Mail <a class="nl-link" href="mailto:team@voordeur.dev">team@voordeur.dev</a> en wacht met openbaar maken.</p>`,
  })
}
