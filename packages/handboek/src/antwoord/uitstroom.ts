import type { Uitstroomplan, Uitstroomstap } from '@voordeur/gereedheid'
import { langeDatum } from '@voordeur/kern'
import { UITSTROOMSTAND, UITSTROOMWIE } from '../../../cli/src/woorden/uitstroom.ts'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { hoofdletter } from '../opmaak/hoofdletter.ts'
import { type Html, html, type Inhoud } from '../opmaak/html.ts'
import { lijst, toonAntwoord } from './antwoord.ts'
import { bronlinks, type Naar, reden } from './reden.ts'

/** The way to a safe home: danger first, then what holds the departure back, and the plan step by step. */
export function toonUitstroom(
  plan: Uitstroomplan,
  naar: Naar,
  veldVan: (feit: string) => string | undefined,
): Html {
  const { dagen_klaar: dagen, versie, blokkades, segment } = plan
  return toonAntwoord(
    plan,
    {
      onderschrift: html`Op ${langeDatum(versie.peildatum)}${dagen !== undefined && ` · ${dagen} ${dagen === 1 ? 'dag' : 'dagen'} klaar om te vertrekken`}`,
      eerst: [
        {
          titel: 'Wat het vertrek nu tegenhoudt',
          inhoud:
            blokkades.length > 0 &&
            html`<ul>${blokkades.map(({ stap, wie }) => html`<li>${titelVan(plan, stap)} <span class="klein">(aan zet: ${UITSTROOMWIE[wie]})</span></li>`)}</ul>`,
        },
        {
          titel: 'Het plan, op volgorde',
          inhoud: html`<ol class="plan">${plan.plan.map((stap) => toonStap(stap, plan, naar, veldVan))}</ol>`,
        },
      ],
      delen: [{ titel: 'Welk soort woning', inhoud: segment && lijst([reden(segment, naar)]) }],
      veldVan,
      gevaarBovenaan: 2,
      woorden: { recht: 'Wat de cliënt hieraan heeft', plicht: 'Plichten van wie beslist' },
    },
    naar,
  )
}

function toonStap(
  { titel, stand, wie, zin, bron, zekerheid, vragen, stap_terug }: Uitstroomstap,
  plan: Uitstroomplan,
  naar: Naar,
  veldVan: (feit: string) => string | undefined,
): Html {
  const klaar = stand === 'geregeld' || stand === 'niet_nodig'
  return html`<li class="plan__stap plan__stap--${stand}"><p><strong>${titel}</strong> <span class="plan__stand">${hoofdletter(UITSTROOMSTAND[stand])}</span>${!klaar && html` <span class="klein">aan zet: ${UITSTROOMWIE[wie]}</span>`}</p>
<p>${zin}${stap_terug && ` Ga eerst terug naar: ${titelVan(plan, stap_terug)}.`}</p>
${vraaglijst(vragen, veldVan)}<p class="onderbouwing">${zekerheidsmerk(zekerheid)} ${bronlinks(bron, naar)}</p></li>`
}

function vraaglijst(vragen: Uitstroomstap['vragen'], veldVan: (feit: string) => string | undefined): Inhoud {
  return (
    vragen.length > 0 &&
    html`<ul>${vragen.map(({ feit, vraag }) => {
      const veld = veldVan(feit)
      return html`<li>${veld === undefined ? vraag : html`<a class="nl-link" href="#${veld}" data-veld="${veld}">${vraag}</a>`}</li>`
    })}</ul>`
  )
}

function titelVan({ plan }: Uitstroomplan, stap: string): string {
  return plan.find((een) => een.stap === stap)!.titel
}
