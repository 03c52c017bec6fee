import { proefblad } from '../delen/probeer.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { html } from '../opmaak/html.ts'

const pad = 'probeer/coalitieakkoord.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Wat belooft een coalitieakkoord?',
    beschrijving:
      'Kies een akkoord (PDF, Word, tekst) en zie per punt hoe vast het zich bindt. Het blijft op uw apparaat.',
    soort: 'Probeer',
    trefwoorden: 'verkiezingsprogramma bestuursakkoord raadsakkoord gemeenteraad pdf',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-coalitieakkoord'],
    inhoud: proefblad({
      titel: 'Wat belooft een coalitieakkoord?',
      over: 'Kies een document. U ziet per punt hoe vast het akkoord zich bindt aan de aanpak van geweld, met de zinnen erbij.',
      deelbaar: false,
      velden: html`<fieldset class="groep"><legend>Het document</legend>
<div class="vak" id="vak"><p><label class="veld__vraag" for="bestand">Kies een bestand, of sleep het hierheen</label></p><p class="klein">PDF, Word (docx), HTML, Markdown of platte tekst. Het bestand verlaat uw apparaat niet.</p><input type="file" id="bestand" accept=".pdf,.docx,.html,.htm,.md,.txt"><p id="bestand-stand" role="status"></p></div>
<p><button class="nl-button nl-button--secondary" type="button" id="voorbeeld">Gebruik een verzonnen akkoord</button></p></fieldset>
<fieldset class="groep"><legend>Over dit document</legend>
<div class="veld"><label class="veld__vraag" for="veld-omvang">Wat is dit?</label><select class="utrecht-textbox" id="veld-omvang" name="omvang"><option value="document">Een heel akkoord</option><option value="sectie">Een hoofdstuk</option><option value="passage">Een stuk tekst</option></select></div>
<fieldset class="veld veld--rij" id="veld-akkoord-volledig" tabindex="-1" data-pad="volledig" data-soort="ja_nee"><legend class="veld__vraag">Is dit het hele akkoord, met alle bijlagen?</legend><p class="klein">Alleen dan kan een punt echt ontbreken.</p><div class="veld__keuzes"><label class="keuze"><input type="radio" name="volledig" value="ja"> <span>Ja</span></label><label class="keuze"><input type="radio" name="volledig" value="nee"> <span>Nee</span></label><label class="keuze"><input type="radio" name="volledig" value="" checked> <span>Weet ik niet</span></label></div></fieldset>
<div class="veld"><label class="veld__vraag" for="veld-peildatum">De dag van het akkoord (peildatum)</label><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required></div></fieldset>`,
    }),
  })
}
