/** What a field says: a fact, nothing (unknown), or something that cannot be read. */
type Gelezen = { readonly waarde?: boolean | string | number; readonly fout?: string }

export interface Feiten {
  readonly feiten: ReadonlyMap<string, boolean | string | number>
  /** Per path what is wrong. A field with a fault is unknown until it is right. */
  readonly fouten: ReadonlyMap<string, string>
}

/** The facts that were filled in, by path. */
export function leesFeiten(formulier: HTMLFormElement): Feiten {
  const feiten = new Map<string, boolean | string | number>()
  const fouten = new Map<string, string>()
  const gegeven = new FormData(formulier)
  for (const veld of formulier.querySelectorAll<HTMLElement>('[data-pad]')) {
    const pad = veld.dataset['pad']!
    const { waarde, fout } = leesWaarde(veld.dataset['soort']!, String(gegeven.get(pad) ?? '').trim())
    if (waarde !== undefined) feiten.set(pad, waarde)
    if (fout !== undefined) fouten.set(pad, fout)
  }
  return { feiten, fouten }
}

function leesWaarde(soort: string, tekst: string): Gelezen {
  if (tekst === '') return {}
  if (soort === 'ja_nee') return { waarde: tekst === 'ja' }
  if (soort === 'getal' || soort === 'euro') {
    const cijfers = tekst.replaceAll('.', '')
    if (!/^\d{1,12}$/.test(cijfers)) return { fout: 'Schrijf een heel getal, alleen met cijfers.' }
    return { waarde: Number(cijfers) * (soort === 'euro' ? 100 : 1) }
  }
  return { waarde: tekst }
}

/** `opvang.reden` in an object `{ opvang: { reden } }`. */
export function alsObject(feiten: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const heel: Record<string, unknown> = {}
  for (const [pad, waarde] of feiten) {
    const stappen = pad.split('.')
    let hier = heel
    for (const stap of stappen.slice(0, -1)) {
      hier[stap] ??= {}
      hier = hier[stap] as Record<string, unknown>
    }
    hier[stappen.at(-1)!] = waarde
  }
  return heel
}
