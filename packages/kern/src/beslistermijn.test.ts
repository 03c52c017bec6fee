import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beslistermijn } from './beslistermijn.ts'
import type { BeslistermijnInvoer } from './beslistermijn-invoer.ts'
import { plusDagen } from './datum.ts'
import { isFeestdag, isWerkdag } from './feestdagen.ts'
import { isVoordeurFout } from './fout.ts'
import { awb } from './generated/awb.ts'
import type { Opschorting } from './opschorting.ts'

/** Received on Wednesday 1 July 2026: eight weeks end on Wednesday 26 August 2026. */
const met = (rest: Omit<BeslistermijnInvoer, 'ontvangen'>) =>
  beslistermijn({ ontvangen: '2026-07-01', ...rest })
const opgeschort = (...opschortingen: readonly Opschorting[]) => met({ opschortingen })
const codes = (invoer: BeslistermijnInvoer) => beslistermijn(invoer).waarschuwingen.map(({ code }) => code)

function codeVan(invoer: unknown): string {
  try {
    beslistermijn(invoer as BeslistermijnInvoer)
  } catch (error) {
    if (isVoordeurFout(error)) return `${error.code} ${error.plekken[0]?.pad}`
    throw error
  }
  return 'geen fout'
}

describe('the decision term', () => {
  it('is eight weeks when no regulation sets one (Awb 4:13 lid 2)', () => {
    expect(beslistermijn({ ontvangen: '2026-07-01' })).toMatchObject({
      looptNog: false,
      uiterlijk: '2026-08-26',
      dagenOpgeschort: 0,
    })
    expect(beslistermijn({ ontvangen: '2026-07-01' }).uiterlijk).toBe('2026-08-26')
  })

  it('warns that a reasonable term can be shorter than eight weeks', () => {
    expect(codes({ ontvangen: '2026-07-01' })).toEqual(['termijn_kan_korter'])
  })

  it('ends on 29 February in a leap year', () => {
    expect(beslistermijn({ ontvangen: '2028-01-04' }).uiterlijk).toBe('2028-02-29')
  })

  it('moves out of Christmas, Easter and Koningsdag', () => {
    expect(beslistermijn({ ontvangen: '2026-10-30' }).uiterlijk).toBe('2026-12-28')
    expect(beslistermijn({ ontvangen: '2026-02-06' }).uiterlijk).toBe('2026-04-07')
    expect(beslistermijn({ ontvangen: '2026-03-02' }).uiterlijk).toBe('2026-04-28')
  })

  it('can be set by an act', () => {
    const termijn = { lengte: { weken: 6 }, bron: ['wmo-2015/art-2.3.2/lid-1@2026-07-01'] }
    const { uiterlijk, stappen, waarschuwingen } = met({ termijn })
    expect(uiterlijk).toBe('2026-08-12')
    expect(stappen[1]?.bron).toEqual(['wmo-2015/art-2.3.2/lid-1@2026-07-01'])
    expect(waarschuwingen).toEqual([])
  })

  it('set by an ordinance moves out of the weekend only if the ordinance says so', () => {
    const termijn = { lengte: { weken: 8 }, bron: ['hvv-utrecht/art-2.1@2026-07-01'] }
    const uiterlijk = (regelingZegtAtw: boolean) =>
      beslistermijn({ ontvangen: '2026-10-31', termijn: { ...termijn, regelingZegtAtw } }).uiterlijk
    expect(uiterlijk(true)).toBe('2026-12-28')
    expect(uiterlijk(false)).toBe('2026-12-26')
  })

  it('explains itself step by step', () => {
    expect(beslistermijn({ ontvangen: '2026-07-01' }).stappen).toEqual([
      {
        datum: '2026-07-01',
        zin: 'Staat er geen termijn in een voorschrift, dan is de redelijke termijn in elk geval na acht weken voorbij.',
        bron: ['awb/art-4:13/lid-2@2015-01-01'],
        zekerheid: 'wet',
      },
      {
        datum: '2026-07-02',
        zin: 'De termijn begint op 2 juli 2026, de dag na 1 juli 2026.',
        bron: [],
        zekerheid: 'uitleg',
      },
      {
        datum: '2026-08-26',
        zin: 'De termijn duurt 8 weken. De laatste dag is dan 26 augustus 2026.',
        bron: ['awb/art-4:13/lid-2@2015-01-01'],
        zekerheid: 'uitleg',
      },
      {
        datum: '2026-08-26',
        zin: '26 augustus 2026 is een woensdag en geen feestdag. Daarvoor hoeft het einde niet op te schuiven.',
        bron: ['atw/art-1/lid-1@2010-10-10'],
        zekerheid: 'wet',
      },
    ])
  })

  it('is not known before 2015, since no text of then was read', () => {
    expect(codeVan({ ontvangen: '2014-12-31' })).toBe('regel_bestaat_niet_op_datum /ontvangen')
    expect(codeVan({ ontvangen: '2026-07-01', peildatum: '2014-12-31' })).toBe(
      'regel_bestaat_niet_op_datum /peildatum',
    )
  })
})

