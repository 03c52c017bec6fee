import { expect, it } from 'vitest'
import { beslistermijn } from './beslistermijn.ts'
import { versie } from './onderbouwing.ts'

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
