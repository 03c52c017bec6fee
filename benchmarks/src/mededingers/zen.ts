import { ZenDecisionContent, ZenEngine, type ZenEngineResponse } from '@gorules/zen-engine'
import { type Celvorm, celvormen } from './cellen.ts'
import type { MaakMededinger } from './mededinger.ts'

/** One decision table in the JSON Decision Model, with hit policy collect; compiled ahead. */
export const zen: MaakMededinger<ZenEngineResponse> = (tabel) => {
  const rijen = celvormen(tabel)
  const paden = [...new Set(rijen.flatMap(({ cellen }) => cellen.map(({ pad }) => pad)))]
  const inhoud = {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'tabel',
        type: 'decisionTableNode',
        name: tabel.id,
        position: { x: 200, y: 0 },
        content: {
          hitPolicy: 'collect',
          inputs: paden.map((pad) => ({ id: pad, name: pad, field: pad })),
          outputs: [{ id: 'rij', name: 'rij', field: 'rij' }],
          rules: rijen.map(({ id, cellen }) => ({
            _id: id,
            ...Object.fromEntries(paden.map((pad) => [pad, ''])),
            ...Object.fromEntries(cellen.map((cel) => [cel.pad, unair(cel)])),
            rij: JSON.stringify(id),
          })),
        },
      },
      { id: 'uit', type: 'outputNode', name: 'uit', position: { x: 400, y: 0 } },
    ],
    edges: [
      { id: 'e1', type: 'edge', sourceId: 'in', targetId: 'tabel' },
      { id: 'e2', type: 'edge', sourceId: 'tabel', targetId: 'uit' },
    ],
  }
  const besluit = new ZenEngine().createDecision(new ZenDecisionContent(inhoud))
  return {
    naam: 'zen-engine',
    hoe: 'JDM-tabel, async',
    steekproef: 2_000,
    weeg: (aanvraag) => besluit.evaluate(aanvraag),
    rijen: ({ result }) => (result as { rij: string }[]).map(({ rij }) => rij),
  }
}

function unair({ waarden, minimum, maximum }: Celvorm): string {
  if (waarden.length > 0) return waarden.map((waarde) => JSON.stringify(waarde)).join(', ')
  if (minimum !== undefined && maximum !== undefined) return `[${minimum}..${maximum}]`
  return minimum !== undefined ? `>= ${minimum}` : `<= ${maximum}`
}
