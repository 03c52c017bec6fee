import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDagen } from './datum.ts'
import { isWerkdag, werkdagenTussen } from './feestdagen.ts'
import { isVoordeurFout } from './fout.ts'
import type { Lengte } from './lengte.ts'
import { termijn } from './termijn.ts'
import type { TermijnInvoer } from './termijn-invoer.ts'

const einde = (begin: string, lengte: Lengte) => termijn({ begin, lengte }).uiterlijk

function codeVan(invoer: unknown): string {
  try {
    termijn(invoer as TermijnInvoer)
  } catch (error) {
    if (isVoordeurFout(error)) return `${error.code} ${error.plekken[0]?.pad}`
    throw error
  }
  return 'geen fout'
}

describe('the end of a term', () => {
  it('is counted from the day after the event', () => {
    expect(einde('2026-07-01', { weken: 8 })).toBe('2026-08-26')
    expect(einde('2026-07-01', { dagen: 1 })).toBe('2026-07-02')
    expect(einde('2026-06-30', { maanden: 3 })).toBe('2026-09-30')
  })

  it('falls on 29 February in a leap year', () => {
    expect(einde('2028-01-04', { weken: 8 })).toBe('2028-02-29')
    expect(einde('2028-01-31', { maanden: 1 })).toBe('2028-02-29')
  })

  it('is the last day of a month that is too short, and then moves out of the weekend', () => {
    // 28 February 2026 is a Saturday.
    expect(termijn({ begin: '2026-01-31', lengte: { maanden: 1 } })).toMatchObject({
      voorAtw: '2026-02-28',
      uiterlijk: '2026-03-02',
    })
  })

  it('counts working days over Easter', () => {
    expect(einde('2026-04-02', { werkdagen: 5 })).toBe('2026-04-13')
    expect(einde('2026-04-02', { werkdagen: 1 })).toBe('2026-04-07')
  })
})

describe('the Algemene termijnenwet, article 1', () => {
  it('moves a Saturday and a Sunday to Monday', () => {
    expect(einde('2026-07-04', { weken: 1 })).toBe('2026-07-13')
    expect(einde('2026-07-05', { weken: 1 })).toBe('2026-07-13')
  })

  it('moves tweede Paasdag to Tuesday', () => {
    expect(termijn({ begin: '2026-03-09', lengte: { weken: 4 } }).uiterlijk).toBe('2026-04-07')
  })

  it('moves Goede Vrijdag over the whole Easter weekend', () => {
    expect(einde('2026-03-06', { weken: 4 })).toBe('2026-04-07')
  })

  it('moves a Saturday over Koningsdag on Monday', () => {
    expect(einde('2026-04-11', { weken: 2 })).toBe('2026-04-28')
  })

  it('moves Christmas 2026, a Friday and a Saturday, to Monday', () => {
    expect(einde('2026-10-30', { weken: 8 })).toBe('2026-12-28')
  })

  it('moves New Year over the weekend into January', () => {
    expect(einde('2026-12-25', { weken: 1 })).toBe('2027-01-04')
  })

  it('moves 5 May and Hemelvaartsdag', () => {
    expect(einde('2026-04-21', { weken: 2 })).toBe('2026-05-06')
    expect(einde('2026-04-30', { weken: 2 })).toBe('2026-05-15')
  })
})

describe('the Algemene termijnenwet, article 2', () => {
  it('gives five days over Easter a second working day', () => {
    // Friday 3 to Tuesday 7 April: only Tuesday is a working day.
    expect(einde('2026-04-02', { dagen: 5 })).toBe('2026-04-08')
  })

  it('gives three days over Christmas a second working day', () => {
    expect(einde('2026-12-24', { dagen: 3 })).toBe('2026-12-29')
  })

  it('says so with its source', () => {
    expect(termijn({ begin: '2026-04-02', lengte: { dagen: 5 } }).stappen.at(-1)).toEqual({
      datum: '2026-04-08',
      zin:
        'In een termijn van drie dagen of meer horen ten minste twee dagen die geen zaterdag, zondag of feestdag zijn. ' +
        'De termijn loopt daarom door tot en met woensdag 8 april 2026.',
      bron: ['atw/art-2@2010-10-10'],
      zekerheid: 'wet',
    })
  })

  it('does not lengthen a term of one working day', () => {
    expect(einde('2026-04-02', { werkdagen: 1 })).toBe('2026-04-07')
  })

  it('says nothing when two working days are there already', () => {
    // Thursday 24 and, moved, Monday 28 December.
    const { uiterlijk, stappen } = termijn({ begin: '2026-12-23', lengte: { dagen: 3 } })
    expect(uiterlijk).toBe('2026-12-28')
    expect(stappen).toHaveLength(3)
  })

  it('does not do so for two days', () => {
    expect(einde('2026-12-24', { dagen: 2 })).toBe('2026-12-28')
  })

  it('is not sure where Koningsdag decides, since that day is practice', () => {
    // Saturday 25 to Tuesday 28 April.
    const vierDagen = termijn({ begin: '2026-04-24', lengte: { dagen: 4 } })
    expect(vierDagen.uiterlijk).toBe('2026-04-29')
    expect(vierDagen.stappen.at(-1)).toMatchObject({ bron: ['atw/art-2@2010-10-10'], zekerheid: 'uitleg' })
  })
})

