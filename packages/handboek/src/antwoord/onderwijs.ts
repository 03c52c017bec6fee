import type { Onderwijstaak, Onderwijsvoorstel } from '@voordeur/gereedheid'
import { langeDatum } from '@voordeur/kern'
import { type Html, html, type Inhoud } from '../opmaak/html.ts'
import { lijst, toonAntwoord } from './antwoord.ts'
import { type Naar, reden } from './reden.ts'

/** Who does what first; then the reasons, what a school may refuse, and what is only a question. */
export function toonOnderwijs(
  voorstel: Onderwijsvoorstel,
  naar: Naar,
  veldVan: (feit: string) => string | undefined,
): Html {
  const { leerplicht, taken, weigering, versie } = voorstel
  const zeker = taken.filter(({ geldt }) => geldt === 'ja')
  const misschien = taken.filter(({ geldt }) => geldt === 'mogelijk')
  return toonAntwoord(
    voorstel,
    {
      onderschrift: `Op ${langeDatum(versie.peildatum)}. ${leerplicht.zin}`,
      eerst: [{ titel: 'Wie doet wat', inhoud: takenlijst(zeker, naar, veldVan) }],
      delen: [
        {
          titel: 'Leerplicht',
          inhoud: lijst(leerplicht.motivering.map((een) => reden(een, naar))),
        },
        {
          titel: 'Misschien ook, het hangt af van wat nog ontbreekt',
          inhoud:
            misschien.length > 0 &&
            html`<details><summary>${misschien.length} ${misschien.length === 1 ? 'taak' : 'taken'}</summary>${takenlijst(misschien, naar, veldVan)}</details>`,
        },
        {
          titel: 'Wat mag een basisschool als reden geven?',
          inhoud:
            weigering.length > 0 &&
            html`<details${weigering.some(({ genoemd }) => genoemd) && html` open`}><summary>${weigering.length} redenen</summary><ul class="redenen">${weigering.map((een) => reden(een, naar, een.genoemd && html`<p><strong>Deze reden gaf de school.</strong></p>`))}</ul></details>`,
        },
        { titel: 'Onderwijs in de opvang zelf', inhoud: intramuraal(voorstel, naar) },
      ],
      veldVan,
      gevaarBovenaan: 2,
    },
    naar,
  )
}

/** The tasks of one person or body under one heading, in the order of the answer. */
function takenlijst(
  taken: readonly Onderwijstaak[],
  naar: Naar,
  veldVan: (feit: string) => string | undefined,
): Inhoud {
  const namen = [...new Set(taken.map(({ door }) => door))]
  return (
    taken.length > 0 &&
    html`${namen.map((naam) => html`<h4 class="nl-heading nl-heading--level-4">${naam}</h4><ul class="redenen">${taken.filter(({ door }) => door === naam).map((een) => reden(een, naar, dagregel(een, veldVan)))}</ul>`)}`
  )
}

function dagregel({ dag, mist }: Onderwijstaak, veldVan: (feit: string) => string | undefined): Inhoud {
  if (dag) return html`<p><strong>${dagzin(dag)}</strong></p>`
  const veld = mist[0] === undefined ? undefined : veldVan(mist[0])
  return (
    veld !== undefined &&
    html`<p><a class="nl-link" href="#${veld}" data-veld="${veld}">Vul een dag in om te rekenen</a></p>`
  )
}

/** A wish is never told as a last day. */
function dagzin({ soort, datum, voorbij }: NonNullable<Onderwijstaak['dag']>): string {
  const dag = langeDatum(datum)
  if (soort === 'zo_mogelijk_voor') return `Zo mogelijk voor ${dag}; later mag ook.`
  if (soort === 'vanaf') return `Vanaf ${dag}.`
  return `Uiterlijk ${dag}.${voorbij ? ' Die dag is voorbij.' : ''}`
}

function intramuraal({ intramuraal: deel }: Onderwijsvoorstel, naar: Naar): Inhoud {
  return (
    deel.geldt !== 'nee' &&
    html`<ul class="redenen">${reden(deel, naar)}</ul><p>Vraag aan de opvang, de school en het samenwerkingsverband:</p><ul>${deel.vragen.map(({ vraag }) => html`<li>${vraag}</li>`)}</ul>`
  )
}
