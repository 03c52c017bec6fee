import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Stapnaam, type Trechtercijfers, trechter, trechtercijfers } from './index.ts'
import { PAREN, STAPPEN } from './trechter-stappen.ts'

const op = { peildatum: '2026-11-25' }
const plaats = {
  gebied: { soort: 'gemeente', code: 'GM0363' },
  periode: { van: '2024-01-01', tot: '2024-12-31' },
} as const

const aandeel = fc.nat(100).map((teller) => ({ teller, noemer: 100 }))
const verhoudingen = fc
  .subarray([...PAREN])
  .chain((paren) =>
    fc.tuple(...paren.map((paar) => aandeel.map((waarde) => ({ ...paar, waarde })))),
  ) as fc.Arbitrary<NonNullable<Trechtercijfers['verhoudingen']>>
const aantallen = fc
  .subarray(STAPPEN.map(({ stap }) => stap))
  .chain((stappen) =>
    fc.record(Object.fromEntries(stappen.map((stap) => [stap, fc.record({ aantal: fc.nat(1_000_000) })]))),
  ) as fc.Arbitrary<NonNullable<Trechtercijfers['aantallen']>>
const invoer = fc.record({ aantallen, verhoudingen }).map((een): Trechtercijfers => ({ ...plaats, ...een }))

describe('De trechter, voor alles wat er kan worden ingevuld', () => {
  it('geeft nooit een getal voor een stap die onbekend is, en nooit nul voor onbekend', () => {
    fc.assert(
      fc.property(invoer, (cijfers) => {
        for (const { stap, stand, aantal } of trechter(cijfers, op).stappen) {
          if (stand === 'onbekend') expect(aantal).toBeUndefined()
          if (stand === 'gegeven') expect(aantal).toBe(cijfers.aantallen?.[stap]?.aantal)
        }
      }),
    )
  })

  it('toont nooit een verhouding boven een, en noemt altijd de noemer', () => {
    fc.assert(
      fc.property(invoer, (cijfers) => {
        for (const { waarde, noemer, zin, stand } of trechter(cijfers, op).verhoudingen) {
          if (waarde) expect(waarde.teller).toBeLessThanOrEqual(waarde.noemer ?? 1)
          expect(waarde === undefined).toBe(stand === 'onbekend' || stand === 'ingehouden')
          expect(zin).toContain(STAPPEN.find(({ stap }) => stap === noemer)!.meervoud)
        }
      }),
    )
  })

  it('de volgorde van de verhoudingen maakt niets uit', () => {
    fc.assert(
      fc.property(invoer, (cijfers) => {
        const andersom = { ...cijfers, verhoudingen: [...cijfers.verhoudingen!].reverse() }
        expect(trechter(andersom, op)).toEqual(trechter(cijfers, op))
      }),
    )
  })

  it('een getal erbij laat een stap die bekend was bekend, met hetzelfde getal als die was geteld', () => {
    const stap = fc.constantFrom(...STAPPEN.map((een) => een.stap))
    fc.assert(
      fc.property(invoer, stap, fc.nat(1000), (cijfers, naam, aantal) => {
        fc.pre(cijfers.aantallen?.[naam] === undefined)
        const meer = trechter({ ...cijfers, aantallen: { ...cijfers.aantallen, [naam]: { aantal } } }, op)
        trechter(cijfers, op).stappen.forEach((eerst, i) => {
          if (eerst.stand !== 'onbekend') expect(meer.stappen[i]!.stand).not.toBe('onbekend')
          if (eerst.stand === 'gegeven') expect(meer.stappen[i]!.aantal).toBe(eerst.aantal)
        })
      }),
    )
  })

  it('een afgeleid aantal is nooit groter dan het geheel', () => {
    fc.assert(
      fc.property(invoer, (cijfers) => {
        const { stappen } = trechter(cijfers, op)
        const aantal = (naam: Stapnaam) => stappen.find(({ stap }) => stap === naam)?.aantal
        for (const { stand, aantal: deel, afgeleid_van: geheel } of stappen)
          if (stand === 'afgeleid') expect(deel).toBeLessThanOrEqual(aantal(geheel!)!)
      }),
    )
  })

  it('verandert de invoer niet', () => {
    fc.assert(
      fc.property(invoer, (cijfers) => {
        const bevroren = diepBevroren(structuredClone(cijfers))
        expect(trechter(bevroren, op)).toEqual(trechter(cijfers, op))
      }),
      { numRuns: 30 },
    )
  })
})

