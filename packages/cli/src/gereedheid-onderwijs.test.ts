import { laadSchemas } from '@voordeur/regelbouw'
import { describe, expect, it } from 'vitest'
import { teBreed, voordeur } from '../test/voordeur.ts'

const schemas = laadSchemas('schemas')
const dag = ['--peildatum', '2026-11-25']
const AANGEMELD =
  '{ verblijf: in_opvang, leeftijd: 8, schoolsoort: basisschool, ingeschreven: nergens, aanmelding: in_behandeling, verzoek_op: 2026-11-02, ontvangen_op: 2026-11-02, asielzoeker: false }'

describe('voordeur gereedheid onderwijs', () => {
  it.each([['onderwijs', AANGEMELD, 'gereedheid/onderwijsvoorstel']])(
    '%s leest van de standaardinvoer, past op 80 tekens, en geeft met --json wat het schema belooft',
    (opdracht, invoer, schema) => {
      const mens = voordeur(['gereedheid', opdracht, '-', ...dag], invoer)
      expect(mens.fout).toBe('')
      expect(mens.code).toBe(0)
      expect(mens.uit).toMatch(/112|0800-2000/)
      expect(teBreed(mens.uit)).toEqual([])
      const machine = voordeur(['gereedheid', opdracht, '-', '--json', ...dag], invoer)
      expect(schemas.valideer(schema, JSON.parse(machine.uit))).toEqual([])
    },
  )

  it('noemt bij onderwijs wie wat doet, tot en met welke dag', () => {
    const { uit } = voordeur(['gereedheid', 'onderwijs', '-', ...dag], AANGEMELD)
    expect(uit).toContain('Wie doet wat')
    expect(uit).toContain('Uiterlijk 14 december 2026.')
    expect(uit).toContain('Vanaf 12 januari 2027.')
  })

  it('wijst een naam af met code 2', () => {
    const { uit, fout, code } = voordeur(['gereedheid', 'onderwijs', '-', ...dag], '{ naam: x }')
    expect(code).toBe(2)
    expect(uit).toBe('')
    expect(fout).toContain('/situatie/naam')
  })
})
