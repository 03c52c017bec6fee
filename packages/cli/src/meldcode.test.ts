import { laadSchemas } from '@voordeur/regelbouw'
import { describe, expect, it } from 'vitest'
import { teBreed, voordeur } from '../test/voordeur.ts'

const schemas = laadSchemas('schemas')
const dag = ['--peildatum', '2026-11-25']

describe('voordeur meldcode', () => {
  it.each([
    ['weeg', 'vermoeden: twijfel', 'meldcode/weging'],
    ['volgende', '{ kader: artsen, gebeurtenissen: [] }', 'meldcode/vervolg'],
    [
      'toets',
      '{ kader: artsen, gebeurtenissen: [{ soort: acuut_gevaar, datum: 2026-11-24 }] }',
      'meldcode/dossiertoets',
    ],
    ['kindcheck', '{ zorgelijke_situatie: ja }', 'meldcode/kindcheckvoorstel'],
    ['delen', '{ aan: veilig_thuis_melding, vermoeden: ja }', 'meldcode/deelvoorstel'],
    ['termijnen', '{ ontvangen: 2026-11-20 }', 'meldcode/termijnvoorstel'],
    ['code', '{ beroep: basisschool }', 'meldcode/meldcodetoets'],
  ])(
    '%s leest van de standaardinvoer, past op 80 tekens, en geeft met --json wat het schema belooft',
    (opdracht, invoer, schema) => {
      const mens = voordeur(['meldcode', opdracht, '-', ...dag], invoer)
      expect(mens.fout).toBe('')
      expect(mens.code).toBe(0)
      expect(mens.uit).toMatch(/112|0800-2000/)
      expect(teBreed(mens.uit)).toEqual([])
      const machine = voordeur(['meldcode', opdracht, '-', '--json', ...dag], invoer)
      expect(schemas.valideer(schema, JSON.parse(machine.uit))).toEqual([])
    },
  )

  it.each([
    ['plicht', 'gastouder', 'meldcode/plicht'],
    ['handelen', 'kapper', 'meldcode/handelingsperspectief'],
  ])('%s antwoordt over een beroep', (opdracht, beroep, schema) => {
    expect(teBreed(voordeur(['meldcode', opdracht, beroep, ...dag]).uit)).toEqual([])
    const { uit } = voordeur(['meldcode', opdracht, beroep, '--json', ...dag])
    expect(schemas.valideer(schema, JSON.parse(uit))).toEqual([])
  })

  it('zet in een zaak met gevaar 112 op de eerste regel', () => {
    const { uit } = voordeur(
      ['meldcode', 'volgende', '-', ...dag],
      '{ kader: artsen, gebeurtenissen: [{ soort: acuut_gevaar, datum: 2026-11-24 }] }',
    )
    expect(uit.split('\n')[0]).toContain('112')
  })

  it('noemt bij een beroep dat niet bestaat welke er wel zijn, met code 2', () => {
    const { uit, fout, code } = voordeur(['meldcode', 'plicht', 'tovenaar'])
    expect(code).toBe(2)
    expect(uit).toBe('')
    expect(fout).toContain('kapper')
  })

  it('zegt bij een verkeerde zaak welke gebeurtenis niet kan, met code 2', () => {
    const { fout, code } = voordeur(
      ['meldcode', 'volgende', '-', ...dag],
      '{ kader: artsen, gebeurtenissen: [{ soort: evaluatie, datum: 2026-11-24, resultaat: ja }] }',
    )
    expect(code).toBe(2)
    expect(fout).toContain('/casus/gebeurtenissen/0')
  })

  it('somt kaders en voorbeelden op', () => {
    expect(voordeur(['meldcode', 'kaders']).uit).toContain('KNMG-meldcode')
    expect(voordeur(['meldcode', 'voorbeelden', 'acute_onveiligheid']).uit).toContain('[norm van het beroep')
  })
})
