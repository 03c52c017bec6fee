/** The public face of a package against its reports in etc/, one per entry that has one. Needs `pnpm build` first. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { expect } from 'vitest'
import { wortel } from './inpakken.ts'

export function gezichtIsDatVanHetRapport(naam: string): void {
  const map = join(wortel, 'packages', naam)
  const instellingen = readdirSync(map).filter((bestand) => /^api-extractor.*\.json$/.test(bestand))
  expect(instellingen).toContain('api-extractor.json')
  for (const instelling of instellingen) ingangIsDieVanHetRapport(join(map, instelling))
}

function ingangIsDieVanHetRapport(instelling: string): void {
  const config = ExtractorConfig.loadFileAndPrepare(instelling)
  const meldingen: string[] = []
  const { apiReportChanged } = Extractor.invoke(config, {
    messageCallback: (melding) => {
      melding.handled = true
      if (melding.category !== 'console' && melding.logLevel !== 'none')
        meldingen.push(melding.formatMessageWithoutLocation())
    },
  })
  const rapport = basename(config.reportFilePath)
  expect(meldingen, `API Extractor heeft bezwaren bij ${rapport}`).toEqual([])
  const uitleg = `${rapport} in etc/ klopt niet meer. Bedoeld? Draai: pnpm build && pnpm -r rapport`
  expect(apiReportChanged, uitleg).toBe(false)
}
