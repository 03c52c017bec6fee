import type { Akkoordtoets } from '@voordeur/coalitieakkoord'
import { html, NIETS, pagina, type Stuk } from './opmaak.ts'
import type { Rapportopties } from './opties.ts'
import { maakRapport, type Punt, type Rapport, type Reden, type Schaalregel, type Zin } from './rapport.ts'
import { RAPPORTSTIJL } from './stijl.ts'
import type { Stand } from './woorden.ts'

/**
 * The answer of `toets` for a person who reads it without explanation, as one HTML file: signals, where every item
 * stands, and per item the sentences it rests on, to the letter, with their page. No script, nothing from elsewhere; for
 * a phone, for paper and for a screen reader, in light and dark. All text of the agreement is escaped.
 *
 * @param toets an answer of `toets`, also one that was kept as JSON.
 * @throws VoordeurFout `invoer_ongeldig` if it is no such answer, or if `document` is not the text it was made with.
 *
 * @example
 * rapportHtml(toets({ document: { tekst: 'Wonen.' }, omvang: 'passage' }, { peildatum: '2026-11-25' })).startsWith('<!doctype html>') // true
 */
export function rapportHtml(toets: Akkoordtoets, opties: Rapportopties = {}): string {
  const rapport = maakRapport(toets, opties)
  const { kop, voet } = pagina(`${rapport.akkoordnaam}: ${rapport.titel}`, RAPPORTSTIJL)
  return kop + inhoud(rapport).tekst + voet
}

function inhoud(rapport: Rapport): Stuk {
  const { nood, titel, akkoordnaam, watIsDit, signalen, themas, optioneel, nakijken, vragen } = rapport
  return html`<a class="spring" href="#inhoud">Naar de inhoud</a>
<aside class="nood" aria-label="Bij gevaar"><p>${nood}</p></aside>
<header>
<h1>${titel}</h1>
<p class="naam">${akkoordnaam}</p>
</header>
<nav aria-label="In dit rapport">
<ul>
<li><a href="#signalen">Eerst lezen</a></li>
<li><a href="#schaal">Hoe vast bindt het akkoord zich?</a></li>
<li><a href="#overzicht">Overzicht per thema</a></li>
${themas.map(({ id, titel: naam }) => html`<li><a href="#thema-${id}">${naam}</a></li>\n`)}<li><a href="#optioneel">Punten die mogen ontbreken</a></li>
<li><a href="#nakijken">Zelf nakijken</a></li>
<li><a href="#bronnen">Bronnen</a></li>
<li><a href="#versie">Versie</a></li>
</ul>
</nav>
<main id="inhoud" tabindex="-1">
<section aria-labelledby="wat">
<h2 id="wat">Wat is dit?</h2>
${watIsDit.map((zin) => html`<p>${zin}</p>\n`)}${feiten(rapport.feiten)}
</section>
<section aria-labelledby="signalen">
<h2 id="signalen">Eerst lezen</h2>
${
  signalen.length === 0
    ? html`<p>Er zijn geen bijzonderheden gevonden die u eerst moet weten.</p>`
    : html`<ul class="signalen">
${signalen.map(({ soort, zin, punten, noot, bronnen }) => html`<li class="signaal"><strong>${soort}:</strong> ${zin}${punten.length > 0 ? html` Zie ${naarPunten(punten)}.` : NIETS}${noot ? html` <small class="zacht">(${noot}${noten(bronnen)})</small>` : NIETS}</li>\n`)}</ul>`
}
</section>
<section aria-labelledby="schaal">
<h2 id="schaal">Hoe vast bindt het akkoord zich?</h2>
<table class="schaal">
<caption>De schaal, en welke punten waar staan</caption>
<thead><tr><th scope="col">Niveau</th><th scope="col">Punten</th></tr></thead>
<tbody>
${rapport.schaal.map(schaalrij)}</tbody>
</table>
<p class="zacht">De niveaus hoeven elkaar niet op te volgen: het hoogste dat er staat, telt. Een ster (*) betekent: dit punt mag ontbreken.</p>
</section>
<section aria-labelledby="overzicht">
<h2 id="overzicht">Overzicht per thema</h2>
${themas.map((thema) => overzicht(thema.titel, thema.punten))}${overzicht('Punten die mogen ontbreken', optioneel)}</section>
${themas.map(
  ({ id, titel: naam, punten }) => html`<section class="thema" aria-labelledby="thema-${id}">
<h2 id="thema-${id}">Thema: ${naam}</h2>
${punten.map(puntdeel)}</section>
`,
)}<section class="thema" aria-labelledby="optioneel">
<h2 id="optioneel">Punten die mogen ontbreken</h2>
<p>Deze punten tellen apart. Staat zo’n punt er niet in, dan is dat geen gebrek.</p>
${optioneel.map(puntdeel)}</section>
<section class="thema" aria-labelledby="nakijken">
<h2 id="nakijken">Zelf nakijken</h2>
<ul>
${vragen.map((vraag) => html`<li>${vraag}</li>\n`)}</ul>
${
  nakijken.length === 0
    ? html`<p>Bij geen enkele zin twijfelt de software zelf. Dat betekent niet dat alles klopt.</p>`
    : html`<h3>Zinnen waar de software niet zeker van is</h3>
<ol>
${nakijken.map(
  ({ punten, tekst, waar, redenen }) => html`<li class="zin">
${citaat(html`${tekst}`)}
<p>${waar}. Bij punt ${naarPunten(punten)}.</p>
<ul>
${redenen.map((reden) => html`<li>${reden}</li>\n`)}</ul>
</li>
`,
)}</ol>`
}
</section>
<section aria-labelledby="bronnen">
<h2 id="bronnen">Bronnen</h2>
<p>Wat de bronnen zeggen, zegt waarom een punt telt. De bronnen zeggen niets over dit akkoord.</p>
<ol class="bronnen">
${rapport.bronnen.map(
  ({ nummer, titel: naam, url, citaat: woorden, noot }) =>
    html`<li id="bron-${nummer}">${url ? html`<a href="${url}">${naam}</a>` : naam}.${woorden ? html` “${woorden}”` : NIETS}${noot ? html` <span class="zacht">(${noot})</span>` : NIETS}</li>
`,
)}</ol>
</section>
</main>
<footer>
<section aria-labelledby="versie">
<h2 id="versie">Versie</h2>
<p>Met deze gegevens is het rapport later opnieuw te maken.</p>
${feiten(rapport.versie)}
<table>
<caption>De regels die zijn gebruikt</caption>
<thead><tr><th scope="col">Regel</th><th scope="col">Geldig</th><th scope="col">Vingerafdruk</th></tr></thead>
<tbody>
${rapport.regels.map(({ id, geldig, hash }) => html`<tr><th scope="row"><code>${id}</code></th><td>${geldig}</td><td><code>${hash}</code></td></tr>\n`)}</tbody>
</table>
</section>
</footer>
`
}

