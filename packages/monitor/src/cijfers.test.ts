import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cijfers as register } from './generated/cijfers.ts'
import { definities as definitieregister } from './generated/definities.ts'
import { deel, exact, heel, maal, min, vergelijk } from './getal.ts'
import { type Cijfer, cijfers, naastElkaar } from './index.ts'

const PEILDATUM = '2026-11-25'
const alles = cijfers({ peildatum: PEILDATUM })
const cijfer = (code: string): Cijfer => alles.cijfers.find((een) => een.code === code)!
const waarde = (code: string) => exact(cijfer(code).waarde!)
const binnen = (a: ReturnType<typeof exact>, b: ReturnType<typeof exact>, marge: ReturnType<typeof exact>) =>
  vergelijk(min(a, b), marge) <= 0 && vergelijk(min(b, a), marge) <= 0

describe('De cijfers', () => {
  it('hebben elk een eigen code en een definitie die bestaat', () => {
    const codes = register[0].items.map(({ dan }) => dan.code)
    expect(new Set(codes).size).toBe(codes.length)
    const namen = new Set<string>(definitieregister[0].items.map(({ dan }) => dan.definitie))
    for (const { dan } of register[0].items) expect(namen, dan.code).toContain(dan.definitie)
  })

  it('noemen elk cijfer van de nota, K01 tot en met K15', () => {
    const nota = new Set(
      cijfers({ peildatum: PEILDATUM, herkomst: 'nota' }).cijfers.map(({ code }) => code.slice(0, 3)),
    )
    expect([...nota].sort()).toEqual(
      Array.from({ length: 15 }, (_, i) => `K${String(i + 1).padStart(2, '0')}`),
    )
  })

  it('hebben elk een bron, een uitgever en een zekerheid; wat de nota elders haalt is niet bevestigd', () => {
    for (const een of alles.cijfers) {
      expect(een.bron.length, een.code).toBeGreaterThan(0)
      expect(een.uitgever, een.code).not.toBe('')
      if (een.herkomst === 'nota') expect(een.zekerheid, een.code).toBe('onbevestigd')
      expect(een.zekerheid, een.code).not.toBe('wet')
    }
  })

  it('houden per reeks dezelfde eenheid en dezelfde soort', () => {
    for (const een of alles.cijfers) {
      const definitie = alles.definities.find(({ definitie: naam }) => naam === een.definitie)!
      expect([een.telt, een.soort], een.code).toEqual([definitie.telt, definitie.soort])
    }
  })

  it('hebben bij een aandeel een noemer in woorden en een waarde tot en met een', () => {
    for (const definitie of alles.definities)
      if (definitie.soort === 'aandeel') expect(definitie.noemer, definitie.definitie).toBeDefined()
    for (const een of alles.cijfers)
      if (een.soort === 'aandeel' && een.waarde)
        expect(vergelijk(exact(een.waarde), heel(1)), een.code).toBeLessThanOrEqual(0)
  })

  it('een nieuwere peildatum laat nooit een cijfer weg', () => {
    const dag = fc.date({ min: new Date('2000-01-01'), max: new Date('2026-11-25'), noInvalidDate: true })
    fc.assert(
      fc.property(dag, dag, (a, b) => {
        const [eerder, later] = [a, b].map((een) => een.toISOString().slice(0, 10)).sort()
        const codes = (peildatum: string) => cijfers({ peildatum }).cijfers.map(({ code }) => code)
        expect(codes(later!)).toEqual(expect.arrayContaining(codes(eerder!)))
      }),
      { numRuns: 50 },
    )
  })
})

