import { proefblad } from '../delen/probeer.ts'
import { vraagveld } from '../formulier/veld.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { html } from '../opmaak/html.ts'
import { codeInWoorden } from '../woorden/keuze.ts'
import { veld } from '../woorden/veld.ts'

const pad = 'probeer/monitor.html'
export const data = { permalink: pad }

interface Stap {
  readonly stap: string
  readonly titel: string
  readonly meervoud: string
  readonly telt: string
  readonly vindplaats?: string
}

interface Verhouding {
  readonly teller: string
  readonly noemer: string
}

export function render(): string {
  const stappen = items<Stap>('monitor/stappen')
  const stap = (naam: string) => stappen.find((een) => een.stap === naam)!
  const soorten = veld('monitor/trechtercijfers', 'gebied.soort')?.waarden ?? []
  return pagina({
    pad,
    titel: 'De trechter: van incident tot veroordeling',
    beschrijving: 'Vul aantallen in en zie waar zaken afvallen. Elke verhouding noemt haar noemer.',
    soort: 'Probeer',
    trefwoorden: 'cijfers statistiek percentages aangifte vervolging trechter funnel',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-monitor'],
    inhoud: proefblad({
      titel: 'Waar vallen zaken af, van incident tot veroordeling?',
      over: 'Vul aantallen van een gebied en een periode in. Laat open wat u niet weet; vul nooit nul in voor onbekend.',
      deelbaar: true,
      vooraf: html`<p>Of begin met een voorbeeld:</p><ul class="voorbeelden"><li><a class="nl-link" href="#soort=gemeente&amp;code=GM0363&amp;van=2024-01-01&amp;tot=2024-12-31&amp;aantallen.incident.aantal=4000&amp;aantallen.aangifte.aantal=1000">Een gemeente met 4.000 incidenten en 1.000 aangiften (verzonnen)</a></li><li><a class="nl-link" href="#soort=land&amp;van=2024-01-01&amp;tot=2024-12-31&amp;aantallen.incident.aantal=1000&amp;verhoudingen.aangifte.incident=40&amp;verhoudingen.aanhouding.aangifte=60">Een aantal en twee verhoudingen die al bekend zijn (verzonnen)</a></li></ul>`,
      velden: html`<fieldset class="groep"><legend>Waar en wanneer</legend>
<div class="veld"><label class="veld__vraag" for="veld-soort">Welk gebied?</label><select class="utrecht-textbox" id="veld-soort" name="soort">${soorten.map((soort) => html`<option value="${soort}">${codeInWoorden(soort)}</option>`)}</select></div>
<div class="veld"><label class="veld__vraag" for="veld-code">Code van CBS, zoals GM0363</label><p class="klein">Bij het hele land niet nodig.</p><input class="utrecht-textbox" type="text" id="veld-code" name="code" autocomplete="off" size="10"></div>
<div class="veld"><label class="veld__vraag" for="veld-van">Eerste dag van de periode</label><input class="utrecht-textbox" type="date" id="veld-van" name="van" value="2025-01-01"></div>
<div class="veld"><label class="veld__vraag" for="veld-tot">Laatste dag van de periode</label><input class="utrecht-textbox" type="date" id="veld-tot" name="tot" value="2025-12-31"></div>
${vraagveld({
  pad: 'telwijze',
  vraag: 'Zijn dezelfde zaken gevolgd, of is alles in de periode geteld?',
  soort: 'keuze',
  keuzes: [
    { waarde: 'cohort', naam: 'Dezelfde zaken' },
    { waarde: 'periode', naam: 'Alles in de periode' },
  ],
})}
<div class="veld"><label class="veld__vraag" for="veld-peildatum">Peildatum</label><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required></div></fieldset>
<fieldset class="groep"><legend>Aantallen</legend>${stappen.map(({ stap, titel, telt, vindplaats }) => vraagveld({ pad: `aantallen.${stap}.aantal`, vraag: titel, soort: 'getal', eenheid: telt, ...(vindplaats && { uitleg: `Te vinden bij: ${vindplaats}.` }) }))}</fieldset>
<details class="groep" id="verhoudingen"><summary>Verhoudingen die u al kent</summary><p>Kent u wel een percentage, maar niet de aantallen? Vul het hier in. Elke verhouding noemt haar noemer.</p>${items<Verhouding>('monitor/verhoudingen').map(({ teller, noemer }) => vraagveld({ pad: `verhoudingen.${teller}.${noemer}`, vraag: `${stap(teller).titel} als deel van de ${stap(noemer).meervoud}`, soort: 'procent', eenheid: 'procent' }))}</details>`,
    }),
  })
}

function items<T>(id: string): readonly T[] {
  const { inhoud } = handboek.regels.findLast((regel) => regel.inhoud.id === id)!
  return inhoud.soort === 'register' ? inhoud.items.map(({ dan }) => dan as T) : []
}
