import type { Zekerheid } from '@voordeur/kern'
import type { CelInhoud } from '@voordeur/regelbouw'
import { bronIds } from '@voordeur/regelbouw'
import { handboek } from '../gegevens/handboek.ts'
import type { Regelinhoud } from '../gegevens/regels.ts'
import type { Onderdeel, Rijwijziging, Wijziging } from '../gegevens/wijziging.ts'
import { bepalingadres } from '../opmaak/adres.ts'
import { type Html, html } from '../opmaak/html.ts'
import { gevolgen } from '../woorden/gevolg.ts'
import { voorwaarden } from '../woorden/voorwaarde.ts'
import { gevolglijst } from './gevolg.ts'
import { zekerheidsmerk } from './zekerheid.ts'

interface Weergave {
  /** Before every id, where a page shows more than one change. */
  readonly voorvoegsel?: string
  readonly koppen?: readonly [voor: string, na: string]
}

/** The rows that changed, before and after side by side. */
export function voorEnNa(
  { oud, nieuw, rijen }: Wijziging,
  naar: (doel: string) => string,
  { voorvoegsel = '', koppen = [`Voor (${oud.geldig.van})`, `Na (${nieuw.geldig.van})`] }: Weergave = {},
): Html {
  if (rijen.length === 0)
    return html`<p>Geen enkele rij veranderde. De titel, de toelichting of de geldigheid kan wel anders zijn.</p>`
  return html`<table class="utrecht-table rijen voorna" role="table"><caption class="verborgen">Voor en na, per rij</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${koppen[0]}</th><th role="columnheader" scope="col">${koppen[1]}</th></tr></thead>
<tbody role="rowgroup">${rijen.map((rij) => wijzigingrij(rij, { oud, nieuw }, naar, voorvoegsel, koppen))}</tbody></table>`
}

function wijzigingrij(
  rij: Rijwijziging,
  { oud, nieuw }: Pick<Wijziging, 'oud' | 'nieuw'>,
  naar: (doel: string) => string,
  voorvoegsel: string,
  [voor, na]: readonly [string, string],
): Html {
  const soort = !rij.oud ? 'Erbij' : !rij.nieuw ? 'Vervalt' : 'Anders'
  return html`<tr role="row" id="${voorvoegsel}${rij.id}"><td role="cell" data-kop="${voor}"><p class="rijnaam"><span class="${soort === 'Vervalt' ? 'eerst' : 'nu'}">${soort}</span> <a href="#${voorvoegsel}${rij.id}">rij ${rij.id}</a></p>${rij.oud ? kant(rij.oud, oud, naar) : html`<p class="klein">Bestond niet.</p>`}</td><td role="cell" data-kop="${na}">${rij.nieuw ? kant(rij.nieuw, nieuw, naar) : html`<p class="klein">Bestaat niet meer.</p>`}</td></tr>`
}

function kant(rij: Onderdeel, inhoud: Regelinhoud, naar: (doel: string) => string): Html {
  const als =
    inhoud.soort === 'beslistabel' && rij['als']
      ? voorwaarden(inhoud.invoer, rij['als'] as Record<string, CelInhoud>)
      : []
  const dan =
    inhoud.soort !== 'toetslijst' && rij['dan'] ? gevolgen(inhoud.uitvoer, rij['dan'] as object) : []
  return html`${als.length > 0 && html`<ul class="als">${als.map(({ vraag, antwoord }) => html`<li>${vraag} <strong>${antwoord}</strong></li>`)}</ul>`}<p class="omdat">${rij.omdat}</p>${dan.length > 0 && gevolglijst(dan)}
<p class="onderbouwing">${zekerheidsmerk(rij['zekerheid'] as Zekerheid)} ${bronIds(rij as unknown as { bron: string }).map((id, i) => html`${i > 0 && '; '}${bronlink(id, naar)}`)}</p>`
}

/** A source that the older rules cite may be gone in the newer ones; then its id is all there is to show. */
function bronlink(id: string, naar: (doel: string) => string): Html {
  try {
    return html`<a class="nl-link" href="${naar(bepalingadres(id))}">${handboek.bron(id).titel}</a>`
  } catch {
    return html`<code class="nl-code">${id}</code>`
  }
}
