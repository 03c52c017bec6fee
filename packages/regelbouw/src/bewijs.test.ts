import { JA, NEE, ONBEKEND, pastInCellen } from '@voordeur/kern'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lezerVan, type Oordeel, type Situatie, tel } from '../test/orakel.ts'
import { type Als, alsInvoer, feiten, JA_NEE, type Treffer, tabel } from '../test/tabel.ts'
import { type Bewijs, bewijs, GRENS, isBewezen, rijAlsSchema } from './bewijs.ts'
import { bewijsTabel } from './controle/tabellen.ts'
import type { Beslistabel } from './generated/typen.ts'
import type { Feitsoort } from './schemas.ts'
import { type Dimensie, ruimte } from './tabel.ts'

const FEITEN: Readonly<Record<string, Feitsoort>> = {
  leeftijd: { soort: 'getal', minimum: 0, maximum: 130 },
  schulden: JA_NEE,
  'opvang.verlaat': JA_NEE,
  'opvang.reden': { soort: 'keuze', waarden: ['geweld', 'mensenhandel', 'brand'] },
  sinds: { soort: 'datum' },
}

type Weeg = (invoer: object) => readonly number[]

function toets(proef: Beslistabel, weeg?: Weeg): Bewijs {
  return bewijs({
    tabel: proef,
    hash: 'x',
    dimensies: ruimte([proef], feiten(FEITEN)),
    pastVolgensSchema: volgensJsonSchema(proef),
    ...(weeg && { weeg }),
  })
}

function volgensJsonSchema(proef: Beslistabel): (rij: number, invoer: object) => boolean {
  const ajv = new Ajv2020({ strict: false })
  const rijen = proef.regels.map(({ als }) => ajv.compile(rijAlsSchema(als)))
  return (rij, invoer) => rijen[rij]!(invoer) as boolean
}

/** Weighs as written, and then bends the truth. */
function verdraai(proef: Beslistabel, buig: (waarheid: number) => number): Weeg {
  return (invoer) => proef.regels.map(({ als }) => buig(pastInCellen(als as Als, invoer)))
}

const VOLWASSEN = { leeftijd: { minimum: 18 } }
const MINDERJARIG = { leeftijd: { maximum: 17 } }

describe('a table without faults', () => {
  const goed = tabel(
    'eerste',
    [{ schulden: true }, { groep: 'a' }],
    [VOLWASSEN, { groep: 'b' }],
    [{}, { groep: 'c' }],
  )

  it('is proved, and its counts can be checked by hand: 2 x 2 known situations, 3 x 3 with unknown ones', () => {
    expect(toets(goed)).toEqual({
      tabel: 'proef/tabel',
      geldig: { van: '2020-01-01' },
      hash: 'x',
      treffer: 'eerste',
      rijen: 3,
      invoer: [
        { feit: 'schulden', klassen: ['ja', 'nee'] },
        { feit: 'leeftijd', klassen: ['0 tot en met 17', '18 of meer'] },
      ],
      situaties: 4,
      situaties_met_onbekend: 9,
      zonder_rij: 0,
      overlap: 0,
      dode_rijen: [],
      te_vroeg_besloten: 0,
      onnodig_onbepaald: 0,
      gemiste_vragen: 0,
      overbodige_vragen: 0,
      verschillen_json_schema: 0,
    })
    expect(isBewezen(toets(goed))).toBe(true)
  })

  it('counts 2 x 3 x 3 known situations and 3 x 4 x 4 with unknown ones', () => {
    const breder = tabel(
      'verzamel',
      [{ 'opvang.verlaat': true, 'opvang.reden': 'geweld' }, { groep: 'a' }],
      [
        { 'opvang.reden': ['mensenhandel'] as unknown as string, leeftijd: { minimum: 18, maximum: 64 } },
        { groep: 'b' },
      ],
    )
    expect(toets(breder)).toMatchObject({ situaties: 18, situaties_met_onbekend: 48 })
  })

  it('may be a single row that always fits', () => {
    const altijd = toets(tabel('uniek', [{}, { groep: 'a' }]))
    expect(altijd).toMatchObject({ situaties: 1, situaties_met_onbekend: 1, zonder_rij: 0 })
    expect(isBewezen(altijd)).toBe(true)
  })

  it('may look at dates', () => {
    const opDatum = tabel(
      'uniek',
      [{ sinds: { exclusiveMaximum: '2026-07-01' } }, { groep: 'a' }],
      [{ sinds: { minimum: '2026-07-01' } }, { groep: 'b' }],
    )
    const { bewijs: uitkomst, meldingen } = bewijsTabel(
      { bestand: 'x.yaml', inhoud: opDatum, meld: () => expect.fail('geen melding verwacht') },
      feiten(FEITEN),
    )
    expect(meldingen).toEqual([])
    expect(uitkomst).toMatchObject({ situaties: 2, situaties_met_onbekend: 3, verschillen_json_schema: 0 })
  })
})

