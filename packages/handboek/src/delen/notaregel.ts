import type { Notaregel, Notastand, Oordeelstand } from '@voordeur/gereedheid/nota'
import { bronlinks, type Naar } from '../antwoord/reden.ts'
import { vindplek } from '../gegevens/plaatsen.ts'
import { type Html, html } from '../opmaak/html.ts'
import { zekerheidsmerk } from './zekerheid.ts'

export const STAND: Readonly<Record<Notastand, string>> = {
  gedragen: 'Software helpt',
  vastgelegd: 'Alleen genoteerd',
  niet: 'Geen software',
}
const OORDEEL: Readonly<Record<Oordeelstand, string>> = {
  klopt: 'Klopt',
  klopt_niet: 'Klopt niet',
  onduidelijk: 'Onduidelijk',
  niet_nagegaan: 'Niet nagegaan',
}
const SOORT: Readonly<Record<Notaregel['soort'], string>> = {
  voorstel: 'Voorstel',
  cijfer: 'Cijfer',
  bewering: 'Bewering',
}

/** One entry of the ledger: what the nota says, where it lives or why not, and what software can't do there. */
export function notaregel(regel: Notaregel, naar: Naar): Html {
  const { id, titel, soort, stand, voorstel, zin, citaat, waar, niet, oordeel } = regel
  const staatBijBron = regel.bron.some((bron) => citaat && bron.citaat?.includes(citaat))
  return html`<section class="punt notaregel" id="nota-${id}"><h3 class="nl-heading nl-heading--level-3">${titel}</h3>
<p class="klein">${SOORT[soort]}${voorstel && ` ${voorstel}`} · <span class="notastand notastand--${stand}">${STAND[stand]}</span></p>
<p>${zin}${citaat && !staatBijBron && html` <q>${citaat}</q>`}</p>
${oordeel && html`<p><strong>${OORDEEL[oordeel.stand]}.</strong> ${oordeel.zin}</p>`}
${
  waar.length > 0 &&
  html`<ul class="plekken">${waar.map((plaats) => {
    const { soort: wat, tekst, adres, wat: doet } = vindplek(plaats)
    return html`<li>${wat}: <a class="nl-link" href="${naar(adres)}">${tekst}</a>${doet && html` <span class="klein">${doet}</span>`}</li>`
  })}</ul>`
}
${niet && html`<p><strong>Waarom niet:</strong> ${niet}</p>`}
<p><strong>Wat software niet kan:</strong> ${regel.software_kan_niet}</p>
<p class="onderbouwing">${zekerheidsmerk(regel.zekerheid)} ${bronlinks(regel.bron, naar)}</p></section>`
}
