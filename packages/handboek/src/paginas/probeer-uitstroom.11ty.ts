import { proefblad } from '../delen/probeer.ts'
import { uitstroomvragen } from '../formulier/uitstroom.ts'
import { vraagveld } from '../formulier/veld.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'

const pad = 'probeer/uitstroom.html'
export const data = { permalink: pad }

/** Cases to start with, as the part of a link after the #. No real people. */
const VOORBEELDEN = [
  [
    'Een moeder zonder eigen inkomen is klaar om de opvang te verlaten',
    'veiligheid.acuut_gevaar=nee&veiligheid.plan=ja&nu.plek=opvang&nu.klaar=ja&verblijf.status=nederlander&inkomen.bron=geen&urgentie.uitkomst=wettelijke_groep&urgentie.groepen.d=ja&urgentie.verklaring=gekregen&bestemming.woning=nog_geen&bestemming.gemeente=andere&bestemming.gebied_veilig=ja&kinderen.erbij=ja&kinderen.school=niet_geregeld&kinderen.jeugdhulp=zonder_verblijf&kinderen.voortzetting_gevraagd=nee',
  ],
  [
    'Een vrouw van wie de vergunning afhangt van haar man',
    'veiligheid.acuut_gevaar=nee&nu.plek=opvang&nu.klaar=ja&verblijf.status=rechtmatig_a_e_l&verblijf.afhankelijk=ja',
  ],
  [
    'Een vrouw verdient te veel voor sociale huur, en krijgt te horen dat zij geen recht heeft',
    'veiligheid.acuut_gevaar=nee&veiligheid.plan=ja&nu.plek=opvang&nu.klaar=ja&verblijf.status=nederlander&inkomen.bron=eigen_inkomen&inkomen.boven_sociale_grens=ja&inkomen.huishouden=meer&inkomen.jaar_eurocent=80000&urgentie.uitkomst=wettelijke_groep&urgentie.groepen.d=ja&urgentie.verklaring=geen&bestemming.woning=nog_geen&bestemming.gebied_veilig=ja&eisen.inkomensgrens=ja',
  ],
  ['Er is nu gevaar, en verder is weinig bekend', 'veiligheid.acuut_gevaar=ja'],
] as const
const OPEN = ['veiligheid', 'nu', 'verblijf']

export function render(): string {
  return pagina({
    pad,
    titel: 'Probeer een geval: naar een veilig huis',
    beschrijving: 'Van de opvang naar een veilig huis: wat is geregeld, wat loopt en wat houdt het tegen.',
    soort: 'Probeer',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-uitstroom'],
    inhoud: proefblad({
      titel: 'Van de opvang naar een veilig huis',
      over: 'Vul in wat u weet. U ziet het plan op volgorde: wat is geregeld, wat loopt, wat houdt het tegen en wie is aan zet.',
      deelbaar: true,
      vooraf: html`<p>Of begin met een voorbeeld:</p><ul class="voorbeelden">${VOORBEELDEN.map(([titel, feiten]) => html`<li><a class="nl-link" href="#${feiten}">${titel}</a></li>`)}</ul>`,
      velden: html`<fieldset class="groep"><legend>Wanneer</legend>
<div class="veld"><label class="veld__vraag" for="veld-peildatum">De dag waarvoor u dit plan maakt (peildatum)</label><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required><p class="veld__fout" id="veld-peildatum-fout" hidden></p></div></fieldset>
${uitstroomvragen().map(
  ({ groep, titel, vragen }) =>
    html`<details class="groep" data-groep="${groep}"${OPEN.includes(groep) && html` open`}><summary>${titel} <span class="klein">(${vragen.length} ${vragen.length === 1 ? 'vraag' : 'vragen'})</span></summary>${groep === 'urgentie' && html`<p>Weet u nog niet of de cliënt urgent is? <a class="nl-link" href="${relatief(pad, 'probeer/urgentie.html')}">Vul het formulier over urgentie in</a>, voor dezelfde dag. Neem de uitkomst hier over.</p>`}${vragen.map(vraagveld)}</details>`,
)}`,
    }),
  })
}
