import type { Tabelverschil } from '@voordeur/regelbouw'
import { zelfdeZinnen } from '../gegevens/zelfde-zin.ts'
import { aantal, duizendtallen } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'
import { feitwoorden } from '../woorden/feit.ts'
import { codeInWoorden } from '../woorden/keuze.ts'

/** For which situations the answer changed, from what to what, with the smallest example of each. */
export function verschilblok({ situaties, veranderd, veranderingen }: Tabelverschil, schema: string): Html {
  const { zelfde, rest } = zelfdeZinnen(veranderingen)
  return html`<p>In <strong>${duizendtallen(veranderd)}</strong> van de ${duizendtallen(situaties)} situaties verandert de uitkomst. Een situatie is een combinatie van feiten, geen aantal mensen.${zelfde.length > 0 && ` ${OOK_ZELFDE}`}</p>
<ul class="veranderingen">${rest.map(
    ({ van, naar, zinnen, situaties: hoeveel, voorbeeld }) => html`<li>
${van !== undefined && html`<p><span class="eerst">${naar === undefined ? 'Vervalt' : 'Eerst'}</span> ${zinnen.van ?? codeInWoorden(van)}</p>`}
${naar !== undefined && html`<p><span class="nu">${van === undefined ? 'Erbij' : 'Nu'}</span> ${zinnen.naar ?? codeInWoorden(naar)}</p>`}
<p class="klein">${aantal(hoeveel, 'situatie', 'situaties')}. Kleinste voorbeeld: ${voorbeeldzin(voorbeeld, schema)}</p>
</li>`,
  )}${zelfde.map(
    ({
      zin,
      anders,
      situaties: hoeveel,
      voorbeeld,
    }) => html`<li><p><span class="zelfde">Zelfde zin</span> ${zin}</p>
<p>Anders in de uitkomst: ${anders.map(({ van, naar }, i) => html`${i > 0 && '; '}<del>${codeInWoorden(van)}</del> is nu <ins>${codeInWoorden(naar)}</ins>`)}.</p>
<p class="klein">${aantal(hoeveel, 'situatie', 'situaties')}. Kleinste voorbeeld: ${voorbeeldzin(voorbeeld, schema)}</p></li>`,
  )}</ul>`
}

/** A renamed code counts as a change; who reads the number must know. */
export const OOK_ZELFDE =
  'Situaties waarin alleen een code of een deel van de uitkomst anders is, tellen mee.'

/** The facts of an example, as questions with answers. */
export function voorbeeldzin(
  voorbeeld: Tabelverschil['veranderingen'][number]['voorbeeld'],
  schema: string,
): string {
  if (voorbeeld.length === 0) return 'altijd.'
  return voorbeeld
    .map(({ feit, waarde }) => {
      const { vraag, antwoord } = feitwoorden(schema, feit)
      const woorden = waarde
        .split(' of ')
        .map((een) => (/^[a-z0-9_]+$/.test(een) ? antwoord(een) : een))
        .join(' of ')
      return `${vraag} ${woorden}.`
    })
    .join(' ')
}
