import type { Cel, Feitwaarde } from '@voordeur/kern'
import type { Beslistabel } from '../src/generated/typen.ts'
import type { Feitsoort, Schemas } from '../src/schemas.ts'

export type Treffer = Beslistabel['treffer']
export type Als = Readonly<Record<string, Cel>>

/** A table with as little around its rows as can be; the rows are called r1, r2, ... */
export function tabel(
  treffer: Treffer,
  ...rijen: readonly (readonly [als: Als, dan: object])[]
): Beslistabel {
  return {
    soort: 'beslistabel',
    id: 'proef/tabel',
    titel: 'Een tabel om mee te proeven.',
    geldig: { van: '2020-01-01' },
    invoer: 'proef/feiten',
    uitvoer: 'proef/uitkomst',
    treffer,
    regels: rijen.map(([als, dan], i) => ({
      id: `r${i + 1}`,
      als: als as Beslistabel['regels'][number]['als'],
      dan,
      omdat: 'Zo is het afgesproken.',
      bron: 'lezing/twijfel@2015-01-01',
      zekerheid: 'uitleg',
    })),
  }
}

/** Schemas that know these facts and nothing else. */
export function feiten(soorten: Readonly<Record<string, Feitsoort>>): Schemas {
  const ongebruikt = () => {
    throw new Error('Deze proef heeft alleen feiten.')
  }
  return {
    namen: [],
    schema: () => undefined,
    valideer: ongebruikt,
    validator: ongebruikt,
    feit: (_naam, pad) => soorten[pad],
    feiten: () => Object.keys(soorten),
  }
}

export const JA_NEE: Feitsoort = { soort: 'boolean' }

/** An input as an object, from values by dotted path; an absent fact is undefined. */
export function alsInvoer(waarden: Readonly<Record<string, Feitwaarde | undefined>>): object {
  const invoer: Record<string, unknown> = {}
  for (const [pad, waarde] of Object.entries(waarden)) {
    if (waarde === undefined) continue
    const [kop, staart] = pad.split('.') as [string, string | undefined]
    if (staart === undefined) invoer[kop] = waarde
    else invoer[kop] = { ...(invoer[kop] as object | undefined), [staart]: waarde }
  }
  return invoer
}
