import { langeDatum } from '@voordeur/kern'
import type { Bepaling, Bepalingversie, Bronbestand } from '@voordeur/regelbouw'
import { aanhalinglijst } from '../delen/aanhalingen.ts'
import { buitenlink } from '../delen/bron.ts'
import { geldigheid } from '../delen/tijdlijn.ts'
import { aangehaald } from '../gegevens/aanhalingen.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { anker, bronadres, relatief } from '../opmaak/adres.ts'
import { type Html, html } from '../opmaak/html.ts'
import { BRONAARD } from '../woorden/bronaard.ts'
import { GELEZEN } from '../woorden/zekerheid.ts'

const bronnen = new Map(handboek.specs.bronnen.map(({ inhoud }) => [inhoud.id, inhoud]))

export const data = {
  bronnen: [...bronnen.keys()],
  pagination: { data: 'bronnen', size: 1, alias: 'bron' },
  permalink: ({ bron }: { bron: string }) => bronadres(bron),
}

export function render({ bron: id }: { bron: string }): string {
  const bron = bronnen.get(id)!
  const pad = bronadres(id)
  const naar = (doel: string) => relatief(pad, doel)
  return pagina({
    pad,
    titel: bron.titel,
    beschrijving: `${bron.titel}: elke bepaling die de regels gebruiken, met citaat en link.`,
    soort: 'Bron',
    kruimels: [{ titel: 'Bronnen', pad: 'bronnen/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">${bron.titel}</h1>
<dl class="paspoort"><div><dt>Soort</dt><dd>${BRONAARD[bron.aard]}</dd></div><div><dt>Gelezen</dt><dd>${GELEZEN[bron.gelezen]}, op ${langeDatum(bron.geraadpleegd)}</dd></div>${kenmerk(bron)}</dl>
${bron.url !== undefined && buitenlink(bron.url)}
${toelichting(bron)}
${bron.bepalingen.map((bepaling) => bepalingblok(bron, bepaling, naar))}`,
  })
}

/** How far was read can take a page; the clauses are what someone came for. */
const LANG = 400

function toelichting({ toelichting: tekst }: Bronbestand): Html | false {
  if (!tekst) return false
  const alineas = html`${tekst.split(/\n\s*\n/).map((alinea) => html`<p>${alinea}</p>`)}`
  return tekst.length < LANG
    ? alineas
    : html`<details><summary>Over deze bron, en hoe zij is gelezen</summary>${alineas}</details>`
}

function kenmerk({ bwb, cvdr, ecli }: Bronbestand): Html | false {
  const code = bwb ?? cvdr ?? ecli
  return code !== undefined && html`<div><dt>Kenmerk</dt><dd><code class="nl-code">${code}</code></dd></div>`
}

function bepalingblok(bron: Bronbestand, bepaling: Bepaling, naar: (doel: string) => string): Html {
  return html`<section class="bepaling"><h2 class="nl-heading nl-heading--level-3" id="${anker(bepaling.id)}">${bepaling.titel}</h2>
${bepaling.versies.map((versie) => versieblok(`${bron.id}/${bepaling.id}@${versie.van}`, versie, naar))}</section>`
}

function versieblok(id: string, versie: Bepalingversie, naar: (doel: string) => string): Html {
  const bron = handboek.bron(id)
  const door = aangehaald.get(id) ?? []
  return html`<div class="bepaling__versie" id="${anker(id.slice(id.indexOf('/') + 1))}">
<p><strong>${bron.titel}</strong> <span class="klein">${geldigheid(versie)}${bron.gelezen !== 'tekst' && `, ${GELEZEN[bron.gelezen]}`}</span></p>
${bron.citaat && html`<blockquote class="bron__citaat bron"><p>“${bron.citaat}”</p></blockquote>`}
${bron.samenvatting && html`<p>${bron.samenvatting}</p>`}
${bron.url !== undefined && buitenlink(bron.url)}
${
  door.length > 0
    ? html`<p class="klein">Aangehaald in:</p>${aanhalinglijst(door, naar)}`
    : versie.niet_gecodeerd
      ? html`<p><strong>In geen regel.</strong> ${versie.niet_gecodeerd}</p>`
      : html`<p class="klein">Geen regel haalt deze bepaling aan.</p>`
}
<p class="klein"><code class="nl-code">${id}</code></p></div>`
}
