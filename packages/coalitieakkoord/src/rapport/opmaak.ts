/** A piece of HTML. Only {@link html} makes it, so whatever is no piece of HTML is escaped. */
export class Stuk {
  readonly tekst: string

  constructor(tekst: string) {
    this.tekst = tekst
  }
}

type Inhoud = Stuk | string | number | readonly Inhoud[]

/** HTML with everything that is filled in escaped, also inside an attribute in quotes. Lists are joined. */
export function html(vast: TemplateStringsArray, ...waarden: readonly Inhoud[]): Stuk {
  return new Stuk(vast.reduce((tot, stuk, i) => tot + alsHtml(waarden[i - 1] ?? '') + stuk))
}

export const NIETS = new Stuk('')

function alsHtml(inhoud: Inhoud): string {
  if (inhoud instanceof Stuk) return inhoud.tekst
  if (typeof inhoud === 'object') return inhoud.map(alsHtml).join('')
  return zichtbaar(String(inhoud)).replace(/[&<>"']/gu, (teken) => `&#${teken.charCodeAt(0)};`)
}

/** Characters that HTML may not hold, and those that turn around what stands beside them, become visible. */
export function zichtbaar(tekst: string): string {
  return tekst.replace(
    /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Noncharacter_Code_Point}|\p{Cs}/gu,
    '\uFFFD',
  )
}

/** A whole page: no script, nothing from elsewhere, and the browser is told so. */
export function pagina(titel: string, stijl: string): { readonly kop: string; readonly voet: string } {
  const begin = html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${titel}</title>
<style>
${new Stuk(stijl)}</style>
</head>
<body>
`
  return { kop: begin.tekst, voet: '</body>\n</html>\n' }
}
