import { type Notaoverzicht, type Notaregel, type Notatelling, nota } from '@voordeur/gereedheid/nota'
import { langeDatum } from '@voordeur/kern'
import { type Cijfer, cijfers, voorstellen } from '@voordeur/monitor'
import { bronlinks, reden } from '../antwoord/reden.ts'
import { notaregel, STAND } from '../delen/notaregel.ts'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'
import { codeInWoorden } from '../woorden/keuze.ts'

const pad = 'nota/index.html'
export const data = { permalink: pad }

const naar = (doel: string) => relatief(pad, doel)
/** Proposals first: that is what most readers come for. */
const VOLGORDE = ['voorstel', 'cijfer', 'bewering'] as const

export function render(): string {
  const overzicht = cijfers({ peildatum: handboek.peildatum })
  const grootboek = nota({ peildatum: handboek.peildatum })
  const delen = grootboek.afdelingen.filter(({ regels }) => regels.length > 0)
  return pagina({
    pad,
    titel: 'De nota: voorstellen en cijfers',
    beschrijving:
      'Elk voorstel, elk cijfer en elke bewering van de initiatiefnota: waar het in de software staat, of waarom niet.',
    soort: 'Overzicht',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">De nota: voorstellen en cijfers</h1>
<p class="nl-paragraph nl-paragraph--lead">De initiatiefnota “Geweld achter de voordeur: de schaamte voorbij” (2018) is een voorstel, geen regel. Hier staat van elk voorstel, elk cijfer en elke bewering welke software erbij helpt, of waarom er geen is. En wat software daar niet kan.</p>
<ul class="sprong"><li><a class="nl-link" href="#voorstellen">Alle voorstellen</a></li>${delen.map(({ afdeling, titel }) => html`<li><a class="nl-link" href="#deel-${afdeling}">${titel}</a></li>`)}<li><a class="nl-link" href="#meten">Wat kwam ervan?</a></li><li><a class="nl-link" href="#cijfers">Alle cijfers</a></li><li><a class="nl-link" href="#bevindingen">Wat niet klopt</a></li><li><a class="nl-link" href="${naar('nota/landelijke-rol.html')}">De Nationaal Rapporteur naast de rollen die er zijn</a></li></ul>
<section aria-labelledby="hoeveel"><h2 class="nl-heading nl-heading--level-2" id="hoeveel">Bij hoeveel zinnen helpt software?</h2>
<p>Geteld per zin van de nota. Staan er twee dingen in een zin, dan telt het zwakste. Bij een voorstel telt software alleen mee als zij iets doet voor wie het uitvoert. “${STAND.vastgelegd}” is: het staat in een lijst, en verder niets. Welke plek bij welke zin hoort, is onze lezing.</p>
<div class="schuif" role="region" tabindex="0" aria-label="Tabel per afdeling"><table class="tabel"><caption class="verborgen">Zinnen waarbij software helpt, per afdeling</caption><thead><tr><th scope="col">Afdeling</th><th scope="col" class="getal">Voorstellen</th><th scope="col" class="getal">Cijfers</th><th scope="col" class="getal">Beweringen</th><th scope="col" class="getal">Samen</th></tr></thead><tbody>${grootboek.afdelingen.map(({ titel, tellingen }) => telrij(titel, tellingen))}${telrij('De hele nota', grootboek.totaal)}</tbody></table></div></section>
<section aria-labelledby="voorstellen"><h2 class="nl-heading nl-heading--level-2" id="voorstellen">Alle voorstellen</h2><p>Hoofdstuk 4 van de nota heeft tien pijlen, N-I.1 tot en met N-V.2. Vaak staat er meer dan één voorstel bij een pijl. Kies een voorstel en zie welke software erbij helpt.</p>${voorstellenlijst(delen.flatMap(({ regels }) => regels.filter(({ soort }) => soort === 'voorstel')))}</section>
${delen.map(
  ({ afdeling, titel, regels }) =>
    html`<section aria-labelledby="deel-${afdeling}"><h2 class="nl-heading nl-heading--level-2" id="deel-${afdeling}">${titel}</h2>${VOLGORDE.flatMap((soort) => regels.filter((regel) => regel.soort === soort)).map((regel) => notaregel(regel, naar))}</section>`,
)}
<section aria-labelledby="meten"><h2 class="nl-heading nl-heading--level-2" id="meten">Voorstellen over meten, en wat ervan kwam</h2><ul class="redenen">${voorstellen(handboek.peildatum).map((een) => reden({ ...een, zin: een.zin }, naar, html`<p><strong>${een.voorstel}: ${een.titel}</strong></p><p>Stand: ${codeInWoorden(een.status)}.${een.dichtstbij.length > 0 && ` Het dichtst in de buurt: ${een.dichtstbij.join('; ')}.`}${een.niet_verwarren.length > 0 && ` Niet te verwarren met: ${een.niet_verwarren.join('; ')}.`}</p>`))}</ul></section>
<section aria-labelledby="cijfers"><h2 class="nl-heading nl-heading--level-2" id="cijfers">Alle cijfers</h2><p>${aantal(overzicht.cijfers.length, 'cijfer', 'cijfers')}, zoals bekend op ${langeDatum(handboek.peildatum)}. Een cijfer zonder dezelfde definitie mag u niet naast een ander zetten.</p>
<table class="utrecht-table rijen" role="table"><caption class="verborgen">Cijfers</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Cijfer</th><th role="columnheader" scope="col">Wat telt het?</th><th role="columnheader" scope="col">Hoe zeker, en bron</th></tr></thead><tbody role="rowgroup">${overzicht.cijfers.map(cijferrij)}</tbody></table></section>
<section aria-labelledby="bevindingen"><h2 class="nl-heading nl-heading--level-2" id="bevindingen">Wat niet klopt, of oppassen vraagt</h2><ul class="redenen">${overzicht.bevindingen.map((een) => html`<li id="bevinding-${een.bevinding}"><p>${een.zin}</p><p class="onderbouwing">${zekerheidsmerk(een.zekerheid)} ${bronlinks(een.bron, naar)}</p></li>`)}</ul>
<h3 class="nl-heading nl-heading--level-3">Breuken in reeksen: vergelijk er niet overheen</h3><ul class="redenen">${overzicht.breuken.map((een) => reden(een, naar))}</ul></section>`,
  })
}

const BUITEN = 'Buiten hoofdstuk 4'

/** Per arrow of chapter 4 its proposals, to jump to. */
function voorstellenlijst(regels: readonly Notaregel[]): Html {
  const pijlen = [...new Set(regels.map(({ voorstel = BUITEN }) => voorstel))].sort(opPijl)
  return html`<dl class="schaal">${pijlen.map(
    (pijl) =>
      html`<div><dt>${pijl}</dt><dd><ul class="plekken">${regels
        .filter(({ voorstel = BUITEN }) => voorstel === pijl)
        .map(
          ({ id, titel, stand }) =>
            html`<li><a class="nl-link" href="#nota-${id}">${titel}</a> <span class="klein">${STAND[stand]}</span></li>`,
        )}</ul></dd></div>`,
  )}</dl>`
}

/** In the order of the chapters: Roman numbers do not sort as letters. */
function opPijl(a: string, b: string): number {
  const plek = (pijl: string) => {
    const [, romeins = '', nummer = ''] = /^N-([IV]+)\.(\d)$/.exec(pijl) ?? []
    return ['I', 'II', 'III', 'IV', 'V', ''].indexOf(romeins) * 10 + Number(nummer)
  }
  return plek(a) - plek(b)
}

function telrij(titel: string, { voorstel, cijfer, bewering, samen }: Notaoverzicht['totaal']): Html {
  return html`<tr><th scope="row">${titel}</th>${[voorstel, cijfer, bewering, samen].map((telling) => html`<td class="getal">${inWoorden(telling)}</td>`)}</tr>`
}

function inWoorden({ zinnen, gedragen, procent_gedragen }: Notatelling): string {
  return procent_gedragen === undefined ? 'geen' : `${gedragen} van ${zinnen} (${procent_gedragen}%)`
}

function cijferrij(cijfer: Cijfer): Html {
  const { code, in_woorden, titel, populatie, periode, gebied, uitgever, voorlopig, opmerking, bevindingen } =
    cijfer
  return html`<tr role="row" id="cijfer-${code}"><td role="cell" data-kop="Cijfer"><p class="omdat"><strong>${in_woorden}</strong></p><p class="rijnaam"><a href="#cijfer-${code}">${code}</a></p></td>
<td role="cell" data-kop="Wat telt het?"><p>${titel}.</p><p class="klein">${[populatie, gebied.naam, periode && jaren(periode), uitgever, voorlopig && 'voorlopig'].filter(Boolean).join(' · ')}</p>${opmerking && html`<p>${opmerking}</p>`}${bevindingen.length > 0 && html`<p>Let op: ${bevindingen.map((naam, i) => html`${i > 0 && ', '}<a class="nl-link" href="#bevinding-${naam}">${codeInWoorden(naam).replaceAll('-', ' ')}</a>`)}</p>`}</td>
<td role="cell" data-kop="Hoe zeker, en bron"><p>${zekerheidsmerk(cijfer.zekerheid)}</p><p class="onderbouwing">${bronlinks(cijfer.bron, naar)}</p></td></tr>`
}

function jaren({ van, tot }: NonNullable<Cijfer['periode']>): string {
  const heel = van.endsWith('-01-01') && tot.endsWith('-12-31')
  if (!heel) return `${van} tot en met ${tot}`
  return van.slice(0, 4) === tot.slice(0, 4)
    ? van.slice(0, 4)
    : `${van.slice(0, 4)} tot en met ${tot.slice(0, 4)}`
}
