import { langeDatum } from '@voordeur/kern'
import { feitInWoorden, inWoorden, type NietGelezen, type Verschil, vergelijk } from '@voordeur/urgentie'
import { gezamenlijkeDag, regelingadres, regelingen, vergelijkadres } from '../gegevens/gemeenten.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'

const per = new Map(regelingen.map((regeling) => [regeling.id, regeling]))

export const data = {
  paren: regelingen.flatMap((a) =>
    regelingen
      .filter((b) => a.id < b.id && gezamenlijkeDag(a, b) !== undefined)
      .map((b) => `${a.id}--${b.id}`),
  ),
  pagination: { data: 'paren', size: 1, alias: 'paar' },
  permalink: ({ paar }: { paar: string }) => vergelijkadres(...(paar.split('--') as [string, string])),
}

export function render({ paar }: { paar: string }): string {
  const [a, b] = paar.split('--').map((id) => per.get(id)!) as [
    (typeof regelingen)[number],
    (typeof regelingen)[number],
  ]
  const pad = vergelijkadres(a.id, b.id)
  const naar = (doel: string) => relatief(pad, doel)
  const dag = gezamenlijkeDag(a, b)!
  const { verschillen, gelijk, niet_gelezen: ongelezen } = vergelijk(a.id, b.id, dag)
  return pagina({
    pad,
    titel: `${a.naam} naast ${b.naam}`,
    beschrijving: 'Twee regelingen naast elkaar, met bij elk verschil het kleinste voorbeeld.',
    soort: 'Vergelijking',
    buitenZoeken: true,
    kruimels: [
      { titel: 'Gemeenten', pad: 'gemeenten/index.html' },
      { titel: a.naam, pad: regelingadres(a.id) },
    ],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Twee regelingen naast elkaar</h1>
<p class="nl-paragraph nl-paragraph--lead"><a class="nl-link" href="${naar(regelingadres(a.id))}">${a.naam}</a> en <a class="nl-link" href="${naar(regelingadres(b.id))}">${b.naam}</a></p>
<p>Op ${langeDatum(dag)}${dag !== handboek.peildatum && ' (de laatste dag waarop beide golden)'}: ${aantal(verschillen.length, 'verschil', 'verschillen')}, ${aantal(gelijk.length, 'gelijke eis', 'gelijke eisen')}.</p>
<table class="utrecht-table rijen" role="table"><caption class="verborgen">Verschillen</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${a.naam}</th><th role="columnheader" scope="col">${b.naam}</th><th role="columnheader" scope="col">Voor wie maakt het uit?</th></tr></thead>
${verschillen.map((verschil) => verschilrij(verschil, a.naam, b.naam))}</table>
${gelijk.length > 0 && html`<h2 class="nl-heading nl-heading--level-2">Gelijk bij beide</h2><ul>${gelijk.map((eis) => html`<li>${inWoorden('eis', eis)}</li>`)}</ul>`}
<h2 class="nl-heading nl-heading--level-2">Niet gelezen</h2><p>Daar kan nog verschil zitten.</p>
<dl class="schaal">${(
      [
        [a, ongelezen.a],
        [b, ongelezen.b],
      ] as const
    ).map(
      ([regeling, onderwerpen]) =>
        html`<div><dt>${regeling.naam}</dt><dd>${onderwerpen.map((onderwerp) => inWoorden('onderwerp', onderwerp as NietGelezen)).join(', ') || 'niets'}</dd></div>`,
    )}</dl>`,
  })
}

function verschilrij({ eis, bij_a, bij_b, voorbeeld }: Verschil, a: string, b: string): Html {
  return html`<tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="rowgroup" colspan="3">${inWoorden('eis', eis)}</th></tr>
<tr role="row"><td role="cell" data-kop="${a}">${bij_a ?? html`<em>niet gelezen</em>`}</td><td role="cell" data-kop="${b}">${bij_b ?? html`<em>niet gelezen</em>`}</td><td role="cell" data-kop="Voor wie maakt het uit?">${
    voorbeeld
      ? html`<p>Bij dit antwoord: ${voorbeeld.feiten.map(({ feit, waarde }) => Object.values(feitInWoorden(feit, waarde)).join(' ')).join(' En: ')}</p><p>${a}: <strong>${inWoorden('uitkomst', voorbeeld.uitkomst_a)}</strong></p><p>${b}: <strong>${inWoorden('uitkomst', voorbeeld.uitkomst_b)}</strong></p>`
      : html`<p>Voor wie dit uitmaakt, kan alleen een mens zeggen.</p>`
  }</td></tr></tbody>`
}
