/**
 * A municipality reads its own table and asks three things: what fell away, what changed, and what it costs.
 * Run by the tests; try it with `npx tsx examples/monitor/monitor.ts`.
 */
import { readFileSync } from 'node:fs'
import { naastElkaar, nulmeting, trechter, trechtercijfers } from '@voordeur/monitor'
import { gebiedVan, leesCsv, periodeVan } from '@voordeur/monitor/lezen'

const peildatum = '2026-11-25'
const gebied = gebiedVan('GM0363')
const { waarnemingen, fouten } = leesCsv(readFileSync(new URL('gemeente.csv', import.meta.url), 'utf8'))
if (fouten.length > 0) throw new Error(`regel ${fouten[0]!.regel}: ${fouten[0]!.bericht}`)

const { verhoudingen } = trechter(trechtercijfers(waarnemingen, { gebied, periode: periodeVan('2024') }), {
  peildatum,
})
for (const { zin, stand } of verhoudingen) if (stand === 'berekend') schrijf(zin)

for (const nul of ['2018', '2022']) {
  const { indicatoren } = nulmeting(
    { waarnemingen },
    { peildatum, gebied, nul: periodeVan(nul), nu: periodeVan('2024') },
  )
  const { vergelijking } = indicatoren.find(({ indicator }) => indicator === 'B04')!
  schrijf(`Meldingen bij Veilig Thuis, ${nul} en 2024: ${vergelijking!.oordeel}. ${vergelijking!.zin}`)
}

schrijf(`Een op de drie kinderen naast 3 procent: ${naastElkaar('K05', 'P07b', peildatum).titel}`)

function schrijf(regel: string): void {
  process.stdout.write(`${regel}\n`)
}
