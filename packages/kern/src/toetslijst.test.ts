import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVoordeurFout } from './fout.ts'
import { type Toetsbevinding, type Toetslijst, toetsAanLijst, vergelijkUitslagen } from './toetslijst.ts'

const item = (id: string, thema: string, optioneel = false) => ({
  id,
  thema,
  titel: `Punt ${id}`,
  optioneel,
  vraag: 'Staat het erin?',
  kijk_naar: ['het woord'],
  modelzinnen: [`${id} op een.`, `${id} op twee.`, `${id} op drie.`],
  omdat: 'Daarom vragen wij het.',
  bron: ['lezing/punten@2018-01-01'],
  zekerheid: 'uitleg' as const,
  steunt_op: [],
})

const LIJST: Toetslijst = {
  id: 'woning/lijst',
  titel: 'Een lijst',
  toelichting: 'De schaal is van ons.',
  geldig: { van: '2018-01-01' },
  hash: 'abc',
  niveaus: ['afwezig', 'noemt', 'wil', 'doet'].map((naam, niveau) => ({
    niveau,
    naam,
    criterium: 'Zo ver komt het.',
    kenmerken: [],
  })),
  themas: [
    { id: 'hulp', titel: 'Hulp' },
    { id: 'regie', titel: 'Regie' },
  ],
  items: [item('H1', 'hulp'), item('H2', 'hulp'), item('H3', 'hulp', true), item('R1', 'regie')],
}

const op = (niveau: Toetsbevinding['niveau'], ...bewijs: string[]): Toetsbevinding => ({ niveau, bewijs })

function code(doe: () => unknown): readonly [string, string] {
  try {
    doe()
  } catch (fout) {
    if (isVoordeurFout(fout)) return [fout.code, fout.plekken[0]!.pad]
    throw fout
  }
  return ['geen fout', '']
}

describe('toetsAanLijst', () => {
  it('gives every item its level, its evidence, and the sentence for the next level', () => {
    const { items } = toetsAanLijst(LIJST, { H1: op(2, 'p4', 'p9') }, false)
    expect(items[0]).toEqual({
      item: 'H1',
      thema: 'hulp',
      optioneel: false,
      niveau: 2,
      bewijs: ['p4', 'p9'],
      hoger: { niveau: 3, modelzin: 'H1 op drie.' },
    })
  })

  it('calls an item without a finding onbekend, and 0 only if the whole document was seen', () => {
    expect(toetsAanLijst(LIJST, {}, false).items.map(({ niveau }) => niveau)).toEqual(
      Array(4).fill('onbekend'),
    )
    const heel = toetsAanLijst(LIJST, {}, true)
    expect(heel.items.map(({ niveau }) => niveau)).toEqual([0, 0, 0, 0])
    expect(heel.items[0]!.hoger).toEqual({ niveau: 1, modelzin: 'H1 op een.' })
  })

  it('does not believe a 0 from a part of the document', () => {
    const [h1, h2] = toetsAanLijst(LIJST, { H1: op(0), H2: op('onbekend', 'p1') }, false).items
    expect([h1!.niveau, h2!.niveau, h2!.bewijs]).toEqual(['onbekend', 'onbekend', ['p1']])
  })

  it('keeps onbekend onbekend in a whole document, with nothing to lift it to', () => {
    const [h1] = toetsAanLijst(LIJST, { H1: op('onbekend') }, true).items
    expect(h1!.niveau).toBe('onbekend')
    expect(h1).not.toHaveProperty('hoger')
  })

  it('has nothing higher than the highest level', () => {
    expect(toetsAanLijst(LIJST, { H1: op(3) }, false).items[0]).not.toHaveProperty('hoger')
  })

  it('tells per theme which items stand on which level, with unknown and optional items apart', () => {
    const { themas } = toetsAanLijst(LIJST, { H1: op(2), H3: op(1) }, false)
    expect(themas[0]).toEqual({
      thema: 'hulp',
      titel: 'Hulp',
      kern: {
        niveaus: [
          { niveau: 0, naam: 'afwezig', items: [] },
          { niveau: 1, naam: 'noemt', items: [] },
          { niveau: 2, naam: 'wil', items: ['H1'] },
          { niveau: 3, naam: 'doet', items: [] },
        ],
        onbekend: ['H2'],
      },
      optioneel: {
        niveaus: [
          { niveau: 0, naam: 'afwezig', items: [] },
          { niveau: 1, naam: 'noemt', items: ['H3'] },
          { niveau: 2, naam: 'wil', items: [] },
          { niveau: 3, naam: 'doet', items: [] },
        ],
        onbekend: [],
      },
    })
  })

  it('says with which version of the list it was made', () => {
    const { lijst } = toetsAanLijst(LIJST, {}, true)
    expect(lijst).toEqual({ id: 'woning/lijst', geldig: { van: '2018-01-01' }, hash: 'abc' })
    expect(lijst.geldig).not.toBe(LIJST.geldig)
  })

  it('refuses an item or a level that the list does not have', () => {
    expect(code(() => toetsAanLijst(LIJST, { X9: op(1) }, false))).toEqual(['invoer_ongeldig', ''])
    for (const niveau of [4, -1, 1.5, Number.NaN, '2', null, undefined])
      expect(code(() => toetsAanLijst(LIJST, { H1: op(niveau as never) }, false))).toEqual([
        'invoer_ongeldig',
        '/H1/niveau',
      ])
    expect(code(() => toetsAanLijst(LIJST, { H1: { niveau: 1 } as never }, false))).toEqual([
      'invoer_ongeldig',
      '/H1/bewijs',
    ])
    expect(code(() => toetsAanLijst(LIJST, null as never, false))).toEqual(['invoer_ongeldig', ''])
    expect(code(() => toetsAanLijst(LIJST, JSON.parse('{"__proto__":{}}') as never, false))[0]).toBe(
      'invoer_ongeldig',
    )
  })
})

