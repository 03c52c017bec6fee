import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dagenTussen, plusDagen, weekdag } from './datum.ts'
import {
  feestdagen,
  isFeestdag,
  isWerkdag,
  paaszondag,
  plusWerkdagen,
  werkdagenTussen,
} from './feestdagen.ts'
import { isVoordeurFout } from './fout.ts'

function codeVan(doe: () => unknown): string {
  try {
    doe()
  } catch (error) {
    if (isVoordeurFout(error)) return `${error.code} ${error.plekken[0]?.pad}`
    throw error
  }
  return 'geen fout'
}

/**
 * Easter by its definition in the Gregorian calendar (golden number, century corrections, epact, full moon,
 * next Sunday), with the weekday taken from the engine. A different road than the formula that is tested.
 */
function paaszondagVolgensDefinitie(jaar: number): string {
  const guldengetal = (jaar % 19) + 1
  const eeuw = Math.floor(jaar / 100) + 1
  const zonnevereffening = Math.floor((3 * eeuw) / 4) - 12
  const maanvereffening = Math.floor((8 * eeuw + 5) / 25) - 5
  let epacta = (((11 * guldengetal + 20 + maanvereffening - zonnevereffening) % 30) + 30) % 30
  if (epacta === 24 || (epacta === 25 && guldengetal > 11)) epacta += 1
  let volleMaan = 44 - epacta
  if (volleMaan < 21) volleMaan += 30
  // The Sunday AFTER the full moon: a full moon on a Sunday gives Easter a week later.
  const dag = new Date(Date.UTC(jaar, 2, volleMaan + 1))
  while (dag.getUTCDay() !== 0) dag.setUTCDate(dag.getUTCDate() + 1)
  return dag.toISOString().slice(0, 10)
}

describe('paaszondag', () => {
  it('agrees with the definition of Easter in every year of 1900-2199', () => {
    for (let jaar = 1900; jaar < 2200; jaar++) expect(paaszondag(jaar)).toBe(paaszondagVolgensDefinitie(jaar))
  })

  it('gives the dates that stand in printed calendars', () => {
    const kalenders = ['2000-04-23', '2008-03-23', '2011-04-24', '2016-03-27', '2024-03-31', '2025-04-20']
    for (const datum of [...kalenders, '2026-04-05', '2038-04-25']) {
      expect(paaszondag(Number(datum.slice(0, 4)))).toBe(datum)
    }
    expect(paaszondag(2026)).toBe('2026-04-05')
  })

  it('is a Sunday from 22 March up to and including 25 April', () => {
    for (let jaar = 1900; jaar < 2200; jaar++) {
      const datum = paaszondag(jaar)
      expect(weekdag(datum)).toBe(7)
      expect(datum >= `${jaar}-03-22` && datum <= `${jaar}-04-25`).toBe(true)
    }
  })

  it('refuses other years', () => {
    for (const jaar of [1899, 2200, 2026.5, Number.NaN]) {
      expect(codeVan(() => paaszondag(jaar))).toBe('getal_ongeldig /jaar')
    }
  })
})

describe('feestdagen', () => {
  it('are these nine days in 2026', () => {
    expect(feestdagen(2026)).toEqual([
      { datum: '2026-01-01', naam: 'Nieuwjaarsdag' },
      { datum: '2026-04-03', naam: 'Goede Vrijdag' },
      { datum: '2026-04-06', naam: 'tweede Paasdag' },
      { datum: '2026-04-27', naam: 'Koningsdag' },
      { datum: '2026-05-05', naam: 'Bevrijdingsdag' },
      { datum: '2026-05-14', naam: 'Hemelvaartsdag' },
      { datum: '2026-05-25', naam: 'tweede Pinksterdag' },
      { datum: '2026-12-25', naam: 'eerste Kerstdag' },
      { datum: '2026-12-26', naam: 'tweede Kerstdag' },
    ])
    expect(feestdagen(2026)[1]).toEqual({ datum: '2026-04-03', naam: 'Goede Vrijdag' })
  })

  it('are nine in every year, in order, also when two fall on one day', () => {
    for (let jaar = 2014; jaar < 2200; jaar++) {
      const datums = feestdagen(jaar).map(({ datum }) => datum)
      expect(datums).toHaveLength(9)
      expect(datums).toEqual([...datums].sort())
    }
    expect(feestdagen(2016).filter(({ datum }) => datum === '2016-05-05')).toEqual([
      { datum: '2016-05-05', naam: 'Bevrijdingsdag' },
      { datum: '2016-05-05', naam: 'Hemelvaartsdag' },
    ])
  })

  it('hold 5 May in every year and not only in lustrum years', () => {
    for (const jaar of [2014, 2025, 2026, 2027, 2031]) expect(isFeestdag(`${jaar}-05-05`)).toBe(true)
  })

  it('hold Koningsdag on 27 April, or on Saturday 26 April when the 27th is a Sunday', () => {
    const koningsdag = (jaar: number) => feestdagen(jaar).find(({ naam }) => naam === 'Koningsdag')?.datum
    expect([2014, 2025, 2031, 2036].map(koningsdag)).toEqual([
      '2014-04-26',
      '2025-04-26',
      '2031-04-26',
      '2036-04-26',
    ])
    expect([2015, 2024, 2026, 2035].map(koningsdag)).toEqual([
      '2015-04-27',
      '2024-04-27',
      '2026-04-27',
      '2035-04-27',
    ])
    expect(isFeestdag('2025-04-27')).toBe(false)
  })

  it('are not known before 2014: that is an error and no guess', () => {
    expect(isFeestdag('2014-01-01')).toBe(true)
    expect(isFeestdag('2014-04-30')).toBe(false)
    expect(codeVan(() => isFeestdag('2013-12-31'))).toBe('regel_bestaat_niet_op_datum /datum')
    expect(codeVan(() => isWerkdag('2013-12-31'))).toBe('regel_bestaat_niet_op_datum /datum')
    expect(codeVan(() => feestdagen(2013))).toBe('regel_bestaat_niet_op_datum /jaar')
    expect(codeVan(() => feestdagen(2200))).toBe('datum_ongeldig /jaar')
    expect(codeVan(() => feestdagen(2026.5))).toBe('getal_ongeldig /jaar')
  })
})

