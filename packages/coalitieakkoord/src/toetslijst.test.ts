import { describe, expect, it } from 'vitest'
import { toetslijst } from './index.ts'

const NAMEN = ['akkoord', 'wmo-plan', 'regiovisie'] as const
const PEILDATUM = '2026-11-25'

describe('toetslijst', () => {
  it('gives the list with sources that a reader can follow', () => {
    const { items } = toetslijst('akkoord', PEILDATUM)
    expect(items[0]?.titel).toBe('Het onderwerp is benoemd')
    const r4 = items.find(({ id }) => id === 'R4')!
    expect(r4.bron.find(({ id }) => id === 'wmo-2015/art-2.1.2/lid-2/a@2026-07-01')).toMatchObject({
      titel: 'Wet maatschappelijke ondersteuning 2015, artikel 2.1.2, tweede lid, onder a',
      gelezen: 'tekst',
    })
  })

  it('shows the text of a law as it was on the day', () => {
    const wmo = (peildatum: string) =>
      toetslijst('akkoord', peildatum)
        .items.find(({ id }) => id === 'R3')!
        .bron.map(({ id }) => id)
        .filter((id) => id.startsWith('wmo-2015'))
    expect(wmo('2022-05-01')).toEqual(['wmo-2015/art-2.1.2/lid-6@2017-05-10'])
    expect(wmo(PEILDATUM)).toEqual(['wmo-2015/art-2.1.2/lid-6@2026-07-01'])
  })

  it('has thirty items in five themes, of which two may be missing', () => {
    const { items, themas } = toetslijst('akkoord', PEILDATUM)
    const per = themas.map(({ id }) => items.filter(({ thema }) => thema === id).length)
    expect(per).toEqual([6, 10, 6, 4, 4])
    expect(items.filter(({ optioneel }) => optioneel).map(({ id }) => id)).toEqual(['M10', 'S5'])
  })

  it('calls nothing law in the list for agreements: no law says what an agreement holds', () => {
    for (const { zekerheid } of toetslijst('akkoord', PEILDATUM).items) expect(zekerheid).toBe('uitleg')
    for (const { zekerheid } of toetslijst('wmo-plan', PEILDATUM).items) expect(zekerheid).toBe('wet')
    for (const { zekerheid } of toetslijst('regiovisie', PEILDATUM).items) expect(zekerheid).not.toBe('wet')
  })

  it.each(NAMEN)('%s has no model sentence twice, and none too long to read', (naam) => {
    const zinnen = toetslijst(naam, PEILDATUM).items.flatMap(({ modelzinnen }) => modelzinnen)
    expect(new Set(zinnen).size).toBe(zinnen.length)
    for (const zin of zinnen) expect(zin.split(' ').length, zin).toBeLessThanOrEqual(25)
  })

  it('names an amount or lasting money on level 4, and only there a bare amount', () => {
    for (const { modelzinnen } of toetslijst('akkoord', PEILDATUM).items) {
      expect(modelzinnen[3]).toMatch(/\[bedrag\]/)
      for (const zin of modelzinnen.slice(0, 3))
        expect(zin).not.toMatch(/\[(bedrag|jaar|aantal)\]|structureel/)
    }
  })

  it('refuses a list or a day that is not there', () => {
    expect(() => toetslijst('constructor' as never, PEILDATUM)).toThrow('Deze toetslijst bestaat niet.')
    expect(() => toetslijst('akkoord', '2018-03-20')).toThrow('bestaat niet op 20 maart 2018')
    expect(() => toetslijst('akkoord', '2026-02-30')).toThrow()
  })
})
