import { langeDatum } from '@voordeur/kern'
import type { Tabelrij } from '@voordeur/regelbouw'
import { bronIds } from '@voordeur/regelbouw'
import { type Eissoort, inWoorden, type Strijdoordeel } from '@voordeur/urgentie'
import { bronblok } from '../delen/bron.ts'
import { oordeelmerk } from '../delen/oordeel.ts'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { handboek } from '../gegevens/handboek.ts'
import { rij, tabelOpDatum } from '../gegevens/op-datum.ts'
import { pagina } from '../kader/pagina.ts'
import { regeladres, relatief } from '../opmaak/adres.ts'
import { type Html, html } from '../opmaak/html.ts'
import { OORDEEL, VOLGORDE } from '../woorden/oordeel.ts'
import { VOORBEELDEN } from '../woorden/voorbeelden.ts'

const pad = 'vragen/opvang-verlaten.html'
export const data = { permalink: pad }

const naar = (doel: string) => relatief(pad, doel)

/** What a municipality may ask of who leaves a shelter: every row of the table of conflicts that is about them. */
export function render(): string {
  const groep = tabelOpDatum('urgentie/wettelijke-groep')
  const eisen = tabelOpDatum('urgentie/strijdigheid')
  const gevolg = tabelOpDatum('urgentie/gevolg')
  const groepD = rij(groep, 'groep-d')
  const rechten = gevolg.inhoud.regels.filter(
    ({ als, dan }) => bevat(als['groep'], 'd') && (dan as { soort?: string }).soort === 'recht',
  )
  const open = gevolg.inhoud.regels.filter(
    ({ als, dan }) => bevat(als['groep'], 'd') && (dan as { soort?: string }).soort === 'mens',
  )
  const gevraagd = eisen.inhoud.regels.filter(({ als }) => bevat(als['positie'], 'opvang'))
  return pagina({
    pad,
    titel: 'Wat mag een gemeente vragen aan een vrouw die de opvang verlaat?',
    beschrijving: 'Per eis: mag dit, volgens welk artikel, en hoe zeker is dat? Met de wet ernaast.',
    soort: 'Vraag en antwoord',
    trefwoorden:
      'vrouwenopvang mannenopvang blijf van mijn lijf huis blijfhuis safehouse safe house urgentie urgentieverklaring voorrang woning huurwoning verhuizen uitstroom doorstroom vertrekken eisen voorwaarden verplicht aangifte inschrijfduur binding slachtoffer mishandeld gevlucht',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Wat mag een gemeente vragen aan een vrouw die de opvang verlaat?</h1>
<p class="klein">Volgens de regels van ${langeDatum(handboek.peildatum)}. Gemaakt uit <a class="nl-link" href="${naar(regeladres(eisen.inhoud.id, eisen.inhoud.geldig.van))}">de tabel van eisen</a>. Het antwoord is voor iedereen hetzelfde, ook voor een man.</p>
<section class="kortweg" aria-labelledby="kort"><h2 class="nl-heading nl-heading--level-2" id="kort">Het korte antwoord</h2>
<p class="nl-paragraph nl-paragraph--lead">Verlaat zij een Wmo-opvang die zij kreeg vanwege huiselijk geweld of mensenhandel? Dan noemt de wet haar urgent. De voorwaarden komen uit een landelijke regeling, niet van de gemeente.</p>
<div class="onderbouwd"><p>${zekerheidsmerk(groepD.zekerheid)}</p>${bronIds(groepD).map((id) => bronblok(handboek.bron(id), naar))}</div>
<p class="melding melding--let-op">Die landelijke (ministeriële) regeling is <strong>niet gelezen</strong>. Staat daarin een eis, dan kan die wel gelden. Vraag dat na voordat u iets weigert of vraagt.</p>
<p><a class="nl-button nl-button--primary" href="${naar(`probeer/urgentie.html#${VOORBEELDEN[0]!.feiten}`)}">Probeer dit geval</a></p></section>
<section aria-labelledby="eisen"><h2 class="nl-heading nl-heading--level-2" id="eisen">Per eis: mag dit?</h2>
<p>Druk op een eis voor de reden en de wet. Hieronder staat ook <a class="nl-link" href="#rechten">wat de wet haar geeft</a>.</p>
${inEenOogopslag(gevraagd)}
${VOLGORDE.map((oordeel) => groepVan(oordeel, gevraagd))}</section>
<section aria-labelledby="rechten"><h2 class="nl-heading nl-heading--level-2" id="rechten">Wat de wet haar geeft</h2>
<p>Uit <a class="nl-link" href="${naar(regeladres(gevolg.inhoud.id, gevolg.inhoud.geldig.van))}">${gevolg.inhoud.titel}</a></p>
<ul class="redenen">${rechten.map((een) => onderbouwd(een))}</ul></section>
<section aria-labelledby="open"><h2 class="nl-heading nl-heading--level-2" id="open">Wat een mens nog moet nagaan</h2><ul class="redenen">${open.map((een) => onderbouwd(een))}</ul></section>`,
  })
}

/** All conditions on one screen, each with a link to why. */
function inEenOogopslag(rijen: readonly Tabelrij[]): Html {
  return html`<table class="tabel oogopslag"><caption class="verborgen">Alle eisen in één oogopslag</caption><thead><tr><th scope="col">Mag dit?</th><th scope="col">Welke eis</th></tr></thead><tbody>${VOLGORDE.map(
    (oordeel) => {
      const van = rijen.filter((een) => oordeelVan(een) === oordeel)
      return (
        van.length > 0 &&
        html`<tr><th scope="row">${oordeelmerk(oordeel)}</th><td><ul class="namen">${van.flatMap((een) => [een.als['soort']].flat().map((soort) => html`<li><a class="nl-link" href="#${een.id}">${inWoorden('eis', soort as Eissoort)}</a></li>`))}</ul></td></tr>`
      )
    },
  )}</tbody></table>`
}

function groepVan(oordeel: Strijdoordeel, rijen: readonly Tabelrij[]): Html | false {
  const van = rijen.filter((een) => oordeelVan(een) === oordeel)
  return (
    van.length > 0 &&
    html`<section class="eisgroep" aria-labelledby="${oordeel}"><h3 class="nl-heading nl-heading--level-3" id="${oordeel}">${oordeelmerk(oordeel)}</h3><p>${OORDEEL[oordeel].uitleg}</p>
<ul class="eisen">${van.map(
      (een) =>
        html`<li id="${een.id}"><p class="eisen__namen">${[een.als['soort']].flat().map((soort, i) => html`${i > 0 && ' · '}<strong>${inWoorden('eis', soort as Eissoort)}</strong>`)}</p><p>${een.omdat}</p><div class="onderbouwd"><p>${zekerheidsmerk(een.zekerheid)}</p>${bronIds(een).map((id) => bronblok(handboek.bron(id), naar))}</div></li>`,
    )}</ul></section>`
  )
}

function onderbouwd(een: Tabelrij): Html {
  return html`<li><p>${een.omdat}</p><div class="onderbouwd"><p>${zekerheidsmerk(een.zekerheid)}</p>${bronIds(een).map((id) => bronblok(handboek.bron(id), naar))}</div></li>`
}

function oordeelVan({ dan }: Tabelrij): Strijdoordeel {
  return (dan as { oordeel: Strijdoordeel }).oordeel
}

function bevat(cel: unknown, waarde: string): boolean {
  return cel === waarde || (Array.isArray(cel) && cel.includes(waarde))
}
