import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Akkoord, ketenmodel, type Partij, toetsAkkoord } from './index.ts'

const context = { peildatum: '2026-11-25' }
const model = ketenmodel(context.peildatum)
const FUNCTIES = model.functies.map(({ functie }) => functie)

const partijen: readonly Partij[] = [
  ...model.actoren
    .filter(({ actor }) => actor !== 'ministerie')
    .map(({ actor, naam }): Partij => ({ id: actor.replaceAll('_', '-'), naam, actor, getekend: true })),
  ...(['vws', 'ocw', 'jenv', 'szw', 'bzk'] as const).map(
    (ministerie): Partij => ({
      id: ministerie,
      naam: ministerie,
      actor: 'ministerie',
      ministerie,
      getekend: true,
    }),
  ),
]

/** An agreement to which everyone has committed. */
const volledig: Akkoord = {
  naam: 'Volledig akkoord',
  schaal: 'landelijk',
  evaluatie: '2028-12-31',
  partijen,
  toezeggingen: FUNCTIES.map((functie) => ({
    functie,
    partijen: partijen.map(({ id }) => id),
    eigenaar: partijen[0]!.id,
    wat: 'Een toezegging.',
    geld: true,
    indicator: 'Een cijfer',
  })),
  overdrachten: model.overdrachten.map(({ overdracht }) => ({ overdracht, afgesproken: true })),
}

describe('De toets van een akkoord', () => {
  it('noemt een akkoord volledig als alles is toegezegd', () => {
    const { uitkomst, punten, per_partij, ontbreekt } = toetsAkkoord(volledig, context)
    expect({ uitkomst, punten, per_partij, ontbreekt }).toEqual({
      uitkomst: 'volledig',
      punten: [],
      per_partij: [],
      ontbreekt: [],
    })
  })

  it('mist elke functie, elke overdracht en elk ministerie dat eruit wordt gehaald', () => {
    for (const functie of FUNCTIES) {
      const zonder = {
        ...volledig,
        toezeggingen: volledig.toezeggingen.filter((een) => een.functie !== functie),
      }
      expect(toetsAkkoord(zonder, context).punten).toMatchObject([
        { code: 'functie_zonder_toezegging', functie },
      ])
    }
    for (const ministerie of ['vws', 'ocw', 'jenv', 'szw', 'bzk'] as const) {
      const zonder = {
        ...volledig,
        partijen: partijen.filter((partij) => partij.ministerie !== ministerie),
        toezeggingen: volledig.toezeggingen.map((een) => ({
          ...een,
          partijen: een.partijen.filter((id) => id !== ministerie),
        })),
      }
      const { punten, per_partij } = toetsAkkoord(zonder, context)
      expect(punten).toMatchObject([{ code: 'ministerie_ontbreekt', ministerie }])
      expect(per_partij).toMatchObject([{ ministerie, deelnemer: false }])
    }
    const nodig = toetsAkkoord({ ...volledig, overdrachten: [] }, context)
    expect(nodig.punten).toHaveLength(nodig.volledigheid.overdrachten + nodig.volledigheid.termijnen)
  })

  it('noemt onvolledig nooit volledig als er meer bekend wordt', () => {
    const deel = fc.record({
      toezeggingen: fc.subarray([...volledig.toezeggingen]),
      overdrachten: fc.subarray([...volledig.overdrachten!]),
      geld: fc.constantFrom(true, false),
      getekend: fc.boolean(),
    })
    fc.assert(
      fc.property(deel, ({ toezeggingen, overdrachten, geld, getekend }) => {
        const onbekend: Akkoord = {
          ...volledig,
          partijen: partijen.map(({ getekend: _, ...rest }) => rest),
          toezeggingen: toezeggingen.map(({ geld: _, ...rest }) => rest),
          overdrachten,
        }
        const bekend: Akkoord = {
          ...onbekend,
          partijen: partijen.map((partij) => ({ ...partij, getekend })),
          toezeggingen: toezeggingen.map((een) => ({ ...een, geld })),
        }
        const eerst = toetsAkkoord(onbekend, context).uitkomst
        expect(eerst).not.toBe('volledig')
        if (eerst === 'onvolledig') expect(toetsAkkoord(bekend, context).uitkomst).toBe('onvolledig')
      }),
      { numRuns: 40 },
    )
  })

  it('rekt geen wettelijke termijn op', () => {
    const langer = {
      ...volledig,
      overdrachten: [
        ...volledig.overdrachten!,
        { overdracht: 'h07', afgesproken: true, termijn: { aantal: 12, eenheid: 'weken' } } as const,
      ],
    }
    const [punt] = toetsAkkoord(langer, context).punten
    expect(punt).toMatchObject({ code: 'termijn_langer_dan_wet', overdracht: 'h07' })
    expect(punt!.bron.map(({ id }) => id)).toContain('ub-wmo-2015/art-4.1.7/lid-2@2015-01-01')
  })

  it.each([
    [null, ''],
    [[], ''],
    [{ ...volledig, schaal: 'mondiaal' }, '/schaal'],
    [{ ...volledig, partijen: [partijen[0], partijen[0]] }, '/partijen/1/id'],
    [{ ...volledig, evaluatie: '2028-02-30' }, '/evaluatie'],
    [
      { ...volledig, partijen: [{ ...partijen[0], ministerie: 'vws' }, ...partijen.slice(1)] },
      '/partijen/0/ministerie',
    ],
  ])('wijst de plaats van een fout aan', (invoer, pad) => {
    expect(() => toetsAkkoord(invoer as never, context)).toThrow(
      expect.objectContaining({
        code: 'invoer_ongeldig',
        plekken: expect.arrayContaining([expect.objectContaining({ pad: `/akkoord${pad}` })]),
      }),
    )
  })
})