describe('a proof', () => {
  const zonder = toets(
    tabel('uniek', [{ schulden: true }, { groep: 'a' }], [{ schulden: false }, { groep: 'b' }]),
  )

  it.each([
    { zonder_rij: 1 },
    { overlap: 1 },
    { dode_rijen: ['r1'] },
    { te_vroeg_besloten: 1 },
    { gemiste_vragen: 1 },
    { verschillen_json_schema: 1 },
  ])('is broken by a single fault: %j', (fout) => {
    expect(isBewezen(zonder)).toBe(true)
    expect(isBewezen({ ...zonder, ...fout })).toBe(false)
  })

  it.each([{ onnodig_onbepaald: 1 }, { overbodige_vragen: 1 }])(
    'is not broken by caution: %j',
    (voorzichtig) => {
      expect(isBewezen({ ...zonder, ...voorzichtig })).toBe(true)
    },
  )
})

describe('a planted fault', () => {
  it('is a gap: nobody says what holds for a minor with debts', () => {
    const gat = toets(
      tabel(
        'uniek',
        [{ schulden: false }, { groep: 'a' }],
        [{ schulden: true, ...VOLWASSEN }, { groep: 'b' }],
      ),
    )
    expect(gat).toMatchObject({ zonder_rij: 1, overlap: 0, dode_rijen: [] })
    expect(isBewezen(gat)).toBe(false)
  })

  it('is a gap of one year: neither row has the eighteen-year-old', () => {
    const gat = toets(
      tabel(
        'eerste',
        [MINDERJARIG, { groep: 'a' }],
        [{ leeftijd: { exclusiveMinimum: 18 } }, { groep: 'b' }],
      ),
    )
    expect(gat).toMatchObject({ situaties: 3, zonder_rij: 1 })
    expect(isBewezen(gat)).toBe(false)
  })

  it('is no gap where rows are collected: then no row may fit', () => {
    const leeg = toets(tabel('verzamel', [{ schulden: true }, { groep: 'a' }]))
    expect(leeg.zonder_rij).toBe(1)
    expect(isBewezen(leeg)).toBe(true)
  })

  it('is an overlap where one row at most may fit, also if both rows say the same', () => {
    const rijen = [
      [{ schulden: true }, { groep: 'a' }],
      [VOLWASSEN, { groep: 'a' }],
      [{ schulden: false, ...MINDERJARIG }, { groep: 'b' }],
    ] as const
    const overlap = toets(tabel('uniek', ...rijen))
    expect(overlap).toMatchObject({ overlap: 1, zonder_rij: 0, dode_rijen: [] })
    expect(isBewezen(overlap)).toBe(false)
    expect(toets(tabel('eerste', ...rijen)).overlap).toBe(0)
    expect(toets(tabel('verzamel', ...rijen)).overlap).toBe(0)
  })

  it('is a row in the shadow of the rows above it', () => {
    const schaduw = tabel(
      'eerste',
      [{ schulden: true }, { groep: 'a' }],
      [{ schulden: false }, { groep: 'b' }],
      [VOLWASSEN, { groep: 'c' }],
    )
    expect(toets(schaduw).dode_rijen).toEqual(['r3'])
    expect(isBewezen(toets(schaduw))).toBe(false)
    expect(toets({ ...schaduw, treffer: 'verzamel' }).dode_rijen).toEqual([])
  })

  it('is a row that asks for the impossible', () => {
    const onmogelijk = { leeftijd: { exclusiveMinimum: 17, exclusiveMaximum: 18 } }
    for (const treffer of ['uniek', 'eerste', 'verzamel'] as const) {
      expect(toets(tabel(treffer, [onmogelijk, { groep: 'a' }], [{}, { groep: 'b' }])).dode_rijen).toEqual([
        'r1',
      ])
    }
  })

  it('is too big to walk', () => {
    const veel = tabel('eerste', [
      Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`feit_${i}`, true])),
      { groep: 'a' },
    ])
    const ruim = ruimte(
      [veel],
      feiten(Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`feit_${i}`, JA_NEE]))),
    )
    expect(3 ** 16).toBeGreaterThan(GRENS)
    expect(() => bewijs({ tabel: veel, hash: 'x', dimensies: ruim })).toThrow(
      '43046721 situaties; splits de tabel',
    )
  })
})

