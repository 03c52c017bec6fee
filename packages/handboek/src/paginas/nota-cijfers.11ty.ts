import { langeDatum } from '@voordeur/kern'
import { type Cijfer, cijfers, voorstellen } from '@voordeur/monitor'
import { bronlinks, reden } from '../antwoord/reden.ts'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'
import { codeInWoorden } from '../woorden/keuze.ts'

const pad = 'nota/cijfers.html'
export const data = { permalink: pad }

const naar = (doel: string) => relatief(pad, doel)

/** The figures of the nota and later ones, what is wrong with them, and what came of the proposals to measure. */
export function render(): string {
  const overzicht = cijfers({ peildatum: handboek.peildatum })
  return pagina({
    pad,
    titel: 'De nota: cijfers, en wat niet klopt',
    beschrijving:
      'Elk cijfer uit de nota en later onderzoek, met bron en hoe zeker het is. Wat niet klopt, en wat er van de voorstellen over meten kwam.',
    soort: 'Nota',
    kruimels: [{ titel: 'Nota', pad: 'nota/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">De nota: cijfers, en wat niet klopt</h1>
<p class="nl-paragraph nl-paragraph--lead">Een cijfer zonder dezelfde definitie mag u niet naast een ander zetten. Daarom staat er bij elk cijfer wat het telt.</p>
<ul class="sprong"><li><a class="nl-link" href="#bevindingen">Wat niet klopt</a></li><li><a class="nl-link" href="#meten">Voorstellen over meten</a></li><li><a class="nl-link" href="#cijfers">Alle cijfers</a></li></ul>
<section aria-labelledby="bevindingen"><h2 class="nl-heading nl-heading--level-2" id="bevindingen">Wat niet klopt, of oppassen vraagt</h2><ul class="redenen">${overzicht.bevindingen.map((een) => html`<li id="bevinding-${een.bevinding}"><p>${een.zin}</p><p class="onderbouwing">${zekerheidsmerk(een.zekerheid)} ${bronlinks(een.bron, naar)}</p></li>`)}</ul>
<h3 class="nl-heading nl-heading--level-3">Breuken in reeksen: vergelijk er niet overheen</h3><ul class="redenen">${overzicht.breuken.map((een) => reden(een, naar))}</ul></section>
<section aria-labelledby="meten"><h2 class="nl-heading nl-heading--level-2" id="meten">Voorstellen over meten, en wat ervan kwam</h2><ul class="redenen">${voorstellen(handboek.peildatum).map((een) => reden({ ...een, zin: een.zin }, naar, html`<p><strong>${een.voorstel}: ${een.titel}</strong></p><p>Stand: ${codeInWoorden(een.status)}.${een.dichtstbij.length > 0 && ` Het dichtst in de buurt: ${een.dichtstbij.join('; ')}.`}${een.niet_verwarren.length > 0 && ` Niet te verwarren met: ${een.niet_verwarren.join('; ')}.`}</p>`))}</ul></section>
<section aria-labelledby="cijfers"><h2 class="nl-heading nl-heading--level-2" id="cijfers">Alle cijfers</h2><p>${aantal(overzicht.cijfers.length, 'cijfer', 'cijfers')}, zoals bekend op ${langeDatum(handboek.peildatum)}.</p>
<table class="utrecht-table rijen" role="table"><caption class="verborgen">Cijfers</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Cijfer</th><th role="columnheader" scope="col">Wat telt het?</th><th role="columnheader" scope="col">Hoe zeker, en bron</th></tr></thead><tbody role="rowgroup">${overzicht.cijfers.map(cijferrij)}</tbody></table></section>`,
  })
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
