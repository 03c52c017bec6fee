import { dagenTussen, plusDagen, werkdagenTussen } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ketenmodel, route, type Schakel } from './index.ts'

const PEILDATUM = '2026-11-25'
const model = ketenmodel(PEILDATUM)
const SCHAKELS = [...new Set(model.overdrachten.flatMap(({ van, naar }) => [...van, ...naar]))]
const schakel = fc.constantFrom<Schakel>(...SCHAKELS)
const begin = fc.integer({ min: 0, max: 2000 }).map((dagen) => plusDagen('2024-01-01', dagen))

describe('Een route door de keten', () => {
  it('is een keten van overdrachten uit het model, zonder iets twee keer te bezoeken', () => {
    fc.assert(
      fc.property(schakel, schakel, begin, (van, naar, dag) => {
        for (const weg of route(van, naar, { begin: dag, peildatum: PEILDATUM }).wegen) {
          expect(weg.schakels[0]).toBe(van)
          expect(weg.schakels.at(-1)).toBe(naar)
          expect(new Set(weg.schakels).size).toBe(weg.schakels.length)
          for (const stap of weg.stappen) {
            const overdracht = model.overdrachten.find((een) => een.overdracht === stap.overdracht)!
            expect(overdracht.van).toContain(stap.van)
            expect(overdracht.naar).toContain(stap.naar)
          }
        }
      }),
    )
  })

  it('telt de som op als kalenderdagen en als werkdagen tot de laatste dag', () => {
    fc.assert(
      fc.property(schakel, schakel, begin, (van, naar, dag) => {
        for (const { uiterlijk, kalenderdagen, werkdagen, stappen } of route(van, naar, {
          begin: dag,
          peildatum: PEILDATUM,
        }).wegen) {
          expect(kalenderdagen).toBe(dagenTussen(dag, uiterlijk))
          expect(werkdagen).toBe(werkdagenTussen(dag, uiterlijk))
          expect(uiterlijk >= dag).toBe(true)
          for (const stap of stappen) expect(stap.uiterlijk >= stap.begin!).toBe(true)
        }
      }),
    )
  })

  it('geeft bij een latere begindag nooit een eerder einde', () => {
    fc.assert(
      fc.property(schakel, schakel, begin, fc.integer({ min: 1, max: 20 }), (van, naar, dag, later) => {
        const einden = (start: string) =>
          route(van, naar, { begin: start, peildatum: PEILDATUM }).wegen.map(({ uiterlijk }) => uiterlijk)
        const [eerst, daarna] = [einden(dag), einden(plusDagen(dag, later))]
        eerst.forEach((einde, i) => {
          expect(daarna[i]! >= einde).toBe(true)
        })
      }),
    )
  })

  it('noemt een weg alleen wettelijk vast als elke overdracht en elke klok in de wet staat', () => {
    fc.assert(
      fc.property(schakel, schakel, (van, naar) => {
        const antwoord = route(van, naar, { begin: PEILDATUM, peildatum: PEILDATUM })
        for (const { wettelijk_vast, stappen } of antwoord.wegen)
          if (wettelijk_vast) for (const stap of stappen) expect(stap.zekerheid).toBe('wet')
        expect(antwoord.uitkomst === 'geen_weg').toBe(antwoord.wegen.length === 0)
      }),
    )
  })

  it('laat het huisverbod nooit opschuiven, op welke dag het ook begint', () => {
    fc.assert(
      fc.property(begin, (dag) => {
        const [weg] = route('burgemeester', 'burgemeester', { begin: dag, peildatum: PEILDATUM }).wegen
        const per = Object.fromEntries(
          weg!.stappen.map(({ overdracht, uiterlijk }) => [overdracht, uiterlijk]),
        )
        expect(per).toEqual({ h18: plusDagen(dag, 28), h38: plusDagen(dag, 10) })
      }),
    )
  })

  it('meldt een kring die begint en eindigt bij dezelfde schakel', () => {
    const { kringen } = route('veilig_thuis', 'politie', { begin: PEILDATUM, peildatum: PEILDATUM })
    expect(kringen).toContainEqual(['politie', 'veilig_thuis', 'politie'])
    for (const kring of kringen) expect(kring[0]).toBe(kring.at(-1))
  })

  it.each([
    [{ begin: '2026-11-25' }, 'datum_ongeldig'],
    [{ begin: 'gisteren', peildatum: PEILDATUM }, 'datum_ongeldig'],
    [{ begin: PEILDATUM, peildatum: PEILDATUM, regio: 'x' }, 'invoer_ongeldig'],
    [null, 'invoer_ongeldig'],
  ])('weigert %j', (context, code) => {
    expect(() => route('burger', 'politie', context as never)).toThrow(expect.objectContaining({ code }))
  })

  it.each(['', '__proto__', 'constructor', 'POLITIE', null, 3])('weigert de schakel %j', (naam) => {
    expect(() => route(naam as never, 'politie', { begin: PEILDATUM, peildatum: PEILDATUM })).toThrow(
      expect.objectContaining({ code: 'invoer_ongeldig' }),
    )
  })
})
