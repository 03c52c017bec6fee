import type { Html } from '../src/opmaak/html.ts'

/** The one way to put markup on the page. The browser refuses all others (Trusted Types in the CSP). */
const beleid = (
  globalThis as {
    trustedTypes?: { createPolicy(naam: string, regels: object): { createHTML(tekst: string): string } }
  }
).trustedTypes?.createPolicy('handboek', { createHTML: (tekst: string) => tekst })

/** Replaces what an element holds. `Html` can only be made by the escaping template. */
export function zet(element: Element, inhoud: Html): void {
  element.innerHTML = beleid ? beleid.createHTML(inhoud.tekst) : inhoud.tekst
}

export function vind<T extends HTMLElement>(id: string): T {
  const gevonden = document.getElementById(id)
  if (!gevonden) throw new Error(`Op deze pagina ontbreekt #${id}`)
  return gevonden as T
}

/** From a path in the handboek to an address that works here. */
export function naar(doel: string): string {
  return `${document.documentElement.dataset['wortel'] ?? ''}${doel}`
}
