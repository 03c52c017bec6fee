import { readFileSync } from 'node:fs'
import { proefblad } from '../delen/probeer.ts'
import { HOOFDMAP, handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { html } from '../opmaak/html.ts'

const pad = 'probeer/keten.html'
export const data = { permalink: pad }

export function render(): string {
  return pagina({
    pad,
    titel: 'Kijk naar de keten van een regio',
    beschrijving: 'Beschrijf een regio en zie de tekening, de gaten, de overlap en wat het herstelt.',
    soort: 'Probeer',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-keten'],
    inhoud: proefblad({
      titel: 'Waar zitten gaten in de keten van een regio?',
      over: 'Hieronder staat een verzonnen regio. Verander haar, of plak uw eigen bestand (YAML of JSON).',
      deelbaar: false,
      velden: html`<fieldset class="groep"><legend>De regio</legend>
<div class="veld"><label class="veld__vraag" for="veld-peildatum">Op welke dag (peildatum)</label><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required></div>
<div class="veld"><label class="veld__vraag" for="regio">Beschrijving van de regio</label><p class="klein" id="regio-uitleg">Geen namen van mensen. Laat weg wat u niet weet: alleen wat u bij <code class="nl-code">volledig</code> noemt, telt als een gat.</p><textarea class="utrecht-textbox" id="regio" name="regio" spellcheck="false" autocomplete="off" aria-describedby="regio-uitleg">${readFileSync(`${HOOFDMAP}/examples/keten/voorbeeldregio.yaml`, 'utf8')}</textarea></div></fieldset>`,
    }),
  })
}
