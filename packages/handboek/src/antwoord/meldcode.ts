import { langeDatum, type Signaal } from '@voordeur/kern'
import type { Actie, Dossiertoets, Vervolg, Weging } from '@voordeur/meldcode'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { type Html, html, type Inhoud } from '../opmaak/html.ts'
import { lijst, toonAntwoord } from './antwoord.ts'
import { bronlinks, type Naar } from './reden.ts'

interface Loop {
  readonly weging: Weging
  readonly vervolg: Vervolg
  readonly dossier?: Dossiertoets
}

/** Where someone stands in the code: danger first, then what to do now, then the weighing behind it. */
export function toonLoop(
  { weging, vervolg, dossier }: Loop,
  naar: Naar,
  veldVan: (feit: string) => string | undefined,
): Html {
  const { besluiten, kader, opvolging, versie } = weging
  return toonAntwoord(
    {
      ...weging,
      titel: looptitel({ weging, vervolg }),
      signalen: samen(vervolg.signalen, weging.signalen),
    },
    {
      onderschrift: html`Op ${langeDatum(versie.peildatum)}${kader && ` · ${kader.naam}`}`,
      eerst: [
        {
          titel: 'Wat nu?',
          inhoud: html`${!nuHandelen(vervolg) && html`<p><strong>${vervolg.titel}</strong></p>`}${acties(vervolg, naar)}`,
        },
        {
          titel: 'Twee besluiten, in deze volgorde',
          inhoud: html`<ol><li>Is melden nodig? <strong>${besluiten.melding.zin}</strong></li><li>Is hulp (ook) mogelijk? <strong>${besluiten.hulp.zin}</strong></li></ol>${opvolging && html`<p>Vraag 5 opnieuw op ${langeDatum(opvolging)}.</p>`}`,
        },
      ],
      delen: [
        { titel: 'Hoe is de meldcode tot nu toe gevolgd?', inhoud: dossier && bevindingen(dossier, naar) },
      ],
      veldVan,
    },
    naar,
  )
}

/** In danger the first thing to read is what to do, not which answers are missing. */
export function looptitel({ weging, vervolg }: Pick<Loop, 'weging' | 'vervolg'>): string {
  return nuHandelen(vervolg) ? vervolg.titel : weging.titel
}

function nuHandelen({ acties: alle }: Vervolg): boolean {
  return alle.some(({ dwang }) => dwang === 'nu')
}

/** What both answers say is said once; danger of either comes first. */
function samen(a: readonly Signaal[], b: readonly Signaal[]): readonly Signaal[] {
  const alle = [...a, ...b.filter(({ code }) => !a.some((een) => een.code === code))]
  return [
    ...alle.filter(({ soort }) => soort === 'gevaar'),
    ...alle.filter(({ soort }) => soort !== 'gevaar'),
  ]
}

const DWANG = [
  ['nu', 'Dit moet meteen'],
  ['moet', 'Dit moet'],
  ['hoort', 'Dit hoort'],
  ['kan', 'Dit kan'],
] as const

function acties({ acties: alle, later }: Vervolg, naar: Naar): Inhoud {
  return html`${DWANG.map(([dwang, titel]) => {
    const van = alle.filter((actie) => actie.dwang === dwang)
    return (
      van.length > 0 &&
      html`<h4 class="nl-heading nl-heading--level-4">${titel}</h4>${lijst(van.map((actie) => punt(actie, naar)))}`
    )
  })}${later.length > 0 && html`<h4 class="nl-heading nl-heading--level-4">Later, als het veilig kan</h4>${lijst(later.map((actie) => punt(actie, naar)))}`}`
}

function punt({ stap, geldt, zin, uiterlijk, zekerheid, bron }: Actie, naar: Naar): Html {
  return html`<li><p>${geldt === 'mogelijk' && 'Misschien: '}${zin}${uiterlijk && ` Uiterlijk ${langeDatum(uiterlijk)}.`} <span class="klein">(stap ${stap})</span></p><p class="onderbouwing">${zekerheidsmerk(zekerheid)} ${bronlinks(bron, naar)}</p></li>`
}

const ERNST = { ernstig: 'Ernstig', belangrijk: 'Belangrijk', aandachtspunt: 'Aandachtspunt' } as const

function bevindingen({ titel, bevindingen: alle }: Dossiertoets, naar: Naar): Html {
  return html`<p>${titel}</p>${alle.length > 0 && html`<details><summary>Toon wat opvalt (${alle.length})</summary><ul class="redenen">${alle.map((een) => html`<li><p><strong>${ERNST[een.ernst]}${een.geldt === 'mogelijk' && ', misschien'}.</strong> ${een.zin} <span class="klein">(stap ${een.stap})</span></p><p>Herstel: ${een.herstel}</p><p class="onderbouwing">${zekerheidsmerk(een.zekerheid)} ${bronlinks(een.bron, naar)}</p></li>`)}</ul></details>`}`
}
