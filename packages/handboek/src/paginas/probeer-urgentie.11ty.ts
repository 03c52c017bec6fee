import { gemeenten } from '@voordeur/urgentie'
import { proefblad } from '../delen/probeer.ts'
import { vragenUit } from '../formulier/uit-schema.ts'
import { vraagveld } from '../formulier/veld.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { html } from '../opmaak/html.ts'
import { VOORBEELDEN } from '../woorden/voorbeelden.ts'

const pad = 'probeer/urgentie.html'
export const data = { permalink: pad }

/** The groups of the schema with a heading of their own; the first stand open. */
const GROEPEN: Readonly<Record<string, string>> = {
  veiligheid: 'Veiligheid',
  opvang: 'Opvang',
  verblijf: 'Verblijfsrecht',
  gezin: 'Gezin',
  woonsituatie: 'Wonen',
  '': 'Andere feiten',
  woonduur: 'Hoe lang iemand hier woont',
  medisch: 'Gezondheid',
  bewijs: 'Welke stukken er zijn',
}
const OPEN = ['veiligheid', 'opvang', 'verblijf']

export function render(): string {
  const groepen = vragenUit('urgentie/aanvraag')
  const namen = Object.keys(GROEPEN)
  const plek = (groep: string) => (namen.includes(groep) ? namen.indexOf(groep) : namen.length)
  return pagina({
    pad,
    titel: 'Probeer een geval: urgentie',
    beschrijving:
      'Vul feiten in en zie het voorstel over urgentie, met redenen, bronnen en wat nog ontbreekt.',
    soort: 'Probeer',
    trefwoorden:
      'urgentieverklaring voorrang huurwoning vrouwenopvang mannenopvang blijfhuis uitstroom slachtoffer gevlucht aanvraag beoordelen',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-urgentie'],
    inhoud: proefblad({
      titel: 'Krijgt iemand urgentie?',
      over: 'Vul in wat u weet. Het voorstel verandert mee, met de redenen en de wet erbij.',
      deelbaar: true,
      vooraf: html`<p>Of begin met een voorbeeld:</p><ul class="voorbeelden">${VOORBEELDEN.map(({ titel, feiten }) => html`<li><a class="nl-link" href="#${feiten}">${titel}</a></li>`)}</ul>`,
      velden: html`<fieldset class="groep"><legend>Waar en wanneer</legend>
<div class="veld"><label class="veld__vraag" for="veld-gemeente">Gemeente of regeling</label><select class="utrecht-textbox" id="veld-gemeente" name="gemeente"><option value="">Alleen de landelijke wet</option>${gemeenten().map(({ id, naam }) => html`<option value="${id}">${naam}</option>`)}</select></div>
<div class="veld"><label class="veld__vraag" for="veld-peildatum">De dag van het besluit (peildatum)</label><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required><p class="veld__fout" id="veld-peildatum-fout" hidden></p></div>
<fieldset class="veld veld--rij"><legend class="veld__vraag">Waar gaat het om?</legend><div class="veld__keuzes"><label class="keuze"><input type="radio" name="vraag" value="indeling" checked> <span>Krijgt iemand urgentie</span></label><label class="keuze"><input type="radio" name="vraag" value="intrekking"> <span>Mag urgentie worden ingetrokken</span></label></div></fieldset></fieldset>
${[...groepen]
  .sort((a, b) => plek(a.groep) - plek(b.groep))
  .map(
    ({ groep, vragen }) =>
      html`<details class="groep" data-groep="${groep}"${OPEN.includes(groep) && html` open`}><summary>${GROEPEN[groep] ?? groep} <span class="klein">(${vragen.length} vragen)</span></summary>${vragen.map(vraagveld)}</details>`,
  )}`,
    }),
  })
}
