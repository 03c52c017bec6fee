import { bouwApi } from './belasting/proces.ts'
import { meetDoorvoer } from './belasting/doorvoer.ts'
import { VRAGEN } from './belasting/vragen.ts'
await bouwApi()
for (const m of await meetDoorvoer([32], Number(process.argv[3] ?? 3), VRAGEN.filter((_, i) => (process.argv[2] ?? '0123').includes(String(i))))) console.log(m.vraag.naam, m.vraagbytes, m.antwoordbytes, '| cpu api', m.api.cpu.toFixed(1), 'echo', m.echo.cpu.toFixed(1), 'even', m.evenGroot.cpu.toFixed(1), '| rps', m.api.perSeconde, m.echo.perSeconde, m.evenGroot.perSeconde, '| ratio cpu', (m.echo.cpu / m.api.cpu).toFixed(2), (m.evenGroot.cpu / m.api.cpu).toFixed(2), 'rps', (m.api.perSeconde / m.echo.perSeconde).toFixed(2), (m.api.perSeconde / m.evenGroot.perSeconde).toFixed(2))
