import { toetslijst } from '@voordeur/gereedheid'
import { puntvragen } from '../antwoord/gereedheid.ts'
import { proefblad } from '../delen/probeer.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'

const pad = 'probeer/gereedheid.html'
export const data = { permalink: pad }

const LIJSTEN = [
  ['gemeente', 'Een gemeente met haar wijkteams'],
  ['opleiding-contactberoepen', 'Een opleiding voor kappers en andere beroepen met klantcontact'],
  ['opleiding-politie', 'De opleiding van de politie'],
  ['campagne', 'Een campagne'],
] as const

export function render(): string {
  const eerste = toetslijst(LIJSTEN[0][0], handboek.peildatum)
  return pagina({
    pad,
    titel: 'Hoe ver is uw gemeente, opleiding of campagne?',
    beschrijving:
      'Kies een toetslijst, geef per punt een niveau en bewijs, en zie wat er te doen staat. Bewaar het en vergelijk later.',
    soort: 'Probeer',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-gereedheid'],
    inhoud: proefblad({
      titel: 'Hoe ver is uw gemeente, opleiding of campagne?',
      over: 'Geef per punt aan hoe ver het is en waaruit dat blijkt. U ziet wat er te doen staat: eerst wat de wet vraagt, dan wat mensen beschermt. Er komt geen rapportcijfer.',
      deelbaar: false,
      velden: html`<fieldset class="groep"><legend>De toetslijst</legend>
<div class="veld"><label class="veld__vraag" for="veld-lijst">Wie of wat toetst u?</label><select class="utrecht-textbox" id="veld-lijst" name="lijst">${LIJSTEN.map(([naam, titel]) => html`<option value="${naam}">${titel}</option>`)}</select></div>
<div class="veld"><label class="veld__vraag" for="veld-peildatum">Op welke dag (peildatum)</label><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required></div>
<div class="veld"><label class="veld__vraag" for="verder">Ga verder met een bewaard antwoord</label><p class="klein" id="verder-uitleg">Kies een bestand dat u hier eerder bewaarde. Het vult de punten in. Wat u bij die lijst al koos, wordt vervangen. Het bestand verlaat uw apparaat niet.</p><input type="file" id="verder" accept=".json,application/json" aria-describedby="verder-uitleg"><p id="verder-stand" role="status"></p></div></fieldset>
<div id="punten" data-lijst="${eerste.id} ${eerste.geldig.van}">${puntvragen(eerste, (doel) => relatief(pad, doel))}</div>
<fieldset class="groep"><legend>Bewaren en vergelijken</legend>
<p>Bewaar het antwoord als bestand op uw eigen apparaat. Later, of met dat van een andere gemeente, kunt u het hier vergelijken. Boven aan deze pagina kunt u ermee verdergaan.</p>
<p><button class="nl-button nl-button--secondary" type="button" id="bewaar">Bewaar dit antwoord (JSON)</button></p>
<div class="veld"><label class="veld__vraag" for="bewaard">Vergelijk met een bewaard antwoord</label><p class="klein" id="bewaard-uitleg">Een bestand van deze pagina, of van <code class="nl-code">voordeur gereedheid toets --json</code>. Het verlaat uw apparaat niet.</p><input type="file" id="bewaard" accept=".json,application/json" aria-describedby="bewaard-uitleg"><p id="bewaard-stand" role="status"></p></div></fieldset>`,
    }),
  })
}
