import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('het voorbeeldprogramma maakt van elk akkoord een verslag, en van alle een tabel', () => {
  const map = mkdtempSync(join(tmpdir(), 'voordeur-'))
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'examples/coalitieakkoord/verslag.ts', map],
    { encoding: 'utf8' },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const [kop, concept, definitief, ...rest] = stdout.split('\r\n')
  expect(rest).toEqual([''])
  const kolom = kop!.split(';').findIndex((naam) => naam.startsWith('R3 '))
  // The one thing that the final version of the example promises and the draft does not: a baseline measurement.
  expect([concept, definitief].map((rij) => rij!.split(';')[kolom])).toEqual(['2', '5'])
  const verslag = readFileSync(join(map, 'waterrijk-definitief.html'), 'utf8')
  expect(verslag).toContain('Samen aan de wal')
  // The quotations are on the page that they name: every sentence is in the file, word for word.
  const bron = readFileSync('examples/coalitieakkoord/waterrijk-definitief.md', 'utf8').replace(
    /[\s>|-]+/gu,
    ' ',
  )
  const citaten = [...verslag.matchAll(/<blockquote><p dir="auto">(.*?)<\/p>/gsu)].map(([, citaat]) =>
    citaat!
      .replace(/<\/?mark>/gu, '')
      .replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)))
      .replace(/[\s>|-]+/gu, ' '),
  )
  expect(citaten.length).toBeGreaterThan(20)
  for (const citaat of citaten) expect(bron).toContain(citaat)
  rmSync(map, { recursive: true })
})
