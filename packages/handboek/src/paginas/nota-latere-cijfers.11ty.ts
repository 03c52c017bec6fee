import { langeDatum } from '@voordeur/kern'
import { cijfers } from '@voordeur/monitor'
import { cijfertabel, staatInNota } from '../delen/cijfertabel.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { relatief } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { html } from '../opmaak/html.ts'

const pad = 'nota/latere-cijfers.html'
export const data = { permalink: pad }

const naar = (doel: string) => relatief(pad, doel)

/** Every figure that the nota does not give: research and counts from before it and after it. */
export function render(): string {
  const ander = cijfers({ peildatum: handboek.peildatum }).cijfers.filter(({ code }) => !staatInNota(code))
  return pagina({
    pad,
    titel: 'Cijfers uit ander onderzoek',
    beschrijving:
      'Cijfers over geweld achter de voordeur die niet in de nota staan, met bron en hoe zeker het is.',
    soort: 'Nota',
    kruimels: [
      { titel: 'Nota', pad: 'nota/index.html' },
      { titel: 'Cijfers', pad: 'nota/cijfers.html' },
    ],
    inhoud: html`<h1 class="nl-heading nl-heading--level-1">Cijfers uit ander onderzoek</h1>
<p class="nl-paragraph nl-paragraph--lead">${aantal(ander.length, 'cijfer', 'cijfers')} die niet in de nota staan, zoals bekend op ${langeDatum(handboek.peildatum)}. Een cijfer zonder dezelfde definitie mag u niet naast een ander zetten.</p>
<section aria-labelledby="cijfers"><h2 class="nl-heading nl-heading--level-2" id="cijfers">Alle cijfers</h2>
${cijfertabel(ander, naar)}</section>`,
  })
}
