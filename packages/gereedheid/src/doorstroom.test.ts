import { isVoordeurFout, plusDagen } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doorstroom } from './doorstroom.ts'
import type { Doorstroomverblijf } from './generated/typen.ts'

const DAG = '2026-11-25'
const tel = (verblijven: unknown, peildatum = DAG) =>
  doorstroom(verblijven as readonly Doorstroomverblijf[], { peildatum })
const dag = fc.integer({ min: 0, max: 900 }).map((dagen) => plusDagen(DAG, -dagen))
const wachtreden = fc.option(fc.constantFrom('geen_woning', 'verblijfsrecht', 'schulden', 'anders'), {
  nil: undefined,
})
const bestemming = fc.option(fc.constantFrom('sociale_huur', 'middenhuur', 'bij_anderen', 'anders'), {
  nil: undefined,
})
const zonderLeeg = (feiten: object) =>
  Object.fromEntries(
    Object.entries(feiten).filter(([, waarde]) => waarde !== undefined),
  ) as Doorstroomverblijf
const vertrokken = fc
  .record({ dagen: fc.tuple(dag, dag), bestemming, wachtreden })
  .map(({ dagen, ...rest }) => {
    const [klaar_op, vertrokken_op] = [...dagen].sort()
    return zonderLeeg({ klaar_op, vertrokken_op, ...rest })
  })
const wachtend = fc
  .record({ klaar_op: dag, wachtreden })
  .map((feiten) => zonderLeeg({ ...feiten, stand: 'wacht' }))
const onbekend = fc.constantFrom<Doorstroomverblijf>(
  {},
  { stand: 'wacht' },
  { stand: 'vertrokken' },
  { vertrokken_op: '2026-08-01' },
  { klaar_op: '2026-08-01' },
)
const lijst = fc.array(fc.oneof(vertrokken, wachtend, onbekend), { maxLength: 60 })
const dagenLater = (aantal: number): Doorstroomverblijf => ({
  klaar_op: '2026-01-01',
  vertrokken_op: plusDagen('2026-01-01', aantal),
})

