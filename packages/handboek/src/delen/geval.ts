import { isDatum, langeDatum } from '@voordeur/kern'
import { feitInWoorden } from '@voordeur/urgentie'
import { stringify } from 'yaml'
import type { Geval } from '../gegevens/gevallen.ts'
import { handboek } from '../gegevens/handboek.ts'
import { regeladres } from '../opmaak/adres.ts'
import { type Html, html } from '../opmaak/html.ts'
import { codeInWoorden } from '../woorden/keuze.ts'

const BEKEND = new Set(['id', 'titel', 'peildatum', 'omdat', 'verwacht', 'werkwoord'])

/** A worked example: what is known, what the answer must be, and why. */
export function gevalblok({ domein, scenario }: Geval, naar: (doel: string) => string): Html {
  const { id, titel, peildatum, omdat, verwacht } = scenario
  const aanvraag = domein === 'urgentie' ? (scenario['aanvraag'] as object | undefined) : undefined
  const rest = Object.entries(scenario).filter(([naam]) => !BEKEND.has(naam) && naam !== 'aanvraag')
  return html`<section class="geval" id="${id}"><h3 class="nl-heading nl-heading--level-3">${titel}</h3>
<p class="klein">Op ${isDatum(peildatum) ? langeDatum(peildatum) : peildatum}${typeof scenario['werkwoord'] === 'string' && ` · ${scenario['werkwoord']}`}${typeof scenario['gemeente'] === 'string' && ` · regeling ${scenario['gemeente']}`}</p>
${aanvraag && html`<ul class="als">${feiten(aanvraag).map(({ vraag, antwoord }) => html`<li>${vraag} <strong>${antwoord}</strong></li>`)}</ul>`}
${rest.length > 0 && rest.some(([naam]) => naam !== 'gemeente') && html`<details><summary>De invoer</summary><pre class="nl-code-block" tabindex="0"><code>${stringify(Object.fromEntries(rest))}</code></pre></details>`}
<p><strong>Antwoord:</strong> ${verwacht.fout ? `een fout, ${codeInWoorden(verwacht.fout)}` : codeInWoorden(verwacht.uitkomst ?? 'zie de regels hieronder')}.</p>
${omdat && html`<p>${omdat}</p>`}
${verwacht.regels && html`<p class="klein">Regels: ${verwacht.regels.map((regel, i) => html`${i > 0 && ', '}${regellink(regel, peildatum, naar)}`)}</p>`}
${aanvraag && domein === 'urgentie' && (scenario['werkwoord'] ?? 'beoordeel') === 'beoordeel' && !verwacht.fout && !scenario['regeling'] && html`<p><a class="nl-link" href="${naar(`probeer/urgentie.html#${fragment(scenario)}`)}">Probeer dit geval</a></p>`}
</section>`
}

/** `urgentie/uitkomst#wettelijke-groep`, in the version that held on the day of the example. */
function regellink(regel: string, peildatum: string, naar: (doel: string) => string): Html {
  const [id, rij] = regel.split('#')
  const versie = handboek.regels.find(
    ({ inhoud }) =>
      inhoud.id === id && inhoud.geldig.van <= peildatum && (inhoud.geldig.tot ?? '9999') >= peildatum,
  )
  return versie
    ? html`<a class="nl-link" href="${naar(`${regeladres(id!, versie.inhoud.geldig.van)}#${rij}`)}">${regel}</a>`
    : html`${regel}`
}

function feiten(aanvraag: object): readonly { vraag: string; antwoord: string }[] {
  return plat(aanvraag).map(([pad, waarde]) => {
    // Not a fact with a question, such as the day of the application; or a wrong value, in an example of an error.
    try {
      return feitInWoorden(pad, waarde as string)
    } catch {
      return { vraag: codeInWoorden(pad), antwoord: String(waarde) }
    }
  })
}

function plat(waarde: object, voor = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(waarde).flatMap(([naam, een]) =>
    typeof een === 'object' && een !== null
      ? plat(een, `${voor}${naam}.`)
      : [[`${voor}${naam}`, een] as const],
  )
}

function fragment(scenario: Geval['scenario']): string {
  const velden = new URLSearchParams({ peildatum: scenario.peildatum })
  for (const naam of ['gemeente', 'vraag'])
    if (typeof scenario[naam] === 'string') velden.set(naam, scenario[naam])
  for (const [pad, waarde] of plat(scenario['aanvraag'] as object))
    velden.set(
      pad,
      typeof waarde === 'boolean'
        ? waarde
          ? 'ja'
          : 'nee'
        : pad.endsWith('eurocent')
          ? String(Number(waarde) / 100)
          : String(waarde),
    )
  return String(velden)
}
