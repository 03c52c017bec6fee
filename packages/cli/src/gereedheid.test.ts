import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { landelijkeRol } from '@voordeur/gereedheid'
import { ketenmodel } from '@voordeur/keten'
import * as monitor from '@voordeur/monitor'
import { laadSchemas } from '@voordeur/regelbouw'
import { afterAll, describe, expect, it } from 'vitest'
import { teBreed, voordeur } from '../test/voordeur.ts'

const map = mkdtempSync(join(tmpdir(), 'voordeur-gereedheid-'))
afterAll(() => rmSync(map, { recursive: true }))
const { valideer } = laadSchemas('schemas')
const DAG = '2026-11-25'

const gereedheid = (argumenten: readonly string[], invoer = '') =>
  voordeur(['gereedheid', ...argumenten, '--peildatum', DAG], invoer)
const GEMEENTE = 'examples/gereedheid/gemeente.yaml'

describe('voordeur gereedheid', () => {
  it('toont een lijst met schaal, vragen en zekerheid, binnen 80 tekens', () => {
    const { uit, code } = gereedheid(['lijst', 'gemeente'])
    expect(code).toBe(0)
    expect(uit).toContain('opvang-landelijk')
    expect(uit).toContain('niet wettelijk verplicht')
    expect(uit).toMatch(/\[wet; \d/)
    expect(teBreed(uit)).toEqual([])
  })

  it('toetst een bestand: gevaar eerst, dan de wet, dan wat mensen beschermt', () => {
    const { uit, code } = gereedheid(['toets', GEMEENTE, '--lijst', 'gemeente'])
    expect(code).toBe(0)
    expect(uit.split('\n')[0]).toContain('!')
    expect(uit.indexOf('112')).toBeLessThan(uit.indexOf('Wat de wet vraagt'))
    expect(uit.indexOf('Wat de wet vraagt')).toBeLessThan(uit.indexOf('Wat mensen beschermt'))
    expect(uit).toMatch(/- Opvang voor wie zich hier meldt, ook van elders: 0 er niet/)
    expect(uit).toMatch(/Aangeraden, niet verplicht\n {2}- Een aandachtsfunctionaris/)
    expect(teBreed(uit)).toEqual([])
  })

  it('vergelijkt twee bewaarde antwoorden, en twee bestanden met niveaus', () => {
    const { uit: bewaard } = gereedheid(['toets', GEMEENTE, '--lijst', 'gemeente', '--json'])
    expect(valideer('gereedheid/gereedheidstoets', JSON.parse(bewaard))).toEqual([])
    writeFileSync(join(map, 'eerder.json'), bewaard)
    const { uit: nu } = gereedheid([
      'toets',
      'examples/gereedheid/gemeente-later.yaml',
      '--lijst',
      'gemeente',
      '--json',
    ])
    const { uit, code } = gereedheid(['vergelijk', join(map, 'eerder.json'), '-'], nu)
    expect(code).toBe(0)
    expect(uit).toMatch(/↑ Kennis van geweld/)
    expect(uit).toMatch(/\? Een plan over huiselijk geweld\. Van in gebruik naar onbekend/)
    const bestanden = [GEMEENTE, 'examples/gereedheid/gemeente-later.yaml']
    const { uit: json } = gereedheid(['vergelijk', ...bestanden, '--lijst', 'gemeente', '--json'])
    const vergelijking = JSON.parse(json) as { verschillen: readonly object[] }
    expect(valideer('gereedheid/gereedheidsvergelijking', vergelijking)).toEqual([])
    expect(vergelijking.verschillen).toHaveLength(5)
  })

  it('zegt bij de rollen dat niet gevonden geen nee is', () => {
    const { uit, code } = gereedheid(['rol'])
    expect(code).toBe(0)
    expect(uit).toContain('Niet gevonden is geen nee.')
    expect(uit).toContain('Een coördinator voert uit en is geen onafhankelijk rapporteur.')
    expect(teBreed(uit)).toEqual([])
    expect(valideer('gereedheid/rolvergelijking', JSON.parse(gereedheid(['rol', '--json']).uit))).toEqual([])
  })

  it.each([
    [
      'een niveau dat niet bestaat',
      ['toets', '-', '--lijst', 'gemeente'],
      '{"plan":{"niveau":7}}',
      '/oordelen/plan/niveau',
    ],
    [
      'een punt dat niet bestaat',
      ['toets', '-', '--lijst', 'campagne'],
      '{"plan":{"niveau":1}}',
      '/oordelen/plan',
    ],
    ['een vergelijking met iets anders', ['vergelijk', GEMEENTE, GEMEENTE], '', '/a/'],
  ])('wijst %s af met de plek', (_wat, argumenten, invoer, plek) => {
    const { uit, code } = gereedheid([...argumenten, '--json'], invoer)
    expect(code).toBe(2)
    expect(uit).toContain(plek)
  })

  it('wijst een lijst die niet bestaat af', () => {
    expect(gereedheid(['lijst', 'provincie']).code).toBe(2)
    expect(gereedheid(['toets', GEMEENTE]).code).toBe(2)
  })
})

describe('De landelijke rol en de pakketten waar zij naar wijst', () => {
  const antwoord = landelijkeRol({ peildatum: DAG })

  it('noemt alleen functies die @voordeur/monitor heeft', () => {
    const namen = antwoord.taken.flatMap(({ werkwoorden }) => werkwoorden)
    expect(namen.length).toBeGreaterThan(0)
    for (const naam of namen) expect(monitor[naam]).toBeTypeOf('function')
  })

  it('zegt van elke maat hetzelfde als de nulmeting zelf: is er een cijfer?', () => {
    const { indicatoren } = monitor.nulmeting(
      { waarnemingen: [] },
      {
        peildatum: DAG,
        gebied: { soort: 'land' },
        nul: { van: '2024-01-01', tot: '2024-12-31' },
      },
    )
    expect(antwoord.indicatoren.map(({ indicator }) => indicator)).toEqual(
      indicatoren.map(({ indicator }) => indicator),
    )
    const bekend = new Set(monitor.cijfers({ peildatum: DAG }).cijfers.map(({ definitie }) => definitie))
    for (const { indicator, landelijk_cijfer } of antwoord.indicatoren) {
      const { definitie } = indicatoren.find((een) => een.indicator === indicator)!
      if (landelijk_cijfer) expect(bekend, indicator).toContain(definitie)
    }
  })

  it('heeft op elke dag precies de rollen van de keten', () => {
    for (const dag of ['2018-03-15', '2022-01-01', '2025-12-18', DAG])
      expect(landelijkeRol({ peildatum: dag }).rollen.map(({ rol }) => rol)).toEqual(
        ketenmodel(dag).rollen.map(({ rol }) => rol),
      )
  })
})
