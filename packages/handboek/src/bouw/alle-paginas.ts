import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pagina } from '../kader/pagina.ts'
import { allePaginas, type Paginaregel } from '../kader/register.ts'
import { relatief } from '../opmaak/adres.ts'
import { html } from '../opmaak/html.ts'

const pad = 'alle-paginas.html'

/** A plain list of everything: for who has no JavaScript, and as a map of the site. Made last, when all pages are known. */
export function maakAllePaginas(uit: string): void {
  const per = new Map<string, Paginaregel[]>()
  for (const regel of allePaginas())
    if (regel.soort !== 'Zoeken') per.set(regel.soort, [...(per.get(regel.soort) ?? []), regel])
  const tekst = pagina({
    pad,
    titel: 'Alle pagina’s',
    beschrijving: 'Elke pagina van het handboek, per soort.',
    soort: 'Zoeken',
    buitenZoeken: true,
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Alle pagina’s</h1>
${[...per].map(([soort, regels]) => html`<section><h2 class="nl-heading nl-heading--level-2">${soort}</h2><ul class="kolommen">${regels.map((regel) => html`<li><a class="nl-link" href="${relatief(pad, regel.pad)}">${regel.titel}</a></li>`)}</ul></section>`)}`,
  })
  mkdirSync(dirname(`${uit}/${pad}`), { recursive: true })
  writeFileSync(`${uit}/${pad}`, tekst)
}
