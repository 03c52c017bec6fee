import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesCsv, leesOData } from './lezen.ts'
import { definities } from './registers.ts'

const KOP = 'definitie;gebied;periode;waarde'
const aantallen = definities()
  .filter(({ soort }) => soort === 'aantal')
  .map(({ definitie }) => definitie)

describe('leesCsv', () => {
  it('leest terug wat is opgeschreven, met elk scheidingsteken en elk regeleinde', () => {
    const rij = fc.record({
      definitie: fc.constantFrom(...aantallen),
      code: fc.integer({ min: 1, max: 1999 }).map((getal) => `GM${String(getal).padStart(4, '0')}`),
      jaar: fc.integer({ min: 1990, max: 2030 }),
      waarde: fc.option(fc.nat(1_000_000), { nil: undefined }),
    })
    const rijen = fc.uniqueArray(rij, {
      selector: ({ definitie, code, jaar }) => `${definitie}${code}${jaar}`,
    })
    fc.assert(
      fc.property(
        rijen,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (lijst, teken, einde) => {
          const tekst = [
            KOP.replaceAll(';', teken),
            ...lijst.map(({ definitie, code, jaar, waarde }) =>
              [definitie, code, jaar, waarde ?? '.'].join(teken),
            ),
          ].join(einde)
          expect(leesCsv(tekst)).toEqual({
            waarnemingen: lijst.map(({ definitie, code, jaar, waarde }) => ({
              definitie,
              gebied: { soort: 'gemeente', code },
              periode: { van: `${jaar}-01-01`, tot: `${jaar}-12-31` },
              ...(waarde !== undefined && { waarde: { teller: waarde } }),
            })),
            fouten: [],
            overgeslagen: [],
            cellen: lijst.length,
          })
        },
      ),
    )
  })

  it('elke rij is een waarneming of staat bij de fouten, wat er ook in staat', () => {
    const cel = fc.string({ maxLength: 8 }).map((tekst) => tekst.replace(/[;"\r\n\0]/g, ''))
    const rij = fc.oneof(
      fc.array(cel, { minLength: 1, maxLength: 6 }).map((cellen) => cellen.join(';')),
      fc.nat(99).map((getal) => `vt-meldingen;GM00${String(getal).padStart(2, '0')};2023;5`),
    )
    fc.assert(
      fc.property(
        fc.array(
          rij.filter((tekst) => tekst.trim() !== ''),
          { maxLength: 20 },
        ),
        (rijen) => {
          const { waarnemingen, fouten, cellen } = leesCsv([KOP, ...rijen].join('\n'))
          expect(cellen).toBe(rijen.length)
          expect(waarnemingen.length + new Set(fouten.map(({ regel }) => regel)).size).toBe(rijen.length)
        },
      ),
    )
  })

  it('telt regels zoals een teksteditor, ook na een cel met een regeleinde', () => {
    const { fouten } = leesCsv(
      `${KOP};uitleg\nvt-meldingen;GM0363;2023;5;"twee\nregels"\nvt-meldingen;GM0363;2024;x;ja`,
    )
    expect(fouten).toMatchObject([{ regel: 4, kolom: 'waarde', code: 'getal' }])
  })

  it('een kapot aanhalingsteken houdt de andere rijen niet tegen', () => {
    const { waarnemingen, fouten, cellen } = leesCsv(
      `${KOP}\nvt-meldingen;GM"03;2023;5\nvt-meldingen;GM0363;2023;6`,
    )
    expect(fouten).toMatchObject([{ regel: 2, code: 'aanhaling' }])
    expect(waarnemingen).toHaveLength(1)
    expect(cellen).toBe(2)
  })

  it.each([
    ['1.234', 'een punt in een getal'],
    ['-5', 'een negatief getal'],
    ['12,5', 'een half aantal'],
    ['1e9', 'een macht'],
    ['9999999999999999', 'een te groot getal'],
    ['5 000', 'een spatie'],
  ])('weigert %s: %s', (waarde) => {
    expect(leesCsv(`${KOP}\nvt-meldingen;NL;2023;${waarde}`).fouten).toMatchObject([
      { regel: 2, code: 'getal' },
    ])
  })

  it('een percentage boven honderd is een fout', () => {
    expect(leesCsv(`${KOP}\nvt-onveilig;NL;2023;100,1`).fouten).toMatchObject([{ code: 'getal' }])
    expect(leesCsv(`${KOP}\nvt-onveilig;NL;2023;100`).waarnemingen[0]?.waarde).toEqual({
      teller: 100,
      noemer: 100,
    })
  })

  it('leest een bestand uit Excel, met een BOM en hoofdletters in de kop', () => {
    expect(
      leesCsv(`\ufeffDefinitie;Gebied;Periode;Waarde\r\nvt-meldingen;NL;2023;7`).waarnemingen,
    ).toHaveLength(1)
  })

  it('zegt bij UTF-16 hoe het bestand wel moet worden opgeslagen', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...KOP].flatMap((teken) => [teken.charCodeAt(0), 0])])
    expect(() => leesCsv(new TextDecoder('utf-8').decode(utf16))).toThrow(/CSV UTF-8/)
    expect(() => leesCsv(new TextDecoder('utf-8').decode(utf16.subarray(2)))).toThrow(/CSV UTF-8/)
    const omgekeerd = new Uint8Array([0xfe, 0xff, ...[...KOP].flatMap((teken) => [0, teken.charCodeAt(0)])])
    expect(() => leesCsv(new TextDecoder('utf-8').decode(omgekeerd))).toThrow(/CSV UTF-8/)
  })

  it.each([[''], ['a;b;c'], [`${KOP};waarde\n`], [undefined], [null], [{}]])(
    '%j is niet te lezen',
    (tekst) => {
      expect(() => leesCsv(tekst as never)).toThrow()
    },
  )
})

