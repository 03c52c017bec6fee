import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { landelijkeRol } from './landelijke-rol.ts'

const dagen = fc
  .date({ min: new Date('2018-03-15'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10))

describe('De landelijke rol', () => {
  it('zegt op elke dag van elke rol elke taak precies een keer', () => {
    fc.assert(
      fc.property(dagen, (peildatum) => {
        const { rollen, taken } = landelijkeRol({ peildatum })
        const namen = taken.map(({ taak }) => taak)
        for (const rol of rollen) expect(rol.taken.map(({ taak }) => taak)).toEqual(namen)
      }),
    )
  })

  it('zegt alleen dat niemand een taak heeft als elke bron dat zegt, en telt het voorstel niet als rol', () => {
    fc.assert(
      fc.property(dagen, (peildatum) => {
        const { rollen, taken } = landelijkeRol({ peildatum })
        const bestaand = rollen.filter(({ voorstel }) => !voorstel)
        for (const { taak, belegd, bij } of taken) {
          const standen = bestaand.map((rol) => rol.taken.find((een) => een.taak === taak)!.stand)
          expect(belegd === 'nee').toBe(standen.every((stand) => stand === 'nee'))
          expect(belegd === 'ja').toBe(standen.includes('ja'))
          expect(bij).not.toContain('voorgestelde_nationaal_rapporteur')
          expect(bij.length > 0).toBe(belegd === 'ja')
        }
      }),
    )
  })

  it('zegt bij een rol die niet over huiselijk geweld gaat nergens ja', () => {
    fc.assert(
      fc.property(dagen, (peildatum) => {
        for (const { huiselijk_geweld, taken } of landelijkeRol({ peildatum }).rollen)
          if (huiselijk_geweld !== 'ja') expect(taken.map(({ stand }) => stand)).not.toContain('ja')
      }),
    )
  })

  it('heeft een voorstel en nooit een aangestelde rapporteur voor huiselijk geweld', () => {
    fc.assert(
      fc.property(dagen, (peildatum) => {
        const { rollen } = landelijkeRol({ peildatum })
        const rapporteurs = rollen.filter(
          ({ soort, huiselijk_geweld }) => soort === 'rapporteur' && huiselijk_geweld === 'ja',
        )
        expect(rapporteurs.map(({ voorstel }) => voorstel)).toEqual([true])
      }),
    )
  })

  it('geeft elke reden een bron', () => {
    const { rollen, taken } = landelijkeRol({ peildatum: '2026-11-25' })
    const redenen = [
      ...taken.map(({ reden }) => reden),
      ...rollen.flatMap((rol) => [rol.reden, ...rol.taken.map(({ reden }) => reden)]),
    ]
    expect(redenen.length).toBe(6 + 4 * 7)
    for (const { bron } of redenen) expect(bron.length).toBeGreaterThan(0)
  })

  it.each([
    ['een dag die niet bestaat', { peildatum: '2026-02-30' }, ['datum_ongeldig', '/peildatum']],
    ['een dag voor de nota', { peildatum: '2018-03-14' }, ['regel_bestaat_niet_op_datum', '/peildatum']],
    ['een veld te veel', { peildatum: '2026-11-25', rol: 'x' }, ['invoer_ongeldig', '/rol']],
    ['null', null, ['invoer_ongeldig', '']],
  ])('wijst %s af', (_wat, context, verwacht) => {
    let gevonden: readonly unknown[] = []
    try {
      landelijkeRol(context as never)
    } catch (fout) {
      if (!isVoordeurFout(fout)) throw fout
      gevonden = [fout.code, fout.plekken[0]?.pad]
    }
    expect(gevonden).toEqual(verwacht)
  })
})
