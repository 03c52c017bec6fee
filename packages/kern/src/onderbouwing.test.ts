import { describe, expect, it } from 'vitest'
import { beslistermijn } from './beslistermijn.ts'
import type { Bronregister } from './bron.ts'
import { bronnenVanaf, versie } from './onderbouwing.ts'

it('the version in an answer is a copy, so that writing to an answer leaves the rules alone', () => {
  const regel = { id: 'x/y', geldig: { van: '2020-01-01' }, hash: 'h' }
  const antwoord = versie({ naam: 'p', versie: '1.0.0' }, '2026-01-01', [regel])
  ;(antwoord.regels[0]!.geldig as { van: string }).van = '2027-01-01'
  expect(regel.geldig.van).toBe('2020-01-01')
})

it('writing to the ids of a step leaves the next answer alone, because the register shares them frozen', () => {
  const reken = () =>
    beslistermijn({
      ontvangen: '2026-07-01',
      opschortingen: [{ reden: 'overmacht', van: '2026-07-10', tot: '2026-07-12' }],
      nieuweTermijn: { mededeling: '2026-08-01', uiterlijk: '2026-09-20' },
      ingebrekestelling: '2026-10-01',
    })
  const voor = structuredClone(reken())
  const antwoord = reken()
  for (const { bron } of [...antwoord.stappen, ...antwoord.waarschuwingen]) {
    try {
      ;(bron as string[]).push('x')
    } catch {
      // Frozen.
    }
  }
  expect(reken()).toEqual(voor)
})

describe('the sources of a calculation', () => {
  const register = {
    wet: {
      titel: 'Wet',
      bwb: 'BWBR0000001',
      gelezen: 'ja',
      geraadpleegd: '2026-01-01',
      bepalingen: { 'art-1@2010-01-01': {}, 'art-2@2026-07-01': {} },
    },
  } as unknown as Bronregister
  const dagen = (ids: readonly string[], dag: string) =>
    bronnenVanaf(register, ids, dag).map(({ jci }) => jci?.slice(-10))

  it('are shown as they were on the day, and a newer text on its first day', () => {
    const ids = Object.freeze(['wet/art-1@2010-01-01', 'wet/art-2@2026-07-01'])
    expect(dagen(ids, '2026-02-03')).toEqual(['2026-02-03', '2026-07-01'])
    expect(dagen(ids, '2026-08-03')).toEqual(['2026-08-03', '2026-08-03'])
    expect(dagen(ids, '2026-02-03')).toEqual(['2026-02-03', '2026-07-01'])
  })

  it('are the same list on the same day only if the ids can never change', () => {
    const vast = Object.freeze(['wet/art-1@2010-01-01'])
    expect(bronnenVanaf(register, vast, '2026-02-03')).toBe(bronnenVanaf(register, vast, '2026-02-03'))
    const los = ['wet/art-1@2010-01-01']
    expect(dagen(los, '2026-02-03')).toHaveLength(1)
    los.push('wet/art-2@2026-07-01')
    expect(dagen(los, '2026-02-03')).toHaveLength(2)
  })
})
