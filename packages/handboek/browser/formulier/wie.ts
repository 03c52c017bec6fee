import { type Html, html } from '../../src/opmaak/html.ts'
import { vind, zet } from '../zet.ts'
import { type Genoemd, isVolledig, organisaties, voegToe, zetRol, zetVolledig } from './regiotekst.ts'

const NIEUW = ''

/**
 * Who does what in a region, function by function. The text of the region stays the one place where it stands: this
 * only writes in it, so that a change here and a change there are the same thing.
 */
export function maakWie(veranderd: () => void): { readonly na: () => void } {
  const tekst = vind<HTMLTextAreaElement>('regio')
  const functie = vind<HTMLSelectElement>('wie-functie')
  const wie = vind<HTMLSelectElement>('wie-organisatie')
  const naam = vind<HTMLInputElement>('wie-naam')
  const rol = vind<HTMLSelectElement>('wie-rol')
  const volledig = vind<HTMLInputElement>('wie-volledig')
  const lijst = vind('wie-lijst')
  const rollen = [...rol.options].map(({ value, text }) => ({ waarde: value, naam: text }))
  let getoond = ''

  const verf = () => {
    const allen = organisaties(tekst.value, functie.value)
    vind('wie-levert').textContent = `Dat is: ${functie.selectedOptions[0]?.dataset['levert']}.`
    vind('wie-inhoud').hidden = allen === undefined
    vind('wie-onleesbaar').hidden = allen !== undefined
    if (!allen) return
    volledig.checked = isVolledig(tekst.value, functie.value)
    const doen = allen.filter((een) => een.rol !== undefined)
    const inhoud = html`${doen.length === 0 ? html`<li>Niemand. ${volledig.checked ? 'Dat telt als een gat.' : 'Of dat een gat is, is onbekend.'}</li>` : doen.map((een) => regel(een, rollen))}`
    if (inhoud.tekst !== getoond) metFocus(lijst, () => zet(lijst, inhoud))
    getoond = inhoud.tekst
    const gekozen = wie.value
    zet(
      wie,
      html`${allen.filter((een) => een.rol === undefined).map((een) => html`<option value="${een.id}">${een.naam}</option>`)}<option value="${NIEUW}">Een nieuwe organisatie</option>`,
    )
    if ([...wie.options].some(({ value }) => value === gekozen)) wie.value = gekozen
    vind('wie-nieuw').hidden = wie.value !== NIEUW
  }
  const schrijf = (nieuw: string | undefined, zin: string) => {
    if (nieuw === undefined) return
    tekst.value = nieuw
    vind('wie-stand').textContent = zin
    veranderd()
  }

  functie.addEventListener('change', verf)
  wie.addEventListener('change', verf)
  volledig.addEventListener('change', () =>
    schrijf(zetVolledig(tekst.value, functie.value, volledig.checked), ''),
  )
  lijst.addEventListener('change', (gebeurtenis) => {
    const keuze = gebeurtenis.target as HTMLSelectElement
    schrijf(zetRol(tekst.value, keuze.dataset['id']!, functie.value, keuze.value), 'De rol is veranderd.')
  })
  lijst.addEventListener('click', (gebeurtenis) => {
    const knop = (gebeurtenis.target as Element).closest<HTMLButtonElement>('button[data-id]')
    if (!knop) return
    schrijf(
      zetRol(tekst.value, knop.dataset['id']!, functie.value),
      `${knop.dataset['naam']} is hier weggehaald.`,
    )
  })
  vind('wie-voegtoe').addEventListener('click', () => {
    const nieuw = wie.value === NIEUW
    const heet = naam.value.trim()
    const fout = nieuw && heet === ''
    vind('wie-naam-fout').hidden = !fout
    naam.setAttribute('aria-invalid', String(fout))
    if (fout) return naam.focus()
    const actor = vind<HTMLSelectElement>('wie-actor').value
    schrijf(
      nieuw
        ? voegToe(tekst.value, { naam: heet, actor }, functie.value, rol.value)
        : zetRol(tekst.value, wie.value, functie.value, rol.value),
      `${nieuw ? heet : wie.selectedOptions[0]!.text} is toegevoegd.`,
    )
    naam.value = ''
  })
  return { na: verf }
}

function regel(
  { id, naam, rol, gemeenten }: Genoemd,
  rollen: readonly { waarde: string; naam: string }[],
): Html {
  return html`<li><label for="rol-${id}">${naam}${gemeenten && html` <span class="klein">(alleen ${gemeenten.join(', ')})</span>`}</label><span class="wie__keuze"><select class="utrecht-textbox" id="rol-${id}" data-id="${id}">${rollen.map((een) => html`<option value="${een.waarde}"${een.waarde === rol && html` selected`}>${een.naam}</option>`)}</select> <button class="nl-button nl-button--secondary" type="button" id="weg-${id}" data-id="${id}" data-naam="${naam}">Haal weg<span class="verborgen"> ${naam}</span></button></span></li>`
}

/** Draws again without taking the place where someone is; if that is gone, the list itself. */
function metFocus(lijst: HTMLElement, teken: () => void): void {
  const was = lijst.contains(document.activeElement) ? document.activeElement!.id : undefined
  teken()
  if (was !== undefined) (document.getElementById(was) ?? lijst).focus()
}