function feiten(lijst: Rapport['feiten']): Stuk {
  return html`<dl class="feiten">
${lijst.map(({ wat, waarde }) => html`<dt>${wat}</dt><dd>${waarde}</dd>\n`)}</dl>`
}

function stand({ teken, tekst }: Stand): Stuk {
  return html`<span class="stand"><span class="teken" aria-hidden="true">${teken}</span> <span class="woord">${tekst}</span></span>`
}

function schaalrij({ stand: hier, betekenis, punten }: Schaalregel): Stuk {
  const lijst = punten.map(
    ({ id, titel, optioneel }) =>
      html`<li><a href="#punt-${id}">${id} ${titel}</a>${optioneel ? ' *' : ''}</li>\n`,
  )
  const waarde =
    punten.length === 0
      ? html`<span class="zacht">geen punt</span>`
      : html`<ul>
${lijst}</ul>`
  return html`<tr><th scope="row">${stand(hier)}<span class="zacht">${betekenis}</span></th><td>${waarde}</td></tr>
`
}

function overzicht(titel: string, punten: readonly Punt[]): Stuk {
  return html`<table>
<caption>${titel}</caption>
<thead><tr><th scope="col">Punt</th><th scope="col">Niveau, en waar het staat</th></tr></thead>
<tbody>
${punten.map(({ id, titel: naam, stand: hier, waar }) => html`<tr><th scope="row"><a href="#punt-${id}">${id} ${naam}</a></th><td>${stand(hier)}${waar ? html`<span class="waar">${waar}</span>` : NIETS}</td></tr>\n`)}</tbody>
</table>
`
}

