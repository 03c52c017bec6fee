import { describe, expect, it } from 'vitest'
import { toetslijst, zoekPassages } from './index.ts'

const PEILDATUM = '2026-11-25'

/** Model sentences that the software does not yet read as they are meant, as `item niveau`. The list may only shrink. */
const NOG_NIET: readonly string[] = ['T1 4', 'T1 5', 'M3 1', 'S1 4', 'A1 1', 'R3 3']

/** As a council would fill it in. */
function ingevuld(modelzin: string): string {
  return modelzin
    .replaceAll('[bedrag]', '€ 100.000')
    .replaceAll('[jaar]', '2029')
    .replaceAll('[aantal]', '10')
}

describe('De modelzinnen van de toetslijst', () => {
  const gevallen = toetslijst('akkoord', PEILDATUM).items.flatMap(({ id, modelzinnen }) =>
    modelzinnen.map((modelzin, i) => ({ punt: id, niveau: i + 1, zin: ingevuld(modelzin) })),
  )

  it('zijn er 150, elk zonder open plek na het invullen', () => {
    expect(gevallen).toHaveLength(150)
    expect(gevallen.filter(({ zin }) => zin.includes('['))).toEqual([])
  })

  it('worden gevonden bij hun eigen punt en op hun eigen niveau', () => {
    const anders = gevallen.flatMap(({ punt, niveau, zin }) => {
      const { passages } = zoekPassages(`# Huiselijk geweld\n\n${zin}`, { peildatum: PEILDATUM })
      const vondsten = passages.filter(({ soort }) => soort !== 'kop').flatMap((passage) => passage.vondsten)
      return vondsten.some((vondst) => vondst.punt === punt && vondst.niveau === niveau)
        ? []
        : [`${punt} ${niveau}`]
    })
    expect(anders).toEqual(NOG_NIET)
  })
})
