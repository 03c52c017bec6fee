import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dagenTussen,
  dagnummer,
  eisDatum,
  isDatum,
  jarenTussen,
  langeDatum,
  maandenTussen,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  vanDagnummer,
  weekdag,
} from './datum.ts'
import { isVoordeurFout } from './fout.ts'

const DAG = 86_400_000
const EERSTE = Date.UTC(1900, 0, 1) / DAG
const LAATSTE = Date.UTC(2199, 11, 31) / DAG
/** The oracle: the calendar of the JavaScript engine, in UTC. */
const orakel = (dag: number) => new Date(dag * DAG).toISOString().slice(0, 10)
const dagen = fc.integer({ min: EERSTE, max: LAATSTE })
const datums = dagen.map(orakel)

function codeVan(doe: () => unknown): string {
  try {
    doe()
  } catch (error) {
    if (isVoordeurFout(error)) return `${error.code} ${error.plekken[0]?.pad}`
    throw error
  }
  return 'geen fout'
}

describe('isDatum', () => {
  it('knows 29 February in leap years only', () => {
    expect(isDatum('2028-02-29')).toBe(true)
    expect(isDatum('2026-02-29')).toBe(false)
    expect(isDatum('2000-02-29')).toBe(true)
    expect(isDatum('1900-02-29')).toBe(false)
    expect(isDatum('2100-02-29')).toBe(false)
  })

  it('asks for exactly JJJJ-MM-DD in the years 1900 up to and including 2199', () => {
    for (const goed of ['1900-01-01', '2199-12-31', '2026-04-30']) expect(isDatum(goed)).toBe(true)
    const fout = [
      '1899-12-31',
      '2200-01-01',
      '2026-4-1',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-01-00',
      '2026-07-01 ',
      '2026-07-01\n',
      '2026-07-01T00:00:00Z',
      '20260701',
      '+002026-07-01',
      '01-07-2026',
      '２０２６-07-01',
      '',
      'x'.repeat(1_000_000),
    ]
    for (const waarde of fout) expect(isDatum(waarde)).toBe(false)
  })

  it('refuses whatever is no text', () => {
    const waarden = [undefined, null, 20260701, true, new Date(0), ['2026-07-01'], { datum: '2026-07-01' }]
    for (const waarde of waarden) expect(isDatum(waarde)).toBe(false)
  })

  it('agrees with the calendar of the engine on every text of the right form', () => {
    const vorm = fc
      .tuple(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(
        ([jaar, maand, dag]) => `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`,
      )
    fc.assert(
      fc.property(vorm, (tekst) => {
        const datum = new Date(`${tekst}T00:00:00Z`)
        const bestaat = !Number.isNaN(datum.getTime()) && datum.toISOString().slice(0, 10) === tekst
        expect(isDatum(tekst)).toBe(bestaat)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('eisDatum', () => {
  it('gives the date back', () => {
    expect(eisDatum('2026-07-01', '/ontvangen')).toBe('2026-07-01')
  })

  it('points at the field and does not repeat the value', () => {
    expect(codeVan(() => eisDatum('31-12-2026', '/ontvangen'))).toBe('datum_ongeldig /ontvangen')
    expect(() => eisDatum('geheim', '/x')).toThrow(expect.not.stringContaining('geheim'))
  })
})

describe('day numbers', () => {
  it('agree with the calendar of the engine on every day of 1900-2199', () => {
    for (let dag = EERSTE; dag <= LAATSTE; dag++) {
      const datum = orakel(dag)
      if (vanDagnummer(dag) !== datum || dagnummer(datum) !== dag || !isDatum(datum)) throw new Error(datum)
    }
  })

  it('stop at the edges of the calendar', () => {
    for (const dag of [EERSTE - 1, LAATSTE + 1, Infinity, -Infinity]) {
      expect(codeVan(() => vanDagnummer(dag))).toBe('datum_ongeldig ')
    }
  })
})

describe('adding', () => {
  it('counts days over the end of a month, a year and a leap day', () => {
    expect(plusDagen('2026-12-31', 1)).toBe('2027-01-01')
    expect(plusDagen('2028-02-28', 1)).toBe('2028-02-29')
    expect(plusDagen('2028-03-01', -1)).toBe('2028-02-29')
  })

  it('counts weeks to the same day of the week', () => {
    expect(plusWeken('2026-07-01', 8)).toBe('2026-08-26')
  })

  it('counts months to the same day, or to the last day of a shorter month', () => {
    expect(plusMaanden('2026-01-31', 1)).toBe('2026-02-28')
    expect(plusMaanden('2028-01-31', 1)).toBe('2028-02-29')
    expect(plusMaanden('2026-11-30', 3)).toBe('2027-02-28')
    expect(plusMaanden('2026-03-31', -1)).toBe('2026-02-28')
    expect(plusMaanden('2026-01-15', -1)).toBe('2025-12-15')
  })

  it('counts years; 29 February becomes 28 February in a common year', () => {
    expect(plusJaren('2024-02-29', 1)).toBe('2025-02-28')
    expect(plusJaren('2024-02-29', 4)).toBe('2028-02-29')
  })

  it('refuses numbers that are not whole and results outside the calendar', () => {
    expect(codeVan(() => plusDagen('2026-07-01', 0.5))).toBe('getal_ongeldig /dagen')
    expect(codeVan(() => plusMaanden('2026-07-01', Number.NaN))).toBe('getal_ongeldig /maanden')
    expect(codeVan(() => plusDagen('2199-12-31', 1))).toBe('datum_ongeldig ')
    expect(codeVan(() => plusMaanden('1900-01-31', -1))).toBe('datum_ongeldig ')
    expect(codeVan(() => plusWeken('2026-07-01', 2 ** 52))).toBe('datum_ongeldig ')
    expect(codeVan(() => plusDagen('2026-06-31', 1))).toBe('datum_ongeldig /datum')
  })

  it('agrees with the calendar of the engine', () => {
    fc.assert(
      fc.property(dagen, dagen, (van, tot) => {
        expect(plusDagen(orakel(van), tot - van)).toBe(orakel(tot))
        expect(dagenTussen(orakel(van), orakel(tot))).toBe(tot - van)
      }),
    )
  })
})

describe('whole months and years', () => {
  it('are whole once the same day of the month has come', () => {
    expect(maandenTussen('2026-01-31', '2026-02-28')).toBe(0)
    expect(maandenTussen('2026-01-31', '2026-03-01')).toBe(1)
    expect(maandenTussen('2026-01-15', '2026-07-14')).toBe(5)
    expect(maandenTussen('2026-01-15', '2026-07-15')).toBe(6)
    expect(maandenTussen('2025-12-31', '2026-12-31')).toBe(12)
  })

  it('make someone of 29 February a year older on 1 March in a common year', () => {
    expect(jarenTussen('2008-02-29', '2026-02-28')).toBe(17)
    expect(jarenTussen('2008-02-29', '2026-03-01')).toBe(18)
    expect(jarenTussen('2008-02-29', '2028-02-28')).toBe(19)
    expect(jarenTussen('2008-02-29', '2028-02-29')).toBe(20)
  })

  it('change on the birthday and not a day earlier', () => {
    expect(jarenTussen('2008-07-02', '2026-07-01')).toBe(17)
    expect(jarenTussen('2008-07-02', '2026-07-02')).toBe(18)
    expect(jarenTussen('2026-07-02', '2026-07-02')).toBe(0)
  })

  it('refuse an end before the begin', () => {
    expect(codeVan(() => maandenTussen('2026-07-02', '2026-07-01'))).toBe('periode_ongeldig /tot')
    expect(codeVan(() => jarenTussen('2026-07-02', '2026-07-01'))).toBe('periode_ongeldig /tot')
  })

  it('never shrink when the end moves on', () => {
    fc.assert(
      fc.property(
        fc.tuple(datums, datums, datums).map((drie) => drie.sort()),
        ([van, eerder, later]) => {
          expect(maandenTussen(van!, eerder!)).toBeLessThanOrEqual(maandenTussen(van!, later!))
        },
      ),
    )
  })
})

describe('dagenTussen', () => {
  it('counts the days, with a minus when the end lies first', () => {
    expect(dagenTussen('2026-02-28', '2026-03-01')).toBe(1)
    expect(dagenTussen('2028-02-28', '2028-03-01')).toBe(2)
    expect(dagenTussen('2026-07-02', '2026-07-01')).toBe(-1)
  })
})

describe('weekdag', () => {
  it('is 1 on maandag and 7 on zondag', () => {
    expect(weekdag('2026-07-01')).toBe(3)
    expect(weekdag('2026-04-27')).toBe(1)
    expect(weekdag('2026-04-05')).toBe(7)
  })

  it('agrees with the calendar of the engine', () => {
    fc.assert(
      fc.property(dagen, (dag) => {
        expect(weekdag(orakel(dag))).toBe(new Date(dag * DAG).getUTCDay() || 7)
      }),
    )
  })
})

describe('langeDatum', () => {
  it('writes the date as in a Dutch letter', () => {
    expect(langeDatum('2026-07-01')).toBe('1 juli 2026')
    expect(langeDatum('2026-03-31')).toBe('31 maart 2026')
  })
})
