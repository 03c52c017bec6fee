import { langeDatum, type Signaal } from '@voordeur/kern'
import {
  feitInWoorden,
  inWoorden,
  type Strijdoordeel,
  type Voorstel,
  type WatAls,
  type Wijziging,
} from '@voordeur/urgentie'
import { oordeelmerk } from '../delen/oordeel.ts'
import { zekerheidsmerk } from '../delen/zekerheid.ts'
import { type Html, html, type Inhoud } from '../opmaak/html.ts'
import { AARD } from '../woorden/oordeel.ts'
import { lijst, toonAntwoord } from './antwoord.ts'
import { bronlinks, type Naar } from './reden.ts'

/** A proposal about urgency. */
export function toonVoorstel(
  voorstel: Voorstel,
  watAls: WatAls | undefined,
  naar: Naar,
  veldVan: (feit: string) => string | undefined,
): Html {
  const { regeling, groepen, versie, naast_elkaar: naast = [] } = voorstel
  return toonAntwoord(
    voorstel,
    {
      onderschrift: html`Op ${langeDatum(versie.peildatum)} · ${
        regeling
          ? html`<a class="nl-link" href="${naar(`gemeenten/${regeling.id}.html`)}">${regeling.naam}</a> (${AARD[regeling.aard]})`
          : 'landelijk recht, zonder gemeente'
      }${groepen.map((groep) => ` · ${inWoorden('groep', groep)}${groep.length === 1 ? ` (groep ${groep})` : ''}`)}`,
      delen: [
        {
          titel: 'Meer dan één antwoord mogelijk: naast elkaar',
          inhoud: lijst(
            naast.map(
              ({ volgens, peildatum, titel, motivering }) =>
                html`<li><p><strong>${volgens === 'wet' ? 'Volgens de wet van' : 'Volgens de regeling alleen, op'} ${langeDatum(peildatum)}: ${titel}</strong></p>${motivering.slice(0, 2).map(({ zin }) => html`<p>${zin}</p>`)}</li>`,
            ),
          ),
        },
        { titel: 'Wat als', inhoud: watZouVeranderen(watAls) },
      ],
      veldVan,
      strijd: (signaal) => strijd(signaal, naar),
      woorden: { recht: 'Wat de wet u geeft', plicht: 'Plichten van wie beslist' },
    },
    naar,
  )
}

/** A local condition that clashes: may it be asked, the condition itself, why. */
function strijd(signaal: Signaal, naar: Naar): Html {
  return html`<li><p>${signaal.oordeel && oordeelmerk(signaal.oordeel as Strijdoordeel)} <strong>${signaal.toelichting}</strong></p><p>${signaal.zin}</p><p class="onderbouwing">${zekerheidsmerk(signaal.zekerheid)} ${bronlinks(signaal.bron, naar)}</p></li>`
}

/** Which facts would change the outcome, and whether they may be asked for. */
function watZouVeranderen(watAls: WatAls | undefined): Inhoud {
  if (!watAls) return undefined
  const { kan, kan_niet, mag_niet } = watAls
  const delen = (
    [
      ['Dit kunt u zelf regelen of laten zien', kan],
      ['Dit kunt u niet zelf veranderen', kan_niet],
      ['Dit mag niet van u worden geëist', mag_niet],
    ] as const
  ).filter(([, wijzigingen]) => wijzigingen.length > 0)
  return (
    delen.length > 0 &&
    html`<details><summary>Welke feiten veranderen dit voorstel?</summary>${delen.map(([titel, wijzigingen]) => html`<h4 class="nl-heading nl-heading--level-4">${titel}</h4><ul>${wijzigingen.map((een) => html`<li>${wijziging(een)}</li>`)}</ul>`)}</details>`
  )
}

function wijziging({ feiten, titel }: Wijziging): string {
  const wat = feiten.map(({ feit, waarde, was_bekend }) => {
    const { vraag, antwoord } = feitInWoorden(feit, waarde)
    return `${vraag} ${antwoord}${was_bekend ? ' (u gaf iets anders op)' : ''}`
  })
  return `${wat.join(' En: ')} → ${titel}`
}
