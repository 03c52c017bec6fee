import { cijfers, voorstellen } from '@voordeur/monitor'
import { bronlinks, reden } from '../antwoord/reden.ts'
import { cijfertabel, staatInNota } from '../delen/cijfertabel.ts'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { html } from '../opmaak/html.ts'
import { codeInWoorden } from '../woorden/keuze.ts'

const pad = 'nota/cijfers.html'
export const data = { permalink: pad }

const naar = (doel: string) => relatief(pad, doel)

/** The figures of the nota, what is wrong with them, and what came of the proposals to measure. */
export function render(): string {
  const overzicht = cijfers({ peildatum: handboek.peildatum })
  const inNota = overzicht.cijfers.filter(({ code }) => staatInNota(code))
  return pagina({
    pad,
    titel: 'De nota: cijfers, en wat niet klopt',
    beschrijving:
      'Elk cijfer uit de nota, met bron en hoe zeker het is. Wat niet klopt, en wat er van de voorstellen over meten kwam.',
    soort: 'Nota',
    kruimels: [{ titel: 'Nota', pad: 'nota/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">De nota: cijfers, en wat niet klopt</h1>
<p class="nl-paragraph nl-paragraph--lead">Een cijfer zonder dezelfde definitie mag u niet naast een ander zetten. Daarom staat er bij elk cijfer wat het telt.</p>
<ul class="sprong"><li><a class="nl-link" href="#bevindingen">Wat niet klopt</a></li><li><a class="nl-link" href="#meten">Voorstellen over meten</a></li><li><a class="nl-link" href="#cijfers">De cijfers van de nota</a></li><li><a class="nl-link" href="${naar('nota/latere-cijfers.html')}">Cijfers uit ander onderzoek</a></li></ul>
<section aria-labelledby="bevindingen"><h2 class="nl-heading nl-heading--level-2" id="bevindingen">Wat niet klopt, of oppassen vraagt</h2><ul class="redenen">${overzicht.bevindingen.map((een) => html`<li id="bevinding-${een.bevinding}"><p>${een.zin}</p><p class="onderbouwing">${zekerheidsmerk(een.zekerheid)} ${bronlinks(een.bron, naar)}</p></li>`)}</ul>
<h3 class="nl-heading nl-heading--level-3">Breuken in reeksen: vergelijk er niet overheen</h3><ul class="redenen">${overzicht.breuken.map((een) => reden(een, naar))}</ul></section>
<section aria-labelledby="meten"><h2 class="nl-heading nl-heading--level-2" id="meten">Voorstellen over meten, en wat ervan kwam</h2><ul class="redenen">${voorstellen(handboek.peildatum).map((een) => reden({ ...een, zin: een.zin }, naar, html`<p><strong>${een.voorstel}: ${een.titel}</strong></p><p>Stand: ${codeInWoorden(een.status)}.${een.dichtstbij.length > 0 && ` Het dichtst in de buurt: ${een.dichtstbij.join('; ')}.`}${een.niet_verwarren.length > 0 && ` Niet te verwarren met: ${een.niet_verwarren.join('; ')}.`}</p>`))}</ul></section>
<section aria-labelledby="cijfers"><h2 class="nl-heading nl-heading--level-2" id="cijfers">De cijfers van de nota</h2><p>${aantal(inNota.length, 'cijfer', 'cijfers')}. <a class="nl-link" href="${naar('nota/latere-cijfers.html')}">Cijfers uit ander onderzoek</a> staan op een eigen pagina.</p>
${cijfertabel(inNota, naar)}</section>`,
  })
}
