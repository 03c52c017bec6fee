import { type Notaafdeling, nota } from '@voordeur/gereedheid/nota'
import { afdelingadres, notaregel } from '../delen/notaregel.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'

const delen = nota({ peildatum: handboek.peildatum }).afdelingen.filter(({ regels }) => regels.length > 0)

export const data = {
  delen,
  pagination: { data: 'delen', size: 1, alias: 'deel' },
  permalink: ({ deel }: { deel: Notaafdeling }) => afdelingadres(deel.afdeling),
}

/** Proposals first: that is what most readers come for. */
const VOLGORDE = [
  ['voorstel', 'Voorstellen'],
  ['cijfer', 'Cijfers'],
  ['bewering', 'Beweringen'],
] as const

/** One section of the nota: every entry of the ledger about it. */
export function render({ deel: { afdeling, titel, regels } }: { deel: Notaafdeling }): string {
  const pad = afdelingadres(afdeling)
  const naar = (doel: string) => relatief(pad, doel)
  const groepen = VOLGORDE.map(([soort, kop]) => ({
    soort,
    kop,
    van: regels.filter((regel) => regel.soort === soort),
  })).filter(({ van }) => van.length > 0)
  return pagina({
    pad,
    titel: `De nota: ${titel}`,
    beschrijving: `Wat de initiatiefnota zegt in het deel “${titel}”, waar dat in de software staat, en wat software daar niet kan.`,
    soort: 'Nota',
    kruimels: [{ titel: 'Nota', pad: 'nota/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">De nota: ${titel}</h1>
<p class="nl-paragraph nl-paragraph--lead">De nota is een voorstel, geen regel. Welke plek in de software bij welke zin hoort, is onze lezing.</p>
<ul class="sprong">${groepen.flatMap(({ van }) => van).map(({ id, titel: naam }) => html`<li><a class="nl-link" href="#nota-${id}">${naam}</a></li>`)}</ul>
${groepen.map(
  ({ soort, kop, van }) =>
    html`<section aria-labelledby="${soort}"><h2 class="nl-heading nl-heading--level-2" id="${soort}">${kop}</h2>${van.map((regel) => notaregel(regel, naar))}</section>`,
)}`,
  })
}