describe('De doorstroom', () => {
  it('zet elk verblijf op precies een plek', () => {
    fc.assert(
      fc.property(lijst, (verblijven) => {
        const { totaal, vertrokken: weg, wachtend: nog, onbekend: zonder } = tel(verblijven)
        const { klaar_op, vertrokken_op, stand } = zonder
        expect(weg.aantal + nog.aantal + klaar_op + vertrokken_op + stand).toBe(totaal)
        expect(totaal).toBe(verblijven.length)
      }),
    )
  })

  it('laat wie wacht of onbekend is nooit meetellen bij wie vertrok', () => {
    fc.assert(
      fc.property(
        fc.array(vertrokken, { maxLength: 40 }),
        fc.array(fc.oneof(wachtend, onbekend)),
        (weg, rest) => {
          expect(tel([...rest, ...weg]).vertrokken).toEqual(tel(weg).vertrokken)
        },
      ),
    )
  })

  it('telt hetzelfde in elke volgorde, en verandert de invoer niet', () => {
    fc.assert(
      fc.property(lijst, (verblijven) => {
        const vast = Object.freeze(verblijven.map((een) => Object.freeze(een)))
        expect(tel([...vast].reverse())).toEqual(tel(vast))
      }),
    )
  })

  it('geeft nooit dagen over minder dan vijf mensen, en zegt dat dan', () => {
    fc.assert(
      fc.property(lijst, (verblijven) => {
        const { vertrokken: weg, wachtend: nog, signalen } = tel(verblijven)
        for (const { aantal, dagen } of [weg, nog]) expect(dagen !== undefined).toBe(aantal >= 5)
        if ([weg, nog].some(({ aantal }) => aantal > 0 && aantal < 5))
          expect(signalen.map(({ code }) => code)).toContain('klein_aantal')
      }),
    )
  })

  it('laat geen klein vak van een verdeling terugrekenen uit het totaal', () => {
    fc.assert(
      fc.property(lijst, (verblijven) => {
        const { vertrokken: weg, wachtend: nog } = tel(verblijven)
        const verdelingen = [
          [weg.aantal, weg.per_bestemming],
          [weg.aantal, weg.per_wachtreden],
          [nog.aantal, nog.per_wachtreden],
        ] as const
        for (const [totaal, vakken] of verdelingen) {
          const dicht = vakken.filter(({ aantal }) => aantal === undefined)
          const open = vakken.flatMap(({ aantal }) => (aantal === undefined ? [] : [aantal]))
          for (const aantal of open) expect(aantal).toBeGreaterThanOrEqual(5)
          if (dicht.length === 0) continue
          const verborgen = totaal - open.reduce((som, aantal) => som + aantal, 0)
          expect(dicht.length).toBeGreaterThanOrEqual(2)
          expect(verborgen).toBeGreaterThanOrEqual(5)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('geeft als mediaan en kwarten hele dagen die echt voorkwamen, van klein naar groot', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 40 }), (wachten) => {
        const { dagen } = tel(wachten.map(dagenLater), '2029-01-01').vertrokken
        const { kwart, mediaan, driekwart } = dagen!
        for (const een of [kwart, mediaan, driekwart]) expect(wachten).toContain(een)
        expect([kwart, mediaan, driekwart]).toEqual([kwart, mediaan, driekwart].sort((a, b) => a - b))
        const onder = wachten.filter((een) => een <= mediaan).length
        const boven = wachten.filter((een) => een >= mediaan).length
        expect([onder * 2 >= wachten.length, boven * 2 >= wachten.length]).toEqual([true, true])
      }),
    )
  })

  it('houdt een tweede vak achter als een klein vak anders terug te rekenen is', () => {
    const groep = (bestemming: string, aantal: number) =>
      Array.from({ length: aantal }, () => ({ ...dagenLater(10), bestemming }))
    const vakken = tel([
      ...groep('sociale_huur', 9),
      ...groep('middenhuur', 7),
      ...groep('bij_anderen', 1),
      ...groep('anders', 1),
    ]).vertrokken.per_bestemming
    // One and one would be known to be one each: the seven are held back as well.
    expect(vakken.map(({ bestemming: naam, aantal }) => [naam, aantal])).toEqual([
      ['sociale_huur', 9],
      ['middenhuur', undefined],
      ['bij_anderen', undefined],
      ['anders', undefined],
    ])
  })

  it('noemt geen verdeling als niemand iets noemde', () => {
    expect(tel([1, 2, 3, 4, 5].map(dagenLater)).vertrokken.per_bestemming).toEqual([])
  })

  it('telt een dag als kalenderdag, ook als de klok wordt verzet', () => {
    const vijf = Array.from({ length: 5 }, () => ({ klaar_op: '2026-10-24', vertrokken_op: '2026-10-26' }))
    expect(tel(vijf).vertrokken.dagen?.mediaan).toBe(2)
  })

  it('noemt alle plekken die niet kunnen, en niet alleen de eerste', () => {
    const plekken = foutVan(() =>
      tel([
        { klaar_op: '2026-08-02', vertrokken_op: '2026-08-01' },
        { klaar_op: '2026-08-01', vertrokken_op: '2026-08-01' },
        { klaar_op: '2026-12-01', stand: 'wacht' },
      ]),
    )
    expect(plekken).toEqual(['periode_ongeldig', '/verblijven/0/vertrokken_op', '/verblijven/2/klaar_op'])
  })

  it.each([
    ['een naam', [{ naam: 'x' }], '/verblijven/0/naam'],
    ['een prototype-sleutel', JSON.parse('[{"__proto__": {"stand": "wacht"}}]'), '/verblijven/0/__proto__'],
    ['een dag met een tijd', [{ klaar_op: '2026-08-01T12:00' }], '/verblijven/0/klaar_op'],
    ['een dag die niet bestaat', [{ vertrokken_op: '2026-02-30' }], '/verblijven/0/vertrokken_op'],
    ['null in de lijst', [null], '/verblijven/0'],
    ['een lijst in de lijst', [[]], '/verblijven/0'],
    ['null', null, '/verblijven'],
    ['een blok', {}, '/verblijven'],
  ])('wijst %s af met de plek erbij', (_wat, invoer, plek) => {
    expect(foutVan(() => tel(invoer))?.slice(0, 2)).toEqual(['invoer_ongeldig', plek])
  })

  it('wijst een dag die niet bestaat af, en een dag voor de nota', () => {
    expect(foutVan(() => tel([], '2026-02-30'))).toEqual(['datum_ongeldig', '/peildatum'])
    expect(foutVan(() => tel([], '2018-03-14'))).toEqual(['regel_bestaat_niet_op_datum', '/peildatum'])
  })
})

function foutVan(doe: () => unknown): readonly unknown[] | undefined {
  try {
    doe()
  } catch (fout) {
    if (isVoordeurFout(fout)) return [fout.code, ...fout.plekken.map(({ pad }) => pad)]
    throw fout
  }
  return undefined
}
