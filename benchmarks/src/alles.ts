import { leesPakketten } from './dist.ts'
import { meetImporteren } from './importeren.ts'
import { meetIngangen, meetWerkwoorden } from './grootte.ts'
console.time('a')
const p = leesPakketten()
console.log(p)
console.timeLog('a')
console.log(meetImporteren(p.pakketten))
console.timeLog('a')
console.log(meetIngangen(p.pakketten))
for (const x of p.pakketten) console.log(await meetWerkwoorden(x))
console.timeLog('a')
