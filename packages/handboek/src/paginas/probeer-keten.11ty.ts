import { readFileSync } from 'node:fs'
import { proefblad } from '../delen/probeer.ts'
import { HOOFDMAP, handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { html } from '../opmaak/html.ts'
import { codeInWoorden } from '../woorden/keuze.ts'
import { veld } from '../woorden/veld.ts'

const pad = 'probeer/keten.html'
export const data = { permalink: pad }

export function render(): string {
  const functies = namen<{ functie: string; naam: string; levert: string }>('keten/functies')
  const actoren = namen<{ actor: string; naam: string }>('keten/actoren')
  const rollen = veld('keten/tabellen#rol', '')?.waarden ?? []
  return pagina({
    pad,
    titel: 'Kijk naar de keten van een regio',
    beschrijving: 'Beschrijf een regio en zie de tekening, de gaten, de overlap en wat het herstelt.',
    soort: 'Probeer',
    trefwoorden: 'regio ketenkaart samenwerking witte vlek wie doet wat',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-keten'],
    inhoud: proefblad({
      titel: 'Waar zitten gaten in de keten van een regio?',
      over: 'Hieronder staat een verzonnen regio. Verander wie wat doet, of plak uw eigen beschrijving. De tekening en de gaten veranderen mee.',
      deelbaar: false,
      wis: 'Zet de verzonnen regio terug',
      velden: html`<fieldset class="groep alleen-scherm" data-script hidden><legend>Wie doet wat?</legend>
<p id="wie-onleesbaar" hidden>De beschrijving hieronder is nu niet te lezen. Herstel die eerst.</p>
<div id="wie-inhoud"><div class="veld"><label class="veld__vraag" for="wie-functie">Welke functie?</label><select class="utrecht-textbox" id="wie-functie" autocomplete="off">${functies.map(({ functie, naam, levert }) => html`<option value="${functie}" data-levert="${levert}">${naam}</option>`)}</select><p class="klein" id="wie-levert"></p></div>
<div class="veld"><h2 class="veld__vraag" id="wie-kop">Wie doet dit nu?</h2><ul class="wie" id="wie-lijst" tabindex="-1" aria-labelledby="wie-kop"></ul>
<label class="keuze"><input type="checkbox" id="wie-volledig" autocomplete="off"> <span>Dit zijn ze allemaal. Mist er iemand, dan is dat een gat.</span></label></div>
<div class="veld"><h2 class="veld__vraag">Voeg iemand toe</h2>
<div class="veld"><label for="wie-organisatie">Organisatie</label><select class="utrecht-textbox" id="wie-organisatie" autocomplete="off"></select></div>
<div id="wie-nieuw" hidden><div class="veld"><label for="wie-naam">Naam van de organisatie</label><input class="utrecht-textbox" type="text" id="wie-naam" maxlength="120" autocomplete="off" aria-describedby="wie-naam-fout"><p class="veld__fout" id="wie-naam-fout" hidden>Geef de organisatie een naam. Noem geen namen van mensen.</p></div>
<div class="veld"><label for="wie-actor">Wat voor organisatie is het?</label><select class="utrecht-textbox" id="wie-actor" autocomplete="off">${actoren.map(({ actor, naam }) => html`<option value="${actor}">${naam}</option>`)}</select></div></div>
<div class="veld"><label for="wie-rol">Rol</label><select class="utrecht-textbox" id="wie-rol" autocomplete="off">${rollen.map((rol) => html`<option value="${rol}">${codeInWoorden(rol)}</option>`)}</select></div>
<p><button class="nl-button nl-button--secondary" type="button" id="wie-voegtoe">Voeg toe</button> <span id="wie-stand" role="status"></span></p></div></div></fieldset>
<fieldset class="groep"><legend>De hele beschrijving</legend>
<div class="veld"><label class="veld__vraag" for="veld-peildatum">Op welke dag (peildatum)</label><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required></div>
<div class="veld alleen-scherm" data-script hidden><label class="veld__vraag" for="bestand">Open een bestand van uzelf (YAML of JSON)</label><input type="file" id="bestand" accept=".yaml,.yml,.json"><p class="klein">Het bestand verlaat uw apparaat niet.</p><p><button class="nl-button nl-button--secondary" type="button" id="leeg">Begin met een bijna lege regio</button></p></div>
<div class="veld"><label class="veld__vraag" for="regio">Beschrijving van de regio</label><p class="klein" id="regio-uitleg">Geen namen van mensen. Laat weg wat u niet weet: alleen wat u bij <code class="nl-code">volledig</code> noemt, telt als een gat.</p><textarea class="utrecht-textbox" id="regio" name="regio" spellcheck="false" autocomplete="off" aria-describedby="regio-uitleg">${readFileSync(`${HOOFDMAP}/examples/keten/voorbeeldregio.yaml`, 'utf8')}</textarea></div></fieldset>`,
    }),
  })
}

/** The names of the last version of a register. */
function namen<T>(id: string): readonly T[] {
  const { inhoud } = handboek.regels.findLast((regel) => regel.inhoud.id === id)!
  return inhoud.soort === 'register' ? inhoud.items.map(({ dan }) => dan as T) : []
}
