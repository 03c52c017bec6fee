import { toetslijst } from '@voordeur/coalitieakkoord'
import { laadSchemas, laadSpecs } from '@voordeur/regelbouw'
import { describe, expect, it } from 'vitest'
import { MEETDAG } from './meetdag.ts'
import { f1, niveauGelijk, precisie, volledigheid } from './telling.ts'
import { magAfstemmen, meet, voegSamen, type Zinnenset } from './zinnenset.ts'

const schemas = laadSchemas('schemas')
const sets = laadSpecs('specs', schemas).eigen.flatMap(({ inhoud }) =>
  inhoud['soort'] === 'zinnenset' ? [inhoud as unknown as Zinnenset] : [],
)

describe('De gelabelde zinnen', () => {
  it('zijn er om op af te stemmen en, apart, om op te meten', () => {
    expect(sets.filter(magAfstemmen).length).toBeGreaterThan(0)
    expect(sets.filter((set) => !magAfstemmen(set)).map(({ id }) => id)).toEqual([
      'coalitieakkoord/zinnen-meten',
    ])
    for (const { zinnen } of sets.filter(({ id }) => !id.endsWith('oefenen')))
      expect(zinnen.length).toBeGreaterThanOrEqual(250)
  })

  it('staan elk maar in één set', () => {
    const teksten = sets.flatMap(({ zinnen }) => zinnen.map((fragment) => fragment.zinnen.join(' ')))
    expect(teksten.filter((tekst, i) => teksten.indexOf(tekst) !== i)).toEqual([])
  })

  it('labelen elk punt van de lijst op drie of meer niveaus', () => {
    const labels = sets.flatMap(({ zinnen }) => zinnen.flatMap(({ verwacht }) => verwacht))
    const teWeinig = toetslijst('akkoord', MEETDAG).items.flatMap(({ id }) => {
      const niveaus = new Set(labels.flatMap(({ item, niveau }) => (item === id ? [niveau] : [])))
      return niveaus.size < 3 ? [`${id}: ${[...niveaus].sort().join(', ') || 'geen'}`] : []
    })
    expect(teWeinig).toEqual([])
  })

  it('labelen alleen zinnen die er zijn', () => {
    for (const { zinnen: fragmenten } of sets)
      for (const { id, zinnen, verwacht } of fragmenten)
        for (const { zin } of verwacht) expect(zin, id).toBeLessThanOrEqual(zinnen.length)
  })
})

describe.each(sets.filter((set) => !magAfstemmen(set)))(
  'Op $id, die niemand bij het afstemmen zag',
  (set) => {
    const meting = meet(set.zinnen, MEETDAG)

    it('vindt de software de zinnen die erover gaan', () => {
      expect(f1(meting.vermelding)).toBeGreaterThanOrEqual(0.97)
    })

    it('vindt zij de goede punten', () => {
      expect(f1(meting.punt)).toBeGreaterThanOrEqual(0.85)
    })

    it('geeft zij precies het goede niveau', () => {
      expect(niveauGelijk(meting.niveau)).toBeGreaterThanOrEqual(0.85)
    })
  },
)

describe('meet', () => {
  it('telt goed, te veel, gemist en een ander niveau, per zin en per punt', () => {
    const { vermelding, punt, niveau, perPunt, fouten } = meet(
      [
        fragment('a', 'Slachtoffers van huiselijk geweld krijgen urgentie.', [['M2', 3]]),
        fragment('b', 'Slachtoffers van partnergeweld krijgen urgentie.', [
          ['M2', 1],
          ['M1', 1],
        ]),
        fragment('c', 'Wij plaatsen lantaarnpalen.', [['T1', 1]]),
        fragment('d', 'Slachtoffers van huiselijk geweld krijgen urgentie.', []),
      ],
      MEETDAG,
    )
    expect(vermelding).toEqual({ goed: 2, teVeel: 1, gemist: 1 })
    expect(punt).toEqual({ goed: 2, teVeel: 1, gemist: 2 })
    expect(niveau).toEqual({ gelijk: 1, van: 2 })
    expect(perPunt['M2']).toEqual({
      punt: { goed: 2, teVeel: 1, gemist: 0 },
      niveau: { gelijk: 1, van: 2 },
    })
    expect(fouten.map(({ fragment: id, soort }) => `${id} ${soort}`)).toEqual([
      'b ander niveau',
      'b punt gemist',
      'c gemist',
      'd te veel',
    ])
  })

  it('rekent als er niets is', () => {
    const niets = { goed: 0, teVeel: 0, gemist: 0 }
    expect([f1(niets), precisie(niets), volledigheid(niets), niveauGelijk({ gelijk: 0, van: 0 })]).toEqual([
      1, 1, 1, 1,
    ])
    const wat = { goed: 3, teVeel: 1, gemist: 3 }
    expect([precisie(wat), volledigheid(wat), f1(wat)]).toEqual([0.75, 0.5, 0.6])
  })

  it('zet koppen en punten van een lijst op een eigen regel', () => {
    expect(voegSamen(['# Kop', 'Wij gaan:', '- een', '- twee', 'Zin. ', 'Nog een.']).tekst).toBe(
      '# Kop\n\nWij gaan:\n- een\n- twee\n\nZin.  Nog een.',
    )
  })

  it('houdt een set achter zolang haar naam niet zegt dat zij om af te stemmen is', () => {
    expect(
      ['afstemmen', 'oefenen', 'meten', 'nieuw'].map((naam) => magAfstemmen({ id: `x/zinnen-${naam}` })),
    ).toEqual([true, true, false, false])
  })
})

function fragment(id: string, zin: string, labels: readonly (readonly [string, number])[]) {
  return {
    id,
    zinnen: [zin],
    verwacht: labels.map(([item, niveau]) => ({ zin: 1, item, niveau })),
    soort_geval: 'item' as const,
    geval: 'proef',
  }
}
