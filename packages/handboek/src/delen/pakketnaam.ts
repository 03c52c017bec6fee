import { type Html, html } from '../opmaak/html.ts'

/** `@voordeur/coalitieakkoord`, which may break after the slash on a small screen and nowhere else. */
export function pakketnaam(naam: string): Html {
  const [kring, eigen] = naam.split('/')
  return eigen === undefined ? html`${naam}` : html`${kring}/<wbr>${eigen}`
}

/** The description of a package has code between backticks. */
export function metCode(tekst: string): Html {
  return html`${tekst.split('`').map((deel, i) => (i % 2 === 0 ? deel : html`<code class="nl-code">${deel}</code>`))}`
}