describe('leesOData', () => {
  it('elke cel is een waarneming, een fout of overgeslagen', () => {
    const rij = fc.record({
      ID: fc.nat(),
      RegioS: fc.constantFrom('GM0363', 'NL01 ', 'XX', 'LD01'),
      Perioden: fc.constantFrom('2023JJ00', '2023HJ01', '2023KW01'),
      OntvangenMeldingen_2: fc.oneof(fc.nat(1000), fc.constant(null), fc.constant('.'), fc.constant(1.5)),
      Anders_3: fc.nat(),
    })
    fc.assert(
      fc.property(fc.array(rij, { maxLength: 20 }), (value) => {
        const { waarnemingen, fouten, overgeslagen, cellen } = leesOData({ value }, { tabel: '84848NED' })
        expect(cellen).toBe(value.length * 2)
        const kapot = new Set(
          fouten.filter(({ kolom }) => kolom === 'RegioS' || kolom === 'Perioden').map(({ regel }) => regel),
        )
        const los = fouten.filter(({ regel }) => !kapot.has(regel)).length
        expect(waarnemingen.length + overgeslagen.length + los + kapot.size * 2).toBe(cellen)
      }),
    )
  })

  it('raadt nooit een gebied: zonder kolom is het een fout, tenzij het gezegd is', () => {
    const value = [{ Organisatie: 'A1', Perioden: '2023JJ00', OntvangenMeldingen_2: 5 }]
    const keuze = { tabel: '84848NED', dimensies: { Organisatie: 'A1' } }
    expect(leesOData({ value }, keuze)).toMatchObject({ waarnemingen: [], fouten: [{ code: 'gebied' }] })
    expect(leesOData({ value }, { ...keuze, gebied: 'NL' }).waarnemingen[0]?.gebied).toEqual({
      soort: 'land',
    })
    const regio = [{ Regio: 'VT15', Perioden: '2023JJ00', OntvangenMeldingen_2: 5 }]
    expect(
      leesOData({ value: regio }, { tabel: '84848NED', regiokolom: 'Regio' }).waarnemingen[0]?.gebied,
    ).toEqual({ soort: 'veilig_thuis_regio', code: 'VT15' })
  })

  it('raadt nooit wat een kolom telt', () => {
    const rij = { RegioS: 'NL01', Perioden: '2023JJ00', Meldingen_9: 5 }
    expect(leesOData({ value: [rij] }, { tabel: '84852NED' }).waarnemingen).toEqual([])
    expect(
      leesOData({ value: [rij] }, { tabel: '84852NED', velden: { Meldingen_9: 'vt-acuut-onveilig' } })
        .waarnemingen,
    ).toHaveLength(1)
  })

  it.each([
    ['geen JSON', '{', { tabel: '84848NED' }],
    ['een getal', 5, { tabel: '84848NED' }],
    ['rijen die geen rijen zijn', { value: [1] }, { tabel: '84848NED' }],
    ['een tabel die niet bestaat', { value: [] }, { tabel: '12345NED' }],
    ['een definitie die niet bestaat', { value: [] }, { tabel: '84848NED', velden: { A: 'b' } }],
    ['een keuze te veel', { value: [] }, { tabel: '84848NED', x: 1 }],
  ])('%s is een fout', (_naam, json, keuze) => {
    expect(() => leesOData(json, keuze as never)).toThrow()
  })
})
