import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { laadSchemas } from '@voordeur/regelbouw'
import { afterAll, describe, expect, it } from 'vitest'
import { voordeur } from '../test/voordeur.ts'

const map = mkdtempSync(join(tmpdir(), 'voordeur-'))
afterAll(() => rmSync(map, { recursive: true }))
const schemas = laadSchemas('schemas')
const dag = ['--peildatum', '2026-11-25']

const monitor = (opdracht: readonly string[]) => voordeur(['monitor', ...opdracht])

const OPDRACHTEN = [
  ['cijfers', ['cijfers', ...dag], 'monitor/cijferoverzicht', 'De twee getallen zeggen'],
  ['naastelkaar', ['naastelkaar', 'K05', 'P07b', ...dag], 'monitor/naast-elkaar', 'Zet ze niet naast elkaar'],
  ['trechter', ['trechter', 'examples/monitor/trechter-2005.yaml', ...dag], 'monitor/trechter', '22.800'],
  [
    'trechter uit een CSV',
    ['trechter', 'examples/monitor/gemeente.csv', '--gebied', 'GM0363', '--periode', '2024', ...dag],
    'monitor/trechter',
    'Niet naast een landelijk cijfer',
  ],
  [
    'nulmeting uit een CSV',
    [
      'nulmeting',
      'examples/monitor/gemeente.csv',
      '--gebied',
      'GM0363',
      '--nul',
      '2018',
      '--nu',
      '2022',
      ...dag,
    ],
    'monitor/nulmeting',
    'Niet te vergelijken',
  ],
  [
    'nulmeting uit JSON van CBS',
    [
      'nulmeting',
      'examples/monitor/84849ned.json',
      '--tabel',
      '84849NED',
      '--gebied',
      'GM0363',
      '--nul',
      '2023-H1',
      '--nu',
      '2024-H1',
      ...dag,
    ],
    'monitor/nulmeting',
    'Hoger: 400 (11,1%)',
  ],
  ['kosten', ['kosten', 'examples/monitor/kosten.yaml', ...dag], 'monitor/kostenoverzicht', '€ 4.900.000'],
] as const

describe('voordeur monitor', () => {
  it.each(OPDRACHTEN)(
    '%s: de JSON past in het schema en de tekst op 80 tekens',
    (_naam, opdracht, schema, zin) => {
      const { uit, code } = monitor([...opdracht, '--json'])
      expect(code).toBe(0)
      expect(schemas.valideer(schema, JSON.parse(uit))).toEqual([])
      const tekst = monitor(opdracht)
      expect(tekst.code).toBe(0)
      expect(tekst.uit.replace(/\s+/g, ' ')).toContain(zin)
      expect(tekst.uit.split('\n').filter((regel) => regel.length > 80 && !regel.includes('http'))).toEqual(
        [],
      )
      expect(tekst.uit).not.toContain('undefined')
    },
  )

  it('een CSV met fouten wordt niet half gebruikt, en elke fout noemt haar regel', () => {
    const bestand = join(map, 'fout.csv')
    writeFileSync(
      bestand,
      'definitie;gebied;periode;waarde\nvt-meldingen;NL;2023;1.234\nvt-meldingen;NL;2022;5\n',
    )
    const { uit, fout, code } = monitor(['nulmeting', bestand, '--nul', '2022', ...dag])
    expect({ uit, code }).toEqual({ uit: '', code: 2 })
    expect(fout).toContain('fout.csv:2:')
    expect(fout).toContain('Er is niets berekend.')
  })

  it('een bedrag in een CSV staat in euro, en het verschil ook', () => {
    const bestand = join(map, 'geld.csv')
    writeFileSync(
      bestand,
      'definitie;gebied;periode;waarde\nkosten-totaal;NL;2022;100\nkosten-totaal;NL;2024;1350,5\n',
    )
    const { uit } = monitor(['nulmeting', bestand, '--nul', '2022', '--nu', '2024', ...dag])
    expect(uit).toContain('2022: € 100 ')
    expect(uit).toContain('Hoger: € 1.250,50 (')
  })

  it.each([
    ['een CSV zonder periode', ['trechter', 'examples/monitor/gemeente.csv', ...dag], /--periode/],
    [
      'een periode die niet te lezen is',
      ['nulmeting', 'examples/monitor/gemeente.csv', '--nul', 'ooit', ...dag],
      /\/nul/,
    ],
    [
      'een bestand dat er niet is',
      ['nulmeting', 'weg.csv', '--nul', '2022', ...dag],
      /kan niet worden gelezen/,
    ],
    ['een cijfer dat er niet is', ['naastelkaar', 'K05', 'Z99', ...dag], /\/b/],
    [
      'een kolom zonder definitie',
      [
        'nulmeting',
        'examples/monitor/84849ned.json',
        '--tabel',
        '84849NED',
        '--kolom',
        'x',
        '--nul',
        '2023',
        ...dag,
      ],
      /naam=waarde/,
    ],
  ])('%s is verkeerde invoer', (_naam, opdracht, patroon) => {
    const { fout, code } = monitor(opdracht)
    expect(fout).toMatch(patroon)
    expect(code).toBe(2)
  })
})

describe('Het voorbeeld van een gemeente', () => {
  it('leest zijn tabel, vergelijkt waar het mag, en zegt waar niet', () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'examples/monitor/monitor.ts'], {
      encoding: 'utf8',
    })
    expect(stdout).toBe(
      `${[
        'Aangiften als deel van de incidenten: 26,2%.',
        'Aanhoudingen als deel van de aangiften: 69,1%.',
        'Aanhoudingen als deel van de incidenten: 18,1%.',
        'Meldingen bij Veilig Thuis, 2018 en 2024: nee. Tussen deze perioden veranderde de manier van tellen.',
        'Meldingen bij Veilig Thuis, 2022 en 2024: met_voorbehoud. Minstens een van de twee getallen is voorlopig.',
        'Een op de drie kinderen naast 3 procent: De twee cijfers tellen niet hetzelfde.',
      ].join('\n')}\n`,
    )
  })
})
