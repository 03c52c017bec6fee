import { schiet } from './belasting/doorvoer.ts'
import { VRAGEN } from './belasting/vragen.ts'
const adres = process.argv[2]!
for (const v of VRAGEN.filter((_, i) => process.argv[3]!.includes(String(i)))) { await schiet({ adres, pid: Number(process.argv[4] ?? process.pid) }, v, 32, 2); console.log(v.naam, (await schiet({ adres, pid: Number(process.argv[4] ?? process.pid) }, v, 32, 4))) }