describe('the Algemene termijnenwet, article 4', () => {
  // 26 December 2026 is a Saturday and tweede Kerstdag.
  it('moves up to 90 days, twelve weeks and three months', () => {
    expect(einde('2026-09-27', { dagen: 90 })).toBe('2026-12-28')
    expect(einde('2026-10-03', { weken: 12 })).toBe('2026-12-28')
    expect(einde('2026-09-26', { maanden: 3 })).toBe('2026-12-28')
  })

  it('does not move what is longer, nor years', () => {
    expect(einde('2026-09-26', { dagen: 91 })).toBe('2026-12-26')
    expect(einde('2026-09-26', { weken: 13 })).toBe('2026-12-26')
    expect(einde('2026-08-26', { maanden: 4 })).toBe('2026-12-26')
    expect(einde('2025-12-26', { jaren: 1 })).toBe('2026-12-26')
  })

  it('is known from 10 October 2010: the last day decides, and not the first', () => {
    expect(einde('1990-10-10', { jaren: 20 })).toBe('2010-10-10')
    expect(codeVan({ begin: '1990-10-09', lengte: { jaren: 20 } })).toBe('regel_bestaat_niet_op_datum /datum')
  })

  it('says so with its source', () => {
    const { stappen } = termijn({ begin: '2025-12-26', lengte: { jaren: 1 } })
    expect(stappen.at(-1)).toEqual({
      datum: '2026-12-26',
      zin: 'De termijn duurt een of meer jaren. Dan geldt de Algemene termijnenwet niet en schuift het einde niet op.',
      bron: ['atw/art-4/a@2010-10-10'],
      zekerheid: 'wet',
    })
  })
})

describe('a term to which the Algemene termijnenwet does not apply', () => {
  it('stays in the weekend when the act that sets it says so', () => {
    const huisverbod = termijn({
      begin: '2026-12-16',
      lengte: { dagen: 10 },
      bron: ['wth/art-2/lid-1@2020-07-01'],
      atw: false,
      reden: 'wet_sluit_uit',
      redenBron: ['wth/art-13@2020-07-01'],
    })
    expect(huisverbod.uiterlijk).toBe('2026-12-26')
    expect(huisverbod.stappen.at(-1)).toEqual({
      datum: '2026-12-26',
      zin: 'De wet sluit de Algemene termijnenwet voor deze termijn uit. Het einde schuift niet op.',
      bron: ['wth/art-13@2020-07-01'],
      zekerheid: 'wet',
    })
  })

  it('is unconfirmed when nobody says where the act is switched off', () => {
    const { stappen } = termijn({
      begin: '2026-12-16',
      lengte: { dagen: 10 },
      atw: false,
      reden: 'wet_sluit_uit',
    })
    expect(stappen.at(-1)).toMatchObject({ bron: [], zekerheid: 'onbevestigd' })
  })

  it('stays in the weekend when a local regulation is silent, and that is our reading', () => {
    const { uiterlijk, stappen } = termijn({
      begin: '2026-12-16',
      lengte: { dagen: 10 },
      atw: false,
      reden: 'regeling_zwijgt',
    })
    expect(uiterlijk).toBe('2026-12-26')
    expect(stappen.at(-1)?.zekerheid).toBe('uitleg')
    expect(stappen.at(-1)?.bron).toEqual(['atw/art-1/lid-1@2010-10-10', 'atw/art-5@2010-10-10'])
  })

  it('needs no holidays, and so also works before 10 October 2010', () => {
    const vraag = { begin: '2010-01-01', lengte: { weken: 2 } } as const
    expect(termijn({ ...vraag, atw: false, reden: 'wet_sluit_uit' }).uiterlijk).toBe('2010-01-15')
    expect(codeVan(vraag)).toBe('regel_bestaat_niet_op_datum /datum')
  })
})

