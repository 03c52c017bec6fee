import {
  langeDatum,
  type Mens,
  type Motivering,
  type OntbrekendFeit,
  type Signaal,
  type Versie,
} from '@voordeur/kern'
import { regeladres } from '../opmaak/adres.ts'
import { type Html, html, type Inhoud } from '../opmaak/html.ts'
import { type Naar, reden } from './reden.ts'

/** What every answer of every domain holds. */
export interface Antwoord {
  readonly titel: string
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}

export interface Deel {
  readonly titel: string
  /** Nothing to tell: the part is left out. */
  readonly inhoud: Inhoud
}

/** What a domain adds: the line below the title, its own parts, and where a missing fact can be filled in. */
export interface Eigen {
  readonly onderschrift: Inhoud
  readonly delen?: readonly Deel[]
  /** Parts that are the answer itself; they stand before the reasons. */
  readonly eerst?: readonly Deel[]
  /** Where a missing fact is asked on this page; absent where it is not. */
  readonly veldVan?: (feit: string) => string | undefined
  /** How many lines about danger stand above the outcome as long as nobody says that there is danger now; absent: all. */
  readonly gevaarBovenaan?: number
  readonly strijd?: (signaal: Signaal) => Html
  readonly woorden?: { readonly recht?: string; readonly plicht?: string }
}

/** An answer for a person: danger first, then the answer, the reasons, and what is still to do. */
export function toonAntwoord(antwoord: Antwoord, eigen: Eigen, naar: Naar): Html {
  const { signalen, mens, versie } = antwoord
  const gevaar = signalen.filter(({ soort }) => soort === 'gevaar')
  const van = (soort: Signaal['soort']) =>
    signalen.filter((signaal) => signaal.soort === soort && signaal.geldt === 'ja')
  const mogelijk = signalen.filter(({ geldt, soort }) => geldt === 'mogelijk' && soort !== 'gevaar')
  const strijd = eigen.strijd ?? ((signaal: Signaal) => reden(signaal, naar))
  // Is there danger now? Then all of it is on top. Else the answer stays in sight.
  const isNu = gevaar.some(({ code, geldt }) => code === 'bel_112' && geldt === 'ja')
  const bovenaan = isNu ? gevaar.length : (eigen.gevaarBovenaan ?? gevaar.length)
  return html`${gevaar.length > 0 && gevaarmelding(gevaar.slice(0, bovenaan))}
<p class="voorstel__wat">Voorstel. Een mens beslist.</p>
<h2 class="nl-heading nl-heading--level-2 voorstel__titel" id="uitkomst">${antwoord.titel}</h2>
<p class="voorstel__onder">${eigen.onderschrift}</p>
${deel('Ook belangrijk voor de veiligheid', gevaar.length > bovenaan && html`<div class="melding melding--gevaar melding--onder">${gevaar.slice(bovenaan).map(({ zin }) => html`<p>${zin}</p>`)}</div>`)}
${(eigen.eerst ?? []).map(({ titel, inhoud }) => deel(titel, inhoud))}
${deel('Waarom', lijst(antwoord.motivering.map((een) => reden(een, naar))))}
${(eigen.delen ?? []).map(({ titel, inhoud }) => deel(titel, inhoud))}
${deel(
  'Nog te vragen, het nuttigste eerst',
  antwoord.ontbreekt.length > 0 &&
    html`<ol>${antwoord.ontbreekt.map(({ feit, vraag }) => {
      const veld = eigen.veldVan?.(feit)
      return html`<li>${veld === undefined ? vraag : html`<a class="nl-link" href="#${veld}" data-veld="${veld}">${vraag}</a>`}</li>`
    })}</ol>`,
)}
${deel('Botst met hogere regels', lijst(van('strijd').map(strijd)))}
${deel(eigen.woorden?.recht ?? 'Rechten', lijst(van('recht').map((een) => reden(een, naar))))}
${deel(eigen.woorden?.plicht ?? 'Plichten', lijst(van('plicht').map((een) => reden(een, naar))))}
${deel('Let op', lijst(van('let_op').map((een) => reden(een, naar))))}
${deel('Misschien, het hangt af van wat nog niet vaststaat', lijst(mogelijk.map((een) => (een.soort === 'strijd' ? strijd(een) : reden(een, naar)))))}
${deel(
  'Wie beslist',
  html`<p>${`${mens.beslisser}.`.replace('..', '.')}</p>${mens.vragen.length > 0 && html`<p>Die moet nog zelf beoordelen:</p><ul class="redenen">${mens.vragen.map(({ vraag, bron, zekerheid }) => reden({ zin: vraag, bron, zekerheid }, naar))}</ul>`}`,
)}
${slot(versie, naar)}`
}

function gevaarmelding(signalen: readonly Signaal[]): Html {
  return html`<div class="melding melding--gevaar">${signalen.map(({ zin }) => html`<p><strong>${zin}</strong></p>`)}</div>`
}

export function deel(titel: string, inhoud: Inhoud): Inhoud {
  return (
    inhoud &&
    html`<section class="voorstel__deel"><h3 class="nl-heading nl-heading--level-3">${titel}</h3>${inhoud}</section>`
  )
}

export function lijst(items: readonly Html[]): Inhoud {
  return items.length > 0 && html`<ul class="redenen">${items}</ul>`
}

/** Which rules answered, so that anyone can look them up and compute it again. */
function slot({ peildatum, pakket, pakketversie, regels }: Versie, naar: Naar): Html {
  return html`<p class="klein">Gerekend op ${langeDatum(peildatum)} met ${pakket} ${pakketversie}. Regels: ${regels.map(
    ({ id, geldig }, i) =>
      html`${i > 0 && ', '}<a class="nl-link" href="${naar(regeladres(id, geldig.van))}">${id} ${geldig.van}</a>`,
  )}.</p>`
}