describe('a wrong three-valued answer', () => {
  const opVolgorde = tabel('eerste', [{ schulden: true }, { groep: 'a' }], [{}, { groep: 'b' }])

  it('is caught when unknown is read as no: of an unknown debt it would say "group b"', () => {
    const fout = toets(
      opVolgorde,
      verdraai(opVolgorde, (waarheid) => (waarheid === ONBEKEND ? NEE : waarheid)),
    )
    expect(fout).toMatchObject({ te_vroeg_besloten: 1, gemiste_vragen: 1, verschillen_json_schema: 0 })
    expect(isBewezen(fout)).toBe(false)
  })

  it('is caught when unknown is read as yes: of an unknown debt it would say "group a"', () => {
    const fout = toets(
      opVolgorde,
      verdraai(opVolgorde, (waarheid) => (waarheid === ONBEKEND ? JA : waarheid)),
    )
    expect(fout).toMatchObject({ te_vroeg_besloten: 1, verschillen_json_schema: 0 })
    expect(isBewezen(fout)).toBe(false)
  })

  it('is caught where rows are collected: a row that is left out or taken along too early', () => {
    const verzameld = tabel('verzamel', [{ schulden: true, ...VOLWASSEN }, { groep: 'a' }])
    for (const te_vroeg of [NEE, JA]) {
      const fout = toets(
        verzameld,
        verdraai(verzameld, (waarheid) => (waarheid === ONBEKEND ? te_vroeg : waarheid)),
      )
      // Of the five situations with something unknown two are a sure no: debts false, or a minor.
      expect(fout.te_vroeg_besloten).toBe(3)
      expect(isBewezen(fout)).toBe(false)
    }
  })

  it('is caught when only one of all situations goes wrong', () => {
    const twee = tabel(
      'eerste',
      [{ schulden: true, 'opvang.reden': 'geweld' }, { groep: 'a' }],
      [{}, { groep: 'b' }],
    )
    const fout = toets(twee, (invoer) =>
      'schulden' in invoer && invoer.schulden === true && !('opvang' in invoer)
        ? [JA, JA]
        : verdraai(twee, (w) => w)(invoer),
    )
    expect(fout.te_vroeg_besloten).toBe(1)
  })

  it('is too careful, but no fault, when it stays undecided for no reason', () => {
    const aarzelt = toets(opVolgorde, (invoer) =>
      'schulden' in invoer ? [invoer.schulden ? JA : NEE, JA] : [ONBEKEND, ONBEKEND],
    )
    expect(aarzelt).toMatchObject({ te_vroeg_besloten: 0, onnodig_onbepaald: 0 })
    expect(isBewezen(aarzelt)).toBe(true)
  })
})

