import { proefblad } from '../delen/probeer.ts'
import { beroepskeuzes, stapvragen } from '../formulier/meldcode.ts'
import { vraagveld } from '../formulier/veld.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { html } from '../opmaak/html.ts'

const pad = 'probeer/meldcode.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Loop door de meldcode',
    beschrijving:
      'De vijf stappen van de meldcode, met het kader van uw beroep, en wat er nu moet, hoort en kan.',
    soort: 'Probeer',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-meldcode'],
    inhoud: proefblad({
      titel: 'Een vermoeden van geweld: wat vraagt de meldcode?',
      over: 'Loop door de vijf stappen. U hoeft niet alles te weten. Het voorstel zegt wat er nu moet, hoort en kan.',
      deelbaar: true,
      vooraf: html`<p>Of begin met een voorbeeld:</p><ul class="voorbeelden"><li><a class="nl-link" href="#kader=onderwijs&amp;antwoorden.vermoeden=ja&amp;antwoorden.structurele_onveiligheid=ja&amp;antwoorden.minderjarigen=ja">Een leraar vermoedt dat een kind steeds opnieuw niet veilig is</a></li><li><a class="nl-link" href="#kader=artsen&amp;acuut_gevaar=ja">Een huisarts ziet dat er nu gevaar is</a></li></ul>`,
      velden: html`<fieldset class="groep"><legend>Wie en wanneer</legend>
<div class="veld"><label class="veld__vraag" for="veld-kader">Wat is uw beroep?</label><select class="utrecht-textbox" id="veld-kader" name="kader">${beroepskeuzes().map(({ waarde, naam }) => html`<option value="${waarde}">${naam}</option>`)}</select></div>
<div class="veld"><label class="veld__vraag" for="veld-peildatum">De dag waarvoor u dit vraagt (peildatum)</label><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required></div></fieldset>
${stapvragen().map(({ id, titel, uitleg, vragen }) => html`<details class="groep" id="${id}"${(id === 'gevaar' || id === 'stap-1' || id === 'stap-4') && html` open`}><summary>${titel}</summary>${uitleg && html`<p>${uitleg}</p>`}${vragen.map(vraagveld)}</details>`)}`,
    }),
  })
}
