import { langeDatum } from '@voordeur/kern'
import type { Trechter, Trechterstap, Trechterverhouding } from '@voordeur/monitor'
import { duizendtallen } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'
import { lijst, toonAntwoord } from './antwoord.ts'
import { bronlinks, type Naar } from './reden.ts'

/** The funnel: steps with a bar, then the ratios, each with its denominator. */
export function toonTrechter(
  trechter: Trechter,
  naar: Naar,
  veldVan: (feit: string) => string | undefined,
): Html {
  const { stappen, verhoudingen, periode } = trechter
  return toonAntwoord(
    trechter,
    {
      onderschrift: `${langeDatum(periode.van)} tot en met ${langeDatum(periode.tot)}`,
      eerst: [
        { titel: 'Stappen', inhoud: staptabel(stappen) },
        {
          titel: 'Verhoudingen, elk met de noemer',
          inhoud: lijst(
            verhoudingen.filter(({ stand }) => stand !== 'onbekend').map((een) => verhouding(een, naar)),
          ),
        },
        {
          titel: 'Nog open',
          inhoud: lijst(
            verhoudingen
              .filter(({ stand }) => stand === 'onbekend')
              .map(({ zin }) => html`<li><p>${zin}</p></li>`),
          ),
        },
      ],
      veldVan,
    },
    naar,
  )
}

/** The bar says how much is left of the biggest step of the main line; the number says the same. */
function staptabel(stappen: readonly Trechterstap[]): Html {
  const getoond = stappen.filter(({ hoofdlijn, stand }) => hoofdlijn || stand !== 'onbekend')
  const grootste = Math.max(1, ...getoond.map(({ aantal, hoofdlijn }) => (hoofdlijn ? (aantal ?? 0) : 0)))
  return html`<table class="tabel trechter"><thead><tr><th scope="col">Stap</th><th scope="col" class="getal">Aantal</th><td></td></tr></thead><tbody>${getoond.map(
    ({ titel, aantal, stand, hoofdlijn }) =>
      html`<tr><th scope="row">${titel}</th><td class="getal">${aantal === undefined ? 'onbekend' : duizendtallen(aantal)}${stand === 'afgeleid' && ' (berekend)'}</td><td>${aantal !== undefined && hoofdlijn && html`<svg class="staaf" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${(aantal * 100) / grootste}" height="10"/></svg>`}</td></tr>`,
  )}</tbody></table>`
}

function verhouding({ zin, reden, stand, referenties }: Trechterverhouding, naar: Naar): Html {
  const magNiet = new Set(
    referenties.filter(({ in_woorden }) => in_woorden === undefined).map((een) => een.zin),
  )
  return html`<li><p>${zin}${stand === 'afgeleid' && ' (berekend uit andere verhoudingen)'}</p>${reden && html`<p>${reden}</p>`}
${referenties.filter(({ in_woorden }) => in_woorden !== undefined).map((een) => html`<p class="onderbouwing">Landelijk ${een.in_woorden}${een.periode && ` in ${een.periode.van.slice(0, 4)}`} (${een.cijfer}). ${een.zin} ${bronlinks(een.bron, naar)}</p>`)}
${[...magNiet].map((waarom) => html`<p class="klein">Niet naast een landelijk cijfer: ${waarom}</p>`)}</li>`
}
