import type { Feitwaarde } from '@voordeur/kern'
import { leesFeit } from '@voordeur/kern'
import Engine, { type EvaluatedNode } from 'publicodes'
import { type Celvorm, celvormen } from './cellen.ts'
import type { MaakMededinger } from './mededinger.ts'

interface Ruw {
  readonly id: string
  readonly uitslag: EvaluatedNode
}

/** One publicodes rule per row; the facts of the situation are set per call. */
export const publicodes: MaakMededinger<Ruw[]> = (tabel) => {
  const rijen = celvormen(tabel)
  const paden = [...new Set(rijen.flatMap(({ cellen }) => cellen.map(({ pad }) => pad)))]
  const regels: Record<string, Record<string, unknown> | string | null> = {}
  for (const pad of paden) {
    const [groep, feit] = pad.split('.')
    regels[groep!] = feit === undefined ? null : 'oui'
    if (feit !== undefined) regels[naam(pad)] = null
  }
  for (const { id, cellen } of rijen)
    regels[naam(`rij ${id}`)] = { 'toutes ces conditions': cellen.flatMap(test) }
  const motor = new Engine(regels)
  const namen = paden.map((pad) => ({ pad, naam: naam(pad) }))
  const vragen = rijen.map(({ id }) => ({ id, naam: naam(`rij ${id}`) }))
  return {
    naam: 'publicodes',
    hoe: 'regel per rij',
    steekproef: 400,
    weeg: (aanvraag) => {
      const situatie: Record<string, string | number> = {}
      for (const feit of namen) situatie[feit.naam] = waarde(leesFeit(aanvraag, feit.pad)!)
      motor.setSituation(situatie)
      return vragen.map((vraag) => ({ id: vraag.id, uitslag: motor.evaluate(vraag.naam) }))
    },
    rijen: (ruw) => ruw.filter(({ uitslag }) => uitslag.nodeValue === true).map(({ id }) => id),
  }
}

function naam(pad: string): string {
  return pad.replace('.', ' . ')
}

function waarde(feit: Feitwaarde): string | number {
  if (typeof feit === 'boolean') return feit ? 'oui' : 'non'
  return typeof feit === 'string' ? `'${feit}'` : feit
}

function test({ pad, waarden, minimum, maximum }: Celvorm): (string | object)[] {
  const gelijk = waarden.map((een) => `${naam(pad)} = ${waarde(een)}`)
  if (gelijk.length > 0) return gelijk.length === 1 ? gelijk : [{ 'une de ces conditions': gelijk }]
  return [
    ...(minimum === undefined ? [] : [`${naam(pad)} >= ${minimum}`]),
    ...(maximum === undefined ? [] : [`${naam(pad)} <= ${maximum}`]),
  ]
}
