/** The public face of a package against its report in etc/. Needs `pnpm build` first. */
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { expect } from 'vitest'
import { wortel } from './inpakken.ts'

export function gezichtIsDatVanHetRapport(naam: string): void {
  const meldingen: string[] = []
  const { apiReportChanged } = Extractor.invoke(
    ExtractorConfig.loadFileAndPrepare(join(wortel, 'packages', naam, 'api-extractor.json')),
    {
      messageCallback: (melding) => {
        melding.handled = true
        if (melding.category !== 'console' && melding.logLevel !== 'none')
          meldingen.push(melding.formatMessageWithoutLocation())
      },
    },
  )
  expect(meldingen, 'API Extractor heeft bezwaren').toEqual([])
  const uitleg = `packages/${naam}/etc/${naam}.api.md klopt niet meer. Bedoeld? Draai: pnpm build && pnpm -r rapport`
  expect(apiReportChanged, uitleg).toBe(false)
}
