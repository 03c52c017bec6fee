import { spawn } from 'node:child_process'
import { schiet } from './belasting/doorvoer.ts'
import { VRAGEN } from './belasting/vragen.ts'
import { bouwApi } from './belasting/proces.ts'
await bouwApi()
for (let ronde = 0; ronde < 2; ronde++) for (const args of [['/work/wt/api/benchmarks/src/belasting/kaal.mjs'], ['/work/wt/api/packages/api/.tmp/voordeur-api.mjs', '--poort=0', '--zonder-logboek'], ['/work/wt/api/packages/api/.tmp/voordeur-api.mjs', '--poort=0']]) {
  const p = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const adres = await new Promise<string>((g) => { let t = ''; p.stderr.on('data', (d) => { t += d; const m = /luistert op (http:\S+)/.exec(t); if (m) g(m[1]!) }) })
  const s = { adres, pid: p.pid! }
  await schiet(s, VRAGEN[3]!, 32, 1)
  const r = await schiet(s, VRAGEN[3]!, 32, 2)
  console.log(args.map((a) => a.split('/').pop()).join(' '), r.cpu.toFixed(1), r.perSeconde)
  p.kill('SIGKILL')
}
