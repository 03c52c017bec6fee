import { vind } from '../zet.ts'

/** The answers as the part of an address after the #. Only what was filled in. */
export function alsFragment(formulier: HTMLFormElement): string {
  const gekozen = new URLSearchParams()
  for (const [naam, waarde] of new FormData(formulier))
    if (typeof waarde === 'string' && waarde.trim() !== '') gekozen.append(naam, waarde.trim())
  return `#${gekozen}`
}

/** Fills the form from an address. Returns the names of what was not understood. */
export function vulUit(fragment: string, formulier: HTMLFormElement): readonly string[] {
  const gevraagd = new URLSearchParams(fragment.replace(/^#/, ''))
  const onbegrepen: string[] = []
  formulier.reset()
  const meer = new Set(formulier.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
  for (const [naam, waarde] of gevraagd) {
    const veld = formulier.elements.namedItem(naam)
    if (!kies(veld, waarde, meer)) onbegrepen.push(naam)
  }
  return onbegrepen
}

function kies(veld: Element | RadioNodeList | null, waarde: string, meer: ReadonlySet<Element>): boolean {
  if (veld instanceof RadioNodeList) {
    const knoppen = [...veld] as HTMLInputElement[]
    const knop = knoppen.find((een) => een.value === waarde)
    if (knop) knop.checked = true
    return knop !== undefined
  }
  if (veld instanceof HTMLInputElement && meer.has(veld)) {
    veld.checked = veld.value === waarde
    return veld.checked
  }
  if (!(veld instanceof HTMLInputElement || veld instanceof HTMLSelectElement)) return false
  veld.value = waarde
  // A select without this choice, or a date that does not exist, stays empty.
  return veld.value === waarde
}

/** The button that copies the link. Only then do the answers get into an address. */
export function maakDeelknop(formulier: HTMLFormElement): void {
  vind('delen').hidden = false
  vind('kopieer').addEventListener('click', async () => {
    const adres = new URL(alsFragment(formulier), location.href.split('#')[0]).href
    const regel = vind<HTMLInputElement>('link')
    vind('link-regel').hidden = false
    regel.value = adres
    try {
      await navigator.clipboard.writeText(adres)
      vind('gekopieerd').textContent = 'Gekopieerd.'
    } catch {
      // Not every browser lets a page copy; then the text is ready to be copied by hand.
      regel.focus()
      regel.select()
      vind('gekopieerd').textContent = 'Kopieer de link hieronder.'
    }
  })
}
