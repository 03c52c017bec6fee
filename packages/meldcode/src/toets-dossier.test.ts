import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zaak } from '../test/zaken.ts'
import type { Casus, Gebeurtenis } from './generated/typen.ts'
import { toetsDossier } from './toets-dossier.ts'

const dag = fc.constantFrom('2019-07-05', '2026-11-25')
const na = (casus: Casus, datum: string) =>
  [casus.gebeurtenissen.at(-1)?.datum ?? datum, datum].sort().at(-1)!

const volledig: readonly Gebeurtenis[] = [
  { soort: 'signaal', datum: '2026-03-01', waargenomen_door: 'zelf', aard: 'feit' },
  { soort: 'signaal', datum: '2026-03-01', waargenomen_door: 'ander', aard: 'vermoeden', weerleggend: true },
  { soort: 'kindcheck', datum: '2026-03-01', uitkomst: 'geen_minderjarigen' },
  { soort: 'overleg', datum: '2026-03-02', met: 'aandachtsfunctionaris' },
  { soort: 'gesprek', datum: '2026-03-03', met: ['client'] },
  {
    soort: 'weging',
    datum: '2026-03-04',
    afwegingskader: 'eigen',
    antwoorden: { vermoeden: 'ja', structurele_onveiligheid: 'ja' },
  },
  {
    soort: 'besluit',
    datum: '2026-03-05',
    melding: 'ja',
    door_eindverantwoordelijke: true,
    vastgelegd: true,
  },
  { soort: 'melding', datum: '2026-03-05', vooraf_geinformeerd: 'ja' },
]

describe('De toets zegt wat het dossier zegt, en niet meer', () => {
  it('elke bevinding wijst naar gebeurtenissen die er zijn, en heeft een zin, een bron en een herstel', () => {
    fc.assert(
      fc.property(zaak, dag, (casus, later) => {
        const { bevindingen, uitkomst } = toetsDossier(casus, { peildatum: na(casus, later) })
        for (const { gebeurtenissen, bron, herstel, zin } of bevindingen) {
          expect(gebeurtenissen.every((i) => i in casus.gebeurtenissen)).toBe(true)
          expect(bron.length * herstel.length * zin.length).toBeGreaterThan(0)
          expect(zin).not.toMatch(/verboden|strafbaar|onwettig/)
        }
        const ernstig = bevindingen.some(({ ernst, geldt }) => ernst === 'ernstig' && geldt === 'ja')
        expect(uitkomst === 'ernstige_bevindingen').toBe(ernstig)
        if (uitkomst === 'in_orde') expect(bevindingen).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('dezelfde zaak uit JSON geeft dezelfde toets, en blijft zoals zij was', () => {
    fc.assert(
      fc.property(zaak, dag, (casus, later) => {
        const peildatum = na(casus, later)
        const kopie = JSON.parse(JSON.stringify(casus)) as Casus
        expect(toetsDossier(kopie, { peildatum })).toEqual(toetsDossier(casus, { peildatum }))
        expect(kopie).toEqual(casus)
      }),
      { numRuns: 200 },
    )
  })

  it('een volledig dossier is in orde; elke stap die eruit gaat, wordt gezien en heet niet vastgelegd', () => {
    const toets = (gebeurtenissen: readonly Gebeurtenis[]) =>
      toetsDossier({ kader: 'sociaal_werk', gebeurtenissen }, { peildatum: '2026-04-01' })
    expect(toets(volledig).uitkomst).toBe('in_orde')
    volledig.forEach((weg, i) => {
      if (weg.soort === 'weging' || (weg.soort === 'signaal' && !weg.weerleggend)) return
      const { uitkomst, bevindingen } = toets(volledig.filter((_, plaats) => plaats !== i))
      expect(uitkomst).not.toBe('in_orde')
      expect(bevindingen.every(({ aard }) => aard === 'niet_vastgelegd')).toBe(true)
    })
  })

  it('sluiten bij twijfel zonder advies is altijd ernstig, wat er verder ook gebeurde', () => {
    fc.assert(
      fc.property(zaak, (casus) => {
        const datum = na(casus, '2020-01-01')
        const einde: Gebeurtenis[] = [
          { soort: 'signaal', datum },
          { soort: 'weging', datum, antwoorden: { vermoeden: 'twijfel' } },
          { soort: 'afgesloten', datum, reden: 'anders' },
        ]
        const toets = toetsDossier(
          { kader: casus.kader, gebeurtenissen: [...casus.gebeurtenissen, ...einde] },
          { peildatum: datum },
        )
        expect(toets.uitkomst).toBe('ernstige_bevindingen')
        expect(toets.bevindingen.map(({ code }) => code)).toContain('afgesloten_bij_twijfel')
      }),
      { numRuns: 300 },
    )
  })

  it('een besluit van voor 2019 wordt nooit aan een norm van later getoetst', () => {
    fc.assert(
      fc.property(zaak, (casus) => {
        const { bevindingen } = toetsDossier(
          { ...casus, gebeurtenissen: [...casus.gebeurtenissen.filter(({ datum }) => datum < '2019-01-01')] },
          { peildatum: '2018-12-31' },
        )
        const codes = bevindingen.map(({ code }) => code)
        for (const code of [
          'norm_zonder_melding',
          'hulp_eerst',
          'zonder_kader',
          'informeren_niet_vastgelegd',
        ])
          expect(codes).not.toContain(code)
      }),
      { numRuns: 200 },
    )
  })
})
