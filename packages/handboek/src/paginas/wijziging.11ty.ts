import { langeDatum } from '@voordeur/kern'
import { tekenlijst } from '../delen/tekenlijst.ts'
import { geldigheid } from '../delen/tijdlijn.ts'
import { verschilblok } from '../delen/verschil.ts'
import { voorEnNa } from '../delen/voor-en-na.ts'
import { wijzigingen } from '../gegevens/wijziging.ts'
import { pagina } from '../kader/pagina.ts'
import { regeladres, relatief, wijzigingadres } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { html } from '../opmaak/html.ts'
import { DOMEINEN } from '../woorden/domein.ts'

const alle = new Map(
  wijzigingen().map((een) => [`${een.regel.inhoud.id}@${een.regel.inhoud.geldig.van}`, een]),
)

export const data = {
  sleutels: [...alle.keys()],
  pagination: { data: 'sleutels', size: 1, alias: 'sleutel' },
  permalink: ({ sleutel }: { sleutel: string }) =>
    wijzigingadres(...(sleutel.split('@') as [string, string])),
}

export function render({ sleutel }: { sleutel: string }): string {
  const { regel, wijziging } = alle.get(sleutel)!
  const { oud, nieuw, rijen, gelijk, verschil } = wijziging
  const pad = wijzigingadres(nieuw.id, nieuw.geldig.van)
  const naar = (doel: string) => relatief(pad, doel)
  return pagina({
    pad,
    titel: `Wijziging op ${langeDatum(nieuw.geldig.van)}: ${nieuw.titel}`,
    beschrijving: 'Voor en na per rij, de situaties die veranderen, en een lijst om te ondertekenen.',
    soort: 'Wijziging',
    buitenZoeken: true,
    kruimels: [{ titel: 'Wijzigingen', pad: 'wijzigingen/index.html' }],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">${nieuw.titel}</h1>
<p class="nl-paragraph nl-paragraph--lead">Van de versie <a class="nl-link" href="${naar(regeladres(oud.id, oud.geldig.van))}">${geldigheid(oud.geldig)}</a> naar die <a class="nl-link" href="${naar(regeladres(nieuw.id, nieuw.geldig.van))}">${geldigheid(nieuw.geldig)}</a>.</p>
<p>${DOMEINEN[regel.domein]?.naam ?? regel.domein} · <code class="nl-code">${nieuw.id}</code> · ${aantal(rijen.length, 'rij anders', 'rijen anders')}, ${gelijk} gelijk.</p>
<section aria-labelledby="deel-wie"><h2 class="nl-heading nl-heading--level-2" id="deel-wie">Voor wie verandert er iets?</h2>${verschil && nieuw.soort === 'beslistabel' ? verschilblok(verschil, nieuw.invoer) : html`<p>${nieuw.soort === 'beslistabel' ? 'Voor niemand: de rijen gaven in beide versies dezelfde uitkomst.' : 'Een lijst heeft geen uitkomst om te vergelijken. Hieronder staat wat er anders is.'}</p>`}</section>
<section aria-labelledby="deel-rijen"><h2 class="nl-heading nl-heading--level-2" id="deel-rijen">Voor en na, per rij</h2>${voorEnNa(wijziging, naar)}</section>
${tekenlijst(naar(pad.replace(/\.html$/, '.md')))}`,
  })
}
