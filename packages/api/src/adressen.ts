import { BASIS } from './beschrijving.ts'

/** Knows which methods every address has, to say 405 with `Allow` where 404 would be a lie. */
export class Adressen {
  readonly #vast = new Map<string, Set<string>>()
  readonly #metDelen: { readonly vorm: RegExp; readonly methoden: Set<string> }[] = []

  /** `pad` is written as in OpenAPI: `/regels/{domein}/{naam}`. */
  voegToe(pad: string, methode: string): void {
    const methoden = this.#methodenVoor(pad)
    methoden.add(methode)
    if (methode === 'GET') methoden.add('HEAD')
    methoden.add('OPTIONS')
  }

  #methodenVoor(pad: string): Set<string> {
    const bekend = this.#vast.get(pad)
    if (bekend) return bekend
    const methoden = new Set<string>()
    this.#vast.set(pad, methoden)
    if (pad.includes('{')) {
      const vorm = new RegExp(`^${pad.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)
      this.#metDelen.push({ vorm, methoden })
    }
    return methoden
  }

  /** The methods of an address (without query), or undefined if there is nothing. */
  methodenVan(adres: string): string | undefined {
    const methoden = this.#vast.get(adres) ?? this.#metDelen.find(({ vorm }) => vorm.test(adres))?.methoden
    return methoden && [...methoden].sort().join(', ')
  }
}

/** The address without its query. */
export function zonderQuery(url: string): string {
  const vraagteken = url.indexOf('?')
  return vraagteken === -1 ? url : url.slice(0, vraagteken)
}

export function inVersie(pad: string): string {
  return `${BASIS}${pad}`
}
