import type { Veld } from './veld.ts'

/**
 * Schemas explain the values of a choice in their description: `ja: dat is zo. nee: dat is niet zo.` This splits such a
 * text into what stands before it and a meaning per value.
 */
export function uitlegPerKeuze({ beschrijvingen, waarden = [] }: Veld): {
  readonly vooraf: string
  readonly uitleg: ReadonlyMap<string, string>
} {
  const uitleg = new Map<string, string>()
  const vooraf: string[] = []
  for (const beschrijving of beschrijvingen) {
    const plekken = waarden
      .map((waarde) => ({ waarde, plek: vindplaats(beschrijving, waarde) }))
      .filter(({ plek }) => plek >= 0)
      .sort((a, b) => a.plek - b.plek)
    const begin = plekken[0]?.plek ?? beschrijving.length
    if (beschrijving.slice(0, begin).trim()) vooraf.push(beschrijving.slice(0, begin).trim())
    plekken.forEach(({ waarde, plek }, i) => {
      const tekst = beschrijving.slice(plek + waarde.length + 1, plekken[i + 1]?.plek).trim()
      if (!uitleg.has(waarde)) uitleg.set(waarde, tekst.replace(/[.;]$/, ''))
    })
  }
  return { vooraf: vooraf[0] ?? '', uitleg }
}

/** Where `waarde:` starts a sentence. */
function vindplaats(beschrijving: string, waarde: string): number {
  const treffer = new RegExp(`(?:^|[.;?] )(${waarde.replace(/[^a-z0-9_]/gi, '\\$&')}: )`).exec(beschrijving)
  return treffer ? treffer.index + treffer[0].length - treffer[1]!.length : -1
}

/** `huiselijk_geweld` as words. A code that the law has (X3, K05) stays as it is. */
export function codeInWoorden(code: string): string {
  return code.replaceAll('_', ' ')
}
