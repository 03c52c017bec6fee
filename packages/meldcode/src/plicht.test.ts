import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Beroep, Plichtvraag } from './generated/typen.ts'
import { beroepen, plicht } from './plicht.ts'

const DAGEN = [
  '1900-01-01',
  '2013-06-30',
  '2013-07-01',
  '2014-12-31',
  '2015-01-01',
  '2015-12-31',
  '2016-01-01',
  '2018-12-31',
  '2019-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-07-31',
  '2026-08-01',
  '2030-01-01',
] as const

const beroep = fc.constantFrom(...beroepen().map((een) => een.beroep))
const feit = fc.constantFrom(true, false, undefined)
const vragen = fc
  .record({ beroep, big_beroep: feit, geeft_zorg: feit, bekostigd: feit })
  .map((vraag) => JSON.parse(JSON.stringify(vraag)) as Plichtvraag)
const dag = fc.constantFrom(...DAGEN)

function foutVan(roep: () => unknown) {
  try {
    roep()
  } catch (fout) {
    if (isVoordeurFout(fout)) return { code: fout.code, bij: fout.plekken.map(({ pad }) => pad) }
    throw fout
  }
  return undefined
}

describe('plicht', () => {
  it('answers for every profession on every day, with a reason or with a question', () => {
    for (const een of beroepen())
      for (const peildatum of DAGEN) {
        const antwoord = plicht({ beroep: een.beroep }, { peildatum })
        if (antwoord.uitkomst === 'onbepaald') {
          expect(antwoord.ontbreekt.length, `${een.beroep} ${peildatum}`).toBeGreaterThan(0)
          expect(antwoord.motivering).toEqual([])
        } else {
          expect(antwoord.ontbreekt).toEqual([])
          expect(antwoord.motivering.length).toBeGreaterThan(0)
          expect(antwoord.motivering.every(({ bron }) => bron.length > 0)).toBe(true)
        }
      }
  })

  it('never turns a decided outcome into another one when a fact becomes known', () => {
    fc.assert(
      fc.property(
        vragen,
        dag,
        fc.constantFrom('big_beroep', 'geeft_zorg', 'bekostigd'),
        fc.boolean(),
        (vraag, peildatum, naam, waarde) => {
          const eerst = plicht(vraag, { peildatum }).uitkomst
          if (eerst === 'onbepaald' || naam in vraag) return
          expect(plicht({ ...vraag, [naam]: waarde }, { peildatum }).uitkomst).toBe(eerst)
        },
      ),
    )
  })

  it('asks only facts that settle it', () => {
    fc.assert(
      fc.property(vragen, dag, (vraag, peildatum) => {
        for (const { feit: pad } of plicht(vraag, { peildatum }).ontbreekt) {
          const uitkomsten = [true, false].map(
            (waarde) => plicht({ ...vraag, [pad.slice(1)]: waarde }, { peildatum }).uitkomst,
          )
          expect(new Set(uitkomsten).size).toBe(2)
        }
      }),
    )
  })

  it('never rests a duty, or the absence of one, on a text that was not read', () => {
    fc.assert(
      fc.property(vragen, dag, (vraag, peildatum) => {
        const { uitkomst, motivering } = plicht(vraag, { peildatum })
        if (!['moet_meldcode_hebben', 'volgt_meldcode', 'geen_plicht'].includes(uitkomst)) return
        for (const { zekerheid, bron } of motivering) {
          expect(zekerheid).not.toBe('onbevestigd')
          expect(bron.some(({ gelezen }) => gelezen !== 'niet')).toBe(true)
        }
      }),
    )
  })

  it('says with every duty that no law obliges a person to report', () => {
    fc.assert(
      fc.property(vragen, dag, (vraag, peildatum) => {
        const { uitkomst, signalen } = plicht(vraag, { peildatum })
        const plichtig = uitkomst === 'moet_meldcode_hebben' || uitkomst === 'volgt_meldcode'
        expect(signalen.some(({ code }) => code === 'geen_meldplicht')).toBe(plichtig)
      }),
    )
  })

  it('puts danger first, on every day and for everyone', () => {
    fc.assert(
      fc.property(vragen, dag, (vraag, peildatum) => {
        expect(
          plicht(vraag, { peildatum })
            .signalen.slice(0, 2)
            .map(({ code }) => code),
        ).toEqual(['bel_112', 'advies_veilig_thuis'])
      }),
    )
  })

  it('knows no statutory duty before 1 July 2013 and confirms none before 2015', () => {
    for (const een of beroepen()) {
      expect(plicht({ beroep: een.beroep }, { peildatum: '2013-06-30' }).uitkomst).toBe('geen_plicht')
      expect(['niet_bevestigd', 'geen_plicht']).toContain(
        plicht({ beroep: een.beroep }, { peildatum: '2014-12-31' }).uitkomst,
      )
    }
  })

  it('gives hairdressers, beauticians, volunteers and neighbours no duty on any day', () => {
    const vrij: readonly Beroep[] = [
      'kapper',
      'schoonheidsspecialist',
      'vrijwilligersorganisatie',
      'buur_of_burger',
    ]
    for (const een of vrij)
      for (const peildatum of DAGEN)
        expect(plicht({ beroep: een }, { peildatum }).uitkomst).toBe('geen_plicht')
  })

  it('does not care about the order of keys and leaves its input alone', () => {
    fc.assert(
      fc.property(vragen, dag, (vraag, peildatum) => {
        const bevroren = Object.freeze({ ...vraag })
        const omgekeerd = Object.fromEntries(Object.entries(vraag).reverse()) as unknown as Plichtvraag
        expect(plicht(omgekeerd, Object.freeze({ peildatum }))).toEqual(plicht(bevroren, { peildatum }))
        expect(bevroren).toEqual(vraag)
      }),
    )
  })

  it.each([
    ['null', null, '/vraag'],
    ['an array', [], '/vraag'],
    ['a text', 'kapper', '/vraag'],
    ['no profession', {}, '/vraag/beroep'],
    ['an unknown profession', { beroep: 'smid' }, '/vraag/beroep'],
    ['a text for a fact', { beroep: 'ggd', geeft_zorg: 'ja' }, '/vraag/geeft_zorg'],
    ['null for a fact', { beroep: 'ggd', geeft_zorg: null }, '/vraag/geeft_zorg'],
    ['an unknown key', { beroep: 'ggd', naam: 'x' }, '/vraag/naam'],
    ['a prototype key', JSON.parse('{"beroep":"ggd","__proto__":{"x":1}}'), '/vraag/__proto__'],
  ])('refuses %s', (_naam, vraag, pad) => {
    const fout = foutVan(() => plicht(vraag as never, { peildatum: '2026-11-25' }))
    expect(fout?.code).toBe('invoer_ongeldig')
    expect(fout?.bij).toContain(pad)
  })

  it('refuses a day that does not exist and a context with unknown keys', () => {
    const vraag = { beroep: 'ggd' } as const
    expect(foutVan(() => plicht(vraag, { peildatum: '2026-02-29' }))).toEqual({
      code: 'datum_ongeldig',
      bij: ['/peildatum'],
    })
    expect(foutVan(() => plicht(vraag, { peildatum: '2026-11-25', dag: 1 } as never))?.bij).toEqual(['/dag'])
    expect(foutVan(() => plicht(vraag, null as never))?.code).toBe('invoer_ongeldig')
  })
})
