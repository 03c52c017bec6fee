import { landelijkeRol, type Rolregel, type Taakregel, type TaakStand } from '@voordeur/gereedheid'
import { langeDatum } from '@voordeur/kern'
import { reden } from '../antwoord/reden.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'

const pad = 'nota/landelijke-rol.html'
export const data = { permalink: pad }

const naar = (doel: string) => relatief(pad, doel)
const STAND: Readonly<Record<TaakStand, string>> = { ja: 'Ja', nee: 'Nee', niet_gevonden: 'Niet gevonden' }

/** For above a cell on a phone, where the whole name four times over hides the answers. */
const KORT: Readonly<Record<Rolregel['rol'], string>> = {
  nationaal_rapporteur_mensenhandel: 'Rapporteur Mensenhandel',
  regeringscommissaris_seksueel_geweld: 'Regeringscommissaris',
  nationaal_coordinator: 'Nationaal Coördinator',
  voorgestelde_nationaal_rapporteur: 'Rapporteur (voorstel)',
}

export function render(): string {
  const { rollen, taken, indicatoren, kostensoorten, signalen, mens } = landelijkeRol({
    peildatum: handboek.peildatum,
  })
  const met = indicatoren.filter(({ landelijk_cijfer }) => landelijk_cijfer)
  const zonder = indicatoren.filter(({ landelijk_cijfer }) => !landelijk_cijfer)
  return pagina({
    pad,
    titel: 'De Nationaal Rapporteur naast de rollen die er zijn',
    beschrijving:
      'Welke landelijke rol doet wat voor geweld achter de voordeur, en wat kan software daarvan vandaag laten zien?',
    soort: 'Overzicht',
    kruimels: [{ titel: 'Nota', pad: 'nota/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">De Nationaal Rapporteur naast de rollen die er zijn</h1>
<p class="nl-paragraph nl-paragraph--lead">De nota vraagt een Nationaal Rapporteur Geweld Achter de Voordeur. Hier staat wie op ${langeDatum(handboek.peildatum)} wat doet, voor zover wij het lazen. Niet gevonden is geen nee.</p>
<ul class="redenen">${signalen.map((een) => reden(een, naar))}</ul>
<section aria-labelledby="taken"><h2 class="nl-heading nl-heading--level-2" id="taken">Wie doet wat voor geweld achter de voordeur?</h2>
<p>De rijen gaan over huiselijk geweld. Een rol kan een taak voor een ander onderwerp wel hebben.</p>
<table class="utrecht-table rijen rijen--gelijk" role="table"><caption class="verborgen">Taken per rol, voor huiselijk geweld</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Taak</th>${rollen.map(({ naam }) => html`<th role="columnheader" scope="col">${naam}</th>`)}</tr></thead><tbody role="rowgroup">
<tr role="row"><th role="rowheader" scope="row">Wat het is</th>${rollen.map((rol) => html`<td role="cell" data-kop="${KORT[rol.rol]}">${rol.toelichting}</td>`)}</tr>
<tr role="row"><th role="rowheader" scope="row">Gaat over huiselijk geweld</th>${rollen.map((rol) => html`<td role="cell" data-kop="${KORT[rol.rol]}">${STAND[rol.huiselijk_geweld]}</td>`)}</tr>
${taken.map((taak) => html`<tr role="row"><th role="rowheader" scope="row">${taak.titel}</th>${rollen.map((rol) => cel(rol, taak))}</tr>`)}</tbody></table></section>
<section aria-labelledby="software"><h2 class="nl-heading nl-heading--level-2" id="software">Wat kan software vandaag, en wat niet?</h2>
${taken.map((taak) => html`<section><h3 class="nl-heading nl-heading--level-3">${taak.titel}</h3><ul class="redenen">${reden(taak.reden, naar)}</ul><p>Doet een rol die er is dit voor huiselijk geweld? <strong>${STAND[taak.belegd]}.</strong></p>${taak.kan_nu && html`<p>Nu, met ${taak.werkwoorden.map((naam, i) => html`${i > 0 && ' en '}<code class="nl-code">${naam}</code>`)} van <a class="nl-link" href="${naar('pakketten/monitor.html')}">monitor</a>: ${taak.kan_nu}${taak.werkwoorden.includes('trechter') && html` <a class="nl-link" href="${naar('probeer/monitor.html')}">Probeer de trechter</a>.`}</p>`}<p>Wat overblijft:</p><ul>${taak.kan_niet.map((zin) => html`<li>${zin}</li>`)}</ul></section>`)}</section>
<section aria-labelledby="nulmeting"><h2 class="nl-heading nl-heading--level-2" id="nulmeting">De nulmeting vandaag</h2>
<p>${aantal(met.length, 'maat heeft', 'maten hebben')} een cijfer met bron. ${aantal(zonder.length, 'maat heeft', 'maten hebben')} dat nog niet; dat moet van anderen komen.</p>
<details><summary>Maten met een cijfer</summary><ul>${met.map(({ indicator, titel, vindplaats }) => html`<li>${indicator} ${titel} (${vindplaats})</li>`)}</ul></details>
<details><summary>Maten zonder cijfer, en aan wie te vragen</summary><ul>${zonder.map(({ indicator, titel, vindplaats }) => html`<li>${indicator} ${titel} (${vindplaats})</li>`)}</ul></details></section>
<section aria-labelledby="kosten"><h2 class="nl-heading nl-heading--level-2" id="kosten">Welke kosten telt een overzicht?</h2><p>${aantal(kostensoorten.length, 'soort kosten', 'soorten kosten')}. De bedragen moet iemand ophalen.</p><details><summary>Alle soorten kosten</summary><ul>${kostensoorten.map(({ categorie, titel }) => html`<li>${categorie} ${titel}</li>`)}</ul></details></section>
<section aria-labelledby="redenen"><h2 class="nl-heading nl-heading--level-2" id="redenen">Waarom staat dat er?</h2>
${rollen.map((rol) => html`<section><h3 class="nl-heading nl-heading--level-3">${rol.naam}</h3><ul class="redenen">${reden(rol.reden, naar, html`<p>${rol.toelichting}</p>`)}${rol.taken.map(({ taak, stand, reden: waarom }) => reden(waarom, naar, html`<p><strong>${taken.find((een) => een.taak === taak)?.titel}: ${taakstand(rol, stand).toLowerCase()}</strong></p>`))}</ul></section>`)}</section>
<section aria-labelledby="mens"><h2 class="nl-heading nl-heading--level-2" id="mens">Wie beslist</h2><p>${mens.beslisser}.</p><ul class="redenen">${mens.vragen.map(({ vraag, ...rest }) => reden({ zin: vraag, ...rest }, naar))}</ul></section>`,
  })
}

function cel(rol: Rolregel, taak: Taakregel): Html {
  const stand = rol.taken.find((een) => een.taak === taak.taak)?.stand ?? 'niet_gevonden'
  return html`<td role="cell" data-kop="${KORT[rol.rol]}">${taakstand(rol, stand)}</td>`
}

/** A task is asked for one subject; what a role does for another one is not denied. */
function taakstand({ huiselijk_geweld }: Rolregel, stand: TaakStand): string {
  if (stand === 'niet_gevonden') return 'Niet voor huiselijk geweld gevonden'
  return stand === 'nee' && huiselijk_geweld === 'nee' ? 'Nee, niet voor huiselijk geweld' : STAND[stand]
}
