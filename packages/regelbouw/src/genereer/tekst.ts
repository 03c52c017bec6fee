/** A value as TypeScript, on one line, in the style of the hand-written code. */
export function literal(waarde: unknown): string {
  if (typeof waarde === 'string') return aanhaling(waarde)
  if (Array.isArray(waarde)) return `[${waarde.map(literal).join(', ')}]`
  if (typeof waarde === 'object' && waarde !== null) {
    const delen = Object.entries(waarde).map(([sleutel, deel]) => `${sleutelnaam(sleutel)}: ${literal(deel)}`)
    return delen.length === 0 ? '{}' : `{ ${delen.join(', ')} }`
  }
  return String(waarde)
}

export function sleutelnaam(sleutel: string): string {
  return /^[a-z_]\w*$/i.test(sleutel) ? sleutel : aanhaling(sleutel)
}

function aanhaling(tekst: string): string {
  return tekst.includes("'") && !tekst.includes('"')
    ? JSON.stringify(tekst)
    : `'${tekst.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
}

/** `urgentie/wettelijke-groep` becomes `wettelijkeGroep`. */
export function constante(id: string): string {
  return id
    .split('/')
    .at(-1)!
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** The first lines of a generated file: where it comes from. */
export function kop(...bestanden: readonly string[]): string {
  return [
    `// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:`,
    ...bestanden.map((bestand) => `// ${bestand}`),
    '',
  ].join('\n')
}
