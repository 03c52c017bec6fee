import { mkdirSync, writeFileSync } from 'node:fs'
import { tekenlijst } from '../delen/tekenlijst.ts'
import { geldigheid } from '../delen/tijdlijn.ts'
import { verschilblok } from '../delen/verschil.ts'
import { voorEnNa } from '../delen/voor-en-na.ts'
import type { Herziening } from '../gegevens/herziening.ts'
import type { Regel } from '../gegevens/regels.ts'
import type { Wijziging } from '../gegevens/wijziging.ts'
import { pagina } from '../kader/pagina.ts'
import { regeladres, relatief } from '../opmaak/adres.ts'
import { aantal, opsomming } from '../opmaak/getal.ts'
import { type Html, html, type Inhoud } from '../opmaak/html.ts'
import { wijzigingMarkdown } from './wijziging-markdown.ts'

const pad = 'herziening/index.html'
const naar = (doel: string) => relatief(pad, doel)

/** The page of a proposal that is not law of this site yet, and the same as Markdown. */
export function maakHerziening(uit: string, herziening: Herziening): void {
  const { wijzigingen, erbij, vervallen } = herziening
  mkdirSync(`${uit}/herziening`, { recursive: true })
  writeFileSync(
    `${uit}/${pad}`,
    pagina({
      pad,
      titel: 'Voorstel onder review',
      beschrijving: 'Wat dit voorstel verandert, voor en na, en voor wie.',
      soort: 'Wijziging',
      kruimels: [{ titel: 'Wijzigingen', pad: 'wijzigingen/index.html' }],
      inhoud: html`<h1 class="nl-heading nl-heading--level-1">Voorstel onder review</h1>
<p class="nl-paragraph nl-paragraph--lead">${samenvatting(herziening)}</p>
<p class="melding melding--let-op">Dit is een voorstel en nog geen regel. Links staat wat nu geldt, rechts wat het voorstel ervan maakt.</p>
${regels('Erbij', erbij, true)}${regels('Vervalt', vervallen, false)}
${wijzigingen.map((een, i) => wijzigingblok(een, i))}
${tekenlijst('herziening.md')}`,
    }),
  )
  writeFileSync(`${uit}/herziening/herziening.md`, wijzigingen.map(wijzigingMarkdown).join('\n---\n\n'))
}

function samenvatting({ wijzigingen, erbij, vervallen }: Herziening): string {
  const delen = [
    [wijzigingen.length, 'regel verandert', 'regels veranderen'],
    [erbij.length, 'versie komt erbij', 'versies komen erbij'],
    [vervallen.length, 'versie vervalt', 'versies vervallen'],
  ] as const
  const wat = delen
    .filter(([hoeveel]) => hoeveel > 0)
    .map(([hoeveel, een, meer]) => aantal(hoeveel, een, meer))
  return wat.length > 0 ? `${opsomming(wat, 'en')}.` : 'Er verandert geen regel.'
}

function regels(kop: string, lijst: readonly Regel[], link: boolean): Inhoud {
  return (
    lijst.length > 0 &&
    html`<h2 class="nl-heading nl-heading--level-2">${kop}</h2><ul>${lijst.map(({ inhoud }) => html`<li>${link ? html`<a class="nl-link" href="${naar(regeladres(inhoud.id, inhoud.geldig.van))}">${inhoud.titel}</a>` : inhoud.titel} (${geldigheid(inhoud.geldig)})</li>`)}</ul>`
  )
}

function wijzigingblok(wijziging: Wijziging, plaats: number): Html {
  const { nieuw, verschil } = wijziging
  return html`<section aria-labelledby="regel-${plaats}"><h2 class="nl-heading nl-heading--level-2" id="regel-${plaats}">${nieuw.titel}</h2><p><code class="nl-code">${nieuw.id}</code> ${geldigheid(nieuw.geldig)}</p>
${verschil && nieuw.soort === 'beslistabel' ? verschilblok(verschil, nieuw.invoer) : html`<p>Geen uitkomst om te vergelijken.</p>`}
${voorEnNa(wijziging, naar, { voorvoegsel: `${plaats}-`, koppen: ['Nu', 'Voorstel'] })}</section>`
}
