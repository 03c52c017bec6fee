import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Handelingsperspectief, Plichtvraag } from './generated/typen.ts'
import { handelingsperspectief } from './handelingsperspectief.ts'
import { beroepen, plicht } from './plicht.ts'

const feit = fc.constantFrom(true, false, undefined)
const vragen = fc
  .record({
    beroep: fc.constantFrom(...beroepen().map(({ beroep }) => beroep)),
    big_beroep: feit,
    geeft_zorg: feit,
    bekostigd: feit,
  })
  .map((vraag) => JSON.parse(JSON.stringify(vraag)) as Plichtvraag)
const dag = fc.constantFrom(
  '1900-01-01',
  '2013-07-01',
  '2015-01-01',
  '2018-12-31',
  '2021-10-15',
  '2025-06-01',
  '2026-11-25',
)

/** Every sentence a person reads. */
function zinnen(antwoord: Handelingsperspectief): readonly string[] {
  return [
    antwoord.titel,
    antwoord.mens.beslisser,
    ...antwoord.stappen.flatMap(({ doe, doe_niet, zin }) => [doe, zin, ...doe_niet]),
    ...antwoord.motivering.map(({ zin }) => zin),
    ...antwoord.signalen.map(({ zin }) => zin),
    ...antwoord.mens.vragen.map(({ vraag }) => vraag),
  ]
}

describe('handelingsperspectief', () => {
  it('starts with danger and always names advice, whatever is unknown', () => {
    fc.assert(
      fc.property(vragen, dag, (vraag, peildatum) => {
        const { stappen, signalen } = handelingsperspectief(vraag, { peildatum })
        expect(stappen[0]?.stap).toBe('gevaar_eerst')
        expect(stappen[0]?.doe).toContain('112')
        expect(stappen.find(({ stap }) => stap === 'advies')?.doe).toContain('0800-2000')
        expect(signalen[0]?.code).toBe('bel_112')
      }),
    )
  })

  it('never speaks of a meldcode to someone without a duty', () => {
    fc.assert(
      fc.property(vragen, dag, (vraag, peildatum) => {
        const antwoord = handelingsperspectief(vraag, { peildatum })
        if (antwoord.uitkomst !== 'handelen_zonder_plicht') return
        for (const zin of zinnen(antwoord)) expect(zin.toLowerCase()).not.toContain('meldcode')
      }),
    )
  })

  it('warns everyone without a known duty against confronting, promising and investigating', () => {
    fc.assert(
      fc.property(vragen, dag, (vraag, peildatum) => {
        const antwoord = handelingsperspectief(vraag, { peildatum })
        if (antwoord.uitkomst === 'eigen_meldcode_volgen') return
        const niet = antwoord.stappen.flatMap(({ doe_niet }) => doe_niet).join(' ')
        for (const woord of ['geheimhouding', 'onderzoek', 'pleger', 'dossier']) expect(niet).toContain(woord)
        expect(antwoord.signalen.map(({ code }) => code)).toContain('niet_confronteren')
      }),
    )
  })

  it('says the same about the duty as plicht does', () => {
    fc.assert(
      fc.property(vragen, dag, (vraag, peildatum) => {
        const { uitkomst, ontbreekt } = handelingsperspectief(vraag, { peildatum })
        const gevonden = plicht(vraag, { peildatum })
        expect(uitkomst === 'handelen_zonder_plicht').toBe(gevonden.uitkomst === 'geen_plicht')
        expect(uitkomst === 'onbepaald').toBe(gevonden.uitkomst === 'onbepaald')
        expect(ontbreekt).toEqual(gevonden.ontbreekt)
      }),
    )
  })

  it('shows a source only from the day it exists', () => {
    const oud = handelingsperspectief({ beroep: 'kapper' }, { peildatum: '2020-01-01' })
    expect(JSON.stringify(oud)).not.toContain('kamervragen-kappers/')
    const nu = handelingsperspectief({ beroep: 'kapper' }, { peildatum: '2026-11-25' })
    expect(JSON.stringify(nu)).toContain('kamervragen-kappers/')
  })

  it('leaves its input alone and does not care about the order of keys', () => {
    fc.assert(
      fc.property(vragen, dag, (vraag, peildatum) => {
        const omgekeerd = Object.fromEntries(Object.entries(vraag).reverse()) as unknown as Plichtvraag
        expect(handelingsperspectief(Object.freeze(omgekeerd), { peildatum })).toEqual(
          handelingsperspectief(vraag, { peildatum }),
        )
      }),
    )
  })

  it.each([
    [null],
    [[]],
    [{ beroep: 'kapper', klant: 'x' }],
    [JSON.parse('{"beroep":"kapper","__proto__":1}')],
  ])('refuses %j', (vraag) => {
    expect(() => handelingsperspectief(vraag as never, { peildatum: '2026-11-25' })).toThrow(
      expect.objectContaining({ code: 'invoer_ongeldig' }),
    )
  })
})
