/** From the page at `van` to `doel`, both as paths from the root of the site. The site works in any folder, also without a server. */
export function relatief(van: string, doel: string): string {
  if (/^[a-z]+:/.test(doel) || doel.startsWith('#')) return doel
  return wortel(van) + doel
}

/** `../` for every folder that the page lies in. */
export function wortel(van: string): string {
  return '../'.repeat(van.split('/').length - 1) || './'
}

export const regeladres = (id: string, van: string): string => `regels/${id}/${van}.html`
export const wijzigingadres = (id: string, van: string): string => `wijzigingen/${id}/${van}.html`
export const bronadres = (bron: string): string => `bronnen/${bron}.html`
/** An id of a clause as a fragment: without the signs that an address would escape. */
export const anker = (tekst: string): string => tekst.replace(/[^A-Za-z0-9.-]+/g, '_')

/** Where the clause `hvw-2014/art-12/lid-3/d@2026-07-01` is shown in the handboek. */
export function bepalingadres(id: string): string {
  const schuin = id.indexOf('/')
  return `${bronadres(id.slice(0, schuin))}#${anker(id.slice(schuin + 1))}`
}
