/** The short form of the load test. Nothing here looks at time: only that nothing that was acknowledged is lost. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { draai, wortel } from './inpakken.ts'

it('De API houdt zich onder belasting en bij storingen: niets wat bevestigd is, gaat verloren', () => {
  const tsx = join(wortel, 'node_modules/tsx/dist/cli.mjs')
  const { code, uit, fout } = draai([process.execPath, tsx, 'benchmarks/src/belasting.ts', '--kort'], wortel)
  expect({ code, fout }, uit).toEqual({ code: 0, fout: '' })
  expect(uit.match(/\| ja \|/g)).toHaveLength(6)
})
