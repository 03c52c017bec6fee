/**
 * A council member drops in an agreement and gets a report to read, and a table of several agreements beside it.
 * Run by the tests; try it with `npx tsx examples/coalitieakkoord/verslag.ts [folder]`. The report goes to the folder, by
 * default the one for temporary files; the table goes to the screen.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Akkoordtoets, toets } from '@voordeur/coalitieakkoord'
import { matrixCsv, rapportHtml } from '@voordeur/coalitieakkoord/rapport'
import { lees } from '@voordeur/documenten'

const context = { peildatum: '2026-11-25' }
const map = process.argv[2] ?? tmpdir()
const matrix = matrixCsv(context)

process.stdout.write(matrix.kop)
for (const bestand of ['waterrijk-concept.md', 'waterrijk-definitief.md']) {
  const { document, waarschuwingen } = await lees(await readFile(new URL(bestand, import.meta.url)), {
    naam: bestand,
  })
  const uit: Akkoordtoets = toets(
    {
      document,
      omvang: 'document',
      // Say `true` only if you know that this is all of it, appendices too, and that every page could be read.
      volledig: waarschuwingen.length === 0,
      titel: 'Samen aan de wal',
      gemeente: 'Waterrijk',
      bestuursperiode: '2026-2030',
    },
    context,
  )
  await writeFile(
    join(map, bestand.replace('.md', '.html')),
    rapportHtml(uit, { document, bestand, waarschuwingen }),
  )
  process.stdout.write(matrix.rij(uit, bestand))
}
process.stdout.write(matrix.voet)
