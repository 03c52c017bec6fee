import type { Operatie } from '@voordeur/regelbouw'
import { BASIS, openapi, operaties, VERSIE } from '../beschrijving.ts'
import { vormVan } from './vorm.ts'

type Blok = Readonly<Record<string, unknown>>

/** The description as a page: no script, no network, readable with a keyboard and a screen reader. */
export function bladzijde(): string {
  const { info, tags } = openapi as typeof openapi & {
    tags: readonly { name: string; description: string }[]
  }
  const perTag = tags.map(({ name, description }) => ({
    naam: name,
    uitleg: description,
    lijst: operaties.filter(({ operatie }) => operatie.tags.includes(name)),
  }))
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${tekst(info.title)}: de interface (versie ${VERSIE})</title>
<link rel="stylesheet" href="/documentatie/stijl.css">
</head>
<body>
<a class="spring" href="#inhoud">Naar de inhoud</a>
<header>
<h1>${tekst(info.title)}: de interface</h1>
<p>Versie ${VERSIE}. De beschrijving als bestand: <a href="${BASIS}/openapi.json">openapi.json</a> en
<a href="${BASIS}/openapi.yaml">openapi.yaml</a>. Daaruit maakt u een client voor Java, .NET of Python.</p>
<p>${metCode(info.description)}</p>
</header>
<nav aria-label="Onderwerpen">
<ul>${perTag.map(({ naam, uitleg }) => `<li><a href="#${naam}">${naam}</a>: ${tekst(uitleg)}</li>`).join('\n')}</ul>
</nav>
<main id="inhoud">
${perTag.map(({ naam, uitleg, lijst }) => onderwerp(naam, uitleg, lijst)).join('\n')}
${schemas()}
</main>
</body>
</html>
`
}

function onderwerp(naam: string, uitleg: string, lijst: typeof operaties): string {
  return `<section aria-labelledby="${naam}">
<h2 id="${naam}">${naam}: ${tekst(uitleg)}</h2>
${lijst.map(({ pad, methode, operatie }) => bewerking(pad, methode, operatie)).join('\n')}
</section>`
}

function bewerking(pad: string, methode: string, operatie: Operatie): string {
  const { operationId, summary, requestBody, responses } = operatie
  const uitleg = (operatie as unknown as Blok)['description']
  const velden = (operatie.parameters ?? []).map(volg).filter((een) => een['in'] !== 'header')
  const body = Object.entries(requestBody?.content ?? {})
  return `<article aria-labelledby="${operationId}">
<h3 id="${operationId}"><span class="methode">${methode}</span> <code>${BASIS}${tekst(pad)}</code></h3>
<p>${tekst(summary)}</p>
${typeof uitleg === 'string' ? `<p>${metCode(uitleg)}</p>` : ''}
${
  velden.length === 0
    ? ''
    : tabel(
        ['Veld', 'Waar', 'Verplicht', 'Wat'],
        velden.map((een) => [
          String(een['name']),
          WAAR[String(een['in'])] ?? '',
          een['required'] ? 'ja' : 'nee',
          String(een['description'] ?? ''),
        ]),
      )
}
${body.map(([soort, { schema }]) => `<p>Stuur <code>${tekst(soort)}</code>: ${verwijzing(schema)}</p>\n${voorbeeld(pad, soort, schema)}`).join('\n')}
${tabel(
  ['Status', 'Wat', 'Vorm'],
  Object.entries(responses).map(([status, antwoord]) => status304(status, volg(antwoord))),
)}
</article>`
}

const WAAR: Readonly<Record<string, string>> = { query: 'achter het vraagteken', path: 'in het adres' }

function status304(status: string, antwoord: Blok): readonly string[] {
  const [inhoud] = Object.values((antwoord['content'] ?? {}) as Record<string, { schema: Blok }>)
  return [status, String(antwoord['description'] ?? ''), inhoud ? RUW + verwijzing(inhoud.schema) : '']
}

/** Marks a cell that is HTML already. */
const RUW = '\u0000'

function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const cel = (inhoud: string) => (inhoud.startsWith(RUW) ? inhoud.slice(1) : tekst(inhoud))
  // The roles stay where a phone shows the rows as blocks.
  return `<table role="table">
<thead role="rowgroup"><tr role="row">${koppen.map((kop) => `<th role="columnheader" scope="col">${kop}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">${rijen.map((rij) => `<tr role="row">${rij.map((een, i) => `<td role="cell" data-kop="${koppen[i]}">${cel(een)}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table>`
}

/** The call that a reader can copy, if the description gives an example. */
function voorbeeld(pad: string, soort: string, schema: Blok): string {
  const inhoud = volg(schema)['example']
  if (inhoud === undefined || soort !== 'application/json') return ''
  const aanroep = `curl -s https://uw-server/v1${pad} \\
  -H 'content-type: application/json' \\
  -d '${JSON.stringify(inhoud)}'`
  return `<pre tabindex="0" aria-label="Voorbeeld van een aanroep"><code>${tekst(aanroep)}</code></pre>`
}

function verwijzing(schema: Blok): string {
  const ref = schema['$ref']
  if (typeof ref !== 'string') return `<code>${tekst(vormVan(schema))}</code>`
  const naam = ref.split('/').at(-1)!
  return `<a href="#schema-${naam}">${tekst(naam)}</a>`
}

function schemas(): string {
  const delen = Object.entries(openapi.components.schemas).map(
    ([naam, schema]) => `<article id="schema-${naam}">
<h3>${tekst(naam)}</h3>
${typeof schema['description'] === 'string' ? `<p>${tekst(schema['description'])}</p>` : ''}
${velden(schema as Blok)}
</article>`,
  )
  return `<section aria-labelledby="schemas">
<h2 id="schemas">Vormen: wat erin gaat en wat eruit komt</h2>
${delen.join('\n')}
</section>`
}

function velden(schema: Blok): string {
  const { properties, required = [] } = schema as {
    properties?: Record<string, Blok>
    required?: readonly string[]
  }
  if (!properties) return `<p>Vorm: <code>${tekst(vormVan(schema))}</code></p>`
  return tabel(
    ['Veld', 'Vorm', 'Verplicht', 'Wat'],
    Object.entries(properties).map(([naam, veld]) => [
      naam,
      RUW + (typeof veld['$ref'] === 'string' ? verwijzing(veld) : `<code>${tekst(vormVan(veld))}</code>`),
      required.includes(naam) ? 'ja' : 'nee',
      String(veld['description'] ?? ''),
    ]),
  )
}

function volg(deel: unknown): Blok {
  const ref = (deel as Blok)['$ref']
  if (typeof ref !== 'string') return deel as Blok
  return ref
    .split('/')
    .slice(1)
    .reduce<unknown>((hier, stap) => (hier as Blok)[stap], openapi) as Blok
}

/** A description has code between backticks. */
function metCode(waarde: string): string {
  return tekst(waarde).replace(/`([^`]+)`/g, '<code>$1</code>')
}

function tekst(waarde: string): string {
  return waarde
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
