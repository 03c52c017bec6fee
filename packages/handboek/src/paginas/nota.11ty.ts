import { type Notaoverzicht, type Notaregel, type Notatelling, nota } from '@voordeur/gereedheid/nota'
import { afdelingadres, kanNiet, notaregeladres, notastand, paginas, STAND } from '../delen/notaregel.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'
import { PIJLEN } from '../woorden/pijlen.ts'

const pad = 'nota/index.html'
export const data = { permalink: pad }

const naar = (doel: string) => relatief(pad, doel)

export function render(): string {
  const { afdelingen, totaal } = nota({ peildatum: handboek.peildatum })
  const delen = afdelingen.filter(({ regels }) => regels.length > 0)
  const voorstellen = delen.flatMap(({ regels }) => regels.filter(({ soort }) => soort === 'voorstel'))
  const los = voorstellen.filter(({ voorstel }) => voorstel === undefined)
  return pagina({
    pad,
    titel: 'De nota: voorstellen en cijfers',
    beschrijving:
      'Elk voorstel, elk cijfer en elke bewering van de initiatiefnota: waar het in de software staat, of waarom niet.',
    soort: 'Overzicht',
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">De nota: voorstellen en cijfers</h1>
<p class="nl-paragraph nl-paragraph--lead">De initiatiefnota “Geweld achter de voordeur: de schaamte voorbij” (2018) is een voorstel, geen regel. Hier staat van elk voorstel welke software erbij helpt, of waarom er geen is. En wat software daar niet kan.</p>
<ul class="sprong"><li><a class="nl-link" href="#voorstellen">De voorstellen</a></li><li><a class="nl-link" href="#delen">Alles, per deel van de nota</a></li><li><a class="nl-link" href="#cijfers">Cijfers, en wat niet klopt</a></li><li><a class="nl-link" href="#hoeveel">Bij hoeveel zinnen helpt software?</a></li><li><a class="nl-link" href="${naar('nota/landelijke-rol.html')}">De Nationaal Rapporteur naast de rollen die er zijn</a></li></ul>
<section aria-labelledby="voorstellen"><h2 class="nl-heading nl-heading--level-2" id="voorstellen">De tien pijlen, en hun voorstellen</h2><p>Hoofdstuk 4 van de nota heeft tien pijlen. Vaak staat er meer dan één voorstel bij een pijl.</p>
${PIJLEN.map(
  ({ code, titel, citaat }) =>
    html`<section class="punt" id="${code}"><h3 class="nl-heading nl-heading--level-3">${titel}</h3><p><q>${citaat}</q> <span class="klein">${code}</span></p>${voorstellenlijst(voorstellen.filter(({ voorstel }) => voorstel === code))}</section>`,
)}
${los.length > 0 && html`<section class="punt" id="buiten"><h3 class="nl-heading nl-heading--level-3">Buiten de pijlen</h3>${voorstellenlijst(los)}</section>`}</section>
<section aria-labelledby="delen"><h2 class="nl-heading nl-heading--level-2" id="delen">Alles, per deel van de nota</h2><p>Alle voorstellen, cijfers en beweringen, met bron. En met de plek in de software, voor ontwikkelaars.</p>
<ul>${delen.map(({ afdeling, titel, regels }) => html`<li id="deel-${afdeling}"><a class="nl-link" href="${naar(afdelingadres(afdeling))}">${titel}</a> <span class="klein">${soorten(regels)}</span></li>`)}</ul></section>
<section aria-labelledby="cijfers"><h2 class="nl-heading nl-heading--level-2" id="cijfers">Cijfers, en wat niet klopt</h2><ul><li><a class="nl-link" href="${naar('nota/cijfers.html#cijfers')}">De cijfers van de nota</a></li><li><a class="nl-link" href="${naar('nota/latere-cijfers.html')}">Cijfers uit ander onderzoek</a></li><li><a class="nl-link" href="${naar('nota/cijfers.html#bevindingen')}">Wat niet klopt, of oppassen vraagt</a></li><li><a class="nl-link" href="${naar('nota/cijfers.html#meten')}">Voorstellen over meten, en wat ervan kwam</a></li></ul></section>
<section aria-labelledby="hoeveel"><h2 class="nl-heading nl-heading--level-2" id="hoeveel">Bij hoeveel zinnen helpt software?</h2>
<p>Geteld per zin van de nota. Staan er twee dingen in een zin, dan telt het zwakste. Bij een voorstel telt software alleen mee als zij iets doet voor wie het uitvoert. “${STAND.vastgelegd}” is: het staat in een lijst, en verder niets. Welke plek bij welke zin hoort, is onze lezing.</p>
<div class="schuif" role="region" tabindex="0" aria-label="Tabel per afdeling"><table class="tabel"><caption class="verborgen">Zinnen waarbij software helpt, per afdeling</caption><thead><tr><th scope="col">Afdeling</th><th scope="col" class="getal">Voorstellen</th><th scope="col" class="getal">Cijfers</th><th scope="col" class="getal">Beweringen</th><th scope="col" class="getal">Samen</th></tr></thead><tbody>${afdelingen.filter(({ tellingen }) => tellingen.samen.zinnen > 0).map(({ titel, tellingen }) => telrij(titel, tellingen))}${telrij('De hele nota', totaal)}</tbody></table></div></section>`,
  })
}

function voorstellenlijst(regels: readonly Notaregel[]): Html {
  return html`<ul class="redenen">${regels.map(
    (regel) =>
      html`<li><p><a class="nl-link" href="${naar(notaregeladres(regel))}"><strong>${regel.titel}</strong></a> <span class="klein">${notastand(regel.stand)}</span></p>${paginas(regel, naar)}${kanNiet(regel)}</li>`,
  )}</ul>`
}

const MEERVOUD = [
  ['voorstel', 'voorstel', 'voorstellen'],
  ['cijfer', 'cijfer', 'cijfers'],
  ['bewering', 'bewering', 'beweringen'],
] as const

function soorten(regels: readonly Notaregel[]): string {
  return MEERVOUD.flatMap(([soort, een, meer]) => {
    const hoeveel = regels.filter((regel) => regel.soort === soort).length
    return hoeveel === 0 ? [] : [aantal(hoeveel, een, meer)]
  }).join(', ')
}

function telrij(titel: string, { voorstel, cijfer, bewering, samen }: Notaoverzicht['totaal']): Html {
  return html`<tr><th scope="row">${titel}</th>${[voorstel, cijfer, bewering, samen].map((telling) => html`<td class="getal">${inWoorden(telling)}</td>`)}</tr>`
}

function inWoorden({ zinnen, gedragen, procent_gedragen }: Notatelling): string {
  return procent_gedragen === undefined ? 'geen' : `${gedragen} van ${zinnen} (${procent_gedragen}%)`
}