describe('the second evaluator', () => {
  it('sees a limit that is one off', () => {
    const grens = tabel('uniek', [VOLWASSEN, { groep: 'a' }], [MINDERJARIG, { groep: 'b' }])
    const fout = toets(grens, (invoer) => {
      const { leeftijd } = invoer as { leeftijd?: number }
      if (leeftijd === undefined) return [ONBEKEND, ONBEKEND]
      return leeftijd > 18 ? [JA, NEE] : [NEE, JA]
    })
    expect(fout.verschillen_json_schema).toBe(1)
    expect(isBewezen(fout)).toBe(false)
  })

  it('sees two rows that changed places', () => {
    const proef = tabel(
      'uniek',
      [{ 'opvang.reden': ['geweld', 'brand'] }, { groep: 'a' }],
      [{ 'opvang.reden': 'mensenhandel' }, { groep: 'b' }],
    )
    const fout = toets(proef, (invoer) => verdraai(proef, (waarheid) => waarheid)(invoer).toReversed())
    expect(fout).toMatchObject({ situaties: 2, verschillen_json_schema: 2 })
  })

  it('reads a row as a JSON Schema that anyone can run', () => {
    const schema = rijAlsSchema({
      'opvang.verlaat': true,
      'opvang.reden': ['geweld', 'brand'],
      leeftijd: { minimum: 18 },
    })
    const past = new Ajv2020({ strict: false }).compile(schema)
    expect(past({ leeftijd: 18, opvang: { verlaat: true, reden: 'brand' } })).toBe(true)
    expect(past({ leeftijd: 17, opvang: { verlaat: true, reden: 'brand' } })).toBe(false)
    expect(past({ leeftijd: 18, opvang: { verlaat: true, reden: 'mensenhandel' } })).toBe(false)
    expect(past({ leeftijd: 18, opvang: { reden: 'brand' } })).toBe(false)
    expect(past({ leeftijd: 18 })).toBe(false)
  })
})

describe('questions', () => {
  // Whoever has debts is in group a, whatever the age; the rows say that in two steps.
  const omweg = tabel(
    'eerste',
    [{ schulden: true, ...VOLWASSEN }, { groep: 'a' }],
    [{ schulden: true, ...MINDERJARIG }, { groep: 'a' }],
    [{}, { groep: 'b' }],
  )

  it('are too many when the age is asked of someone with debts, or of whom nothing is known', () => {
    expect(toets(omweg)).toMatchObject({
      onnodig_onbepaald: 1,
      overbodige_vragen: 2,
      gemiste_vragen: 0,
      te_vroeg_besloten: 0,
    })
    expect(isBewezen(toets(omweg))).toBe(true)
  })

  it('are none too many when rows with the same outcome leave no other', () => {
    const gelijk = tabel('uniek', [{ schulden: true }, { groep: 'a' }], [{ schulden: false }, { groep: 'a' }])
    expect(toets(gelijk)).toMatchObject({ onnodig_onbepaald: 0, overbodige_vragen: 0, gemiste_vragen: 0 })
  })

  it('are too few when a fact that decides is not asked for', () => {
    const proef = tabel('uniek', [{ schulden: true }, { groep: 'a' }], [{ schulden: false }, { groep: 'b' }])
    const stil = toets(proef, (invoer) =>
      'schulden' in invoer ? verdraai(proef, (w) => w)(invoer) : [NEE, NEE],
    )
    expect(stil).toMatchObject({ te_vroeg_besloten: 0, gemiste_vragen: 1 })
    expect(isBewezen(stil)).toBe(false)
  })
})

