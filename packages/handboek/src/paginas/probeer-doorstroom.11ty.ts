import { proefblad } from '../delen/probeer.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { html, type Inhoud } from '../opmaak/html.ts'
import { KOLOMMEN } from '../woorden/doorstroom.ts'
import { codeInWoorden } from '../woorden/keuze.ts'
import { element, kind, veld } from '../woorden/veld.ts'

const pad = 'probeer/doorstroom.html'
export const data = { permalink: pad }

/** Made-up stays to start with. */
const VOORBEELD = `klaar_op;vertrokken_op;stand;bestemming;wachtreden
2026-02-01;2026-04-02;;sociale_huur;geen_woning
2026-02-10;2026-05-11;;sociale_huur;geen_woning
2026-03-01;2026-05-30;;sociale_huur;geen_woning
2026-03-15;2026-07-13;;sociale_huur;urgentie_loopt
2026-04-01;2026-07-30;;sociale_huur;geen_woning
2026-04-20;2026-09-17;;tijdelijke_woonruimte;geen_woning
2026-04-21;2026-09-18;;tijdelijke_woonruimte;geen_woning
2026-04-28;2026-10-05;;tijdelijke_woonruimte;verblijfsrecht
2026-05-04;2026-10-01;;tijdelijke_woonruimte;verblijfsrecht
2026-05-06;2026-10-20;;tijdelijke_woonruimte;geen_woning
2026-05-01;;wacht;;verblijfsrecht
2026-06-01;;wacht;;geen_woning
;2026-08-01;;sociale_huur;`

export function render(): string {
  return pagina({
    pad,
    titel: 'Tel de doorstroom uit de opvang',
    beschrijving:
      'Hoe lang wachten mensen tussen klaar zijn en vertrekken? Zonder getal dat over een mens kan gaan.',
    soort: 'Probeer',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-doorstroom'],
    inhoud: proefblad({
      titel: 'Hoe lang wachten mensen op een veilig huis?',
      over: 'Hieronder staan verzonnen verblijven. Verander ze, of plak uw eigen tabel. Wie nog wacht, telt apart.',
      deelbaar: false,
      velden: html`<fieldset class="groep"><legend>De verblijven</legend>
<div class="veld"><label class="veld__vraag" for="veld-peildatum">Tot en met welke dag (peildatum)</label><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required></div>
<div class="veld"><label class="veld__vraag" for="verblijven">Een regel per verblijf, met puntkomma’s, komma’s of tabs</label><p class="klein" id="verblijven-uitleg">Geen namen en geen nummers. De eerste regel noemt de kolommen. Laat leeg wat u niet weet. Een dag is JJJJ-MM-DD.</p><textarea class="utrecht-textbox" id="verblijven" name="verblijven" spellcheck="false" autocomplete="off" aria-describedby="verblijven-uitleg">${VOORBEELD}</textarea><p><button class="nl-button nl-button--secondary" type="button" id="voorbeeld" hidden>Zet het voorbeeld neer</button></p></div>
<details class="veld"><summary>Welke kolommen en woorden kunnen er staan?</summary><dl class="begrippen">${Object.entries(KOLOMMEN).map(([kolom, over]) => html`<div><dt><code class="nl-code">${kolom}</code></dt><dd>${over}${woorden(kolom)}</dd></div>`)}</dl><p class="klein">Hoofdletters en spaties mogen: <code class="nl-code">Sociale huur</code> is hetzelfde als <code class="nl-code">sociale_huur</code>.</p></details></fieldset>`,
    }),
  })
}

/** The words that can stand in a column, as people write them. */
function woorden(kolom: string): Inhoud {
  const { waarden } = kind(element(veld('gereedheid/doorstroomverblijven', '')!)!, kolom)!
  return waarden && html`. Kies uit: ${waarden.map(codeInWoorden).join(', ')}`
}
