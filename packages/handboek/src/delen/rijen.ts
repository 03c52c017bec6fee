import type { Beslistabel, Tabelrij } from '@voordeur/regelbouw'
import { bronIds } from '@voordeur/regelbouw'
import type { Geval } from '../gegevens/gevallen.ts'
import { toontRij } from '../gegevens/gevallen.ts'
import { handboek } from '../gegevens/handboek.ts'
import type { Regel } from '../gegevens/regels.ts'
import { aantal } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'
import { gevolgen } from '../woorden/gevolg.ts'
import { voorwaarden } from '../woorden/voorwaarde.ts'
import { bronblok } from './bron.ts'
import { gevolglijst } from './gevolg.ts'
import { zekerheidsmerk } from './zekerheid.ts'

/** How the rows are read, per hit policy. */
export const TREFFER: Readonly<Record<Beslistabel['treffer'], string>> = {
  uniek: 'Er past steeds precies één rij.',
  eerste: 'De bovenste rij die past, geldt.',
  verzamel: 'Alle rijen die passen, gelden samen.',
}

/** The rows of a decision table: conditions, what follows, why, and the clause beside it. */
export function rijentabel(regel: Regel, tabel: Beslistabel, naar: (doel: string) => string): Html {
  return html`<table class="utrecht-table rijen" role="table">
<caption class="verborgen">${tabel.titel}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Als</th><th role="columnheader" scope="col">Dan, en waarom</th><th role="columnheader" scope="col">Hoe zeker, en waar het staat</th></tr></thead>
<tbody role="rowgroup">${tabel.regels.map((rij) => rijblok(regel, tabel, rij, naar))}${
    tabel.anders &&
    html`<tr role="row" id="anders"><td role="cell" data-kop="Als"><p>Geen van de rijen hierboven past.</p></td><td role="cell" data-kop="Dan, en waarom"><p class="omdat">${tabel.anders.omdat}</p></td>${zekerheidscel(tabel.anders, naar)}</tr>`
  }</tbody>
</table>`
}

function rijblok(regel: Regel, tabel: Beslistabel, rij: Tabelrij, naar: (doel: string) => string): Html {
  const als = voorwaarden(tabel.invoer, rij.als)
  return html`<tr role="row" id="${rij.id}">
<td role="cell" data-kop="Als">${
    als.length === 0
      ? html`<p>Altijd.</p>`
      : html`<ul class="als">${als.map(({ vraag, antwoord }) => html`<li>${vraag} <strong>${antwoord}</strong></li>`)}</ul>`
  }
<p class="rijnaam"><a href="#${rij.id}">rij ${rij.id}</a></p></td>
<td role="cell" data-kop="Dan, en waarom"><p class="omdat">${rij.omdat}</p>${gevolglijst(gevolgen(tabel.uitvoer, rij.dan))}${gevalverwijzing(toontRij(regel, rij.omdat, handboek.gevallen), naar)}</td>
${zekerheidscel(rij, naar)}</tr>`
}

export function zekerheidscel(
  rij: Pick<Tabelrij, 'zekerheid' | 'bron'>,
  naar: (doel: string) => string,
): Html {
  return html`<td role="cell" data-kop="Hoe zeker, en waar het staat"><p>${zekerheidsmerk(rij.zekerheid)}</p>${bronIds(rij).map((id) => bronblok(handboek.bron(id), naar))}</td>`
}

/** The worked examples that show this row; three at most, a row can have dozens. */
function gevalverwijzing(gevallen: readonly Geval[], naar: (doel: string) => string): Html | false {
  if (gevallen.length === 0) return false
  const meer = gevallen.length - 3
  return html`<div class="gevallen"><p>${aantal(gevallen.length, 'uitgewerkt geval', 'uitgewerkte gevallen')}:</p><ul>${gevallen
    .slice(0, 3)
    .map(
      ({ domein, scenario }) =>
        html`<li><a class="nl-link" href="${naar(`gevallen/${domein}.html#${scenario.id}`)}">${scenario.titel}</a></li>`,
    )}</ul>${meer > 0 && html`<p class="klein">En nog ${meer}, zie <a class="nl-link" href="${naar(`gevallen/${gevallen[0]!.domein}.html`)}">alle gevallen</a>.</p>`}</div>`
}
