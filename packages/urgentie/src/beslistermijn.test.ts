import { describe, expect, it } from 'vitest'
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
