import { type Html, html } from '../opmaak/html.ts'

/** One way to make a call: code, with what someone must know before it runs. */
export interface Aanroep {
  readonly titel: string
  readonly code: string
  readonly uitleg?: Html
}

/** The call that a developer would make for this answer: one block per way. */
export function aanroepblok(blokken: readonly Aanroep[]): Html {
  return html`${blokken.map(({ titel, code, uitleg }) => html`<h3 class="nl-heading nl-heading--level-3">${titel}</h3>${uitleg && html`<p class="klein">${uitleg}</p>`}<pre class="nl-code-block" tabindex="0" aria-label="${titel}"><code class="nl-code-block__code">${code}</code></pre>`)}`
}

/** The same over HTTP. The facts travel in the body: never in an address, which servers write in their logs. */
export function curl(...verzoeken: readonly (readonly [pad: string, lichaam: unknown])[]): Aanroep {
  return http(
    verzoeken
      .map(([pad, lichaam]) => `curl --json ${schelptekst(lichaam)} \\\n  "$VOORDEUR/v1/${pad}"`)
      .join('\n\n'),
  )
}

/** A call over HTTP in the words of a shell. */
export function http(code: string, ook: Html | false = false): Aanroep {
  return {
    titel: 'HTTP (curl)',
    uitleg: html`Zet in <code class="nl-code">VOORDEUR</code> het adres van een server met de API, zoals <code class="nl-code">pnpm start</code> die noemt.${ook && html` ${ook}`} De feiten staan in het bericht, nooit in het adres.`,
    code,
  }
}

/** A value as a programmer writes it in TypeScript. */
export function literal(waarde: unknown, inspringing = 0): string {
  const marge = '  '.repeat(inspringing + 1)
  if (Array.isArray(waarde)) return `[${waarde.map((een) => literal(een, inspringing)).join(', ')}]`
  if (typeof waarde === 'object' && waarde !== null) {
    const regels = Object.entries(waarde).map(
      ([naam, een]) => `${marge}${naam}: ${literal(een, inspringing + 1)},`,
    )
    return regels.length === 0 ? '{}' : `{\n${regels.join('\n')}\n${'  '.repeat(inspringing)}}`
  }
  return typeof waarde === 'string'
    ? `'${waarde.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : String(waarde)
}

/** Data in a shell command, in single quotes. */
export function schelptekst(waarde: unknown): string {
  return `'${JSON.stringify(waarde).replaceAll("'", "'\\''")}'`
}
