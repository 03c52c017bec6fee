import { type Html, html, type Inhoud } from '../opmaak/html.ts'

interface Proef {
  readonly titel: string
  readonly over: string
  readonly vooraf?: Inhoud
  readonly velden: Inhoud
  /** A link with the answers makes sense: only for short facts, never for documents. */
  readonly deelbaar: boolean
  /** What the button does that starts again, if there is something else to go back to than empty fields. */
  readonly wis?: string
}

/** Every page to try something on lies one folder deep. */
const naarVeiligheid = '../veiligheid.html'

/** The frame of a page to try something on: the questions left, the answer right, and below it the call. */
export function proefblad({
  titel,
  over,
  vooraf,
  velden,
  deelbaar,
  wis = 'Wis alle antwoorden',
}: Proef): Html {
  return html`<h1 class="nl-heading nl-heading--level-1">${titel}</h1>
<p class="nl-paragraph nl-paragraph--lead">${over}</p>
<p class="melding melding--rustig">Alles wordt op uw eigen apparaat gerekend. Er wordt niets verstuurd en niets bewaard. Noem geen namen. Weet u iets niet? Laat het dan open: onbekend is nooit nee.</p>
<noscript><p class="melding melding--let-op">Om te rekenen is JavaScript nodig. Zonder JavaScript kunt u alle regels wel lezen, en de uitgewerkte gevallen.</p></noscript>
${vooraf}
${deelbaar && html`<p class="melding melding--let-op alleen-scherm" id="uit-link" hidden>De antwoorden hieronder komen uit de link die u opende. Zij staan nu ook in het adres van deze pagina en in de geschiedenis van uw browser. <a class="nl-link" href="${naarVeiligheid}">Hoe wist u dat?</a></p>`}
<div class="proef">
<form class="proef__vragen" id="vragen" autocomplete="off" novalidate aria-label="${titel}">${velden}
<p class="proef__knoppen"><button class="nl-button nl-button--secondary" type="reset">${wis}</button></p><a class="naar-voorstel" href="#antwoord"><span id="kort">Voorstel: vul iets in</span> <span aria-hidden="true">↓</span></a></form>
<div class="proef__antwoord" tabindex="0" role="region" aria-label="Antwoord"><section id="antwoord" aria-labelledby="antwoord-kop" tabindex="-1"><h2 class="verborgen" id="antwoord-kop">Het voorstel</h2><div id="voorstel"><p>Hier komt het voorstel zodra u iets invult.</p></div></section>
<p class="verborgen" id="gewijzigd" role="status"></p>
${deelbaar && deelblok()}
<details class="aanroep" id="aanroep" hidden><summary>Voor ontwikkelaars: zo roept u dit aan</summary><div id="aanroep-inhoud"></div></details></div>
</div>
<div id="onder"></div>`
}

/** The answers travel after the #, which a browser never sends to a server. What the link holds is told before it exists. */
function deelblok(): Html {
  return html`<section class="delen" aria-labelledby="delen-kop" hidden id="delen"><h2 class="verborgen" id="delen-kop">Deel precies dit antwoord</h2>
<p class="delen__rij"><button class="nl-button nl-button--primary" type="button" id="kopieer" aria-describedby="delen-let-op">Kopieer link naar dit antwoord</button> <span id="gekopieerd" role="status"></span></p>
<p class="klein" id="delen-let-op"><strong>Let op: in de link staan alle antwoorden die u koos.</strong> Deel hem alleen met wie ze mag weten.</p>
<p id="link-regel" hidden><label for="link">De link</label> <input class="utrecht-textbox" id="link" type="text" readonly></p>
<details class="klein"><summary>Waar blijven die antwoorden?</summary><p>Zij staan achter het teken #. Dat deel gaat nooit naar een server. Wie de link opent, ziet hetzelfde voorstel. De link blijft wel staan in de geschiedenis van zijn browser, en in het bericht waarmee u hem stuurt.</p></details></section>`
}
