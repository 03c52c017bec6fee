import MiniSearch, { type SearchResult } from 'minisearch'
import { html } from '../src/opmaak/html.ts'
import { ZOEKKEUZES } from '../src/zoek/keuzes.ts'
import { naar, vind, zet } from './zet.ts'

const formulier = vind<HTMLFormElement>('zoek')
const invoer = vind<HTMLInputElement>('zoekwoorden')
formulier.hidden = false

let zoeker: Promise<MiniSearch> | undefined

/** Loads the index the first time that someone searches. */
function laad(): Promise<MiniSearch> {
  zoeker ??= (import(new URL('zoekindex.js', import.meta.url).href) as Promise<{ index: string }>).then(
    ({ index }) => MiniSearch.loadJSON(index, ZOEKKEUZES),
  )
  return zoeker
}

const HOOGSTENS = 40

async function zoek(woorden: string): Promise<void> {
  if (woorden.trim() === '') return
  const alle = await laad()
  const exact = alle.search(woorden)
  // Nothing has all words: then pages with some of them, and say so.
  const gevonden = exact.length > 0 ? exact : alle.search(woorden, { combineWith: 'OR' })
  vind('zoek-aantal').textContent =
    gevonden.length === 0
      ? 'Niets gevonden. Probeer een ander woord.'
      : `${gevonden.length} ${gevonden.length === 1 ? 'pagina' : 'pagina’s'} gevonden${exact.length === 0 ? ', met een deel van uw woorden' : ''}${gevonden.length > HOOGSTENS ? `; de eerste ${HOOGSTENS} staan hieronder` : ''}.`
  zet(vind('zoek-resultaten'), html`${gevonden.slice(0, HOOGSTENS).map(resultaat)}`)
}

function resultaat({ id, titel, soort, beschrijving }: SearchResult) {
  return html`<li><a class="nl-link" href="${naar(String(id))}">${titel}</a><p class="klein">${soort}</p><p>${beschrijving}</p></li>`
}

function uitAdres(): void {
  const gevraagd = new URLSearchParams(location.hash.slice(1)).get('q')
  if (gevraagd === null) {
    invoer.focus()
    return
  }
  invoer.value = gevraagd
  void zoek(gevraagd)
}

formulier.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault()
  history.replaceState(null, '', `#${new URLSearchParams({ q: invoer.value })}`)
  void zoek(invoer.value)
})
addEventListener('hashchange', uitAdres)
uitAdres()