describe('isFeestdag', () => {
  it('says of each day what feestdagen says of its year', () => {
    for (let jaar = 2014; jaar < 2200; jaar++) {
      const datums = new Set(feestdagen(jaar).map(({ datum }) => datum))
      for (let dag = `${jaar}-01-01`; dag < `${jaar}-12-31`; dag = plusDagen(dag, 1)) {
        if (isFeestdag(dag) !== datums.has(dag)) expect.fail(dag)
      }
    }
  })
})

describe('isWerkdag', () => {
  it('is no Saturday, no Sunday and no holiday', () => {
    expect(isWerkdag('2026-07-01')).toBe(true)
    expect(isWerkdag('2026-07-04')).toBe(false)
    expect(isWerkdag('2026-07-05')).toBe(false)
    expect(isFeestdag('2026-04-27')).toBe(true)
    expect(isWerkdag('2026-04-27')).toBe(false)
    expect(isWerkdag('2026-04-03')).toBe(false)
  })

  it('gives 253 working days in 2026: 261 weekdays less the eight holidays that fall on one', () => {
    expect(werkdagenTussen('2025-12-31', '2026-12-31')).toBe(253)
  })

  it('refuses a day that does not exist', () => {
    expect(codeVan(() => isWerkdag('2026-02-29'))).toBe('datum_ongeldig /datum')
  })
})

describe('plusWerkdagen', () => {
  it('skips the Easter weekend', () => {
    expect(plusWerkdagen('2026-04-02', 1)).toBe('2026-04-07')
    expect(plusWerkdagen('2026-04-02', 5)).toBe('2026-04-13')
  })

  it('gives the day itself for zero, also on a Sunday', () => {
    expect(plusWerkdagen('2026-07-05', 0)).toBe('2026-07-05')
  })

  it('refuses negative and broken numbers, and stops at the end of the calendar', () => {
    for (const werkdagen of [-1, 0.5, Number.NaN]) {
      expect(codeVan(() => plusWerkdagen('2026-07-01', werkdagen))).toBe('getal_ongeldig /werkdagen')
    }
    expect(codeVan(() => plusWerkdagen('2199-12-30', 1_000_000))).toBe('datum_ongeldig ')
  })

  it('is the reverse of werkdagenTussen and ends on a working day', () => {
    const begin = fc.integer({ min: 0, max: 60_000 }).map((dag) => plusDagen('2014-01-01', dag))
    fc.assert(
      fc.property(begin, fc.integer({ min: 1, max: 300 }), (van, aantal) => {
        const tot = plusWerkdagen(van, aantal)
        expect(isWerkdag(tot)).toBe(true)
        expect(werkdagenTussen(van, tot)).toBe(aantal)
        expect(dagenTussen(van, tot)).toBeGreaterThanOrEqual(aantal)
      }),
    )
  })
})

describe('werkdagenTussen', () => {
  it('does not count the first day and does count the last', () => {
    expect(werkdagenTussen('2026-04-02', '2026-04-07')).toBe(1)
    expect(werkdagenTussen('2026-07-01', '2026-07-01')).toBe(0)
    expect(werkdagenTussen('2026-06-30', '2026-07-01')).toBe(1)
  })

  it('refuses an end before the begin', () => {
    expect(codeVan(() => werkdagenTussen('2026-07-02', '2026-07-01'))).toBe('periode_ongeldig /tot')
  })
})