describe('De controles van het feitenblad', () => {
  it('elke tien minuten is 52.560 per jaar, en dat is geen 65.000', () => {
    const perJaar = deel(heel(525_600), waarde('K01'))
    expect(perJaar).toEqual(heel(52_560))
    expect(vergelijk(perJaar, waarde('K02'))).not.toBe(0)
    expect(cijfer('K01').definitie).not.toBe(cijfer('K02').definitie)
  })

  it('57.000 incidenten, 40 en 60 procent geven 22.800, 13.680 en 24 procent', () => {
    const aangiften = maal(waarde('I02'), waarde('T01'))
    expect(aangiften).toEqual(waarde('T04'))
    expect(maal(aangiften, waarde('T02'))).toEqual(waarde('T05'))
    expect(deel(waarde('T05'), waarde('I02'))).toEqual(waarde('T03'))
  })

  it('36.355 van 127.340 is 28,55 procent', () => {
    const aandeel = deel(waarde('V20'), waarde('V07'))
    expect(
      binnen(aandeel, exact({ teller: 2855, noemer: 10_000 }), exact({ teller: 1, noemer: 20_000 })),
    ).toBe(true)
    expect(binnen(aandeel, waarde('V21'), exact({ teller: 1, noemer: 1000 }))).toBe(true)
  })

  it('halfjaren tellen op tot het jaar, met hoogstens tien verschil', () => {
    for (const [een, twee, jaar] of [
      ['V03', 'V04', 'V02'],
      ['V50', 'V51', 'V52'],
      ['V53', 'V54', 'V55'],
      ['V56', 'V57', 'V58'],
      ['V59', 'V60', 'V61'],
    ] as const) {
      const rest = min(min(waarde(jaar), waarde(een)), waarde(twee))
      expect(binnen(rest, heel(0), heel(10)), jaar).toBe(true)
    }
  })

  it('de delen van Korf tellen op tot 332,6 miljoen gulden; 332 staat er', () => {
    const som = ['E02', 'E03', 'E04', 'E05', 'E06'].reduce(
      (tot, code) => min(tot, min(heel(0), waarde(code))),
      heel(0),
    )
    expect(som).toEqual(heel(33_260_000_000))
    expect(binnen(som, waarde('E01'), heel(100_000_000))).toBe(true)
  })

  it('de delen van EIGE passen bij de bedragen', () => {
    const halfProcent = exact({ teller: 5, noemer: 1000 })
    expect(binnen(deel(waarde('E23'), waarde('E22')), waarde('E26'), halfProcent)).toBe(true)
    expect(binnen(deel(waarde('E24'), waarde('E22')), waarde('E27'), halfProcent)).toBe(true)
  })

  it('de orde van grootte voor Nederland is het inwoneraandeel van de Europese schatting', () => {
    const aandeel = exact({ teller: 1728, noemer: 44_640 })
    const marge = heel(5_000_000_000)
    for (const [europa, nederland] of [
      ['E22', 'E50'],
      ['E23', 'E51'],
      ['E24', 'E52'],
      ['E25', 'E53'],
    ] as const) {
      expect(binnen(maal(waarde(europa), aandeel), waarde(nederland), marge), nederland).toBe(true)
      expect(cijfer(nederland).herkomst).toBe('afgeleid')
      expect(cijfer(nederland).opmerking).toContain('extrapolatie van UK-kosten')
    }
  })

  it('Veilig Thuis had 26 organisaties in 2019; het aantal in 2025 is niet bevestigd', () => {
    expect(cijfer('O10').waarde).toEqual({ teller: 26 })
    expect(cijfer('O11')).toMatchObject({ zekerheid: 'onbevestigd', in_woorden: 'onbekend' })
    expect(cijfer('O11').waarde).toBeUndefined()
  })

  it('de nota houdt haar eigen jaartal, en het goede staat ernaast', () => {
    expect(cijfer('K12').in_woorden).toBe('2014')
    expect(cijfer('W01')).toMatchObject({ in_woorden: '2015', bevindingen: ['veilig-thuis-niet-2014'] })
  })
})

describe('Verkeerde invoer', () => {
  it.each([
    [null, 'invoer_ongeldig'],
    [[], 'invoer_ongeldig'],
    ['2026-11-25', 'invoer_ongeldig'],
    [{}, 'datum_ongeldig'],
    [{ peildatum: '2026-02-30' }, 'datum_ongeldig'],
    [{ peildatum: PEILDATUM, bsn: '123456782' }, 'invoer_ongeldig'],
    [JSON.parse('{"peildatum":"2026-11-25","__proto__":{"x":1}}'), 'invoer_ongeldig'],
    [{ peildatum: PEILDATUM, jaar: 2023.5 }, 'invoer_ongeldig'],
  ])('%j geeft een fout met een code en een plek', (keuze, code) => {
    try {
      cijfers(keuze as never)
      expect.unreachable()
    } catch (fout) {
      expect(isVoordeurFout(fout) && fout.code).toBe(code)
      expect(String(fout)).not.toContain('123456782')
    }
  })

  it('een code die niet bestaat, staat niet naast een ander cijfer', () => {
    expect(() => naastElkaar('K05', 'X99', PEILDATUM)).toThrow(/bestaat niet/)
  })

  it('naast elkaar is het zelfde antwoord als andersom', () => {
    const codes = alles.cijfers.map(({ code }) => code)
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (a, b) => {
        const [heen, terug] = [naastElkaar(a, b, PEILDATUM), naastElkaar(b, a, PEILDATUM)]
        expect([terug.uitkomst, terug.reden]).toEqual([heen.uitkomst, heen.reden])
        if (heen.a.definitie !== heen.b.definitie) expect(heen.uitkomst).toBe('nee')
      }),
    )
  })
})
