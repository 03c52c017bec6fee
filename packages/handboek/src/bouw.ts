import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { maakAllePaginas } from './bouw/alle-paginas.ts'
import { maakPaginas } from './bouw/eleventy.ts'
import { maakHerziening } from './bouw/herziening.ts'
import { maakScripts } from './bouw/scripts.ts'
import { maakStijl } from './bouw/stijl.ts'
import { maakZoekindex } from './bouw/zoekindex.ts'
import { herziening } from './gegevens/herziening.ts'
import { KOPPEN } from './kader/csp.ts'
import { MERK } from './kader/merk.ts'

/** Builds the whole site in dist/. Run from the folder of this package. */
const UIT = 'dist'

rmSync(UIT, { recursive: true, force: true })
mkdirSync(UIT, { recursive: true })
await maakPaginas(UIT)
const voorstel = herziening()
if (voorstel) maakHerziening(UIT, voorstel)
maakAllePaginas(UIT)
maakZoekindex(UIT)
await Promise.all([maakScripts(UIT), maakStijl(UIT)])
writeFileSync(`${UIT}/voordeur.svg`, MERK)
// For whoever serves the folder: the headers that belong with it.
writeFileSync(`${UIT}/koppen.json`, `${JSON.stringify(KOPPEN, null, 2)}\n`)
