import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ketenmodel } from '@voordeur/keten'
import { laadSchemas } from '@voordeur/regelbouw'
import { afterAll, describe, expect, it } from 'vitest'
import { voordeur } from '../test/voordeur.ts'

const map = mkdtempSync(join(tmpdir(), 'voordeur-keten-'))
afterAll(() => rmSync(map, { recursive: true }))

const keten = (argumenten: readonly string[], invoer = '') =>
  voordeur(['keten', ...argumenten, '--peildatum', '2026-11-25'], invoer)
const teBreed = (tekst: string) =>
  tekst.split('\n').filter((regel) => regel.length > 80 && !regel.includes('http') && !regel.includes(map))

const REGIO = 'examples/keten/voorbeeldregio.yaml'
const AKKOORD = 'examples/keten/nationaal-akkoord.yaml'

describe('Het schema van het ketenmodel', () => {
  const { valideer } = laadSchemas('schemas')

  it.each(['2018-03-15', '2019-01-01', '2020-07-01', '2022-07-18', '2025-12-18', '2026-07-01', '2026-11-25'])(
    'past op het model van %s, en op niets meer',
    (dag) => {
      const model = ketenmodel(dag)
      expect(valideer('keten/antwoorden#ketenmodel', model)).toEqual([])
      expect(valideer('keten/antwoorden#ketenmodel', { ...model, extra: true })).not.toEqual([])
      const [actor, ...rest] = model.actoren
      const zonder = { ...model, actoren: [{ ...actor, bron: [] }, ...rest] }
      expect(valideer('keten/antwoorden#ketenmodel', zonder)).not.toEqual([])
    },
  )
})

describe('voordeur keten', () => {
  it('toetst een regio: gevaar eerst, met plaats, bron en herstel, binnen 80 tekens', () => {
    const { uit, code } = keten(['toets', REGIO])
    expect(code).toBe(0)
    expect(uit.split('\n')[0]).toContain('directe veiligheid')
    expect(uit).toContain('in Epsilonwoude')
    expect(uit).toContain('H07 Oordeel na onderzoek')
    expect(uit).toMatch(/→ Wijs vandaag aan/)
    expect(uit).toContain('Wet maatschappelijke ondersteuning 2015')
    expect(teBreed(uit)).toEqual([])
  })

  it('geeft met --json het antwoord van het werkwoord, en bij een fout problem details', () => {
    expect(JSON.parse(keten(['toets', REGIO, '--json']).uit).uitkomst).toBe('gevaarlijk_gat')
    const { uit, code } = keten(
      ['toets', '-', '--json'],
      '{"naam":"x","gemeenten":["A"],"organisaties":[],"bsn":1}',
    )
    expect(code).toBe(2)
    expect(JSON.parse(uit).errors.map(({ location }: { location: string }) => location)).toContain(
      '/regio/bsn',
    )
  })

  it('laat de wegen zien met de som in dagen en werkdagen', () => {
    const { uit } = keten(['route', 'burger', 'raad_kinderbescherming', '--begin', '2026-07-06'])
    expect(uit).toContain('Samen hoogstens 77 dagen (55 werkdagen): uiterlijk 21 september 2026.')
    expect(teBreed(uit)).toEqual([])
  })

  it('zegt bij een akkoord dat het een voorbeeld is, wat ontbreekt en wie aan zet is', () => {
    const { uit } = keten(['akkoord', AKKOORD])
    expect(uit).toContain('Dit is een voorbeeld en geen echt akkoord.')
    expect(uit).toContain('(Regie en monitoring)')
    expect(uit).toContain('Ministerie van VWS: Tekenen.')
    expect(teBreed(uit)).toEqual([])
  })

  it('kent het verschil tussen geen toestemming en niet gezegd', () => {
    expect(keten(['delen', 'H22', 'contact', '--noodzakelijk']).uit).toContain('Is er toestemming')
    expect(keten(['delen', 'H22', 'contact', '--noodzakelijk', '--no-toestemming']).uit).toContain(
      'Deel dit hier niet.',
    )
    expect(keten(['delen', 'H22', 'contact', '--noodzakelijk']).uit.split('\n')[0]).toContain('112')
  })

  it('toont het model en tekent het, als SVG, in woorden en als Mermaid', () => {
    const { uit } = keten(['model'])
    expect(uit).toContain('F4 Directe veiligheid')
    expect(teBreed(uit)).toEqual([])
    expect(keten(['teken']).uit).toMatch(/^<svg /)
    expect(keten(['teken', '--vorm', 'mermaid']).uit).toMatch(/^flowchart LR/)
    expect(keten(['teken', REGIO, '--vorm', 'tekst']).uit).toContain('F4 Directe veiligheid: gat')
  })

  it('schrijft een tekening naar een bestand, en zegt het als dat niet kan', () => {
    const bestand = join(map, 'regio.svg')
    expect(keten(['teken', REGIO, '--uit', bestand]).uit).toContain(bestand)
    expect(readFileSync(bestand, 'utf8')).toMatch(/^<svg /)
    expect(keten(['teken', REGIO, '--uit', join(map, 'weg/regio.svg')]).code).toBe(2)
  })

  it('draait het voorbeeld', () => {
    const { stdout: uit, status: code } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'examples/keten/keten.ts', map],
      {
        encoding: 'utf8',
      },
    )
    expect(code).toBe(0)
    expect(uit).toContain('Er is een gat in de directe veiligheid.')
    expect(readFileSync(join(map, 'voorbeeldregio.svg'), 'utf8')).toContain('Regio Rivierenhoek (voorbeeld)')
  })
})
