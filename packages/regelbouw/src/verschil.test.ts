import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aanvullingen, lezerVan, type Situatie, situaties, type Wereld } from '../test/orakel.ts'
import { type Als, feiten, JA_NEE, tabel } from '../test/tabel.ts'
import type { Beslistabel } from './generated/typen.ts'
import type { Schemas } from './schemas.ts'
import { ruimte } from './tabel.ts'
import { type Verandering, verschil } from './verschil.ts'

const schemas = feiten({
  schulden: JA_NEE,
  opvang: JA_NEE,
  kind: JA_NEE,
  leeftijd: { soort: 'getal', minimum: 0, maximum: 130 },
  reden: { soort: 'keuze', waarden: ['geweld', 'mensenhandel', 'brand'] },
})

/** `u a > u b` and the number of situations, as a reader would note it. */
const kort = ({ van = 'niets', naar = 'niets', situaties: aantal }: Verandering) =>
  `${van} > ${naar}: ${aantal}`
const voorbeeld = ({ voorbeeld: lijst }: Verandering) =>
  lijst.map(({ feit, waarde }) => `${feit} is ${waarde}`)

describe('two versions of a table in which one row decides', () => {
  const oud = tabel(
    'uniek',
    [{ leeftijd: { minimum: 18 } }, { u: 'a' }],
    [{ leeftijd: { maximum: 17 } }, { u: 'b' }],
  )
  const nieuw = {
    ...tabel(
      'eerste',
      [{ leeftijd: { minimum: 21 } }, { u: 'a' }],
      [{ leeftijd: { minimum: 18 }, opvang: true }, { u: 'a' }],
      [{ leeftijd: { minimum: 18 } }, { u: 'c' }],
      [{}, { u: 'b' }],
    ),
    geldig: { van: '2026-07-01' },
  }

  it('differ for those of 18 to 20 who are in no shelter: one of 3 x 2 situations', () => {
    expect(verschil(oud, nieuw, schemas)).toEqual({
      tabel: 'proef/tabel',
      titel: 'Een tabel om mee te proeven.',
      oud: { van: '2020-01-01' },
      nieuw: { van: '2026-07-01' },
      situaties: 6,
      veranderd: 1,
      veranderingen: [
        {
          van: 'u a',
          naar: 'u c',
          situaties: 1,
          voorbeeld: [
            { feit: 'leeftijd', waarde: '18 tot en met 20' },
            { feit: 'opvang', waarde: 'nee' },
          ],
          zinnen: { van: 'Zo is het afgesproken.', naar: 'Zo is het afgesproken.' },
        },
      ],
    })
  })

  it('differ the other way round if they are turned', () => {
    expect(verschil(nieuw, oud, schemas).veranderingen.map(kort)).toEqual(['u c > u a: 1'])
  })

  it('do not differ from themselves', () => {
    for (const een of [oud, nieuw])
      expect(verschil(een, een, schemas)).toMatchObject({ veranderd: 0, veranderingen: [] })
  })

  it('do not differ if the same is said in other rows', () => {
    const zelfde = tabel('eerste', [{ leeftijd: { exclusiveMaximum: 18 } }, { u: 'b' }], [{}, { u: 'a' }])
    expect(verschil(oud, zelfde, schemas)).toMatchObject({ situaties: 2, veranderd: 0 })
  })

  it('change without any fact if everyone gets another outcome', () => {
    const [een] = verschil(
      tabel('uniek', [{}, { u: 'a' }]),
      tabel('uniek', [{}, { u: 'b' }]),
      schemas,
    ).veranderingen
    expect(een).toEqual({
      van: 'u a',
      naar: 'u b',
      situaties: 1,
      voorbeeld: [],
      zinnen: { van: 'Zo is het afgesproken.', naar: 'Zo is het afgesproken.' },
    })
  })

  it('change without any fact also if their rows do look at facts', () => {
    const voor = tabel('eerste', [{ schulden: true }, { u: 'a' }], [{}, { u: 'a' }])
    expect(
      verschil(voor, tabel('eerste', [{ kind: true }, { u: 'b' }], [{}, { u: 'b' }]), schemas).veranderingen,
    ).toEqual([
      {
        van: 'u a',
        naar: 'u b',
        situaties: 4,
        voorbeeld: [],
        zinnen: { van: 'Zo is het afgesproken.', naar: 'Zo is het afgesproken.' },
      },
    ])
  })

  it('say what the rows say that decide the example', () => {
    const voor = tabel('uniek', [{}, { u: 'a' }])
    const na = tabel(
      'eerste',
      [{ kind: true }, { u: 'b' }],
      [{ schulden: true }, { u: 'b' }],
      [{}, { u: 'a' }],
    )
    const anders = { ...na, regels: na.regels.map((rij) => ({ ...rij, omdat: `Rij ${rij.id}.` })) }
    const [een] = verschil(voor, anders, schemas).veranderingen
    const rij = anders.regels.find(({ als }) => Object.hasOwn(als, een!.voorbeeld[0]!.feit))!
    expect(een!.zinnen).toEqual({ van: 'Zo is het afgesproken.', naar: `Rij ${rij.id}.` })
  })

  it('have a change per pair of outcomes, each with the fewest facts that make it certain', () => {
    const voor = tabel(
      'eerste',
      [{ schulden: true, opvang: true }, { u: 'a' }],
      [{ kind: true }, { u: 'b' }],
      [{}, { u: 'c' }],
    )
    const na = tabel(
      'eerste',
      [{ kind: true }, { u: 'c' }],
      [{ schulden: true, opvang: true }, { u: 'a' }],
      [{}, { u: 'b' }],
    )
    const { situaties: aantal, veranderd, veranderingen } = verschil(voor, na, schemas)
    // Of eight situations only the one with debts and shelter and no child stays the same.
    expect([aantal, veranderd]).toEqual([8, 7])
    expect(veranderingen.map(kort).sort()).toEqual(['u a > u c: 1', 'u b > u c: 3', 'u c > u b: 3'])
    expect(
      Object.fromEntries(veranderingen.map((een) => [`${een.van} > ${een.naar}`, voorbeeld(een).length])),
    ).toEqual({
      'u a > u c': 3,
      'u b > u c': 2,
      'u c > u b': 2,
    })
  })
})

