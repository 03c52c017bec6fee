import { isVoordeurFout } from '@voordeur/kern'
import { describe, expect, it } from 'vitest'
import { beoordeel } from './beoordeel.ts'
import { gemeenten } from './gemeenten.ts'
import { regelingen } from './generated/regelingen.ts'
import type { Regeling, Voorwaarde } from './generated/typen.ts'
import { kiesRegeling } from './regeling.ts'
import { toetsVerordening } from './toets-verordening.ts'
import { vergelijk } from './vergelijk.ts'

const DAG = '2026-11-23'

function eigen(...voorwaarden: readonly Partial<Record<keyof Voorwaarde, unknown>>[]): Regeling {
  return {
    id: 'eigen',
    naam: 'Eigen regeling',
    aard: 'verordening',
    gemeenten: [],
    geldig: {},
    afgestemd_op_2026: 'ja',
    bronnen: [{ id: 'tekst', titel: 'Verordening', gelezen: 'tekst', geraadpleegd: DAG }],
    voorwaarden: voorwaarden.map((een, i) => ({
      id: `eis-${i}`,
      eis: 'verklaring_hulpverlener',
      geldt_voor: 'iedereen',
      tekst: 'U hebt een verklaring.',
      bron: ['tekst'],
      ...een,
    })) as readonly Voorwaarde[],
    niet_gelezen: [],
  }
}

function fouten(doe: () => unknown): readonly string[] {
  try {
    doe()
  } catch (error) {
    if (isVoordeurFout(error)) return error.plekken.map(({ pad }) => `${error.code} ${pad}`)
    throw error
  }
  return []
}

describe('Een eigen regeling', () => {
  it.each([
    ['een waarde die dit feit niet kan hebben', { 'bewijs.verklaring_hulpverlener': 'waar' }],
    ['een getal bij een vraag met ja of nee', { 'bewijs.verklaring_hulpverlener': 1 }],
    ['een keuze die niet bestaat', { 'verblijf.status': 'nederlands' }],
    ['een lijst met een keuze die niet bestaat', { 'verblijf.status': ['nederlander', 'nederlands'] }],
    ['een feit dat niet bestaat', { 'bestaat.niet': true }],
    ['een feit met een naam uit JavaScript', { constructor: true }],
    ['een groep feiten in plaats van een feit', { bewijs: true }],
    ['grenzen bij een feit dat geen getal is', { schulden: { minimum: 1 } }],
    ['een tekst als grens van een getal', { leeftijd: { minimum: '18' } }],
    ['grenzen waar niets tussen ligt', { leeftijd: { minimum: 23, maximum: 18 } }],
    ['een dag die niet bestaat', { aangevraagd_op: { minimum: '2026-02-30' } }],
    ['een getal buiten wat kan', { leeftijd: 200 }],
  ])('met %s leidt nooit tot een voorstel', (_naam, als) => {
    const [feit] = Object.keys(als)
    const regeling = eigen({ als })
    const plek = (begin: string) => [`invoer_ongeldig ${begin}/voorwaarden/0/als/${feit}`]
    expect(fouten(() => beoordeel({}, { peildatum: DAG, gemeente: regeling }))).toEqual(plek('/gemeente'))
    expect(fouten(() => toetsVerordening(regeling, DAG))).toEqual(plek('/regeling'))
    expect(fouten(() => vergelijk(regeling, 'zowonen', DAG))).toEqual(plek('/a'))
  })

  it('wijst in een lijst van sets de goede set aan, en noemt alle fouten tegelijk', () => {
    const regeling = eigen(
      { als: [{ schulden: false }, { schulden: 'nee' }] },
      { id: 'eis-0', bron: ['tekst', 'bestaatniet'] },
    )
    expect(fouten(() => kiesRegeling(regeling, DAG))).toEqual([
      'invoer_ongeldig /gemeente/voorwaarden/0/als/1/schulden',
      'invoer_ongeldig /gemeente/voorwaarden/1/id',
      'invoer_ongeldig /gemeente/voorwaarden/1/bron/1',
    ])
  })

  it('mag een bekend feit met elke waarde, lijst of grens noemen die kan', () => {
    const cellen = [
      { schulden: false },
      { 'verblijf.status': ['nederlander', 'geen'] },
      { leeftijd: { minimum: 23 } },
      { jaarinkomen_eurocent: { exclusiveMaximum: 3_000_000 } },
      { aangevraagd_op: { minimum: '2026-01-01' } },
    ]
    expect(fouten(() => kiesRegeling(eigen(...cellen.map((als) => ({ als }))), DAG))).toEqual([])
  })

  it('is een naam of gegevens, en de fout zegt dat een naam ook mag', () => {
    for (const keuze of [5, null, true])
      expect(() => beoordeel({}, { peildatum: DAG, gemeente: keuze as never })).toThrow(
        'Hier hoort de naam van een gemeente of regeling uit de lijst, of een eigen regeling als gegevens.',
      )
  })

  it('doorstaat dezelfde controle als elke opgenomen regeling', () => {
    for (const regeling of regelingen) {
      const dag = regeling.geldig.van ?? regeling.geldig.tot ?? DAG
      expect(fouten(() => kiesRegeling(regeling, dag))).toEqual([])
    }
  })
})

it('Wie een antwoord wijzigt, wijzigt de regels niet', () => {
  const aanvraag = { veiligheid: { geweld: true } }
  const context = { peildatum: DAG, gemeente: 'zowonen' }
  const reken = () => [beoordeel(aanvraag, context), gemeenten(), vergelijk('thuisvester', 'zowonen', DAG)]
  const voor = structuredClone(reken())
  bekras(reken())
  expect(reken()).toEqual(voor)
})

/** Writes to everything in a value that can be written to. */
function bekras(waarde: unknown): void {
  if (typeof waarde !== 'object' || waarde === null || Object.isFrozen(waarde)) return
  Object.values(waarde).forEach(bekras)
  if (Array.isArray(waarde)) waarde.push('bekrast')
  else for (const sleutel of Object.keys(waarde)) Reflect.set(waarde, sleutel, 'bekrast')
}
