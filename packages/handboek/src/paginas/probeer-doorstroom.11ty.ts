import { proefblad } from '../delen/probeer.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { html } from '../opmaak/html.ts'

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
<div class="veld"><label class="veld__vraag" for="verblijven">Een regel per verblijf, met puntkomma’s, komma’s of tabs</label><p class="klein" id="verblijven-uitleg">Geen namen en geen nummers. De eerste regel noemt de kolommen. Laat leeg wat u niet weet. Zet bij wie nog wacht <code class="nl-code">wacht</code> in de kolom <code class="nl-code">stand</code>. Een dag is JJJJ-MM-DD.</p><textarea class="utrecht-textbox" id="verblijven" name="verblijven" spellcheck="false" autocomplete="off" aria-describedby="verblijven-uitleg">${VOORBEELD}</textarea></div></fieldset>`,
    }),
  })
}