describe('suspension to complete the application (Awb 4:15 lid 1 a)', () => {
  it('runs from the day after the invitation to the day of completion, which counts again', () => {
    const antwoord = beslistermijn({
      ontvangen: '2026-07-01',
      opschortingen: [{ reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-20' }],
    })
    expect(antwoord.uiterlijk).toBe('2026-09-04')
    expect(antwoord.dagenOpgeschort).toBe(9)
    expect(antwoord.stappen[2]).toEqual({
      datum: '2026-07-11',
      zin:
        'De termijn staat stil vanaf de dag na het verzoek om de aanvraag aan te vullen. ' +
        'Dat is van 11 juli 2026 tot en met 19 juli 2026: 9 dagen.',
      bron: ['awb/art-4:15/lid-1/a@2015-01-01'],
      zekerheid: 'uitleg',
    })
    expect(antwoord.stappen[3]?.zin).toBe(
      'De termijn duurt 8 weken en staat 9 dagen stil. De laatste dag is dan 4 september 2026.',
    )
  })

  it('of no day at all when the application is complete a day later', () => {
    const antwoord = opgeschort({ reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-11' })
    expect(antwoord).toMatchObject({ uiterlijk: '2026-08-26', dagenOpgeschort: 0 })
    expect(
      opgeschort({ reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-10' }).uiterlijk,
    ).toBe('2026-08-26')
  })

  it('holds the last day of a period that passes unused', () => {
    const antwoord = opgeschort({
      reden: 'aanvullen',
      uitgenodigd: '2026-07-10',
      hersteltermijnTot: '2026-07-24',
      ongebruikt: true,
    })
    expect(antwoord).toMatchObject({ uiterlijk: '2026-09-09', dagenOpgeschort: 14 })
  })

  it('ends with the period when the completion comes too late', () => {
    const antwoord = opgeschort({
      reden: 'aanvullen',
      uitgenodigd: '2026-07-10',
      hersteltermijnTot: '2026-07-24',
      aangevuld: '2026-07-30',
    })
    expect(antwoord).toMatchObject({ uiterlijk: '2026-09-09', dagenOpgeschort: 14 })
  })

  it('that has not ended gives no end date, also when the last day for completion is known', () => {
    const antwoord = opgeschort({
      reden: 'aanvullen',
      uitgenodigd: '2026-07-10',
      hersteltermijnTot: '2026-07-24',
    })
    expect(antwoord).toMatchObject({ looptNog: true, uiterlijk: undefined, dagenOpgeschort: undefined })
    expect(antwoord).not.toHaveProperty('nietBehandelenUiterlijk')
    expect(antwoord.stappen.at(-1)).toEqual({
      datum: '2026-07-11',
      zin: 'De opschorting vanaf 11 juli 2026 loopt nog. Het einde van de termijn is nog niet bekend.',
      bron: ['awb/art-4:15/lid-1/a@2015-01-01'],
      zekerheid: 'uitleg',
    })
  })
})

describe('the other suspensions (Awb 4:15)', () => {
  it('information from abroad: from the day after the notice to the day of receipt', () => {
    // 7 July up to and including 2 August: 27 days.
    const antwoord = opgeschort({
      reden: 'buitenlandse_informatie',
      meegedeeld: '2026-07-06',
      informatieOntvangen: '2026-08-03',
    })
    expect(antwoord).toMatchObject({ uiterlijk: '2026-09-22', dagenOpgeschort: 27 })
  })

  it('information from abroad ends earlier when further delay is no longer reasonable', () => {
    const antwoord = opgeschort({
      reden: 'buitenlandse_informatie',
      meegedeeld: '2026-07-06',
      informatieOntvangen: '2026-08-03',
      nietLangerRedelijk: '2026-07-17',
    })
    // 7 up to and including 16 July: ten days; 5 September is a Saturday.
    expect(antwoord).toMatchObject({ uiterlijk: '2026-09-07', dagenOpgeschort: 10 })
  })

  it('consent: the first and the last day both stand still', () => {
    const antwoord = opgeschort({ reden: 'instemming', van: '2026-08-20', tot: '2026-09-02' })
    expect(antwoord).toMatchObject({ uiterlijk: '2026-09-09', dagenOpgeschort: 14 })
  })

  it('delay by the applicant and force majeure: as long as they last', () => {
    for (const reden of ['toe_te_rekenen', 'overmacht'] as const) {
      expect(opgeschort({ reden, van: '2026-08-01', tot: '2026-08-10' })).toMatchObject({
        uiterlijk: '2026-09-07',
        dagenOpgeschort: 10,
      })
      expect(opgeschort({ reden, van: '2026-08-01' }).looptNog).toBe(true)
    }
  })

  it('force majeure must be told, and so must its end (Awb 4:15 lid 3 and 4)', () => {
    const { waarschuwingen } = opgeschort({ reden: 'overmacht', van: '2026-08-01', tot: '2026-08-10' })
    expect(waarschuwingen.map(({ code, bron }) => [code, ...bron])).toEqual([
      ['termijn_kan_korter', 'awb/art-4:13/lid-1@2015-01-01', 'awb/art-4:13/lid-2@2015-01-01'],
      ['overmacht_melden', 'awb/art-4:15/lid-3@2015-01-01'],
      ['einde_opschorting_melden', 'awb/art-4:15/lid-4@2015-01-01'],
    ])
  })

  it('the end of a suspension under 1 b and 2 b must be told, under 1 a and 2 a not', () => {
    const meldt = (opschorting: Opschorting) =>
      opgeschort(opschorting).waarschuwingen.some(({ code }) => code === 'einde_opschorting_melden')
    expect(meldt({ reden: 'buitenlandse_informatie', meegedeeld: '2026-07-06' })).toBe(true)
    expect(meldt({ reden: 'toe_te_rekenen', van: '2026-07-06' })).toBe(true)
    expect(meldt({ reden: 'aanvullen', uitgenodigd: '2026-07-06' })).toBe(false)
    expect(meldt({ reden: 'instemming', van: '2026-07-06', tot: '2026-07-10' })).toBe(false)
  })
})

describe('several suspensions', () => {
  it('count an overlapping day once', () => {
    const antwoord = opgeschort(
      { reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-20' },
      { reden: 'toe_te_rekenen', van: '2026-07-15', tot: '2026-07-24' },
    )
    expect(antwoord).toMatchObject({ uiterlijk: '2026-09-09', dagenOpgeschort: 14 })
  })

  it('can reach each other: the second starts in the days that the first has added', () => {
    // Nine days move the end to 4 September; three days from 2 September move it to Monday the 7th.
    const antwoord = opgeschort(
      { reden: 'overmacht', van: '2026-09-02', tot: '2026-09-04' },
      { reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-20' },
    )
    expect(antwoord).toMatchObject({ uiterlijk: '2026-09-07', dagenOpgeschort: 12 })
  })

  it('do not wake up a term that is over', () => {
    const na = { reden: 'aanvullen', uitgenodigd: '2026-08-26' } as const
    expect(opgeschort(na)).toMatchObject({ looptNog: false, uiterlijk: '2026-08-26', dagenOpgeschort: 0 })
    expect(codes({ ontvangen: '2026-07-01', opschortingen: [na] })).toContain('opschorting_na_einde')
    const net = { reden: 'aanvullen', uitgenodigd: '2026-08-25', aangevuld: '2026-08-28' } as const
    expect(opgeschort(net)).toMatchObject({ uiterlijk: '2026-08-28', dagenOpgeschort: 2 })
  })

  it('also keep the term from ending in the days that a weekend has added', () => {
    // Eight weeks end on Saturday 29 August; the term runs on to Monday, but stands still until Tuesday.
    const antwoord = beslistermijn({
      ontvangen: '2026-07-04',
      opschortingen: [{ reden: 'overmacht', van: '2026-08-31', tot: '2026-09-01' }],
    })
    expect(antwoord).toMatchObject({ uiterlijk: '2026-09-02', dagenOpgeschort: 2 })
    expect(antwoord.stappen.at(-1)?.zin).toContain('feestdag is en waarop de termijn niet stilstaat.')
  })

  it('that start on the last day still count, also without the Algemene termijnenwet', () => {
    const opschortingen = [{ reden: 'overmacht', van: '2026-08-26', tot: '2026-08-27' }] as const
    const bron = ['hvv-utrecht/art-2.1@2026-07-01']
    const termijn = { lengte: { weken: 8 }, bron, regelingZegtAtw: false }
    expect(met({ opschortingen, termijn })).toMatchObject({ uiterlijk: '2026-08-28', dagenOpgeschort: 2 })
    expect(met({ opschortingen })).toMatchObject({ uiterlijk: '2026-08-28', dagenOpgeschort: 2 })
  })

  it('of no day at all give no warning, also after the end', () => {
    const opschortingen = [
      { reden: 'aanvullen', uitgenodigd: '2026-08-27', aangevuld: '2026-08-28' },
    ] as const
    expect(codes({ ontvangen: '2026-07-01', opschortingen })).not.toContain('opschorting_na_einde')
  })

  it('that start on the day of receipt count from the day after', () => {
    expect(opgeschort({ reden: 'overmacht', van: '2026-07-01', tot: '2026-07-02' })).toMatchObject({
      uiterlijk: '2026-08-27',
      dagenOpgeschort: 1,
    })
  })
})

describe('a notice that the decision comes later (Awb 4:14)', () => {
  it('in time, without a term set by a regulation, gives the day it names, also on a Saturday', () => {
    const antwoord = met({ nieuweTermijn: { mededeling: '2026-08-20', uiterlijk: '2026-09-26' } })
    expect(antwoord.uiterlijk).toBe('2026-09-26')
    expect(antwoord.stappen.at(-1)).toMatchObject({
      datum: '2026-09-26',
      bron: ['awb/art-4:14/lid-3@2015-01-01', 'awb/art-4:13/lid-2@2015-01-01'],
      zekerheid: 'uitleg',
    })
  })

  it('on the last day is in time, a day later it is too late', () => {
    const nieuw = { uiterlijk: '2026-09-30' }
    expect(met({ nieuweTermijn: { ...nieuw, mededeling: '2026-08-26' } }).uiterlijk).toBe('2026-09-30')
    const teLaat = { ...nieuw, mededeling: '2026-08-27' }
    expect(met({ nieuweTermijn: teLaat }).uiterlijk).toBe('2026-08-26')
    expect(codes({ ontvangen: '2026-07-01', nieuweTermijn: teLaat })).toContain('uitstel_te_laat')
  })

  it('does not lengthen a term that a regulation sets', () => {
    const invoer: BeslistermijnInvoer = {
      ontvangen: '2026-07-01',
      termijn: { lengte: { weken: 8 }, bron: ['hvv-utrecht/art-2.1@2026-07-01'], regelingZegtAtw: false },
      nieuweTermijn: { mededeling: '2026-08-20', uiterlijk: '2026-09-30' },
    }
    expect(beslistermijn(invoer).uiterlijk).toBe('2026-08-26')
    expect(beslistermijn(invoer).waarschuwingen).toMatchObject([
      { code: 'uitstel_verlengt_niet', zekerheid: 'uitleg' },
    ])
  })

  it('is lengthened by days suspended after it, and not by those before', () => {
    const nieuweTermijn = { mededeling: '2026-08-20', uiterlijk: '2026-09-30' }
    const na = { reden: 'aanvullen', uitgenodigd: '2026-08-31', aangevuld: '2026-09-10' } as const
    const voor = { reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-20' } as const
    expect(met({ nieuweTermijn, opschortingen: [na] }).uiterlijk).toBe('2026-10-09')
    expect(met({ nieuweTermijn, opschortingen: [voor] }).uiterlijk).toBe('2026-09-30')
    const open = { reden: 'aanvullen', uitgenodigd: '2026-08-31' } as const
    expect(met({ nieuweTermijn, opschortingen: [open] }).looptNog).toBe(true)
  })

  it('that names an earlier day than the term already gives, changes nothing', () => {
    const invoer = {
      ontvangen: '2026-07-01',
      nieuweTermijn: { mededeling: '2026-08-10', uiterlijk: '2026-08-20' },
    }
    expect(beslistermijn(invoer).uiterlijk).toBe('2026-08-26')
    expect(codes(invoer)).toContain('uitstel_eerder_dan_termijn')
  })
})

describe('a decision not to treat the application (Awb 4:5 lid 4)', () => {
  it('is due four weeks after completion, or after the period that passed unused', () => {
    const aangevuld = { reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-20' } as const
    expect(opgeschort(aangevuld).nietBehandelenUiterlijk).toBe('2026-08-17')
    const ongebruikt = {
      reden: 'aanvullen',
      uitgenodigd: '2026-07-10',
      hersteltermijnTot: '2026-07-24',
      ongebruikt: true,
    } as const
    expect(opgeschort(ongebruikt).nietBehandelenUiterlijk).toBe('2026-08-21')
  })

  it('moves out of the weekend', () => {
    // Four weeks after Saturday 25 July is Saturday 22 August.
    const aangevuld = { reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-25' } as const
    expect(opgeschort(aangevuld).nietBehandelenUiterlijk).toBe('2026-08-24')
  })

  it('follows the last invitation, and is not known while that one is open', () => {
    const eerste = { reden: 'aanvullen', uitgenodigd: '2026-07-06', aangevuld: '2026-07-08' } as const
    const tweede = { reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-20' } as const
    expect(opgeschort(tweede, eerste).nietBehandelenUiterlijk).toBe('2026-08-17')
    const open = { reden: 'aanvullen', uitgenodigd: '2026-07-10' } as const
    expect(opgeschort(open, eerste).nietBehandelenUiterlijk).toBeUndefined()
  })

  it('follows the invitation that ended last when there are two on one day', () => {
    const kort = { reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-13' } as const
    const lang = { reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-20' } as const
    const open = { reden: 'aanvullen', uitgenodigd: '2026-07-10' } as const
    for (const twee of [[kort, lang] as const, [lang, kort] as const]) {
      expect(opgeschort(...twee).nietBehandelenUiterlijk).toBe('2026-08-17')
    }
    expect(opgeschort(open, kort).nietBehandelenUiterlijk).toBeUndefined()
    expect(opgeschort(kort, open).nietBehandelenUiterlijk).toBeUndefined()
  })

  it('counts from the missed period when the completion came after it', () => {
    const teLaat = {
      reden: 'aanvullen',
      uitgenodigd: '2026-07-10',
      hersteltermijnTot: '2026-07-24',
      aangevuld: '2026-07-30',
    } as const
    expect(opgeschort(teLaat).nietBehandelenUiterlijk).toBe('2026-08-21')
  })

  it('was not read as it was before 1 July 2026', () => {
    const opschortingen = [
      { reden: 'aanvullen', uitgenodigd: '2026-03-10', aangevuld: '2026-03-20' },
    ] as const
    const antwoord = beslistermijn({ ontvangen: '2026-03-02', opschortingen })
    expect(antwoord).not.toHaveProperty('nietBehandelenUiterlijk')
    expect(antwoord.waarschuwingen.map(({ code }) => code)).toContain('artikel_niet_gelezen')
  })
})

describe('the dwangsom (Awb 4:17)', () => {
  it('starts the day after two weeks, runs 42 days and is at most 1442 euro', () => {
    // The term ended on 26 August. Two weeks after Thursday 27 August end on Thursday 10 September.
    expect(met({ ingebrekestelling: '2026-08-27' }).dwangsom).toEqual({
      stand: 'loopt_zonder_besluit',
      eersteDag: '2026-09-11',
      laatsteDag: '2026-10-22',
      blokken: [
        { van: '2026-09-11', tot: '2026-09-24', bedragPerDagCent: 2300 },
        { van: '2026-09-25', tot: '2026-10-08', bedragPerDagCent: 3500 },
        { van: '2026-10-09', tot: '2026-10-22', bedragPerDagCent: 4500 },
      ],
      maximumCent: 144200,
    })
  })

  it('waits for Monday when the two weeks end in a weekend; the 42 days do not move', () => {
    // Two weeks after Saturday 29 August end on Saturday 12 September; so on Monday the 14th.
    expect(met({ ingebrekestelling: '2026-08-29' }).dwangsom).toMatchObject({
      eersteDag: '2026-09-15',
      laatsteDag: '2026-10-26',
    })
    expect(met({ ingebrekestelling: '2026-08-30' }).dwangsom).toMatchObject({ eersteDag: '2026-09-15' })
    // Two weeks after Friday 30 October end on Friday 13 November; the 42nd day is Christmas Day.
    expect(met({ ingebrekestelling: '2026-10-30' }).dwangsom).toMatchObject({
      eersteDag: '2026-11-14',
      laatsteDag: '2026-12-25',
    })
  })

  it('tells when no dwangsom is due after all (lid 4 to 6)', () => {
    const { waarschuwingen } = met({ ingebrekestelling: '2026-08-27' })
    const voorwaarden = waarschuwingen.filter(({ code }) => code === 'dwangsom_voorwaarde')
    expect(voorwaarden.flatMap(({ bron }) => bron)).toEqual([
      'awb/art-4:17/lid-4@2026-07-01',
      'awb/art-4:17/lid-5/a@2026-07-01',
      'awb/art-4:17/lid-5/b@2026-07-01',
      'awb/art-4:17/lid-5/c@2026-07-01',
      'awb/art-4:17/lid-6@2026-07-01',
    ])
  })

  it('does not start with a notice of default that came before the term was over', () => {
    const antwoord = met({ ingebrekestelling: '2026-08-26' })
    expect(antwoord.dwangsom).toEqual({ stand: 'te_vroeg_in_gebreke' })
    expect(antwoord.waarschuwingen.at(-1)).toEqual({
      code: 'ingebrekestelling_te_vroeg',
      zin:
        'De ingebrekestelling kwam toen de termijn nog niet voorbij was. ' +
        'Die duurt tot en met 26 augustus 2026.',
      bron: ['awb/art-4:17/lid-3@2026-07-01'],
      zekerheid: 'uitleg',
    })
  })

  it('cannot be told while a suspension is open', () => {
    const opschortingen = [{ reden: 'overmacht', van: '2026-08-01' }] as const
    expect(met({ opschortingen, ingebrekestelling: '2026-09-01' }).dwangsom).toEqual({
      stand: 'termijn_loopt_nog',
    })
  })

  it('was not read as it was before 1 July 2026; the day of the notice of default decides', () => {
    const antwoord = beslistermijn({ ontvangen: '2026-03-02', ingebrekestelling: '2026-05-01' })
    expect(antwoord.dwangsom).toEqual({ stand: 'bedrag_niet_gelezen' })
    expect(antwoord.waarschuwingen.at(-1)?.zin).toContain(
      'Het bedrag van de dwangsom (artikel 4:17) is niet gelezen',
    )
    const later = beslistermijn({ ontvangen: '2026-03-02', ingebrekestelling: '2026-07-02' })
    expect(later.dwangsom?.stand).toBe('loopt_zonder_besluit')
    const opPeildatum = { ontvangen: '2026-03-02', ingebrekestelling: '2026-07-02', peildatum: '2026-06-30' }
    expect(beslistermijn(opPeildatum).dwangsom).toEqual({ stand: 'bedrag_niet_gelezen' })
  })

  it('has amounts for each of the 42 days in the register, each day once', () => {
    const dagen = awb[1].items.flatMap(({ dan }) =>
      dan.soort === 'bedrag' ? Array.from({ length: dan.tot - dan.van + 1 }, (_, i) => dan.van + i) : [],
    )
    expect(dagen).toEqual(Array.from({ length: 42 }, (_, i) => i + 1))
  })
})

describe('bad input', () => {
  const goed = { ontvangen: '2026-07-01' }
  const bijOpschorting = (opschorting: unknown) => codeVan({ ...goed, opschortingen: [opschorting] })

  it('points at the wrong field', () => {
    for (const waarde of [undefined, null, 'tekst', 1, [], () => 1])
      expect(codeVan(waarde)).toMatch(/_ongeldig /)
    expect(codeVan({})).toBe('datum_ongeldig /ontvangen')
    expect(codeVan({ ontvangen: '2026-02-29' })).toBe('datum_ongeldig /ontvangen')
    expect(codeVan({ ...goed, peildatum: 'vandaag' })).toBe('datum_ongeldig /peildatum')
    expect(codeVan({ ...goed, naam: 'x' })).toBe('invoer_ongeldig /naam')
    expect(codeVan(JSON.parse('{"ontvangen": "2026-07-01", "__proto__": {}}'))).toBe(
      'invoer_ongeldig /__proto__',
    )
    expect(codeVan({ ...goed, ingebrekestelling: '2026-06-30' })).toBe('periode_ongeldig /ingebrekestelling')
    expect(codeVan({ ...goed, ingebrekestelling: '' })).toBe('datum_ongeldig /ingebrekestelling')
    expect(codeVan({ ontvangen: '2199-12-31' })).toBe('datum_ongeldig ')
  })

  it('in the term', () => {
    const bron = ['hvv-utrecht/art-2.1@2026-07-01']
    const bijTermijn = (termijn: unknown) => codeVan({ ...goed, termijn })
    expect(bijTermijn('8 weken')).toBe('invoer_ongeldig /termijn')
    expect(bijTermijn({ lengte: { weken: 8 } })).toBe('invoer_ongeldig /termijn/bron')
    expect(bijTermijn({ lengte: { weken: -8 }, bron })).toBe('getal_ongeldig /termijn/lengte/weken')
    expect(bijTermijn({ lengte: { weken: 8 }, bron: ['de verordening'] })).toBe(
      'invoer_ongeldig /termijn/bron/0',
    )
    expect(bijTermijn({ lengte: { weken: 8 }, bron, regelingZegtAtw: 'ja' })).toBe(
      'invoer_ongeldig /termijn/regelingZegtAtw',
    )
  })

  it('in a notice of delay', () => {
    const bijUitstel = (nieuweTermijn: unknown) => codeVan({ ...goed, nieuweTermijn })
    expect(bijUitstel({ mededeling: '2026-08-01' })).toBe('datum_ongeldig /nieuweTermijn/uiterlijk')
    expect(bijUitstel({ mededeling: '2026-06-30', uiterlijk: '2026-09-01' })).toBe(
      'periode_ongeldig /nieuweTermijn/mededeling',
    )
    expect(bijUitstel({ mededeling: '2026-08-01', uiterlijk: '2026-08-01' })).toBe(
      'periode_ongeldig /nieuweTermijn/uiterlijk',
    )
  })

  it('in a suspension', () => {
    const pad = '/opschortingen/0'
    expect(codeVan({ ...goed, opschortingen: {} })).toBe('invoer_ongeldig /opschortingen')
    for (const waarde of [null, undefined, 'overmacht', []])
      expect(bijOpschorting(waarde)).toBe(`invoer_ongeldig ${pad}`)
    expect(bijOpschorting({})).toBe(`invoer_ongeldig ${pad}/reden`)
    expect(bijOpschorting({ reden: 'constructor' })).toBe(`invoer_ongeldig ${pad}/reden`)
    expect(bijOpschorting({ reden: 'overmacht' })).toBe(`datum_ongeldig ${pad}/van`)
    expect(bijOpschorting({ reden: 'overmacht', van: '2026-06-30' })).toBe(`periode_ongeldig ${pad}/van`)
    expect(bijOpschorting({ reden: 'overmacht', van: '2026-08-02', tot: '2026-08-01' })).toBe(
      `periode_ongeldig ${pad}/tot`,
    )
    expect(bijOpschorting({ reden: 'overmacht', van: '2026-08-02', aangevuld: '2026-08-03' })).toBe(
      `invoer_ongeldig ${pad}/aangevuld`,
    )
    expect(bijOpschorting({ reden: 'instemming', van: '2026-08-02' })).toBe(`datum_ongeldig ${pad}/tot`)
    expect(bijOpschorting({ reden: 'buitenlandse_informatie', meegedeeld: '2026-06-30' })).toBe(
      `periode_ongeldig ${pad}/meegedeeld`,
    )
  })

  it('in an invitation to complete', () => {
    const bijAanvullen = (rest: object) =>
      bijOpschorting({ reden: 'aanvullen', uitgenodigd: '2026-07-10', ...rest })
    const pad = '/opschortingen/0'
    expect(bijAanvullen({ aangevuld: '2026-07-09' })).toBe(`periode_ongeldig ${pad}/aangevuld`)
    expect(bijAanvullen({ hersteltermijnTot: '2026-07-09' })).toBe(
      `periode_ongeldig ${pad}/hersteltermijnTot`,
    )
    expect(bijAanvullen({ ongebruikt: true })).toBe(`datum_ongeldig ${pad}/hersteltermijnTot`)
    const tot = { hersteltermijnTot: '2026-07-24' }
    expect(bijAanvullen({ ...tot, ongebruikt: false })).toBe(`invoer_ongeldig ${pad}/ongebruikt`)
    expect(bijAanvullen({ ...tot, ongebruikt: true, aangevuld: '2026-07-20' })).toBe(
      `invoer_ongeldig ${pad}/aangevuld`,
    )
  })
})

describe('in general', () => {
  const ontvangen = fc.integer({ min: 0, max: 4000 }).map((dag) => plusDagen('2026-07-01', dag))

  /** A suspension as days after receipt; the dates follow once the day of receipt is known. */
  const verschoven = fc.record({
    reden: fc.constantFrom(
      'aanvullen',
      'buitenlandse_informatie',
      'instemming',
      'toe_te_rekenen',
      'overmacht',
    ),
    na: fc.integer({ min: 0, max: 120 }),
    duur: fc.integer({ min: 0, max: 40 }),
    slot: fc.constantFrom('gewoon', 'gewoon', 'gewoon', 'ongebruikt', 'open'),
  })
  type Verschoven = typeof verschoven extends fc.Arbitrary<infer T> ? T : never

  const naarOpschorting = (begin: string, { reden, na, duur, slot }: Verschoven): Opschorting => {
    const van = plusDagen(begin, na)
    const tot = plusDagen(van, duur)
    switch (reden) {
      case 'aanvullen':
        if (slot === 'open') return { reden, uitgenodigd: van }
        if (slot === 'ongebruikt')
          return { reden, uitgenodigd: van, hersteltermijnTot: tot, ongebruikt: true }
        return { reden, uitgenodigd: van, aangevuld: tot }
      case 'buitenlandse_informatie':
        return slot === 'open'
          ? { reden, meegedeeld: van }
          : { reden, meegedeeld: van, informatieOntvangen: tot }
      case 'instemming':
        return { reden, van, tot }
      default:
        return slot === 'open' ? { reden, van } : { reden, van, tot }
    }
  }

  const uitstel = fc.option(
    fc.record({ na: fc.integer({ min: 0, max: 90 }), duur: fc.integer({ min: 1, max: 90 }) }),
    {
      nil: undefined,
    },
  )
  const zaak = fc
    .tuple(ontvangen, fc.array(verschoven, { maxLength: 4 }), uitstel)
    .map(([begin, opschortingen, bericht]): BeslistermijnInvoer => {
      const mededeling = plusDagen(begin, bericht?.na ?? 0)
      return {
        ontvangen: begin,
        opschortingen: opschortingen.map((een) => naarOpschorting(begin, een)),
        ...(bericht && { nieuweTermijn: { mededeling, uiterlijk: plusDagen(mededeling, bericht.duur) } }),
      }
    })
  const zonderUitstel = ({ ontvangen, opschortingen = [] }: BeslistermijnInvoer) => ({
    ontvangen,
    opschortingen,
  })

  /** A second reading of the law, a day at a time: the days on which this suspension lets the term stand still. */
  function staatStil(opschorting: Opschorting, dag: string): boolean {
    switch (opschorting.reden) {
      case 'aanvullen':
        if (dag <= opschorting.uitgenodigd) return false
        if (opschorting.ongebruikt) return dag <= opschorting.hersteltermijnTot
        return opschorting.aangevuld === undefined || dag < opschorting.aangevuld
      case 'buitenlandse_informatie':
        if (dag <= opschorting.meegedeeld) return false
        return opschorting.informatieOntvangen === undefined || dag < opschorting.informatieOntvangen
      default:
        return opschorting.van <= dag && (opschorting.tot === undefined || dag <= opschorting.tot)
    }
  }

  it('the end is the same when one walks the calendar a day at a time', () => {
    fc.assert(
      fc.property(zaak.map(zonderUitstel), ({ ontvangen, opschortingen }) => {
        let dag = ontvangen
        let over = 56
        let stil = 0
        // All dates lie within a year; after that only an open suspension can keep the term still.
        const grens = plusDagen(ontvangen, 500)
        while (dag < grens && (over > 0 || isFeestdag(dag) || [0, 6].includes(new Date(dag).getUTCDay()))) {
          do {
            dag = plusDagen(dag, 1)
            if (!opschortingen.some((een) => staatStil(een, dag))) break
            stil += 1
          } while (dag < grens)
          over -= 1
        }
        const antwoord = beslistermijn({ ontvangen, opschortingen })
        if (dag >= grens) expect(antwoord.looptNog).toBe(true)
        else expect(antwoord).toMatchObject({ uiterlijk: dag, dagenOpgeschort: stil })
      }),
      { numRuns: 500 },
    )
  })

  it('more suspension never moves the end earlier', () => {
    fc.assert(
      fc.property(zaak, verschoven, (invoer, extra) => {
        const { opschortingen = [] } = invoer
        const meer = [...opschortingen, naarOpschorting(invoer.ontvangen, extra)]
        const zonder = beslistermijn(invoer)
        const erbij = beslistermijn({ ...invoer, opschortingen: meer })
        if (zonder.looptNog) expect(erbij.looptNog).toBe(true)
        else if (!erbij.looptNog) expect(erbij.uiterlijk >= zonder.uiterlijk).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('the end is a working day when the Algemene termijnenwet applies', () => {
    fc.assert(
      fc.property(zaak.map(zonderUitstel), (invoer) => {
        const { uiterlijk } = beslistermijn(invoer)
        if (uiterlijk !== undefined) expect(isWerkdag(uiterlijk)).toBe(true)
      }),
    )
  })

  it('the end is never a suspended day', () => {
    fc.assert(
      fc.property(zaak, (invoer) => {
        const { uiterlijk } = beslistermijn(invoer)
        if (uiterlijk === undefined) return
        expect(invoer.opschortingen?.some((een) => staatStil(een, uiterlijk))).toBe(false)
      }),
    )
  })

  it('the order of the suspensions makes no difference to anything in the answer', () => {
    fc.assert(
      fc.property(zaak, (invoer) => {
        const andersom = [...(invoer.opschortingen ?? [])].reverse()
        expect(beslistermijn({ ...invoer, opschortingen: andersom })).toEqual(beslistermijn(invoer))
      }),
    )
  })

  it('a notice of default changes neither the end nor its explanation', () => {
    fc.assert(
      fc.property(zaak, fc.integer({ min: 0, max: 400 }), (invoer, na) => {
        const zonder = beslistermijn(invoer)
        const erbij = beslistermijn({ ...invoer, ingebrekestelling: plusDagen(invoer.ontvangen, na) })
        expect(erbij.uiterlijk).toBe(zonder.uiterlijk)
        expect(erbij.stappen.slice(0, zonder.stappen.length)).toEqual(zonder.stappen)
      }),
    )
  })

  it('every sentence is a sentence, and every step that is not our reading has a source', () => {
    fc.assert(
      fc.property(zaak, fc.integer({ min: 0, max: 400 }), (invoer, na) => {
        const antwoord = beslistermijn({ ...invoer, ingebrekestelling: plusDagen(invoer.ontvangen, na) })
        for (const { zin, bron, zekerheid } of [...antwoord.stappen, ...antwoord.waarschuwingen]) {
          expect(zin).toMatch(/^[A-Z0-9].*[.]$/)
          if (zekerheid === 'wet') expect(bron.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('the input is never changed', () => {
    fc.assert(
      fc.property(zaak, (invoer) => {
        const bevroren = diepBevroren(structuredClone(invoer))
        beslistermijn(bevroren)
        expect(bevroren).toEqual(invoer)
      }),
    )
  })
})

it('more suspensions than a case can have are refused at once', () => {
  const lijst = (lengte: number) =>
    Array.from(
      { length: lengte },
      (): Opschorting => ({ reden: 'overmacht', van: '2026-07-10', tot: '2026-07-12' }),
    )
  expect(codeVan({ ontvangen: '2026-07-01', opschortingen: lijst(101) })).toBe(
    'invoer_ongeldig /opschortingen',
  )
  expect(opgeschort(...lijst(100)).dagenOpgeschort).toBe(3)
})

function diepBevroren<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null) Object.values(waarde).forEach(diepBevroren)
  return Object.freeze(waarde)
}
