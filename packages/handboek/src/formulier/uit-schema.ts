import { hoofdletter } from '../opmaak/hoofdletter.ts'
import { feitwoorden } from '../woorden/feit.ts'
import { kind, sleutels, type Veld, veld } from '../woorden/veld.ts'
import type { Vraag } from './veld.ts'

/** The questions of a form, from the schema of what goes in: in its order, grouped by its first level. */
export function vragenUit(
  schema: string,
): readonly { readonly groep: string; readonly vragen: readonly Vraag[] }[] {
  const per = new Map<string, Vraag[]>()
  const loop = (hier: Veld, pad: string): void => {
    const onder = sleutels(hier)
    if (onder.length === 0) {
      const groep = pad.includes('.') ? pad.split('.')[0]! : ''
      per.set(groep, [...(per.get(groep) ?? []), vraagBij(schema, pad, hier)])
    }
    for (const sleutel of onder) loop(kind(hier, sleutel)!, pad ? `${pad}.${sleutel}` : sleutel)
  }
  loop(veld(schema, '')!, '')
  return [...per].map(([groep, vragen]) => ({ groep, vragen }))
}

function vraagBij(schema: string, pad: string, { schema: deel, waarden }: Veld): Vraag {
  const { vraag, antwoord } = feitwoorden(schema, pad)
  if (waarden)
    return {
      pad,
      vraag,
      soort: 'keuze',
      keuzes: waarden.map((waarde) => ({ waarde, naam: hoofdletter(antwoord(waarde)) })),
    }
  if (deel['type'] === 'boolean') return { pad, vraag, soort: 'ja_nee' }
  if (deel['format'] === 'date') return { pad, vraag, soort: 'datum' }
  const euro = pad.endsWith('eurocent')
  return {
    pad,
    vraag,
    soort: euro ? 'euro' : 'getal',
    ...(typeof deel['minimum'] === 'number' && { minimum: deel['minimum'] }),
    ...(typeof deel['maximum'] === 'number' && { maximum: deel['maximum'] }),
    eenheid: euro ? 'euro, zonder centen' : /jaren|leeftijd/.test(pad) ? 'jaar' : '',
  }
}
