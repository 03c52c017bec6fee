import { type BeslistermijnInvoer, beslistermijn as inKern, isVoordeurFout } from '@voordeur/kern'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { beslistermijn } from './beslistermijn.ts'

describe('De termijn bij een woningcorporatie', () => {
  it('is onbekend als zij er geen noemt: geen acht weken, geen opschorting en geen dwangsom uit de Awb', () => {
    const termijn = beslistermijn({
      ontvangen: '2026-09-01',
      gemeente: 'zowonen',
      opschortingen: [{ reden: 'aanvullen', uitgenodigd: '2026-09-05', aangevuld: '2026-09-10' }],
      ingebrekestelling: '2026-12-01',
    })
    expect(termijn).toMatchObject({ bekend: false, looptNog: false, uiterlijk: undefined, stappen: [] })
    expect(termijn.dwangsom).toBeUndefined()
    expect(termijn.waarschuwingen.map(({ zekerheid }) => zekerheid)).toEqual(['uitleg'])
    expect(termijn.waarschuwingen[0]?.bron.map(({ id }) => id)).toEqual([
      'voordeur/private-wachttijd@2015-01-01',
    ])
  })

  it('neemt ook dan geen verkeerde datum aan', () => {
    expect(() =>
      beslistermijn({ ontvangen: '2026-09-01', gemeente: 'zowonen', ingebrekestelling: '2026-02-30' }),
    ).toThrow(/ingebrekestelling|datum/i)
  })
})

describe('De termijn van een regeling', () => {
  it('noemt bij een eigen termijn de Awb en waar de regeling het zegt, en nooit als wet', () => {
    const { uiterlijk, stappen } = beslistermijn({ ontvangen: '2026-09-01', gemeente: 'Rotterdam' })
    expect(uiterlijk).toBe('2026-10-27')
    const duur = stappen.find(({ zin }) => zin.includes('8 weken'))!
    expect(duur.zekerheid).toBe('uitleg')
    expect(duur.bron.map(({ id }) => id)).toEqual([
      'awb/art-4:13/lid-1@2015-01-01',
      'rotterdam-suwr/suwr-reden',
      'rotterdam-suwr/woonstad',
      'rotterdam-suwr/vestia',
    ])
  })

  it('geeft elke stap en waarschuwing een bron, behalve het begin van het tellen', () => {
    for (const gemeente of [undefined, 'Rotterdam', 'zowonen', 'haaglanden-vidomes']) {
      const { stappen, waarschuwingen } = beslistermijn({
        ontvangen: '2026-09-01',
        ...(gemeente !== undefined && { gemeente }),
      })
      const zonder = [...stappen, ...waarschuwingen].filter(({ bron }) => bron.length === 0)
      expect(zonder.every(({ zin }) => zin.startsWith('De termijn begint'))).toBe(true)
    }
  })
})

describe('De bronnen van een termijn', () => {
  const zaken: readonly BeslistermijnInvoer[] = [
    { ontvangen: '2026-06-25', ingebrekestelling: '2026-10-01' },
    { ontvangen: '2026-06-25', ingebrekestelling: '2026-10-01', peildatum: '2026-11-23' },
    {
      ontvangen: '2026-06-25',
      opschortingen: [{ reden: 'aanvullen', uitgenodigd: '2026-07-02', aangevuld: '2026-07-20' }],
    },
    { ontvangen: '2026-12-20', nieuweTermijn: { mededeling: '2027-01-05', uiterlijk: '2027-04-01' } },
    { ontvangen: '2015-01-01', ingebrekestelling: '2026-10-01' },
  ]

  it.each(zaken)('zijn bij elke stap en waarschuwing precies die van de berekening: %o', (zaak) => {
    const gerekend = inKern(zaak)
    const getoond = beslistermijn(zaak)
    const ids = (bron: readonly { readonly id: string }[]) => bron.map(({ id }) => id)
    expect(getoond.stappen.map(({ bron }) => ids(bron))).toEqual(gerekend.stappen.map(({ bron }) => bron))
    expect(getoond.waarschuwingen.map(({ bron }) => ids(bron))).toEqual(
      gerekend.waarschuwingen.map(({ bron }) => bron),
    )
  })

  it('wijzen naar de tekst van de dag van ontvangst, of naar de eerste dag van een nieuwere tekst', () => {
    const { stappen } = beslistermijn(zaken[0]!)
    const adressen = stappen.flatMap(({ bron }) => bron.map(({ id, url }) => `${id} ${url}`))
    expect(adressen[0]).toMatch(/^awb\/art-4:13\/lid-2@.* .*\/2026-06-25#/)
    expect(adressen.at(-1)).toMatch(/^awb\/art-4:17\/.*@2026-07-01 .*\/2026-07-01#/)
  })
})

describe('De invoer van een termijn', () => {
  const fouten = (invoer: unknown) => {
    try {
      beslistermijn(invoer as Parameters<typeof beslistermijn>[0])
    } catch (error) {
      if (isVoordeurFout(error))
        return error.plekken.map(({ pad, verwacht }) => `${error.code} ${pad} ${verwacht}`)
      throw error
    }
    return []
  }

  it('is een object, met alleen de velden die er zijn, en een dag van ontvangst', () => {
    for (const geen of [undefined, null, 'x', []])
      expect(fouten(geen)).toEqual(['invoer_ongeldig  een object'])
    const [onbekend] = fouten({ ontvangen: '2026-09-01', foo: 1 })
    expect(onbekend).toMatch(/^invoer_ongeldig \/foo een van: ontvangen, gemeente, /)
    expect(onbekend).not.toMatch(/ termijn/)
    const termijn = { lengte: { weken: 1 }, bron: [] }
    expect(fouten({ ontvangen: '2026-09-01', termijn })[0]).toMatch(/^invoer_ongeldig \/termijn /)
    expect(fouten({ gemeente: 'zowonen' })[0]).toMatch(/^datum_ongeldig \/ontvangen /)
  })
})

describe('Het type van een termijn', () => {
  it('geeft een einddatum zodra de termijn bekend is en niet meer stilstaat', () => {
    const zonder = beslistermijn({ ontvangen: '2026-09-01' })
    if (!zonder.looptNog) expectTypeOf(zonder.uiterlijk).toEqualTypeOf<string>()
    const met = beslistermijn({ ontvangen: '2026-09-01', gemeente: 'Rotterdam' })
    if (met.bekend && !met.looptNog) expectTypeOf(met.uiterlijk).toEqualTypeOf<string>()
    if (met.looptNog) expectTypeOf(met.uiterlijk).toEqualTypeOf<undefined>()
    if (!met.bekend) expectTypeOf(met.uiterlijk).toEqualTypeOf<undefined>()
  })
})
