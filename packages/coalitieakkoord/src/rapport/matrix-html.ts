import { toetslijst } from '@voordeur/coalitieakkoord'
import { langeDatum, NOODREGEL } from '@voordeur/kern'
import { kolommen, type Matrix, type Matrixopties, ongelezenRij, type Rijinhoud, rijVan } from './matrix.ts'
import { html, NIETS, pagina, type Stuk } from './opmaak.ts'
import { MATRIXSTIJL } from './stijl.ts'

/**
 * Many agreements as one HTML table: one row each, every item a column. No total: a level is a number in a cell, with a
 * frame that is darker as it is higher. The head and the names stay in sight; it prints in landscape.
 *
 * @throws VoordeurFout `datum_ongeldig` or `regel_bestaat_niet_op_datum`
 *
 * @example
 * matrixHtml({ peildatum: '2026-11-25' }).voet.endsWith('</html>\n') // true
 */
export function matrixHtml({
  peildatum,
  titel = 'Wat beloven de akkoorden over geweld achter de voordeur?',
}: Matrixopties): Matrix {
  const items = kolommen(peildatum)
  const { niveaus, themas } = toetslijst('akkoord', peildatum)
  const blad = pagina(titel, MATRIXSTIJL)
  const perThema = themas.map((thema) => ({
    titel: thema.titel,
    items: items.filter((item) => item.thema === thema.id),
  }))
  const kop = html`<a class="spring" href="#matrix">Naar de tabel</a>
<aside class="nood" aria-label="Bij gevaar"><p>${NOODREGEL}</p></aside>
<main>
<h1>${titel}</h1>
<p>Software heeft deze akkoorden gelezen. Elk niveau is een voorstel: een mens leest de zinnen na en oordeelt. De punten en de schaal zijn een eigen ontwerp van Voordeur; er is geen officiële norm. Er staat met opzet geen totaal bij. Staat een punt niet in een akkoord, dan kan de gemeente het toch goed doen.</p>
<h2>Wat de tekens betekenen</h2>
<dl class="legenda">
${niveaus.map(({ niveau, naam, criterium }) => html`<div><dt><span class="cel n${niveau}">${niveau}</span> ${niveau === 0 ? 'niet gevonden' : naam}</dt><dd>${niveau === 0 ? 'Het hele akkoord is gelezen en de software vond dit niet.' : criterium}</dd></div>\n`)}<div><dt><span class="cel onbekend">?</span> onbekend</dt><dd>Niet het hele document is gelezen, of dat is niet bekend. Het kan ergens anders staan.</dd></div>
</dl>
<p>Een ster (*) betekent: dit punt mag ontbreken. De kolommen volgen de toetslijst van ${langeDatum(peildatum)}.</p>
<div class="schuif" id="matrix" role="region" aria-labelledby="bijschrift" tabindex="0">
<table>
<caption id="bijschrift">Per akkoord het niveau van elk punt</caption>
<colgroup><col class="knaam"></colgroup><colgroup><col class="kgemeente"><col class="kperiode"><col class="kpaginas"><col class="kgelezen"></colgroup>
${perThema.map(({ items: van }) => html`<colgroup span="${van.length}"></colgroup>`)}
<thead>
<tr><th scope="col" rowspan="2" class="naam">Akkoord</th><th scope="col" rowspan="2">Gemeente</th><th scope="col" rowspan="2">Periode</th><th scope="col" rowspan="2" class="smal"><span>Bladzijden</span></th><th scope="col" rowspan="2">Gelezen</th>
${perThema.map(({ titel: naam, items: van }) => html`<th scope="colgroup" colspan="${van.length}" class="thema">${naam}</th>`)}</tr>
<tr>${items.map(({ id, titel: naam, optioneel }) => html`<th scope="col" class="smal"><span>${id} ${naam}${optioneel ? ' *' : ''}</span></th>\n`)}</tr>
</thead>
<tbody>
`
  const voet = html`</tbody>
</table>
</div>
</main>
`
  return {
    kop: blad.kop + kop.tekst,
    rij: (toets, naam) => rij(rijVan(toets, naam, items)).tekst,
    ongelezen: (naam, reden) => rij(ongelezenRij(naam, reden, items)).tekst,
    voet: voet.tekst + blad.voet,
  }
}

function rij({ naam, gemeente, periode, paginas, gelezen, opmerking, niveaus }: Rijinhoud): Stuk {
  return html`<tr><th scope="row">${naam}${opmerking ? html`<small>${opmerking}</small>` : NIETS}</th><td>${gemeente}</td><td>${periode}</td><td class="getal">${paginas}</td><td>${gelezen}</td>${niveaus.map(
    (niveau) =>
      html`<td class="getal"><span class="cel ${niveau === '?' ? 'onbekend' : `n${niveau}`}">${niveau}</span></td>`,
  )}</tr>
`
}
