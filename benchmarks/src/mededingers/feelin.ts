import { leesFeit } from '@voordeur/kern'
import { unaryTest } from 'feelin'
import { type Celvorm, celvormen } from './cellen.ts'
import type { MaakMededinger } from './mededinger.ts'

/**
 * One FEEL unary test per cell, as in a DMN table, and no further in a row than the first cell that does not fit.
 * feelin parses at every call; one expression per row or for the whole table takes longer than this.
 */
export const feelin: MaakMededinger<string[]> = (tabel) => {
  const rijen = celvormen(tabel).map(({ id, cellen }) => ({
    id,
    cellen: cellen.map((cel) => ({ pad: cel.pad, test: test(cel) })),
  }))
  return {
    naam: 'feelin',
    hoe: 'FEEL-toets per cel',
    steekproef: 400,
    weeg: (aanvraag) =>
      rijen
        .filter(({ cellen }) =>
          cellen.every((cel) => unaryTest(cel.test, { '?': leesFeit(aanvraag, cel.pad) }).value === true),
        )
        .map(({ id }) => id),
    rijen: (rijen) => rijen,
  }
}

function test({ waarden, minimum, maximum }: Celvorm): string {
  if (waarden.length > 0) return waarden.map((waarde) => JSON.stringify(waarde)).join(', ')
  if (minimum !== undefined && maximum !== undefined) return `[${minimum}..${maximum}]`
  return minimum !== undefined ? `>= ${minimum}` : `<= ${maximum}`
}
