import type {
  Bewijssoort,
  Gereedheidstoets,
  Gereedheidsvergelijking,
  LijstOpDatum,
  NiveauUitslag,
  VolgendeStap,
} from '@voordeur/gereedheid'
import { langeDatum } from '@voordeur/kern'
import { regeladres } from '../opmaak/adres.ts'
import { type Html, html } from '../opmaak/html.ts'
import { deel, lijst as opsomming, toonAntwoord } from './antwoord.ts'
import { type Naar, reden } from './reden.ts'

/** The kinds of evidence, in the order in which a form shows them. */
export const BEWIJS: Readonly<Record<Bewijssoort, string>> = {
  besluit: 'een besluit',
  plan_of_afspraak: 'een plan of afspraak',
  werkwijze: 'een werkwijze of protocol',
  lesmateriaal: 'lesmateriaal',
  scholingsregistratie: 'een lijst van wie is geschoold',
  gesprek_uitvoerders: 'verteld door wie het werk doet',
  gesprek_ervaringsdeskundigen: 'verteld door wie het meemaakte',
  waarneming: 'iemand heeft het gezien',
  cijfers: 'cijfers, zonder personen',
  evaluatie: 'een evaluatie',
}

const GROEP: Readonly<Record<VolgendeStap['groep'], string>> = {
  wet: 'Wat de wet vraagt',
  veiligheid: 'Wat mensen beschermt',
  verder: 'Wat verder kan, de laagste niveaus eerst',
  aangeraden: 'Aangeraden, niet verplicht',
}

/** The id of the field of an item, also where an answer points at it. */
export function puntveld(item: string): string {
  return `veld-oordelen-${item}`
}

/** What comes next, and how far every item is. Never a total. */
export function toonGereedheid(toets: Gereedheidstoets, lijst: LijstOpDatum, naar: Naar): Html {
  return toonAntwoord(
    // The steps ask what is missing, and the items say why; each is told once.
    { ...toets, motivering: [], ontbreekt: [] },
    {
      onderschrift: `${lijst.titel} Op ${langeDatum(toets.versie.peildatum)}, met onze eigen schaal.`,
      eerst: Object.entries(GROEP).map(([groep, titel]) => ({
        titel,
        inhoud: opsomming(
          toets.volgende_stappen.filter((een) => een.groep === groep).map((een) => stap(een, lijst)),
        ),
      })),
      delen: lijst.themas.map((thema) => ({
        titel: thema.titel,
        inhoud: html`<ul class="redenen">${toets.uitslag.items.filter((een) => een.thema === thema.id).map((een) => punt(een, toets, lijst, naar))}</ul>`,
      })),
    },
    naar,
  )
}

function stap({ item, titel, niveau, vraag, hoger }: VolgendeStap, lijst: LijstOpDatum): Html {
  const wat = html`<p><a class="nl-link" href="#${puntveld(item)}" data-veld="${puntveld(item)}"><strong>${titel}</strong></a> ${niveaumerk(niveau, lijst)}</p>`
  return hoger
    ? html`<li>${wat}<p>Naar niveau ${hoger.niveau}, bijvoorbeeld: <q>${hoger.modelzin}</q></p></li>`
    : html`<li>${wat}<p>Zoek uit: ${vraag}</p></li>`
}

function punt(
  { item, niveau, bewijs }: Gereedheidstoets['uitslag']['items'][number],
  toets: Gereedheidstoets,
  lijst: LijstOpDatum,
  naar: Naar,
): Html {
  const { titel, omdat, bron, zekerheid } = lijst.items.find(({ id }) => id === item)!
  const soorten = bewijs.map((soort) => BEWIJS[soort as Bewijssoort]).join(', ')
  return reden(
    { zin: omdat, bron, zekerheid },
    naar,
    html`<p><strong>${titel}</strong> ${niveaumerk(niveau, lijst)}</p>${soorten && html`<p class="klein">Bewijs: ${soorten}.</p>`}${toets.zonder_bewijs.includes(item) && html`<p class="klein">Zonder bewijs.</p>`}${toets.alleen_papier.includes(item) && html`<p class="klein">Alleen bewijs op papier.</p>`}`,
  )
}

