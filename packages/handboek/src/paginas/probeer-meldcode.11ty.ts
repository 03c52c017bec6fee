import { proefblad } from '../delen/probeer.ts'
import { beroepskeuzes, gevaarvragen, type Stapvragen, stapvragen } from '../formulier/meldcode.ts'
import { vraagveld } from '../formulier/veld.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { type Html, html } from '../opmaak/html.ts'

const pad = 'probeer/meldcode.html'
export const data = { permalink: pad }

const stappen = stapvragen()

export function render(): string {
  return pagina({
    pad,
    titel: 'Loop door de meldcode',
    beschrijving:
      'De vijf stappen van de meldcode, met het kader van uw beroep, en wat er nu moet, hoort en kan.',
    soort: 'Probeer',
    trefwoorden:
      'meldcode stappenplan stappen melden veilig thuis vermoeden mishandeling kindermishandeling huiselijk geweld huisarts leraar school',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-meldcode'],
    inhoud: proefblad({
      titel: 'Een vermoeden van geweld: wat vraagt de meldcode?',
      over: 'Loop door de vijf stappen. U hoeft niet alles te weten. Het voorstel zegt wat er nu moet, hoort en kan.',
      deelbaar: true,
      vooraf: html`<p>Of begin met een voorbeeld:</p><ul class="voorbeelden"><li><a class="nl-link" href="#kader=onderwijs&amp;antwoorden.vermoeden=ja&amp;antwoorden.structurele_onveiligheid=ja&amp;antwoorden.minderjarigen=ja">Een leraar vermoedt dat een kind steeds opnieuw niet veilig is</a></li><li><a class="nl-link" href="#kader=artsen&amp;acuut_gevaar=ja">Een huisarts ziet dat er nu gevaar is</a></li></ul>`,
      velden: html`<p class="gevaarbalk" data-script hidden><button class="nl-button gevaarknop" type="button" id="nu-gevaar">Er is nu gevaar: sla de stappen over</button></p>
<section class="groep" aria-labelledby="gevaar"><h2 class="groep__kop" id="gevaar">Eerst: is er nu gevaar?</h2><p>Is iemand nu in direct gevaar? Bel <a class="nl-link" href="tel:112"><strong>112</strong></a>. De stappen komen later.</p>${gevaarvragen().map(vraagveld)}</section>
<div class="melding melding--rustig" id="stappen-later" hidden><p><strong>U zei dat er nu gevaar is.</strong> De vijf stappen komen later. Wat u daar invulde, blijft staan.</p><p class="stap__knoppen"><button class="nl-button nl-button--secondary" type="button" id="gevaar-voorbij">Het gevaar is voorbij</button> <button class="nl-button nl-button--secondary" type="button" id="stappen-toch">Toon de stappen toch</button></p></div>
<fieldset class="groep"><legend>Wie en wanneer</legend>
<div class="veld"><label class="veld__vraag" for="veld-kader">Wat is uw beroep?</label><select class="utrecht-textbox" id="veld-kader" name="kader">${beroepskeuzes().map(({ waarde, naam }) => html`<option value="${waarde}">${naam}</option>`)}</select></div>
<div class="veld"><label class="veld__vraag" for="veld-peildatum">De dag waarvoor u dit vraagt (peildatum)</label><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required></div></fieldset>
<nav class="stappen" id="stappen" aria-label="De vijf stappen" hidden><p id="stap-stand" role="status"></p><ol>${stappen.map(({ titel }, i) => html`<li><button type="button" data-stap="${i}"><span class="stappen__nummer">${i + 1}</span> <span>${titel}<span class="verborgen stappen__stand"></span></span></button></li>`)}</ol></nav>
${stappen.map(stapblok)}`,
    }),
  })
}

/** A step, with the way to the one before and the one after it. */
function stapblok({ id, titel, uitleg, vragen }: Stapvragen, plaats: number): Html {
  const volgende = stappen[plaats + 1]
  return html`<section class="groep stap" id="${id}" aria-labelledby="${id}-kop"><h2 class="groep__kop" id="${id}-kop" tabindex="-1">Stap ${plaats + 1}. ${titel}</h2>${uitleg && html`<p>${uitleg}</p>`}${vragen.map(vraagveld)}
<p class="stap__knoppen" data-script hidden>${plaats > 0 && html`<button class="nl-button nl-button--secondary" type="button" data-vorige>Vorige stap</button>`} ${volgende && html`<button class="nl-button nl-button--primary" type="button" data-volgende>Volgende stap: ${volgende.titel.charAt(0).toLowerCase()}${volgende.titel.slice(1)}</button>`}</p></section>`
}