describe('the explanation', () => {
  it('tells every step, with its source and how sure it is', () => {
    const { voorAtw, stappen } = termijn({
      begin: '2026-03-09',
      lengte: { weken: 4 },
      bron: ['awb/art-4:5/lid-4@2026-07-01'],
    })
    expect(voorAtw).toBe('2026-04-06')
    expect(stappen).toEqual([
      {
        datum: '2026-03-10',
        zin: 'De termijn begint op 10 maart 2026, de dag na 9 maart 2026.',
        bron: [],
        zekerheid: 'uitleg',
      },
      {
        datum: '2026-04-06',
        zin: 'De termijn duurt 4 weken. De laatste dag is dan 6 april 2026.',
        bron: ['awb/art-4:5/lid-4@2026-07-01'],
        zekerheid: 'uitleg',
      },
      {
        datum: '2026-04-07',
        zin:
          '6 april 2026 is tweede Paasdag. De termijn loopt door tot en met dinsdag 7 april 2026, ' +
          'de eerste dag daarna die geen zaterdag, zondag of feestdag is.',
        bron: ['atw/art-1/lid-1@2010-10-10', 'atw/art-3/lid-1@2010-10-10'],
        zekerheid: 'wet',
      },
    ])
  })

  it('also tells that nothing moves', () => {
    expect(termijn({ begin: '2026-07-01', lengte: { weken: 8 } }).stappen.at(-1)).toEqual({
      datum: '2026-08-26',
      zin: '26 augustus 2026 is een woensdag en geen feestdag. Daarvoor hoeft het einde niet op te schuiven.',
      bron: ['atw/art-1/lid-1@2010-10-10'],
      zekerheid: 'wet',
    })
  })

  it('is our reading where Koningsdag is skipped', () => {
    const { stappen } = termijn({ begin: '2026-04-13', lengte: { weken: 2 } })
    expect(stappen.at(-1)).toMatchObject({ datum: '2026-04-28', zekerheid: 'uitleg' })
    expect(stappen.at(-1)?.zin).toContain('27 april 2026 is Koningsdag.')
  })

  it('is sure where Koningsdag falls on a Saturday anyway', () => {
    const { stappen } = termijn({ begin: '2025-04-12', lengte: { weken: 2 } })
    expect(stappen.at(-1)).toMatchObject({ datum: '2025-04-28', zekerheid: 'wet' })
    expect(stappen.at(-1)?.zin).toContain('26 april 2025 is een zaterdag.')
  })

  it('says each length in good Dutch', () => {
    const zin = (lengte: Lengte) => termijn({ begin: '2026-07-01', lengte }).stappen[1]?.zin.split('.')[0]
    expect(zin({ dagen: 1 })).toBe('De termijn duurt 1 dag')
    expect(zin({ werkdagen: 1 })).toBe('De termijn duurt 1 werkdag')
    expect(zin({ werkdagen: 2 })).toBe('De termijn duurt 2 werkdagen')
    expect(zin({ weken: 1 })).toBe('De termijn duurt 1 week')
    expect(zin({ maanden: 1 })).toBe('De termijn duurt 1 maand')
    expect(zin({ maanden: 2 })).toBe('De termijn duurt 2 maanden')
    expect(zin({ jaren: 2 })).toBe('De termijn duurt 2 jaar')
  })
})

