import { langeDatum } from '@voordeur/kern'
import { type Bevinding, inWoorden, type Regeling, type Toetsing, toetsVerordening } from '@voordeur/urgentie'
import { POSITIE } from '../../../cli/src/woorden/positie.ts'
import { bronlinks, reden } from '../antwoord/reden.ts'
import { buitenlink } from '../delen/bron.ts'
import { oordeelmerk } from '../delen/oordeel.ts'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { gezamenlijkeDag, kijkdag, regelingadres, regelingen, vergelijkadres } from '../gegevens/gemeenten.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { opsomming } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'
import { AARD, VOLGORDE } from '../woorden/oordeel.ts'
import { GELEZEN } from '../woorden/zekerheid.ts'

const per = new Map(regelingen.map((regeling) => [regeling.id, regeling]))

export const data = {
  ids: [...per.keys()],
  pagination: { data: 'ids', size: 1, alias: 'id' },
  permalink: ({ id }: { id: string }) => regelingadres(id),
}

export function render({ id }: { id: string }): string {
  const regeling = per.get(id)!
  const pad = regelingadres(id)
  const naar = (doel: string) => relatief(pad, doel)
  const dag = kijkdag(regeling)
  const toets = toetsVerordening(id, dag)
  return pagina({
    pad,
    titel: regeling.naam,
    beschrijving: `${regeling.naam}: welke eisen botsen met de wet, en wat is niet gelezen?`,
    soort: 'Regeling van een gemeente',
    kruimels: [{ titel: 'Gemeenten', pad: 'gemeenten/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">${regeling.naam}</h1>
<dl class="paspoort"><div><dt>Waar</dt><dd>${regeling.gemeenten.join(', ') || regeling.gebied || 'niet gelezen'}</dd></div><div><dt>Van wie</dt><dd>${AARD[regeling.aard]}</dd></div><div><dt>Geldig</dt><dd>${dagen(regeling)}</dd></div></dl>
${dag !== handboek.peildatum && html`<p class="melding melding--let-op"><strong>Deze regeling is verlopen.</strong> Zij is getoetst op haar laatste dag, ${langeDatum(dag)}. Vraag de gemeente naar de regeling van nu.</p>`}
<p class="nl-paragraph nl-paragraph--lead"><strong>${toets.titel}</strong></p>
<p>Een voorstel, gerekend op ${langeDatum(dag)}. Een jurist beslist. Over deze regeling gaat: ${`${toets.mens.beslisser}.`.replace('..', '.')}</p>
${dag === handboek.peildatum && html`<p><a class="nl-button nl-button--primary" href="${naar(`probeer/urgentie.html#gemeente=${id}`)}">Probeer een geval met deze regeling</a></p>`}
${eisen(regeling, toets, naar)}
${toets.signalen.length > 0 && html`<section aria-labelledby="over"><h2 class="nl-heading nl-heading--level-2" id="over">Over de regeling zelf</h2><ul class="redenen">${toets.signalen.map((signaal) => reden(signaal, naar))}</ul></section>`}
<section aria-labelledby="ongelezen"><h2 class="nl-heading nl-heading--level-2" id="ongelezen">Wat niet is gelezen</h2><p>Niet gelezen is iets anders dan: staat er niet in.</p><ul>${regeling.niet_gelezen.map((onderwerp) => html`<li>${inWoorden('onderwerp', onderwerp)}</li>`)}</ul>${regeling.opmerking && html`<p>${regeling.opmerking}</p>`}</section>
<section aria-labelledby="bronnen"><h2 class="nl-heading nl-heading--level-2" id="bronnen">Bronnen van deze regeling</h2><ul class="redenen">${regeling.bronnen.map(({ titel, url, stand, gelezen, geraadpleegd }) => html`<li><p>${titel}${stand && ` (stand: ${stand})`}</p><p class="klein">${GELEZEN[gelezen]}, op ${langeDatum(geraadpleegd)}</p>${url !== undefined && buitenlink(url)}</li>`)}</ul></section>
<section aria-labelledby="vergelijk"><h2 class="nl-heading nl-heading--level-2" id="vergelijk">Naast een andere regeling</h2><ul class="kolommen">${regelingen.filter((ander) => ander.id !== id && gezamenlijkeDag(regeling, ander) !== undefined).map((ander) => html`<li><a class="nl-link" href="${naar(vergelijkadres(id, ander.id))}">${ander.naam}</a></li>`)}</ul></section>`,
  })
}

/** Every condition of the scheme, the one that clashes most first, with for whom. */
function eisen(regeling: Regeling, toets: Toetsing, naar: (doel: string) => string): Html {
  const ernst = (id: string) =>
    Math.min(
      ...toets.bevindingen
        .filter(({ voorwaarde }) => voorwaarde === id)
        .map(({ oordeel }) => VOLGORDE.indexOf(oordeel)),
      VOLGORDE.length,
    )
  const opErnst = [...regeling.voorwaarden].sort((a, b) => ernst(a.id) - ernst(b.id))
  return html`<section aria-labelledby="eisen"><h2 class="nl-heading nl-heading--level-2" id="eisen">De eisen, de ernstigste botsing eerst</h2><ul class="redenen">${opErnst.map(
    ({ id, eis, tekst, bron }) =>
      html`<li id="${id}"><h3 class="nl-heading nl-heading--level-3">${inWoorden('eis', eis)}</h3><p>${tekst}</p>${oordelen(
        toets.bevindingen.filter(({ voorwaarde }) => voorwaarde === id),
        naar,
      )}<p class="klein">Staat in: ${bron.map((bronId) => regeling.bronnen.find((een) => een.id === bronId)?.titel ?? bronId).join('; ')}</p></li>`,
  )}</ul></section>`
}

/** Who gets the same answer is taken together. */
function oordelen(bevindingen: readonly Bevinding[], naar: (doel: string) => string): Html {
  const zelfde = (een: Bevinding) =>
    bevindingen.filter(({ zin, oordeel }) => zin === een.zin && oordeel === een.oordeel)
  return html`${bevindingen
    .filter((een) => zelfde(een)[0] === een)
    .sort((a, b) => VOLGORDE.indexOf(a.oordeel) - VOLGORDE.indexOf(b.oordeel))
    .map(
      (een) =>
        html`<div class="bevinding"><p>${oordeelmerk(een.oordeel)} voor ${opsomming(zelfde(een).map(({ positie }) => POSITIE[positie]))}</p><p>${een.zin}${!een.rechtspraak_gevonden && !een.zin.includes('geen uitspraak') && ' Geen uitspraak gevonden.'}</p><p class="onderbouwing">${zekerheidsmerk(een.zekerheid)} ${bronlinks(een.bron, naar)}</p></div>`,
    )}`
}

function dagen({ geldig: { van, tot } }: Regeling): string {
  if (van === undefined && tot === undefined) return 'niet gelezen'
  return `${van === undefined ? 'begin niet gelezen' : `vanaf ${langeDatum(van)}`}${tot === undefined ? '' : `, tot en met ${langeDatum(tot)}`}`
}