/** Filled and open squares beside the number: readable without colour, and the word says it too. */
function niveaumerk(niveau: NiveauUitslag, { niveaus }: LijstOpDatum): Html {
  if (niveau === 'onbekend') return html`<span class="niveau niveau--onbekend">onbekend</span>`
  const hoogste = niveaus.length - 1
  return html`<span class="niveau"><span aria-hidden="true">${'■'.repeat(niveau)}${'□'.repeat(hoogste - niveau)}</span> ${niveau}: ${niveaus[niveau]!.naam}</span>`
}

/** Two answers beside each other: only what differs, and what is not known. */
export function toonVergelijking(
  { titel, verschillen, beide_onbekend, signalen, mens, a, b }: Gereedheidsvergelijking,
  lijst: LijstOpDatum,
  naar: Naar,
): Html {
  const anders = verschillen.filter(({ verandering }) => verandering !== 'niet_te_zeggen')
  const onvergelijkbaar = verschillen.filter(({ verandering }) => verandering === 'niet_te_zeggen')
  const titels = new Map(lijst.items.map((item) => [item.id, item.titel]))
  return html`<section aria-labelledby="vergelijking"><h2 class="nl-heading nl-heading--level-2" id="vergelijking" tabindex="-1">Van het bewaarde antwoord naar dit antwoord</h2>
<p>Bewaard: ${langeDatum(a.peildatum)}. Nu: ${langeDatum(b.peildatum)}. <strong>${titel}.</strong></p>
${deel('Hoger of lager', opsomming(anders.map((een) => html`<li><p><strong>${een.titel}</strong>: ${een.verandering}</p><p>${een.zin}</p></li>`)))}
${deel('Niet te vergelijken', opsomming(onvergelijkbaar.map((een) => html`<li><p><strong>${een.titel}</strong></p><p>${een.zin}</p></li>`)))}
${deel('In beide onbekend', beide_onbekend.length > 0 && html`<p>${beide_onbekend.map((item) => titels.get(item) ?? item).join('; ')}.</p>`)}
${deel('Let op', opsomming(signalen.map((een) => reden(een, naar))))}
${deel('Om samen te bespreken', opsomming(mens.vragen.map(({ vraag, ...rest }) => reden({ zin: vraag, ...rest }, naar))))}</section>`
}

/** The questions of a checklist. Not knowing is always a choice, and is chosen at first. */
export function puntvragen(lijst: LijstOpDatum, naar: Naar): Html {
  return html`<p class="klein">${lijst.toelichting} <a class="nl-link" href="${naar(regeladres(lijst.id, lijst.geldig.van))}">Lees de hele lijst</a>.</p>${lijst.themas.map(
    (thema, i) =>
      html`<details class="groep"${i === 0 && html` open`}><summary>${thema.titel}</summary>${lijst.items.filter((een) => een.thema === thema.id).map((een) => puntvraag(een, lijst))}</details>`,
  )}`
}

function puntvraag(
  { id, titel, vraag, kijk_naar, modelzinnen, optioneel }: LijstOpDatum['items'][number],
  { niveaus }: LijstOpDatum,
): Html {
  return html`<fieldset class="veld" id="${puntveld(id)}" tabindex="-1"><legend class="veld__vraag">${titel}${optioneel && ', mag ontbreken'}</legend><p>${vraag}</p><p class="klein">Kijk naar: ${kijk_naar.join('; ')}.</p>
<div class="veld__keuzes">${niveaus.map(({ niveau, naam }) => html`<label class="keuze"><input type="radio" name="niveau.${id}" value="${niveau}"> <span>${niveau}: ${naam}</span></label>`)}<label class="keuze"><input type="radio" name="niveau.${id}" value="" checked> <span>Weet ik niet</span></label></div>
<details><summary>Voorbeelden per niveau, en bewijs</summary><ol class="klein">${modelzinnen.map((zin) => html`<li>${zin}</li>`)}</ol>
<div class="veld__keuzes" role="group" aria-label="Bewijs bij: ${titel}">${Object.entries(BEWIJS).map(([soort, naam]) => html`<label class="keuze"><input type="checkbox" name="bewijs.${id}" value="${soort}"> <span>${naam}</span></label>`)}</div></details></fieldset>`
}
