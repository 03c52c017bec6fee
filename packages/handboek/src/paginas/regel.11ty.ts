import { langeDatum, type Zekerheid } from '@voordeur/kern'
import { bewijsblok } from '../delen/bewijs.ts'
import { itemtabel, toetslijstblok } from '../delen/items.ts'
import { rijentabel, TREFFER } from '../delen/rijen.ts'
import { geldigheid, tijdlijn } from '../delen/tijdlijn.ts'
import { verschilblok } from '../delen/verschil.ts'
import { zekerheidslegenda } from '../delen/zekerheid.ts'
import { handboek } from '../gegevens/handboek.ts'
import type { Regel } from '../gegevens/regels.ts'
import { verschilMetVorige } from '../gegevens/verschillen.ts'
import { pagina } from '../kader/pagina.ts'
import { regeladres, relatief, wijzigingadres } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { type Html, html, type Inhoud } from '../opmaak/html.ts'
import { DOMEINEN, SOORT } from '../woorden/domein.ts'

const sleutel = ({ inhoud }: Regel) => `${inhoud.id}@${inhoud.geldig.van}`
const regels = new Map(handboek.regels.map((regel) => [sleutel(regel), regel]))

export const data = {
  sleutels: [...regels.keys()],
  pagination: { data: 'sleutels', size: 1, alias: 'sleutel' },
  permalink: (gegevens: { sleutel: string }) => {
    const [id, van] = gegevens.sleutel.split('@')
    return regeladres(id!, van!)
  },
}

export function render({ sleutel: welke }: { sleutel: string }): string {
  const regel = regels.get(welke)!
  const { inhoud, domein, versies } = regel
  const pad = regeladres(inhoud.id, inhoud.geldig.van)
  const naar = (doel: string) => relatief(pad, doel)
  const laatste = versies.at(-1) === inhoud
  return pagina({
    pad,
    titel: laatste ? inhoud.titel : `${inhoud.titel} (versie ${inhoud.geldig.van})`,
    beschrijving: `Geldig: ${geldigheid(inhoud.geldig)}. Met bron, zekerheid en uitgewerkte gevallen.`,
    soort: `${DOMEINEN[domein]?.naam ?? domein}, ${SOORT[inhoud.soort]}`,
    // Search finds the newest version; the others are one step from there.
    buitenZoeken: !laatste,
    kruimels: [
      { titel: 'Regels', pad: 'regels/index.html' },
      { titel: DOMEINEN[domein]?.naam ?? domein, pad: `regels/${domein}/index.html` },
    ],
    inhoud: html`<article class="regel">
<h1 class="nl-heading nl-heading--level-1">${inhoud.titel}</h1>
${paspoort(regel)}
${!laatste && html`<p class="melding melding--let-op"><strong>Er is een nieuwere versie.</strong> <a class="nl-link" href="${naar(regeladres(inhoud.id, versies.at(-1)!.geldig.van))}">Ga naar de versie ${geldigheid(versies.at(-1)!.geldig)}</a>.</p>`}
${inhoud.toelichting && html`<p class="nl-paragraph nl-paragraph--lead">${inhoud.toelichting}</p>`}
<section aria-labelledby="deel-geldig"><h2 class="nl-heading nl-heading--level-2" id="deel-geldig">Wanneer geldt dit?</h2>${tijdlijn(regel, naar)}</section>
${inhoudVan(regel, naar)}
${deelBewijs(regel)}
${deelVerschil(regel, naar)}
<section aria-labelledby="deel-zeker"><h2 class="nl-heading nl-heading--level-2" id="deel-zeker">Wat betekent de zekerheid?</h2>${zekerheidslegenda(zekerheden(regel))}</section>
${handtekening()}
</article>`,
  })
}

/** What a lawyer needs to name this text: id, days, file. */
function paspoort({ inhoud, bestand }: Regel): Html {
  return html`<dl class="paspoort"><div><dt>Regel</dt><dd><code class="nl-code">${inhoud.id}</code></dd></div><div><dt>Geldig</dt><dd>${geldigheid(inhoud.geldig)}</dd></div><div><dt>Bestand</dt><dd><code class="nl-code">${bestand}</code></dd></div></dl>`
}

function inhoudVan(regel: Regel, naar: (doel: string) => string): Inhoud {
  const { inhoud } = regel
  if (inhoud.soort === 'toetslijst') return toetslijstblok(inhoud, naar)
  if (inhoud.soort === 'register')
    return html`<section aria-labelledby="deel-lijst"><h2 class="nl-heading nl-heading--level-2" id="deel-lijst">De lijst</h2><p>${aantal(inhoud.items.length, 'onderdeel', 'onderdelen')}.</p>${itemtabel(inhoud, naar)}</section>`
  return html`<section aria-labelledby="deel-rijen"><h2 class="nl-heading nl-heading--level-2" id="deel-rijen">De regel</h2><p>${TREFFER[inhoud.treffer]} Alle voorwaarden van een rij moeten kloppen. Wat niet genoemd is, maakt voor die rij niet uit.</p>${rijentabel(regel, inhoud, naar)}</section>`
}

function deelBewijs(regel: Regel): Inhoud {
  const bewijs = handboek.bewijzen.get(sleutel(regel))
  return (
    bewijs &&
    html`<section aria-labelledby="deel-bewijs"><h2 class="nl-heading nl-heading--level-2" id="deel-bewijs">Is de tabel compleet?</h2>${bewijsblok(bewijs)}</section>`
  )
}

function deelVerschil(regel: Regel, naar: (doel: string) => string): Inhoud {
  const { inhoud, vorige } = regel
  if (!vorige) return undefined
  const gevonden = verschilMetVorige(regel)
  return html`<section aria-labelledby="deel-veranderd"><h2 class="nl-heading nl-heading--level-2" id="deel-veranderd">Wat veranderde er op ${langeDatum(inhoud.geldig.van)}, en voor wie?</h2>
${gevonden && inhoud.soort === 'beslistabel' ? verschilblok(gevonden, inhoud.invoer) : html`<p>${inhoud.soort === 'beslistabel' ? 'De rijen bleven gelijk; er veranderde iets aan de bronnen of de toelichting.' : 'Een lijst heeft geen uitkomst om te vergelijken. De pagina hieronder laat zien wat erbij kwam en verviel.'}</p>`}
<p><a class="nl-link" href="${naar(wijzigingadres(inhoud.id, inhoud.geldig.van))}">Bekijk voor en na naast elkaar</a>, met een lijst om te ondertekenen.</p></section>`
}

function zekerheden({ inhoud }: Regel): readonly Zekerheid[] {
  if (inhoud.soort === 'beslistabel')
    return [...inhoud.regels, ...(inhoud.anders ? [inhoud.anders] : [])].map(({ zekerheid }) => zekerheid)
  return inhoud.items.map(({ zekerheid }) => zekerheid)
}

/** Only on paper: who read this packet. */
function handtekening(): Html {
  return html`<section class="alleen-papier"><h2 class="nl-heading nl-heading--level-2">Gelezen door</h2><table class="utrecht-table"><thead><tr><th scope="col">Rol</th><th scope="col">Naam</th><th scope="col">Datum</th><th scope="col">Klopt de bron? Klopt de zekerheid?</th></tr></thead><tbody>${['Beleid', 'Jurist', 'Uitvoering'].map((rol) => html`<tr><td>${rol}</td><td></td><td></td><td></td></tr>`)}</tbody></table></section>`
}