describe('two versions of a table that collects', () => {
  const oud = tabel('verzamel', [{ opvang: true }, { groep: 'd' }], [{ kind: true }, { groep: 'j' }])
  const nieuw = tabel(
    'verzamel',
    [{ opvang: true, reden: ['geweld', 'mensenhandel'] }, { groep: 'd' }],
    [{ kind: true }, { groep: 'j' }],
    [{ schulden: true }, { groep: 'k' }],
  )

  it('lose and gain each outcome by itself', () => {
    // opvang x kind x reden (brand or not) x schulden: sixteen situations.
    const { situaties: aantal, veranderd, veranderingen } = verschil(oud, nieuw, schemas)
    expect(aantal).toBe(16)
    // Group d goes in opvang x brand: 4. Group k comes with debts: 8. Two of them share both.
    expect(veranderingen.map(kort).sort()).toEqual(['groep d > niets: 4', 'niets > groep k: 8'])
    expect(veranderd).toBe(10)
  })

  it('show the fewest facts with which an outcome surely goes or comes', () => {
    const { veranderingen } = verschil(oud, nieuw, schemas)
    expect(veranderingen.map((een) => [een.van ?? een.naar, ...voorbeeld(een)]).sort()).toEqual([
      ['groep d', 'opvang is ja', 'reden is brand'],
      ['groep k', 'schulden is ja'],
    ])
  })
})

it('a space too large to walk is refused by name', () => {
  const veel = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`feit_${i}`, true]))
  const groot = tabel('eerste', [veel, { u: 'a' }])
  const alle = feiten(Object.fromEntries(Object.keys(veel).map((naam) => [naam, JA_NEE])))
  expect(() => verschil(groot, groot, alle)).toThrow(
    'proef/tabel: 8388608 situaties is te veel om te vergelijken',
  )
})

