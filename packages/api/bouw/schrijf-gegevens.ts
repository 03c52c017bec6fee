/** Writes `gegevens.json`: what the server can look up, made from specs/. Run when the package is built. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { maakGegevens } from './gegevens.ts'

const pakket = join(import.meta.dirname, '..')
writeFileSync(join(pakket, 'gegevens.json'), JSON.stringify(maakGegevens(join(pakket, '../..'))))
