import jsonLogic, { type RulesLogic } from 'json-logic-js'
import { type Celvorm, celvormen } from './cellen.ts'
import type { MaakMededinger } from './mededinger.ts'

/** One JsonLogic rule per row. */
export const jsonLogicJs: MaakMededinger<string[]> = (tabel) => {
  const regels = celvormen(tabel).map(({ id, cellen }) => ({
    id,
    als: { and: cellen.flatMap(test) } as RulesLogic,
  }))
  return {
    naam: 'json-logic-js',
    hoe: 'regel per rij',
    weeg: (aanvraag) => {
      const rijen: string[] = []
      for (const { id, als } of regels) if (jsonLogic.apply(als, aanvraag)) rijen.push(id)
      return rijen
    },
    rijen: (rijen) => rijen,
  }
}

function test({ pad, waarden, minimum, maximum }: Celvorm): object[] {
  const feit = { var: pad }
  if (waarden.length === 1) return [{ '===': [feit, waarden[0]] }]
  if (waarden.length > 1) return [{ in: [feit, waarden] }]
  return [
    ...(minimum === undefined ? [] : [{ '>=': [feit, minimum] }]),
    ...(maximum === undefined ? [] : [{ '<=': [feit, maximum] }]),
  ]
}