describe('on random tables', () => {
  const waarden = {
    boolean: [true, false],
    keuze2: ['p', 'q'],
    keuze3: ['p', 'q', 'r'],
    getal: [0, 1, 2, 3],
  } as const
  type Soort = keyof typeof waarden

  const cel = (soort: Soort): fc.Arbitrary<Als[string]> => {
    const een = fc.constantFrom(...(waarden[soort] as readonly (string | number | boolean)[]))
    if (soort === 'boolean' || soort === 'keuze2') return een
    const lijst = fc.uniqueArray(een, { minLength: 2, maxLength: 3 })
    if (soort === 'keuze3') return fc.oneof(een, lijst)
    const grens = fc.integer({ min: 0, max: 3 })
    return fc.oneof(
      een,
      lijst,
      fc.record({ minimum: grens }),
      fc.record({ exclusiveMaximum: grens }),
      fc.tuple(grens, grens).map(([a, b]) => ({ minimum: Math.min(a, b), maximum: Math.max(a, b) })),
      fc.tuple(grens, grens).map(([a, b]) => ({ exclusiveMinimum: a, maximum: b })),
    )
  }

  const proef = fc
    .record({
      treffer: fc.constantFrom<Treffer>('uniek', 'eerste', 'verzamel'),
      soorten: fc.array(fc.constantFrom<Soort>('boolean', 'keuze2', 'keuze3', 'getal'), {
        minLength: 2,
        maxLength: 4,
      }),
    })
    .chain(({ treffer, soorten }) => {
      const cellen = Object.fromEntries(
        soorten.map((soort, i) => [i % 2 === 0 ? `f${i}` : `groep.f${i}`, cel(soort)]),
      )
      const rij = fc.tuple(
        fc.record(cellen, { requiredKeys: [] }) as fc.Arbitrary<Als>,
        fc.constantFrom('a', 'b', 'c').map((uitkomst) => ({ uitkomst })),
      )
      return fc.record({
        inhoud: fc
          .tuple(fc.array(rij, { minLength: 1, maxLength: 5 }), fc.boolean())
          .map(([rijen, sluit]) =>
            tabel(treffer, ...rijen, ...(sluit ? [[{}, { uitkomst: 'c' }] as const] : [])),
          ),
        wereld: fc.constant(
          Object.fromEntries(Object.keys(cellen).map((feit, i) => [feit, [...waarden[soorten[i]!]]])),
        ),
      })
    })

  type Proef = typeof proef extends fc.Arbitrary<infer T> ? T : never

  /** Every value its own class: then a situation of the proof is a situation of the world. */
  const losse = ({ wereld }: Proef): readonly Dimensie[] =>
    Object.entries(wereld).map(([pad, lijst]) => ({
      pad,
      klassen: lijst.map((waarde) => ({ waarde, naam: String(waarde) })),
    }))

  const tellingen = ({
    hash,
    tabel: _,
    geldig,
    treffer,
    rijen,
    invoer,
    verschillen_json_schema,
    ...rest
  }: Bewijs) => rest

  it('the proof counts what one finds by filling in every absent fact in every way', () => {
    const gezien = {
      zonder_rij: 0,
      overlap: 0,
      dode_rijen: 0,
      te_vroeg_besloten: 0,
      onnodig_onbepaald: 0,
      gemiste_vragen: 0,
    }
    fc.assert(
      fc.property(proef, (een) => {
        const gevonden = tellingen(bewijs({ tabel: een.inhoud, hash: 'x', dimensies: losse(een) }))
        expect(gevonden).toEqual(tel(een.inhoud, een.wereld))
        for (const naam of Object.keys(gezien) as (keyof typeof gezien)[]) {
          const aantal = gevonden[naam]
          if (typeof aantal === 'number' ? aantal > 0 : aantal.length > 0) gezien[naam]++
        }
      }),
      { numRuns: 150 },
    )
    // The tables were worth it: each kind of fault came by often.
    for (const aantal of Object.values(gezien)) expect(aantal).toBeGreaterThan(5)
  })

  it('the proof counts the same for code that lies about some situations with unknown facts', () => {
    const leugens = fc.array(fc.constantFrom(undefined, undefined, undefined, 'ja', 'nee', 'onbekend'), {
      minLength: 7,
      maxLength: 23,
    })
    let betrapt = 0
    fc.assert(
      fc.property(proef, leugens, (een, lijst) => {
        const eerlijk = lezerVan(een.inhoud)
        const aantal = Object.keys(een.wereld).length
        const liegt = (rij: number, situatie: Situatie): Oordeel => {
          if (Object.keys(situatie).length === aantal) return eerlijk(rij, situatie)
          const kies = [...JSON.stringify(Object.entries(situatie).sort())].reduce(
            (som, teken) => (som * 31 + teken.charCodeAt(0)) % 9973,
            rij,
          )
          return (lijst[kies % lijst.length] as Oordeel | undefined) ?? eerlijk(rij, situatie)
        }
        const getal = { ja: JA, nee: NEE, onbekend: ONBEKEND }
        const plat = (invoer: object) =>
          Object.fromEntries(
            Object.entries(invoer).flatMap(([naam, deel]) =>
              typeof deel === 'object'
                ? Object.entries(deel).map(([sub, waarde]) => [`${naam}.${sub}`, waarde])
                : [[naam, deel]],
            ),
          ) as Situatie
        const gevonden = bewijs({
          tabel: een.inhoud,
          hash: 'x',
          dimensies: losse(een),
          weeg: (invoer) => een.inhoud.regels.map((_, rij) => getal[liegt(rij, plat(invoer))]),
        })
        expect(tellingen(gevonden)).toEqual(tel(een.inhoud, een.wereld, liegt))
        if (gevonden.te_vroeg_besloten > 0) betrapt++
      }),
      { numRuns: 80 },
    )
    expect(betrapt).toBeGreaterThan(20)
  })

  it('a few classes per fact find the same faults as all its values', () => {
    fc.assert(
      fc.property(proef, (een) => {
        const soorten = Object.fromEntries(
          Object.entries(een.wereld).map(([pad, lijst]): [string, Feitsoort] => {
            if (typeof lijst[0] === 'boolean') return [pad, JA_NEE]
            if (typeof lijst[0] === 'number') return [pad, { soort: 'getal', minimum: 0, maximum: 3 }]
            return [pad, { soort: 'keuze', waarden: lijst as string[] }]
          }),
        )
        const grof = bewijs({
          tabel: een.inhoud,
          hash: 'x',
          dimensies: ruimte([een.inhoud], feiten(soorten)),
        })
        const fijn = tel(een.inhoud, een.wereld)
        expect(grof.dode_rijen).toEqual(fijn.dode_rijen)
        for (const naam of [
          'zonder_rij',
          'overlap',
          'te_vroeg_besloten',
          'onnodig_onbepaald',
          'gemiste_vragen',
        ] as const) {
          expect(`${naam} ${grof[naam] > 0}`).toBe(`${naam} ${fijn[naam] > 0}`)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('JSON Schema agrees with every row on every input', () => {
    fc.assert(
      fc.property(proef, (een) => {
        const past = volgensJsonSchema(een.inhoud)
        const { verschillen_json_schema } = bewijs({
          tabel: een.inhoud,
          hash: 'x',
          dimensies: losse(een),
          pastVolgensSchema: past,
        })
        expect(verschillen_json_schema).toBe(0)
        expect(past(0, alsInvoer({})), 'only a row without cells fits an input without facts').toBe(
          Object.keys(een.inhoud.regels[0]!.als).length === 0,
        )
      }),
      { numRuns: 15 },
    )
  })
})
