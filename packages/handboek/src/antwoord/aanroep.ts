import { type Html, html } from '../opmaak/html.ts'

/** The call that a developer would make for this answer: one block per way. */
export function aanroepblok(blokken: readonly { readonly titel: string; readonly code: string }[]): Html {
  return html`${blokken.map(({ titel, code }) => html`<h3 class="nl-heading nl-heading--level-3">${titel}</h3><pre class="nl-code-block" tabindex="0"><code class="nl-code-block__code">${code}</code></pre>`)}`
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
