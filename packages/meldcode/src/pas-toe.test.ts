import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gebeurtenissen, speel, zaak } from '../test/zaken.ts'
import { beginCasus } from './casus.ts'
import type { Casus, Gebeurtenis } from './generated/typen.ts'
import { casus as pastInSchema } from './generated/validatie.js'
import { pasToe } from './pas-toe.ts'

const begin: Casus = { kader: 'algemeen', gebeurtenissen: [] }

function foutVan(doe: () => unknown): { code: string; pad: string | undefined } {
  try {
    doe()
  } catch (fout) {
    if (!isVoordeurFout(fout)) throw fout
    return { code: fout.code, pad: fout.plekken[0]?.pad }
  }
  return { code: 'geen fout', pad: undefined }
}

function na(...alle: readonly Gebeurtenis[]): Casus {
  return alle.reduce(pasToe, begin)
}

const signaal: Gebeurtenis = { soort: 'signaal', datum: '2026-03-01', waargenomen_door: 'zelf', aard: 'feit' }

describe('Elke reeks gebeurtenissen geeft een geldige zaak of een fout met een code', () => {
  it('een zaak past na elke stap in het schema; een fout laat haar zoals zij was', () => {
    fc.assert(
      fc.property(gebeurtenissen, (alle) => {
        let zo = begin
        for (const gebeurtenis of alle) {
          const eerst = JSON.stringify(zo)
          const { code } = foutVan(() => {
            const nieuw = pasToe(zo, gebeurtenis)
            expect(pastInSchema(nieuw)).toBe(true)
            expect(nieuw.gebeurtenissen.slice(0, -1)).toEqual(zo.gebeurtenissen)
            expect(nieuw.gebeurtenissen.at(-1)).toEqual(gebeurtenis)
            expect(JSON.stringify(zo)).toBe(eerst)
            zo = nieuw
          })
          expect([
            'geen fout',
            'casus_afgesloten',
            'casus_open',
            'gebeurtenis_past_niet',
            'periode_ongeldig',
          ]).toContain(code)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('alle gebeurtenissen opnieuw spelen geeft dezelfde zaak', () => {
    fc.assert(
      fc.property(zaak, (casus) => {
        const opnieuw = speel(beginCasus(casus.kader), casus.gebeurtenissen)
        expect(opnieuw).toEqual(casus)
        const alsJson = JSON.parse(JSON.stringify(casus)) as Casus
        expect(foutVan(() => pasToe(alsJson, { soort: 'acuut_gevaar', datum: '2030-01-01' })).code).toBe(
          'geen fout',
        )
      }),
      { numRuns: 300 },
    )
  })

  it('een bevroren zaak en gebeurtenis mogen ook, en de nieuwe zaak is bevroren', () => {
    const casus = pasToe(Object.freeze({ ...begin }), Object.freeze({ ...signaal }))
    expect(Object.isFrozen(casus) && Object.isFrozen(casus.gebeurtenissen[0])).toBe(true)
  })

  it('wie de gebeurtenis achteraf wijzigt, wijzigt de zaak niet', () => {
    const mijn = { soort: 'weging' as const, datum: '2026-03-01', antwoorden: { vermoeden: 'ja' as const } }
    const casus = pasToe(begin, mijn)
    Object.assign(mijn.antwoorden, { vermoeden: 'nee' })
    expect(casus.gebeurtenissen[0]).toMatchObject({ antwoorden: { vermoeden: 'ja' } })
  })

  it('wie een eigen zaak wijzigt, krijgt geen oude uitkomst', () => {
    const mijn = { kader: 'algemeen' as const, gebeurtenissen: [signaal] as Gebeurtenis[] }
    pasToe(mijn, signaal)
    mijn.gebeurtenissen.push({ soort: 'afgesloten', datum: '2026-03-02', reden: 'anders' })
    expect(foutVan(() => pasToe(mijn, { soort: 'overleg', datum: '2026-03-03', met: 'collega' })).code).toBe(
      'casus_afgesloten',
    )
  })

  it('een zaak van 1000 gebeurtenissen houdt ze alle 1000', () => {
    let casus = beginCasus('sociaal_werk')
    for (let i = 0; i < 1000; i++) casus = pasToe(casus, signaal)
    expect(casus.gebeurtenissen).toHaveLength(1000)
  })
})

describe('Stappen mogen door elkaar lopen, afsluiten kan altijd, opnieuw beginnen ook', () => {
  it('een besluit zonder weging wordt gewoon vastgelegd', () => {
    expect(na({ soort: 'besluit', datum: '2026-03-01', melding: 'nee' }).gebeurtenissen).toHaveLength(1)
  })

  it.each([
    ['heropend', { soort: 'heropend', datum: '2026-04-01' }],
    ['een nieuw signaal', { ...signaal, datum: '2026-04-01' }],
    ['acuut gevaar', { soort: 'acuut_gevaar', datum: '2026-04-01' }],
  ] satisfies [string, Gebeurtenis][])(
    '%s opent een afgesloten zaak, en de geschiedenis blijft',
    (_, opent) => {
      const dicht = na(signaal, { soort: 'afgesloten', datum: '2026-03-02', reden: 'geen_vermoeden' })
      const open = pasToe(pasToe(dicht, opent), { soort: 'overleg', datum: '2026-04-02', met: 'collega' })
      expect(open.gebeurtenissen.slice(0, 2)).toEqual(dicht.gebeurtenissen)
      expect(open.gebeurtenissen).toHaveLength(4)
    },
  )

  it('wie met open gevaar afsloot, kan nog steeds vastleggen dat 112 is gebeld', () => {
    const dicht = na(
      { soort: 'acuut_gevaar', datum: '2026-03-01' },
      { soort: 'afgesloten', datum: '2026-03-01', reden: 'anders' },
    )
    const gebeld = pasToe(dicht, { soort: 'noodhulp', datum: '2026-03-01', gebeld: '112' })
    expect(pasToe(gebeld, { soort: 'gevaar_geweken', datum: '2026-03-02' }).gebeurtenissen).toHaveLength(4)
  })
})

describe('Wat niet gebeurd kan zijn, is een fout met een code en een plaats', () => {
  const dicht = na(signaal, { soort: 'afgesloten', datum: '2026-03-02', reden: 'anders' })
  it.each([
    [
      'een dag voor de vorige',
      na(signaal),
      { ...signaal, datum: '2026-02-28' },
      'gebeurtenis_te_vroeg',
      '/gebeurtenis/datum',
    ],
    [
      'een dag die niet bestaat',
      begin,
      { ...signaal, datum: '2026-02-30' },
      'invoer_ongeldig',
      '/gebeurtenis/datum',
    ],
    [
      'overleg na afsluiten',
      dicht,
      { soort: 'overleg', datum: '2026-03-03', met: 'collega' },
      'casus_afgesloten',
      '/gebeurtenis/soort',
    ],
    [
      'twee keer afsluiten',
      dicht,
      { soort: 'afgesloten', datum: '2026-03-03', reden: 'anders' },
      'casus_afgesloten',
      '/gebeurtenis/soort',
    ],
    [
      'noodhulp na afsluiten zonder gevaar',
      dicht,
      { soort: 'noodhulp', datum: '2026-03-03', gebeld: '112' },
      'casus_afgesloten',
      '/gebeurtenis/soort',
    ],
    [
      'heropenen wat open is',
      na(signaal),
      { soort: 'heropend', datum: '2026-03-03' },
      'casus_open',
      '/gebeurtenis/soort',
    ],
    [
      'evalueren zonder hulp',
      begin,
      { soort: 'evaluatie', datum: '2026-03-03', resultaat: 'ja' },
      'gebeurtenis_past_niet',
      '/gebeurtenis/soort',
    ],
    [
      'gevaar geweken zonder gevaar',
      begin,
      { soort: 'gevaar_geweken', datum: '2026-03-03' },
      'gebeurtenis_past_niet',
      '/gebeurtenis/soort',
    ],
    [
      'informeren zonder melding',
      begin,
      { soort: 'informeren', datum: '2026-03-03', wie: ['client'], gelukt: true },
      'gebeurtenis_past_niet',
      '/gebeurtenis/soort',
    ],
    [
      'terugkoppeling zonder melding',
      begin,
      { soort: 'terugkoppeling', datum: '2026-03-03' },
      'gebeurtenis_past_niet',
      '/gebeurtenis/soort',
    ],
    [
      'een evaluatie voor de hulp begon',
      begin,
      { soort: 'hulp_gestart', datum: '2026-03-03', evaluatie_op: '2026-03-02' },
      'periode_ongeldig',
      '/gebeurtenis/evaluatie_op',
    ],
    [
      'een onbekende soort',
      begin,
      { soort: 'roddel', datum: '2026-03-03' },
      'invoer_ongeldig',
      '/gebeurtenis/soort',
    ],
    ['geen soort', begin, { datum: '2026-03-03' }, 'invoer_ongeldig', '/gebeurtenis/soort'],
    ['vrije tekst', begin, { ...signaal, tekst: 'Mw. Jansen' }, 'invoer_ongeldig', '/gebeurtenis/tekst'],
    [
      'een sleutel __proto__',
      begin,
      JSON.parse('{"soort":"overleg","datum":"2026-03-03","met":"collega","__proto__":{}}'),
      'invoer_ongeldig',
      '/gebeurtenis/__proto__',
    ],
    [
      'een antwoord dat niet bestaat',
      begin,
      { soort: 'weging', datum: '2026-03-03', antwoorden: { vermoeden: 'misschien' } },
      'invoer_ongeldig',
      '/gebeurtenis/antwoorden/vermoeden',
    ],
    ['null', begin, null, 'invoer_ongeldig', '/gebeurtenis'],
    ['een lijst', begin, [], 'invoer_ongeldig', '/gebeurtenis'],
    ['een zaak zonder kader', { gebeurtenissen: [] }, signaal, 'invoer_ongeldig', '/casus/kader'],
    [
      'een onbekend kader',
      { kader: 'kapper', gebeurtenissen: [] },
      signaal,
      'invoer_ongeldig',
      '/casus/kader',
    ],
    ['een zaak die null is', null, signaal, 'invoer_ongeldig', '/casus'],
    [
      'een zaak met de dagen door elkaar',
      { kader: 'artsen', gebeurtenissen: [signaal, { ...signaal, datum: '2020-01-01' }] },
      signaal,
      'gebeurtenis_te_vroeg',
      '/casus/gebeurtenissen/1/datum',
    ],
  ])('%s', (_, casus, gebeurtenis, code, pad) => {
    expect(foutVan(() => pasToe(casus as Casus, gebeurtenis as Gebeurtenis))).toEqual({ code, pad })
  })
})
