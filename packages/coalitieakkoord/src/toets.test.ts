import { readFileSync } from 'node:fs'
import { isVoordeurFout } from '@voordeur/kern'
import { describe, expect, it } from 'vitest'
import type { Akkoord, Akkoordtoets, Correcties } from './index.ts'
import { toets, toetsPlan, vergelijk } from './index.ts'

const op = { peildatum: '2026-11-25' }
const lees = (bestand: string): Akkoord => ({
  document: {
    tekst: readFileSync(new URL(`../../../examples/coalitieakkoord/${bestand}`, import.meta.url), 'utf8'),
  },
  omvang: 'document',
  volledig: true,
})
const niveaus = ({ uitslag }: Akkoordtoets) =>
  Object.fromEntries(uitslag.items.map(({ item, niveau }) => [item, niveau]))

/** What the author of the invented agreement meant, from the table that stands beside it. */
function bedoeld(versie: string): Record<string, number> {
  const tekst = readFileSync(
    new URL('../../../examples/coalitieakkoord/waterrijk-verschillen.md', import.meta.url),
    'utf8',
  )
  const deel = tekst.split(`## Alle dertig punten: ${versie}`)[1]!.split('\n## ')[0]!
  return Object.fromEntries(
    [...deel.matchAll(/^\| ([TMSAR]\d+) [^|]*\| (\d) \|/gmu)].map(([, punt, niveau]) => [
      punt!,
      Number(niveau),
    ]),
  )
}