describe('vergelijkUitslagen', () => {
  it('gives exactly the items that differ', () => {
    const a = toetsAanLijst(LIJST, { H1: op(2, 'p1'), H2: op(3), R1: op(1) }, true)
    const b = toetsAanLijst(LIJST, { H1: op(2, 'p7'), H2: op(1), R1: op(3) }, true)
    expect(vergelijkUitslagen(a, b)).toEqual([
      { item: 'H2', a: 3, b: 1, verandering: 'lager' },
      { item: 'R1', a: 1, b: 3, verandering: 'hoger' },
    ])
  })

  it('never calls a step to or from onbekend a rise or a fall', () => {
    const a = toetsAanLijst(LIJST, { H1: op(2) }, false)
    const b = toetsAanLijst(LIJST, { H2: op(1) }, false)
    expect(vergelijkUitslagen(a, b)).toEqual([
      { item: 'H1', a: 2, b: 'onbekend', verandering: 'niet_te_zeggen' },
      { item: 'H2', a: 'onbekend', b: 1, verandering: 'niet_te_zeggen' },
    ])
  })

  it('compares two versions of one list: an item that only one has, differs', () => {
    const nieuw = { ...LIJST, items: [...LIJST.items.slice(1), item('R2', 'regie')] }
    const a = toetsAanLijst(LIJST, {}, true)
    expect(vergelijkUitslagen(a, toetsAanLijst(nieuw, { R2: op(2) }, true))).toEqual([
      { item: 'H1', a: 0, verandering: 'niet_te_zeggen' },
      { item: 'R2', b: 2, verandering: 'niet_te_zeggen' },
    ])
  })

  it('refuses two different lists', () => {
    const a = toetsAanLijst(LIJST, {}, true)
    const b = toetsAanLijst({ ...LIJST, id: 'woning/andere' }, {}, true)
    expect(code(() => vergelijkUitslagen(a, b))).toEqual(['invoer_ongeldig', '/b/lijst/id'])
  })
})

describe('whatever was found', () => {
  const niveau = fc.constantFrom<Toetsbevinding['niveau']>(0, 1, 2, 3, 'onbekend')
  const bevindingen = fc.dictionary(
    fc.constantFrom(...LIJST.items.map(({ id }) => id)),
    fc.record({ niveau, bewijs: fc.array(fc.string()) }),
  )

  it('the items stand in the order of the list, and each once in its theme', () => {
    fc.assert(
      fc.property(bevindingen, fc.boolean(), (gevonden, volledig) => {
        const uitslag = toetsAanLijst(LIJST, gevonden, volledig)
        expect(uitslag.items.map((een) => een.item)).toEqual(LIJST.items.map(({ id }) => id))
        const inThemas = uitslag.themas.flatMap(({ kern, optioneel }) =>
          [kern, optioneel].flatMap(({ niveaus, onbekend }) => [
            ...niveaus.flatMap(({ items }) => items),
            ...onbekend,
          ]),
        )
        expect(inThemas.toSorted()).toEqual(LIJST.items.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('nothing is absent in a document that was not seen whole, and no level is invented', () => {
    fc.assert(
      fc.property(bevindingen, fc.boolean(), (gevonden, volledig) => {
        for (const een of toetsAanLijst(LIJST, gevonden, volledig).items) {
          const gemeld = gevonden[een.item]?.niveau ?? 0
          if (een.niveau === 0) expect([volledig, gemeld]).toEqual([true, 0])
          else if (een.niveau !== 'onbekend') expect(een.niveau).toBe(gemeld)
          else expect(gemeld === 'onbekend' || (gemeld === 0 && !volledig)).toBe(true)
        }
      }),
    )
  })

  it('seeing the rest of the document changes unknown items only', () => {
    fc.assert(
      fc.property(bevindingen, (gevonden) => {
        const verschillen = vergelijkUitslagen(
          toetsAanLijst(LIJST, gevonden, false),
          toetsAanLijst(LIJST, gevonden, true),
        )
        for (const { a, b } of verschillen) expect([a, b]).toEqual(['onbekend', 0])
      }),
    )
  })

  it('the order of the findings is irrelevant, and nothing differs from itself', () => {
    fc.assert(
      fc.property(bevindingen, fc.boolean(), (gevonden, volledig) => {
        const uitslag = toetsAanLijst(LIJST, gevonden, volledig)
        const andersom = Object.fromEntries(Object.entries(gevonden).toReversed())
        expect(toetsAanLijst(LIJST, andersom, volledig)).toEqual(uitslag)
        expect(vergelijkUitslagen(uitslag, uitslag)).toEqual([])
      }),
    )
  })

  it('comparing the other way round turns every change around', () => {
    const omgekeerd = { hoger: 'lager', lager: 'hoger', niet_te_zeggen: 'niet_te_zeggen' }
    fc.assert(
      fc.property(bevindingen, bevindingen, fc.boolean(), (links, rechts, volledig) => {
        const a = toetsAanLijst(LIJST, links, volledig)
        const b = toetsAanLijst(LIJST, rechts, true)
        const heen = vergelijkUitslagen(a, b)
        expect(vergelijkUitslagen(b, a)).toEqual(
          heen.map((een) => ({
            item: een.item,
            a: een.b,
            b: een.a,
            verandering: omgekeerd[een.verandering],
          })),
        )
        const anders = a.items.filter((een, i) => een.niveau !== b.items[i]!.niveau)
        expect(heen.map((een) => een.item)).toEqual(anders.map((een) => een.item))
      }),
    )
  })
})
