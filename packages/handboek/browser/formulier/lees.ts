/** A share as whole numbers: 38,4 procent is 384/1000. Nothing is rounded. */
export interface Breuk {
  readonly teller: number
  readonly noemer: number
}

export type Feit = boolean | string | number | Breuk

/** What a field says: a fact, nothing (unknown), or something that cannot be read. */
type Gelezen = { readonly waarde?: Feit; readonly fout?: string }

export interface Feiten {
  readonly feiten: ReadonlyMap<string, Feit>
  /** Per path what is wrong. A field with a fault is unknown until it is right. */
  readonly fouten: ReadonlyMap<string, string>
}

/** The facts that were filled in, by path. */
export function leesFeiten(formulier: HTMLFormElement): Feiten {
  const feiten = new Map<string, Feit>()
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
  if (soort === 'procent') return leesProcent(tekst)
  return { waarde: tekst }
}

function leesProcent(tekst: string): Gelezen {
  const [, heel, deel = ''] = /^(\d{1,6})(?:[,.](\d{1,4}))? ?%?$/.exec(tekst) ?? []
  if (heel === undefined) return { fout: 'Schrijf een percentage, zoals 40 of 38,4.' }
  return { waarde: { teller: Number(heel + deel), noemer: 100 * 10 ** deel.length } }
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

/** Whether someone answered something here. "I do not know" is no answer. */
export function ingevuld(deel: HTMLElement): boolean {
  return [...deel.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].some((veld) =>
    veld instanceof HTMLInputElement && (veld.type === 'radio' || veld.type === 'checkbox')
      ? veld.checked && veld.value !== ''
      : veld.value !== '',
  )
}