function puntdeel(punt: Punt): Stuk {
  const { id, titel, vraag, betekenis, zinnen, vlaggen, verbeterd, verworpen, kijkNaar, hoger } = punt
  return html`<article class="punt" aria-labelledby="punt-${id}">
<h3 id="punt-${id}">${id} ${titel}</h3>
<p class="vraag">${vraag}</p>
<p>${stand(punt.stand)}. ${betekenis}</p>
${verbeterd ? html`<p><strong>Verbeterd door een mens.</strong> ${verbeterd}</p>\n` : NIETS}${vlaggen.map((vlag) => html`<p><strong>Let op:</strong> ${vlag}</p>\n`)}${
  zinnen.length === 0
    ? html`<h4>Waar is op gelet?</h4>
<ul>
${kijkNaar.map((waarop) => html`<li>${waarop}</li>\n`)}</ul>
`
    : html`<h4>Waar dit op rust</h4>
${zinnen.map(zindeel)}`
}${
  verworpen.length === 0
    ? NIETS
    : html`<h4>Telt niet mee, zegt een mens</h4>
${verworpen.map(
  ({ tekst, waar, uitleg }) => html`<div class="zin">
<blockquote class="weg"><p dir="auto">${tekst}</p></blockquote>
<p>${waar}. ${uitleg}</p>
</div>
`,
)}`
}${
  hoger
    ? html`<h4>Zo komt dit punt hoger</h4>
<p>Volgende stap: ${stand(hoger.stand)}. ${hoger.betekenis} Bijvoorbeeld:</p>
<blockquote class="ons"><p>${hoger.modelzin}</p></blockquote>
<p class="zacht">${hoger.noot}</p>
`
    : NIETS
}<h4>Waarom dit telt</h4>
<p>${punt.omdat} <span class="zacht">(${punt.zekerheid}${noten(punt.bronnen)})</span></p>
</article>
`
}

function zindeel({ delen, waar, stand: hier, waarom, vlaggen, vertrouwen, mens }: Zin): Stuk {
  const tekst =
    delen.length === 0
      ? html`<p class="zacht">De woorden van deze zin zijn niet meegegeven.</p>`
      : citaat(
          html`${delen.map(({ tekst: deel, woord }) => (woord ? html`<mark>${deel}</mark>` : html`${deel}`))}`,
        )
  return html`<div class="zin">
${tekst}
<dl>
<dt>Waar</dt><dd>${waar}</dd>
<dt>Niveau</dt><dd>${stand(hier)}</dd>
${waarom.length === 0 ? NIETS : html`<dt>Waarom</dt><dd>${waarom.map(reden)}</dd>\n${regels(waarom)}`}${vlaggen.map((vlag) => html`<dt>Let op</dt><dd>${vlag}</dd>\n`)}${vertrouwen ? html`<dt>Vertrouwen</dt><dd>${vertrouwen}</dd>\n` : NIETS}${mens ? html`<dt>Een mens</dt><dd>${mens}</dd>\n` : NIETS}</dl>
</div>
`
}

function reden({ wat, woorden, elders, omdat }: Reden): Stuk {
  const door = woorden.map((woord, i) => html`${i > 0 ? ', ' : ''}“<bdi>${woord}</bdi>”`)
  return html`<p>${wat}${woorden.length > 0 ? html`, door ${door}${elders ? ' (in een zin ernaast of de kop)' : ''}` : NIETS}. ${omdat}</p>`
}

function regels(waarom: readonly Reden[]): Stuk {
  const namen = waarom.filter(({ regel }) => regel !== '')
  return html`<dt>Regels</dt><dd class="regels">${namen.map(({ regel }, i) => html`${i > 0 ? ', ' : ''}<code>${regel}</code>`)}</dd>
`
}

function citaat(tekst: Stuk): Stuk {
  return html`<blockquote><p dir="auto">${tekst}</p></blockquote>`
}

function naarPunten(punten: readonly string[]): Stuk {
  return html`${punten.map((id, i) => html`${i > 0 ? ', ' : ''}<a href="#punt-${id}">${id}</a>`)}`
}

function noten(nummers: readonly number[]): Stuk {
  if (nummers.length === 0) return NIETS
  return html`; bron ${nummers.map((nummer, i) => html`${i > 0 ? ', ' : ''}<a href="#bron-${nummer}">${nummer}</a>`)}`
}
