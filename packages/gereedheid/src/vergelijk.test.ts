import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Gereedheidstoets, Oordeel, Oordelen } from './generated/typen.ts'
import { toets } from './toets.ts'
import { toetslijst } from './toetslijst.ts'
import { vergelijk } from './vergelijk.ts'

const DAG = '2026-11-25'
const ids = toetslijst('gemeente', DAG).items.map(({ id }) => id)
const oordelen = fc.dictionary(
  fc.constantFrom(...ids),
  fc.record({ niveau: fc.constantFrom<Oordeel['niveau']>(0, 1, 2, 3) }),
) as fc.Arbitrary<Oordelen>
const kant = (ingevuld: Oordelen, peildatum = DAG) => toets(ingevuld, { lijst: 'gemeente', peildatum })

describe('Een vergelijking van twee toetsen', () => {
  it('noemt een stap van of naar onbekend nooit hoger of lager', () => {
    fc.assert(
      fc.property(oordelen, oordelen, (links, rechts) => {
        for (const { a, b, verandering } of vergelijk(kant(links), kant(rechts)).verschillen)
          expect(verandering === 'niet_te_zeggen').toBe(a === 'onbekend' || b === 'onbekend')
      }),
    )
  })

  it('heeft elk punt van de lijst op precies een plek: verschil, gelijk of in beide onbekend', () => {
    fc.assert(
      fc.property(oordelen, oordelen, (links, rechts) => {
        const { verschillen, gelijk, beide_onbekend } = vergelijk(kant(links), kant(rechts))
        const alle = [...verschillen.map(({ item }) => item), ...gelijk, ...beide_onbekend]
        expect(alle.toSorted()).toEqual(ids.toSorted())
      }),
    )
  })

  it('zegt alleen gelijk als elk punt in beide bekend is', () => {
    fc.assert(
      fc.property(oordelen, oordelen, (links, rechts) => {
        const { uitkomst, verschillen } = vergelijk(kant(links), kant(rechts))
        const alles = [links, rechts].every((een) => Object.keys(een).length === ids.length)
        const bekend = verschillen.some(({ verandering }) => verandering !== 'niet_te_zeggen')
        expect(uitkomst).toBe(bekend ? 'verschil' : alles ? 'gelijk' : 'onbepaald')
      }),
    )
  })

  it('draait alles om als a en b worden omgedraaid', () => {
    const om = { hoger: 'lager', lager: 'hoger', niet_te_zeggen: 'niet_te_zeggen' }
    fc.assert(
      fc.property(oordelen, oordelen, (links, rechts) => {
        const heen = vergelijk(kant(links), kant(rechts))
        const terug = vergelijk(kant(rechts), kant(links))
        expect(terug.verschillen.map(({ item, verandering }) => [item, verandering])).toEqual(
          heen.verschillen.map(({ item, verandering }) => [item, om[verandering]]),
        )
        expect(terug.uitkomst).toBe(heen.uitkomst)
      }),
    )
  })

  it('neemt een antwoord dat als JSON is bewaard, en verandert het niet', () => {
    fc.assert(
      fc.property(oordelen, oordelen, (links, rechts) => {
        const [a, b] = [kant(links, '2026-07-01'), kant(rechts)]
        const bewaard = JSON.stringify(a)
        expect(vergelijk(JSON.parse(bewaard) as Gereedheidstoets, b)).toEqual(vergelijk(a, b))
        expect(JSON.stringify(a)).toBe(bewaard)
        expect(vergelijk(a, b).versie.peildatum).toBe(DAG)
      }),
    )
  })

  const goed = kant({ plan: { niveau: 1 } })
  const metItem = (item: object) => ({
    ...goed,
    uitslag: { ...goed.uitslag, items: [{ ...goed.uitslag.items[0], ...item }] },
  })
  it.each([
    ['null', null, '/b'],
    ['een lijst', [], '/b'],
    ['oordelen in plaats van een antwoord', { plan: { niveau: 1 } }, '/b'],
    ['een veld te veel', { ...goed, naam: 'x' }, '/b/naam'],
    ['een andere lijst', toets({}, { lijst: 'campagne', peildatum: DAG }), '/b/lijst'],
    ['een lijst die niet bij de uitslag hoort', { ...goed, lijst: 'campagne' }, '/b/uitslag/lijst/id'],
    ['een punt dat de lijst niet heeft', metItem({ item: 'provincie' }), '/b/uitslag/items/0/item'],
    ['een niveau dat de schaal niet heeft', metItem({ niveau: 5 }), '/b/uitslag/items/0/niveau'],
    [
      'een punt dat er twee keer staat',
      {
        ...goed,
        uitslag: { ...goed.uitslag, items: [goed.uitslag.items[0], goed.uitslag.items[0]] },
      },
      '/b/uitslag/items/1/item',
    ],
    ['een prototype-sleutel', JSON.parse('{"__proto__": {}}'), '/b/__proto__'],
  ])('wijst %s af met de plek erbij', (_wat, b, plek) => {
    const plekken = plekkenVan(() => vergelijk(goed, b as Gereedheidstoets))
    expect(plekken?.[0]).toBe('invoer_ongeldig')
    expect(plekken?.some((pad) => pad === plek || (plek === '/b' && pad.startsWith('/b')))).toBe(true)
  })
})

function plekkenVan(doe: () => unknown): readonly string[] | undefined {
  try {
    doe()
  } catch (fout) {
    if (isVoordeurFout(fout)) return [fout.code, ...fout.plekken.map(({ pad }) => pad)]
    throw fout
  }
  return undefined
}