describe('bad input', () => {
  const goed = { begin: '2026-07-01', lengte: { weken: 8 } }

  it('gives a typed error that points at the field', () => {
    expect(codeVan(undefined)).toBe('invoer_ongeldig ')
    expect(codeVan([])).toBe('invoer_ongeldig ')
    expect(codeVan({ lengte: { weken: 8 } })).toBe('datum_ongeldig /begin')
    expect(codeVan({ ...goed, begin: '2026-02-29' })).toBe('datum_ongeldig /begin')
    expect(codeVan({ begin: '2026-07-01' })).toBe('invoer_ongeldig /lengte')
    expect(codeVan({ ...goed, lengte: {} })).toBe('invoer_ongeldig /lengte')
    expect(codeVan({ ...goed, lengte: { weken: 1, dagen: 1 } })).toBe('invoer_ongeldig /lengte')
    expect(codeVan({ ...goed, lengte: { uren: 24 } })).toBe('invoer_ongeldig /lengte/uren')
    expect(codeVan({ ...goed, lengte: { weken: 0 } })).toBe('getal_ongeldig /lengte/weken')
    expect(codeVan({ ...goed, lengte: { weken: '8' } })).toBe('getal_ongeldig /lengte/weken')
    expect(codeVan({ ...goed, lengte: { dagen: 1e15 } })).toBe('datum_ongeldig ')
    expect(codeVan({ ...goed, eind: '2026-08-26' })).toBe('invoer_ongeldig /eind')
    expect(codeVan({ ...goed, ...JSON.parse('{"__proto__": 1}') })).toBe('invoer_ongeldig /__proto__')
  })

  it('takes only ids of clauses as a source, no free text', () => {
    expect(codeVan({ ...goed, bron: 'awb/art-4:13/lid-2@2015-01-01' })).toBe('invoer_ongeldig /bron')
    expect(codeVan({ ...goed, bron: ['awb/art-4:13@2015-01-01', 'volgens mevrouw'] })).toBe(
      'invoer_ongeldig /bron/1',
    )
    expect(codeVan({ ...goed, bron: ['a-'.repeat(100_000)] })).toBe('invoer_ongeldig /bron/0')
  })

  it('wants a reason when the Algemene termijnenwet does not apply, and only then', () => {
    expect(codeVan({ ...goed, atw: 'nee' })).toBe('invoer_ongeldig /atw')
    expect(codeVan({ ...goed, atw: false })).toBe('invoer_ongeldig /reden')
    expect(codeVan({ ...goed, atw: false, reden: 'zomaar' })).toBe('invoer_ongeldig /reden')
    expect(codeVan({ ...goed, reden: 'wet_sluit_uit' })).toBe('invoer_ongeldig /reden')
    expect(codeVan({ ...goed, atw: true, redenBron: [] })).toBe('invoer_ongeldig /redenBron')
  })
})

describe('in general', () => {
  const begin = fc.integer({ min: 0, max: 60_000 }).map((dag) => plusDagen('2014-01-01', dag))
  const metAtw: fc.Arbitrary<Lengte> = fc.oneof(
    fc.record({ dagen: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ werkdagen: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ weken: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ maanden: fc.integer({ min: 1, max: 3 }) }),
  )

  it('a term to which the act applies ends on a working day, never earlier than counted', () => {
    fc.assert(
      fc.property(begin, metAtw, (van, lengte) => {
        const { voorAtw, uiterlijk } = termijn({ begin: van, lengte })
        expect(isWerkdag(uiterlijk)).toBe(true)
        expect(uiterlijk >= voorAtw).toBe(true)
      }),
    )
  })

  it('a term of three days or more holds two working days, and not a day more than needed', () => {
    fc.assert(
      fc.property(begin, fc.integer({ min: 3, max: 9 }), (van, dagen) => {
        const { voorAtw, uiterlijk } = termijn({ begin: van, lengte: { dagen } })
        expect(werkdagenTussen(van, uiterlijk)).toBeGreaterThanOrEqual(2)
        if (uiterlijk > voorAtw) {
          const eerder = plusDagen(uiterlijk, -1)
          expect(isWerkdag(eerder) && eerder >= voorAtw && werkdagenTussen(van, eerder) >= 2).toBe(false)
        }
      }),
    )
  })

  it('the last step is about the last day', () => {
    fc.assert(
      fc.property(begin, metAtw, (van, lengte) => {
        const { uiterlijk, stappen } = termijn({ begin: van, lengte })
        expect(stappen.at(-1)?.datum).toBe(uiterlijk)
        for (const { zin } of stappen) expect(zin).toMatch(/^[A-Z0-9].*[.]$/)
      }),
    )
  })

  it('the input is not changed', () => {
    const invoer = Object.freeze({
      begin: '2026-07-01',
      lengte: Object.freeze({ weken: 8 }),
      bron: Object.freeze([]),
    })
    expect(termijn(invoer)).toEqual(termijn(invoer))
  })
})