describe('toets', () => {
  it.each(['concept', 'definitief'])(
    'vindt in het verzonnen akkoord (%s) wat de schrijver bedoelde',
    (versie) => {
      const verwacht = bedoeld(versie)
      expect(Object.keys(verwacht)).toHaveLength(30)
      expect(niveaus(toets(lees(`waterrijk-${versie}.md`), op))).toEqual(verwacht)
    },
  )

  it('noemt een punt alleen afwezig in een document dat helemaal is gelezen', () => {
    const document = { tekst: 'Wij breiden de vrouwenopvang uit.' }
    const nul = (akkoord: Akkoord) =>
      toets(akkoord, op).uitslag.items.filter(({ niveau }) => niveau === 0).length
    expect(nul({ document, omvang: 'document', volledig: true })).toBe(29)
    expect(nul({ document, omvang: 'document' })).toBe(0)
    expect(nul({ document, omvang: 'document', volledig: false })).toBe(0)
    expect(nul({ document, omvang: 'sectie', volledig: true })).toBe(0)
    expect(toets({ document, omvang: 'document' }, op)).toMatchObject({
      uitkomst: 'open',
      ontbreekt: [{ feit: '/akkoord/volledig' }],
    })
    expect(toets({ document: { tekst: '' }, omvang: 'passage' }, op).uitkomst).toBe('onbepaald')
  })

  it('houdt wat een mens vond apart van wat de software vond', () => {
    const tekst = 'Wij breiden de vrouwenopvang uit. Huiselijk geweld pakken wij aan.'
    const akkoord: Akkoord = { document: { tekst }, omvang: 'document', volledig: true }
    const eerst = toets(akkoord, op)
    const [opvang, aanpak] = eerst.passages.map(({ id }) => id)
    const correcties: Correcties = [
      { oordeel: 'ander_niveau', passage: opvang!, punt: 'M1', niveau: 2 },
      { oordeel: 'oneens', passage: aanpak!, punt: 'T1' },
      { oordeel: 'gemist', van: 0, tot: 10, punt: 'R4', niveau: 1 },
    ]
    const daarna = toets(akkoord, { ...op, correcties })
    expect(niveaus(daarna)).toMatchObject({ M1: 2, T1: 0, R4: 1 })
    expect(daarna.gevonden).toEqual(eerst.gevonden)
    expect(daarna.passages).toEqual(eerst.passages)
    expect(daarna.signalen.map(({ code }) => code)).toContain('verbeterd')
    expect(
      toets(akkoord, { ...op, correcties: [{ oordeel: 'eens', passage: opvang!, punt: 'M1' }] }).uitslag,
    ).toEqual(eerst.uitslag)
  })

  it.each([
    [[{ oordeel: 'eens', passage: 'p1-2', punt: 'M1' }], '/correcties/0/passage'],
    [[{ oordeel: 'ander_niveau', passage: 'p0-33', punt: 'M1' }], '/correcties/0/niveau'],
    [[{ oordeel: 'eens', passage: 'p0-33', punt: 'M1', niveau: 3 }], '/correcties/0/niveau'],
    [
      [
        { oordeel: 'eens', passage: 'p0-33', punt: 'M1' },
        { oordeel: 'oneens', passage: 'p0-33', punt: 'M1' },
      ],
      '/correcties/1',
    ],
    [[{ oordeel: 'gemist', van: 5, tot: 500, punt: 'M1', niveau: 3 }], '/correcties/0/tot'],
    [[{ oordeel: 'misschien' }], '/correcties/0'],
  ])('weigert de correctie %j', (correcties, pad) => {
    const akkoord: Akkoord = { document: { tekst: 'Wij breiden de vrouwenopvang uit.' }, omvang: 'document' }
    try {
      toets(akkoord, { ...op, correcties: correcties as never })
      expect.unreachable()
    } catch (fout) {
      expect(isVoordeurFout(fout) && fout.plekken.some((plek) => plek.pad.startsWith(pad))).toBe(true)
    }
  })

  it('zegt wat elk punt een niveau hoger zou brengen', () => {
    const { uitslag } = toets({ document: { tekst: 'x' }, omvang: 'document', volledig: true }, op)
    for (const { hoger } of uitslag.items) expect(hoger).toMatchObject({ niveau: 1 })
  })

  it('wijst de pagina aan die niet klopt, op haar plaats in het akkoord', () => {
    const akkoord: Akkoord = { document: { tekst: 'x', paginas: [{ nummer: 1, van: 5 }] }, omvang: 'passage' }
    const plekken = (doe: () => unknown) => {
      try {
        doe()
      } catch (fout) {
        return isVoordeurFout(fout) && fout.plekken.map(({ pad }) => pad)
      }
    }
    expect(plekken(() => toets(akkoord, op))).toEqual(['/akkoord/document/paginas/0'])
    expect(plekken(() => toetsPlan(akkoord, { ...op, lijst: 'wmo-plan' }))).toEqual([
      '/plan/document/paginas/0',
    ])
  })

  it('kent geen totaal', () => {
    expect(JSON.stringify(toets(lees('waterrijk-concept.md'), op))).not.toMatch(/"totaal|"score|"som/u)
  })

  it('verandert de invoer niet', () => {
    const akkoord = Object.freeze(lees('waterrijk-concept.md'))
    Object.freeze(akkoord.document)
    toets(akkoord, op)
  })
})

describe('vergelijk', () => {
  it('noemt precies de punten die verschillen', () => {
    const a = toets(lees('waterrijk-concept.md'), op)
    const b = toets(lees('waterrijk-definitief.md'), op)
    const { verschillen, gelijk } = vergelijk(a, b)
    expect(verschillen.map(({ punt, verandering }) => `${punt} ${verandering}`)).toEqual([
      'T4 hoger',
      'M1 hoger',
      'M2 lager',
      'M8 lager',
      'R2 hoger',
      'R3 hoger',
    ])
    expect(gelijk).toHaveLength(24)
    for (const { zinnen_a, zinnen_b } of verschillen)
      expect(zinnen_a.length + zinnen_b.length).toBeGreaterThan(0)
    expect(vergelijk(a, a).verschillen).toEqual([])
  })

  it('noemt onbekend tegenover bekend geen stijging of daling', () => {
    const deel = toets({ document: { tekst: 'x' }, omvang: 'passage' }, op)
    const heel = toets(lees('waterrijk-concept.md'), op)
    expect(new Set(vergelijk(deel, heel).verschillen.map(({ verandering }) => verandering))).toEqual(
      new Set(['niet_te_zeggen']),
    )
  })
})

describe('toetsPlan', () => {
  const plan = lees('waterrijk-definitief.md')

  it('noemt een onderdeel hooguit genoemd; uitgewerkt zegt alleen een mens', () => {
    for (const lijst of ['wmo-plan', 'regiovisie'] as const) {
      const { gevonden } = toetsPlan(plan, { ...op, lijst })
      for (const { niveau } of gevonden.items) expect([0, 1, 'onbekend']).toContain(niveau)
    }
    const met = toetsPlan(plan, { ...op, lijst: 'wmo-plan', oordelen: { opvang: 2, vastgesteld: 0 } })
    expect(met.uitslag.items.find(({ item }) => item === 'opvang')).toMatchObject({ niveau: 2 })
    expect(met.gevonden.items.find(({ item }) => item === 'opvang')).toMatchObject({ niveau: 1 })
    expect(met.uitslag.items.find(({ item }) => item === 'vastgesteld')).toMatchObject({ niveau: 0 })
  })

  it('vraagt een mens naar wat geen passage kan tonen', () => {
    expect(toetsPlan(plan, { ...op, lijst: 'wmo-plan' }).ontbreekt.map(({ feit }) => feit)).toEqual([
      '/oordelen/vastgesteld',
      '/oordelen/indicatoren-voor-aanbieders',
    ])
  })

  it.each([
    [{ ...op, lijst: 'iets' }, '/lijst'],
    [{ ...op, lijst: ['wmo-plan'] }, '/lijst'],
    [{ ...op, lijst: 'wmo-plan', oordelen: { onzin: 1 } }, '/oordelen'],
    [{ ...op, lijst: 'wmo-plan', oordelen: { opvang: 3 } }, '/oordelen/opvang'],
    [{ peildatum: '2020-01-01', lijst: 'wmo-plan' }, '/peildatum'],
  ])('weigert %j', (context, pad) => {
    try {
      toetsPlan(plan, context as never)
      expect.unreachable()
    } catch (fout) {
      expect(isVoordeurFout(fout) && fout.plekken.map((plek) => plek.pad)).toContain(pad)
    }
  })
})
