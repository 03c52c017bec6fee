import { expect, it } from 'vitest'
import { doorstroom } from './doorstroom.ts'
import { landelijkeRol } from './landelijke-rol.ts'
import { nota, notazinnen } from './nota.ts'
import { onderwijs } from './onderwijs.ts'
import { toets } from './toets.ts'
import { lijstnamen, toetslijst } from './toetslijst.ts'
import { uitstroom } from './uitstroom.ts'
import { vergelijk } from './vergelijk.ts'

const peildatum = '2026-11-25'
const vragen: Readonly<Record<string, () => unknown>> = {
  doorstroom: () => doorstroom([{ klaar_op: '2026-08-01', stand: 'wacht' }], { peildatum }),
  landelijkeRol: () => landelijkeRol({ peildatum }),
  lijstnamen,
  nota: () => nota({ peildatum }),
  notazinnen: () => notazinnen(peildatum),
  onderwijs: () => onderwijs({ leeftijd: 8, schoolsoort: 'basisschool' }, { peildatum }),
  toets: () => toets({ plan: { niveau: 1 } }, { lijst: 'gemeente', peildatum }),
  toetslijst: () => toetslijst('gemeente', peildatum),
  uitstroom: () => uitstroom({ nu: { plek: 'opvang' } }, { peildatum }),
  vergelijk: () => {
    const een = toets({ plan: { niveau: 1 } }, { lijst: 'gemeente', peildatum })
    return vergelijk(een, een)
  },
}

/** Writes over every node that can be written to. */
function bederf(waarde: unknown): void {
  if (typeof waarde !== 'object' || waarde === null) return
  for (const deel of Object.values(waarde)) bederf(deel)
  if (Object.isFrozen(waarde)) return
  if (Array.isArray(waarde)) waarde.length = 0
  else for (const naam of Object.keys(waarde)) (waarde as Record<string, unknown>)[naam] = 'bedorven'
}

it.each(Object.entries(vragen))(
  '%s: who writes to an answer leaves the next answer alone',
  (_naam, vraag) => {
    const voor = JSON.stringify(vraag())
    bederf(vraag())
    expect(JSON.stringify(vraag())).toBe(voor)
  },
)

it('a comparison does not hand out what it was given', () => {
  const een = toets({ plan: { niveau: 1 } }, { lijst: 'gemeente', peildatum })
  const voor = JSON.stringify(een)
  bederf(vergelijk(een, een))
  expect(JSON.stringify(een)).toBe(voor)
})