describe('De getallen van het feitenblad', () => {
  it('zonder aantallen geeft een keten van verhoudingen toch 24 procent', () => {
    const { verhoudingen: uit, uitkomst } = trechter(
      {
        ...plaats,
        verhoudingen: [
          { teller: 'aangifte', noemer: 'incident', waarde: { teller: 40, noemer: 100 } },
          { teller: 'aanhouding', noemer: 'aangifte', waarde: { teller: 60, noemer: 100 } },
        ],
      },
      op,
    )
    const een = uit.find(({ teller, noemer }) => teller === 'aanhouding' && noemer === 'incident')
    expect(een).toMatchObject({ stand: 'afgeleid', waarde: { teller: 6, noemer: 25 } })
    expect(uitkomst).toBe('open')
  })

  it('rekent ook met de grootste getallen zonder afronden onderweg', () => {
    const { stappen } = trechter(
      {
        ...plaats,
        aantallen: { incident: { aantal: Number.MAX_SAFE_INTEGER } },
        verhoudingen: [{ teller: 'aangifte', noemer: 'incident', waarde: { teller: 1, noemer: 3 } }],
      },
      op,
    )
    expect(stappen[4]!.aantal).toBe(3002399751580330)
  })
})

describe('Verkeerde invoer', () => {
  it.each([
    ['niets', null, 'invoer_ongeldig'],
    ['een lijst', [], 'invoer_ongeldig'],
    ['een gebied dat niet bestaat', { ...plaats, gebied: { soort: 'wijk' } }, 'invoer_ongeldig'],
    [
      'een dag die niet bestaat',
      { ...plaats, periode: { van: '2024-02-30', tot: '2024-12-31' } },
      'invoer_ongeldig',
    ],
    ['een negatief aantal', { ...plaats, aantallen: { incident: { aantal: -1 } } }, 'invoer_ongeldig'],
    ['een half incident', { ...plaats, aantallen: { incident: { aantal: 0.5 } } }, 'invoer_ongeldig'],
    ['een te groot aantal', { ...plaats, aantallen: { incident: { aantal: 1e300 } } }, 'invoer_ongeldig'],
    ['een onbekende stap', { ...plaats, aantallen: { rechtszaak: { aantal: 1 } } }, 'invoer_ongeldig'],
    [
      'een noemer nul',
      {
        ...plaats,
        verhoudingen: [{ teller: 'aangifte', noemer: 'incident', waarde: { teller: 1, noemer: 0 } }],
      },
      'invoer_ongeldig',
    ],
    [
      'een prototype',
      JSON.parse(
        '{"gebied":{"soort":"land"},"periode":{"van":"2024-01-01","tot":"2024-12-31"},"__proto__":{"a":1}}',
      ),
      'invoer_ongeldig',
    ],
    [
      'een definitie die niet bestaat',
      { ...plaats, aantallen: { incident: { aantal: 1, definitie: 'bestaat-niet' } } },
      'definitie_onbekend',
    ],
    [
      'tweemaal dezelfde verhouding',
      {
        ...plaats,
        verhoudingen: [1, 2].map((teller) => ({
          teller: 'aangifte',
          noemer: 'incident',
          waarde: { teller, noemer: 9 },
        })),
      },
      'invoer_ongeldig',
    ],
    [
      'een definitie van een andere verhouding',
      {
        ...plaats,
        verhoudingen: [
          {
            teller: 'aangifte',
            noemer: 'incident',
            waarde: { teller: 1, noemer: 2 },
            definitie: 'aanhouding-per-aangifte',
          },
        ],
      },
      'definitie_onbekend',
    ],
  ])('%s', (_naam, cijfers, code) => {
    expect(foutcode(() => trechter(cijfers as never, op))).toBe(code)
  })

  it('een peildatum die niet bestaat of een veld te veel', () => {
    expect(foutcode(() => trechter(plaats, { peildatum: '2026-13-01' }))).toBe('datum_ongeldig')
    expect(foutcode(() => trechter(plaats, { peildatum: '2026-11-25', x: 1 } as never))).toBe(
      'invoer_ongeldig',
    )
  })
})

describe('Van waarnemingen naar een trechter', () => {
  const naar = (definitie: string, teller: number) => ({ definitie, ...plaats, waarde: { teller } })

  it('neemt alleen dit gebied, deze periode en wat bij de trechter hoort', () => {
    const { aantallen: uit } = trechtercijfers(
      [
        naar('politie-incidenten', 10),
        naar('huisverboden', 3),
        { ...naar('politie-aangiften', 4), gebied: { soort: 'land' } },
      ],
      plaats,
    )
    expect(uit).toEqual({ incident: { aantal: 10, definitie: 'politie-incidenten' } })
  })

  it('twee aantallen voor een stap is een fout', () => {
    const dubbel = [naar('politie-incidenten', 10), naar('politie-incidenten', 11)]
    expect(foutcode(() => trechtercijfers(dubbel, plaats))).toBe('invoer_ongeldig')
  })
})

function foutcode(doe: () => unknown): string {
  try {
    doe()
  } catch (fout) {
    if (isVoordeurFout(fout)) return fout.code
    throw fout
  }
  return 'geen fout'
}

function diepBevroren<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null) Object.values(waarde).forEach(diepBevroren)
  return Object.freeze(waarde)
}
