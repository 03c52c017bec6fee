import { type Html, html } from '../opmaak/html.ts'

export interface Keuze {
  readonly waarde: string
  readonly naam: string
}

/** A question of a form. `soort` tells the script how to read the answer. */
export interface Vraag {
  readonly pad: string
  readonly vraag: string
  readonly uitleg?: string
  readonly soort: 'ja_nee' | 'keuze' | 'meer' | 'getal' | 'datum' | 'euro' | 'procent'
  readonly keuzes?: readonly Keuze[]
  readonly minimum?: number
  readonly maximum?: number
  readonly eenheid?: string
}

/** The id of the field of a fact: `/opvang/reden` and `opvang.reden` are the same. */
export function veldId(feit: string): string {
  return `veld-${feit.replace(/^\//, '').replaceAll('/', '.').replaceAll('.', '-')}`
}

const JA_NEE: readonly Keuze[] = [
  { waarde: 'ja', naam: 'Ja' },
  { waarde: 'nee', naam: 'Nee' },
]
const ONBEKEND: Keuze = { waarde: '', naam: 'Weet ik niet' }

/** A question with a way to answer it; not knowing is always a choice, and is chosen at first. */
export function vraagveld(vraag: Vraag): Html {
  const id = veldId(vraag.pad)
  if (vraag.soort === 'ja_nee') return keuzerij(vraag, id, JA_NEE)
  if (vraag.soort === 'meer') return vinkrij(vraag, id)
  if (vraag.soort === 'keuze')
    return vraag.keuzes!.length <= 4 ? keuzerij(vraag, id, vraag.keuzes!) : keuzelijst(vraag, id)
  return html`<div class="veld" data-pad="${vraag.pad}" data-soort="${vraag.soort}">
<label class="veld__vraag" for="${id}">${vraag.vraag}</label>${vraag.uitleg && html`<p class="klein" id="${id}-uitleg">${vraag.uitleg}</p>`}
<span class="veld__invoer">${
    vraag.soort === 'datum'
      ? html`<input class="utrecht-textbox" type="date" id="${id}" name="${vraag.pad}" autocomplete="off"${vraag.uitleg && html` aria-describedby="${id}-uitleg"`}>`
      : html`<input class="utrecht-textbox" type="text" inputmode="${vraag.soort === 'procent' ? 'decimal' : 'numeric'}" id="${id}" name="${vraag.pad}" autocomplete="off" size="10"${vraag.uitleg && html` aria-describedby="${id}-uitleg"`}> ${vraag.eenheid}`
  }</span>
<p class="veld__fout" id="${id}-fout" hidden></p></div>`
}

function keuzerij({ pad, vraag, uitleg, soort }: Vraag, id: string, keuzes: readonly Keuze[]): Html {
  return html`<fieldset class="veld veld--rij" id="${id}" tabindex="-1" data-pad="${pad}" data-soort="${soort}"><legend class="veld__vraag">${vraag}</legend>${uitleg && html`<p class="klein">${uitleg}</p>`}
<div class="veld__keuzes">${[...keuzes, ONBEKEND].map(({ waarde, naam }) => html`<label class="keuze"><input type="radio" name="${pad}" value="${waarde}"${waarde === '' && html` checked`}> <span>${naam}</span></label>`)}</div></fieldset>`
}

function vinkrij({ pad, vraag, keuzes = [] }: Vraag, id: string): Html {
  return html`<fieldset class="veld veld--rij" id="${id}" tabindex="-1" data-meer="${pad}"><legend class="veld__vraag">${vraag}</legend><div class="veld__keuzes">${keuzes.map(({ waarde, naam }) => html`<label class="keuze"><input type="checkbox" name="${pad}.${waarde}" value="ja"> <span>${naam}</span></label>`)}</div></fieldset>`
}

function keuzelijst({ pad, vraag, uitleg, keuzes = [] }: Vraag, id: string): Html {
  return html`<div class="veld" data-pad="${pad}" data-soort="keuze"><label class="veld__vraag" for="${id}">${vraag}</label>${uitleg && html`<p class="klein">${uitleg}</p>`}
<select class="utrecht-textbox" id="${id}" name="${pad}" autocomplete="off"><option value="">Weet ik niet</option>${keuzes.map(({ waarde, naam }) => html`<option value="${waarde}">${naam}</option>`)}</select></div>`
}