describe('on random pairs of tables', () => {
  const cellen = {
    schulden: fc.boolean(),
    kind: fc.boolean(),
    reden: fc.oneof(fc.constantFrom('geweld', 'brand'), fc.constant(['geweld', 'mensenhandel'])),
    leeftijd: fc.constantFrom({ minimum: 18 }, { maximum: 20 }, { exclusiveMinimum: 64 }),
  }
  const rij = fc.tuple(
    fc.record(cellen, { requiredKeys: [] }) as fc.Arbitrary<Als>,
    fc.constantFrom('a', 'b', 'c').map((u) => ({ u })),
  )
  const rijen = fc.array(rij, { minLength: 1, maxLength: 4 })
  const paar = fc
    .record({ treffer: fc.constantFrom('eerste', 'verzamel'), oud: rijen, nieuw: rijen })
    .map(({ treffer, oud, nieuw }) =>
      treffer === 'verzamel'
        ? ([tabel('verzamel', ...oud), tabel('verzamel', ...nieuw)] as const)
        : // A table in which one row decides has no gap: that is proved before versions are compared.
          ([tabel('eerste', ...oud, [{}, { u: 'a' }]), tabel('eerste', ...nieuw, [{}, { u: 'a' }])] as const),
    )

  /** What follows from complete facts: all outcomes, or the one of the first row that fits. */
  function volgt(proef: Beslistabel, volledig: Situatie): readonly string[] {
    const past = proef.regels.filter((_, i) => lezerVan(proef)(i, volledig) === 'ja')
    return (proef.treffer === 'verzamel' ? past : past.slice(0, 1)).map(
      ({ dan }) => `u ${(dan as { u: string }).u}`,
    )
  }

  function verandert(
    [oud, nieuw]: readonly [Beslistabel, Beslistabel],
    volledig: Situatie,
  ): readonly string[] {
    const [voor, na] = [volgt(oud, volledig), volgt(nieuw, volledig)]
    const [weg, erbij] = [voor.filter((een) => !na.includes(een)), na.filter((een) => !voor.includes(een))]
    if (oud.treffer !== 'verzamel') return weg.length === 0 ? [] : [`${weg[0]} > ${erbij[0]}`]
    return [...new Set([...weg.map((een) => `${een} > niets`), ...erbij.map((een) => `niets > ${een}`)])]
  }

  function wereldVan(tabellen: readonly Beslistabel[], uit: Schemas): Wereld {
    return Object.fromEntries(
      ruimte(tabellen, uit).map(({ pad, klassen }) => [pad, klassen.map(({ waarde }) => waarde)]),
    )
  }

  it('every count is what one finds by looking at each situation, and every example makes its change certain', () => {
    let veranderingen = 0
    fc.assert(
      fc.property(paar, (tabellen) => {
        const wereld = wereldVan(tabellen, schemas)
        const gevonden = verschil(...tabellen, schemas)
        const alle = aanvullingen(wereld, {}).map((volledig) => verandert(tabellen, volledig))
        expect(gevonden.situaties).toBe(alle.length)
        expect(gevonden.veranderd).toBe(alle.filter((lijst) => lijst.length > 0).length)
        const telling: Record<string, number> = {}
        for (const een of alle.flat()) telling[een] = (telling[een] ?? 0) + 1
        expect(
          Object.fromEntries(
            gevonden.veranderingen.map((een) => [
              `${een.van ?? 'niets'} > ${een.naar ?? 'niets'}`,
              een.situaties,
            ]),
          ),
        ).toEqual(telling)

        const ruim = ruimte(tabellen, schemas)
        for (const een of gevonden.veranderingen) {
          veranderingen++
          const bekend = Object.fromEntries(
            een.voorbeeld.map(({ feit, waarde }) => [
              feit,
              ruim.find(({ pad }) => pad === feit)!.klassen.find(({ naam }) => naam === waarde)!.waarde,
            ]),
          )
          for (const volledig of aanvullingen(wereld, bekend)) {
            expect(verandert(tabellen, volledig)).toContain(`${een.van ?? 'niets'} > ${een.naar ?? 'niets'}`)
          }
        }
      }),
      { numRuns: 60 },
    )
    expect(veranderingen).toBeGreaterThan(30)
  })

  it('no fewer facts would do, where each row looks at one fact and leads to an outcome of its own', () => {
    const een = (feit: keyof typeof cellen) =>
      cellen[feit].map((cel): Als => ({ [feit]: cel as Als[string] }))
    const los = (letter: string) =>
      fc
        .array(fc.oneof(een('schulden'), een('kind'), een('reden')), { minLength: 1, maxLength: 3 })
        .map((lijst) => lijst.map((als, i) => [als, { u: `${letter}${i}` }] as const))
    fc.assert(
      fc.property(los('x'), los('y'), (oud, nieuw) => {
        const tabellen = [tabel('verzamel', ...oud), tabel('verzamel', ...nieuw)] as const
        const wereld = wereldVan(tabellen, schemas)
        for (const { van, naar, voorbeeld: lijst } of verschil(...tabellen, schemas).veranderingen) {
          const kleinste = situaties(wereld)
            .filter((bekend) =>
              aanvullingen(wereld, bekend).every((volledig) =>
                verandert(tabellen, volledig).includes(`${van ?? 'niets'} > ${naar ?? 'niets'}`),
              ),
            )
            .map((bekend) => Object.keys(bekend).length)
          expect(lijst.length).toBe(Math.min(...kleinste))
        }
      }),
      { numRuns: 60 },
    )
  })
})
