import { langeDatum } from '@voordeur/kern'
import type { Regel } from '../gegevens/regels.ts'
import { regeladres } from '../opmaak/adres.ts'
import { type Html, html } from '../opmaak/html.ts'

/** All versions of a rule in order. A list, so that it reads well; the line is drawn by the style. */
export function tijdlijn({ inhoud, versies }: Regel, naar: (doel: string) => string): Html {
  return html`<ol class="tijdlijn">${versies.map(({ id, geldig }) => {
    const deze = geldig.van === inhoud.geldig.van
    const tekst = html`<span class="tijdlijn__dagen">${geldigheid(geldig)}</span>`
    return html`<li${deze && html` class="tijdlijn__deze"`}>${
      deze
        ? html`<strong>${tekst}</strong> <span>(deze pagina)</span>`
        : html`<a class="nl-link" href="${naar(regeladres(id, geldig.van))}">${tekst}</a>`
    }</li>`
  })}</ol>`
}

/** From which day to which day, in words. The rules that always hold start in 1900. */
export function geldigheid({ van, tot }: { readonly van: string; readonly tot?: string }): string {
  const begin = van === '1900-01-01' ? 'altijd' : `vanaf ${langeDatum(van)}`
  if (tot === undefined) return begin
  return van === '1900-01-01'
    ? `tot en met ${langeDatum(tot)}`
    : `${langeDatum(van)} tot en met ${langeDatum(tot)}`
}
