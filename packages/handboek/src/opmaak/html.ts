/** Text that is HTML already. Only `html` and `rauw` make it, so anything else is escaped. */
export class Html {
  readonly tekst: string
  constructor(tekst: string) {
    this.tekst = tekst
  }
  toString(): string {
    return this.tekst
  }
}

export type Inhoud = Html | string | number | null | undefined | false | readonly Inhoud[]

/** A template whose values are escaped, in text and in quoted attributes. Lists are joined; empty values vanish. */
export function html(delen: TemplateStringsArray, ...waarden: readonly Inhoud[]): Html {
  return new Html(delen.reduce((tot, deel, i) => tot + alsTekst(waarden[i - 1]) + deel))
}

/** For text that another package made as markup, such as the SVG of a region. Never for input. */
export function rauw(tekst: string): Html {
  return new Html(tekst)
}

export function ontsnap(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => ONTSNAPT[teken]!)
}

const ONTSNAPT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function alsTekst(inhoud: Inhoud): string {
  if (inhoud === null || inhoud === undefined || inhoud === false) return ''
  if (inhoud instanceof Html) return inhoud.tekst
  if (Array.isArray(inhoud)) return inhoud.map(alsTekst).join('')
  return ontsnap(String(inhoud))
}
