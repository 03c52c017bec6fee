import type { Notaregel, Notastand, Oordeelstand, Plaats } from '@voordeur/gereedheid/nota'
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
/** What only who builds or checks software looks for. */
const VOOR_ONTWIKKELAARS: ReadonlySet<Plaats['soort']> = new Set(['functie', 'regel'])

/** Where an entry of the ledger is shown in full. */
export const notaregeladres = ({ id, afdeling }: Pick<Notaregel, 'id' | 'afdeling'>): string =>
  `${afdelingadres(afdeling)}#nota-${id}`

export const afdelingadres = (afdeling: Notaregel['afdeling']): string => `nota/${afdeling}.html`

/** One entry of the ledger: what the nota says, where it lives or why not, and what software can't do there. */
export function notaregel(regel: Notaregel, naar: Naar): Html {
  const { id, titel, soort, stand, voorstel, zin, citaat, waar, niet, oordeel } = regel
  const staatBijBron = regel.bron.some((bron) => citaat && bron.citaat?.includes(citaat))
  const code = waar.filter((plaats) => VOOR_ONTWIKKELAARS.has(plaats.soort))
  return html`<section class="punt notaregel" id="nota-${id}"><h3 class="nl-heading nl-heading--level-3">${titel}</h3>
<p class="klein">${SOORT[soort]}${voorstel && ` ${voorstel}`} · ${notastand(stand)}</p>
<p>${zin}${citaat && !staatBijBron && html` <q>${citaat}</q>`}</p>
${oordeel && html`<p><strong>${OORDEEL[oordeel.stand]}.</strong> ${oordeel.zin}</p>`}
${plekken(
  waar.filter((plaats) => !VOOR_ONTWIKKELAARS.has(plaats.soort)),
  naar,
)}
${niet && html`<p><strong>Waarom niet:</strong> ${niet}</p>`}
${kanNiet(regel)}
<p class="onderbouwing">${zekerheidsmerk(regel.zekerheid)} ${bronlinks(regel.bron, naar)}</p>
${code.length > 0 && html`<details><summary>Voor ontwikkelaars<span class="verborgen">: ${titel}</span></summary>${plekken(code, naar)}</details>`}</section>`
}

export function notastand(stand: Notastand): Html {
  return html`<span class="notastand notastand--${stand}">${STAND[stand]}</span>`
}

/** The honest word: what remains for people. */
export function kanNiet({ software_kan_niet: zin }: Notaregel): Html {
  return html`<p><strong>Wat software niet kan:</strong> ${zin}</p>`
}

/** The pages of the handboek where a reader can try it. */
export function paginas({ waar }: Notaregel, naar: Naar): Html | false {
  return plekken(
    waar.filter(({ soort }) => soort === 'pagina'),
    naar,
  )
}

function plekken(waar: readonly Plaats[], naar: Naar): Html | false {
  return (
    waar.length > 0 &&
    html`<ul class="plekken">${waar.map((plaats) => {
      const { soort, tekst, adres, wat } = vindplek(plaats)
      return html`<li>${soort}: <a class="nl-link" href="${naar(adres)}">${tekst}</a>${wat && html` <span class="klein">${wat}</span>`}</li>`
    })}</ul>`
  )
}
