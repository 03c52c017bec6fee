import { describe, expect, it } from 'vitest'
import type { Bronregister } from './bron.ts'
import { bronnenOp, motiveer } from './onderbouwing.ts'
import { type Aandachtspunt, opErnst, signalenUit } from './signalen.ts'
import type { Rij, Tabel } from './tabel.ts'
import { is } from './waarheid.ts'

const register: Bronregister = {
  wet: {
    titel: 'Wet',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-25',
    bepalingen: { 'art-1@2020-01-01': { tot: '2024-12-31', gelezen: 'niet' }, 'art-1@2025-01-01': {} },
  },
}
interface Feiten {
  readonly gevaar?: boolean
}
function rij(
  id: string,
  dan: Aandachtspunt,
  als: Rij<Feiten, Aandachtspunt>['als'],
): Rij<Feiten, Aandachtspunt> {
  const bron = ['wet/art-1@2020-01-01', 'wet/art-1@2025-01-01']
  return { id, als, dan, omdat: `Zin van ${id}.`, bron, zekerheid: 'wet', leest: ['gevaar'] }
}
const tabel: Tabel<Feiten, Aandachtspunt> = {
  id: 'proef/tabel',
  titel: 'Proef',
  geldig: { van: '2020-01-01' },
  treffer: 'verzamel',
  hash: '',
  rijen: [
    rij('let-op', { code: 'let_op', soort: 'let_op' }, (f) => is(f.gevaar, true)),
    rij('bel', { code: 'bel', soort: 'gevaar' }, (f) => is(f.gevaar, true)),
    rij('vraag', { code: 'vraag', soort: 'mens' }, (f) => is(f.gevaar, true)),
  ],
}

describe('signals of a table', () => {
  it('apply if their row does, and their questions go to a person', () => {
    const { signalen, vragen } = signalenUit(register, tabel, { gevaar: true }, '2026-01-01')
    expect(signalen.map(({ code, geldt }) => [code, geldt])).toEqual([
      ['let_op', 'ja'],
      ['bel', 'ja'],
    ])
    expect(vragen.map(({ vraag }) => vraag)).toEqual(['Zin van vraag.'])
  })

  it('are possible as long as a fact is absent; a question is then not asked', () => {
    const { signalen, vragen } = signalenUit(register, tabel, {}, '2026-01-01')
    expect(signalen.map(({ geldt }) => geldt)).toEqual(['mogelijk', 'mogelijk'])
    expect(vragen).toEqual([])
  })

  it('put danger first, also if it is only possible', () => {
    const { signalen } = signalenUit(register, tabel, {}, '2026-01-01')
    const zeker = signalenUit(register, tabel, { gevaar: true }, '2026-01-01').signalen
    expect(opErnst([...zeker.slice(0, 1), ...signalen]).map(({ code, geldt }) => [code, geldt])).toEqual([
      ['bel', 'mogelijk'],
      ['let_op', 'ja'],
      ['let_op', 'mogelijk'],
    ])
  })
})

describe('the sources of a row', () => {
  it('are those that hold on the day, and say how far each text was read', () => {
    const [eerste] = tabel.rijen
    expect(bronnenOp(register, eerste!, '2024-12-31').map(({ gelezen }) => gelezen)).toEqual(['niet'])
    expect(bronnenOp(register, eerste!, '2025-01-01').map(({ gelezen }) => gelezen)).toEqual(['tekst'])
  })

  it('are shared between answers about one day, and frozen', () => {
    const [eerste] = tabel.rijen
    const { bron } = motiveer(register, tabel, eerste!, '2025-01-01')
    expect(bronnenOp(register, eerste!, '2025-01-01')).toBe(bron)
    expect(Object.isFrozen(bron) && Object.isFrozen(bron[0])).toBe(true)
  })
})
