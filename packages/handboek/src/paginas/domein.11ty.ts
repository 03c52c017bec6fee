import { geldigheid } from '../delen/tijdlijn.ts'
import { handboek } from '../gegevens/handboek.ts'
import type { Regel } from '../gegevens/regels.ts'
import { pagina } from '../kader/pagina.ts'
import { regeladres, relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'
import { DOMEINEN } from '../woorden/domein.ts'

export const data = {
  domeinen: [...new Set(handboek.regels.map(({ domein }) => domein))],
  pagination: { data: 'domeinen', size: 1, alias: 'domein' },
  permalink: ({ domein }: { domein: string }) => `regels/${domein}/index.html`,
}

const DELEN = [
  ['beslistabel', 'Beslistabellen', 'Als dit zo is, dan volgt dat.'],
  ['toetslijst', 'Toetslijsten', 'Punten met een schaal.'],
  ['register', 'Lijsten', 'Woorden, vragen en feiten met bron.'],
] as const

export function render({ domein }: { domein: string }): string {
  const pad = `regels/${domein}/index.html`
  const { naam, over } = DOMEINEN[domein] ?? { naam: domein, over: '' }
  const laatste = handboek.regels.filter((regel) => regel.domein === domein && !regel.volgende)
  return pagina({
    pad,
    titel: naam,
    beschrijving: over,
    soort: 'Overzicht',
    kruimels: [{ titel: 'Regels', pad: 'regels/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">${naam}</h1>
<p class="nl-paragraph nl-paragraph--lead">${over}</p>
${DELEN.map(([soort, kop, uitleg]) => {
  const van = laatste.filter(({ inhoud }) => inhoud.soort === soort)
  return (
    van.length > 0 &&
    html`<section aria-labelledby="${soort}"><h2 class="nl-heading nl-heading--level-2" id="${soort}">${kop}</h2><p>${uitleg}</p><ul class="regellijst">${van.map((regel) => regelpunt(regel, pad))}</ul></section>`
  )
})}`,
  })
}

function regelpunt({ inhoud, versies }: Regel, pad: string): Html {
  const omvang =
    inhoud.soort === 'beslistabel'
      ? aantal(inhoud.regels.length, 'rij', 'rijen')
      : aantal(inhoud.items.length, 'onderdeel', 'onderdelen')
  return html`<li><a class="nl-link" href="${relatief(pad, regeladres(inhoud.id, inhoud.geldig.van))}">${inhoud.titel}</a>
<p class="klein"><code class="nl-code">${inhoud.id}</code> · ${geldigheid(inhoud.geldig)} · ${omvang}${
    versies.length > 1 &&
    html` · eerder: ${versies
      .slice(0, -1)
      .map(
        (versie, i) =>
          html`${i > 0 && ', '}<a class="nl-link" href="${relatief(pad, regeladres(versie.id, versie.geldig.van))}">${versie.geldig.van}</a>`,
      )}`
  }</p></li>`
}
