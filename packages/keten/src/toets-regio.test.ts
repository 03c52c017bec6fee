import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Functie, ketenmodel, type Organisatie, type Regio, toetsRegio } from './index.ts'

const PEILDATUM = '2026-11-25'
const context = { peildatum: PEILDATUM }
const model = ketenmodel(PEILDATUM)
const FUNCTIES = model.functies.map(({ functie }) => functie)
const FEITEN = [
  'coordinator',
  'regiovisie',
  'structureel_geld',
  'altijd_bereikbaar',
  'chat_altijd_open',
  'kinderen_eigen_client',
  'genoeg_opvangplaatsen',
  'lokaal_team_kijkt_naar_veiligheid',
  'veilig_thuis_op_tijd',
  'beoordeling_afgestemd',
  'tafels_afgestemd',
  'campagnes_afgestemd',
] as const
const GEMEENTEN = ['Alfastad', 'Betadorp', 'Gammaveen']

const rol = fc.constantFrom('eindverantwoordelijk', 'uitvoerend', 'draagt_bij', 'geinformeerd')
const organisatie = fc.record(
  {
    actor: fc.constantFrom(...model.actoren.map(({ actor }) => actor)),
    gemeenten: fc.subarray(GEMEENTEN, { minLength: 1 }),
    functies: fc.dictionary(fc.constantFrom(...FUNCTIES), rol, { maxKeys: 4, noNullPrototype: true }),
  },
  { requiredKeys: ['actor', 'functies'] },
)

/** Any region: organisations at random, agreements that fit the model, some facts known and some not. */
const regio = fc
  .record({
    organisaties: fc.array(organisatie, { minLength: 1, maxLength: 8 }),
    afspraken: fc.array(
      fc.record({
        nummer: fc.nat(),
        afgesproken: fc.option(fc.boolean(), { nil: undefined }),
        termijn: fc.option(
          fc.record({
            aantal: fc.integer({ min: 1, max: 15 }),
            eenheid: fc.constantFrom('dagen', 'werkdagen', 'weken'),
          }),
          { nil: undefined },
        ),
      }),
      { maxLength: 5 },
    ),
    functies: fc.subarray([...FUNCTIES]),
    overdrachten: fc.option(fc.boolean(), { nil: undefined }),
    situatie: fc.dictionary(fc.constantFrom(...FEITEN), fc.boolean(), { noNullPrototype: true }),
    schaal: fc.constantFrom('gemeente', 'regio', 'land'),
  })
  .map(({ organisaties, afspraken, functies, overdrachten, situatie, schaal }): Regio => {
    const lijst = organisaties.map(
      (een, i) => ({ ...een, id: `o${i}`, naam: `Organisatie ${i}` }) as Organisatie,
    )
    const ids = (soorten: readonly string[]) =>
      lijst.filter(({ actor }) => soorten.includes(actor)).map(({ id }) => id)
    return {
      naam: 'Willekeurig',
      schaal: schaal as 'regio',
      gemeenten: GEMEENTEN,
      organisaties: lijst,
      overdrachten: afspraken.flatMap(({ nummer, afgesproken, termijn }) => {
        const { overdracht, van, naar } = model.overdrachten[nummer % model.overdrachten.length]!
        const kanten = { van: ids(van), naar: ids(naar) }
        const vanMens = van.some((een) => !model.actoren.some(({ actor }) => actor === een))
        const naarMens = naar.some((een) => !model.actoren.some(({ actor }) => actor === een))
        if ((kanten.van.length === 0 && !vanMens) || (kanten.naar.length === 0 && !naarMens)) return []
        return [
          {
            overdracht,
            ...(kanten.van.length > 0 && { van: kanten.van }),
            ...(kanten.naar.length > 0 && { naar: kanten.naar }),
            ...(afgesproken !== undefined && { afgesproken }),
            ...(termijn && { termijn: termijn as { aantal: number; eenheid: 'dagen' } }),
          },
        ]
      }),
      volledig: { functies, ...(overdrachten !== undefined && { overdrachten }) },
      situatie,
    }
  })

/** The same region with some of what was unknown filled in. */
const bijgevuld = fc
  .tuple(
    regio,
    fc.subarray([...FUNCTIES]),
    fc.boolean(),
    fc.dictionary(fc.constantFrom(...FEITEN), fc.boolean(), { noNullPrototype: true }),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([oud, functies, overdrachten, situatie, muntjes]) => {
    const nieuw: Regio = {
      ...oud,
      volledig: {
        functies: [...new Set([...(oud.volledig?.functies ?? []), ...functies])],
        overdrachten: oud.volledig?.overdrachten ?? overdrachten,
      },
      situatie: { ...situatie, ...oud.situatie },
      overdrachten: (oud.overdrachten ?? []).map((afspraak) =>
        afspraak.afgesproken === undefined
          ? { ...afspraak, afgesproken: muntjes.next().value as boolean }
          : afspraak,
      ),
    }
    return { oud, nieuw }
  })

describe('De toets van een regio', () => {
  it('draait een eindoordeel nooit om als er meer bekend wordt', () => {
    fc.assert(
      fc.property(bijgevuld, ({ oud, nieuw }) => {
        const eerst = toetsRegio(oud, context).uitkomst
        if (eerst !== 'onbepaald') expect(toetsRegio(nieuw, context).uitkomst).toBe(eerst)
      }),
      { numRuns: 400 },
    )
  })

  it('geeft een versnippering tussen 0 en 1, of geen', () => {
    fc.assert(
      fc.property(regio, (een) => {
        const { maat, per_functie, cellen } = toetsRegio(een, context).versnippering
        if (cellen === 0) expect(maat).toBeUndefined()
        for (const getal of [
          ...(maat === undefined ? [] : [maat]),
          ...per_functie.map((deel) => deel.maat),
        ]) {
          expect(getal).toBeGreaterThanOrEqual(0)
          expect(getal).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('ziet wat niet is ingevuld nooit als een gat', () => {
    fc.assert(
      fc.property(regio, (een) => {
        const { volledig: _, situatie: __, overdrachten: ___, ...kaal } = een
        for (const { soort } of toetsRegio(kaal, context).bevindingen)
          expect(['overlap', 'schakel']).toContain(soort)
      }),
    )
  })

  it('zet zorg zonder veiligheid altijd bovenaan', () => {
    fc.assert(
      fc.property(regio, (een) => {
        const zonder = een.organisaties.map(({ functies, ...rest }) => ({
          ...rest,
          functies: { ...functies, directe_veiligheid: 'draagt_bij', hulp: 'uitvoerend' } as const,
        }))
        const functies: readonly Functie[] = ['directe_veiligheid']
        const { uitkomst, bevindingen, signalen } = toetsRegio(
          { ...een, organisaties: zonder, volledig: { ...een.volledig, functies } },
          context,
        )
        expect(uitkomst).toBe('gevaarlijk_gat')
        expect(bevindingen[0]).toMatchObject({ code: 'veiligheid_voor_zorg', ernst: 'gevaar' })
        expect(signalen[0]).toMatchObject({ code: 'eerst_veiligheid', soort: 'gevaar' })
      }),
    )
  })

  it('heeft bij elke bevinding een bron, een herstel en een plaats, het ernstigste eerst', () => {
    const rang = ['gevaar', 'ernstig', 'aandacht', 'kennis']
    fc.assert(
      fc.property(regio, (een) => {
        const { bevindingen } = toetsRegio(een, context)
        for (const { bron, herstel, waar } of bevindingen) {
          expect(bron.length).toBeGreaterThan(0)
          expect(herstel).toMatch(/\.$/)
          expect(Object.keys(waar).length).toBeGreaterThan(0)
        }
        const plaatsen = bevindingen.map(({ ernst }) => rang.indexOf(ernst))
        expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b))
      }),
    )
  })

  it('verandert de invoer niet en let niet op de volgorde van sleutels', () => {
    fc.assert(
      fc.property(regio, (een) => {
        const bevroren = bevries(structuredClone(een))
        const antwoord = toetsRegio(bevroren, context)
        expect(bevroren).toEqual(een)
        expect(toetsRegio(omgekeerd(een) as Regio, context)).toEqual(antwoord)
      }),
      { numRuns: 60 },
    )
  })

  it('neemt van een kleine gemeente en een grote regio dezelfde regels', () => {
    const org = (id: string, gemeenten?: readonly string[]): Organisatie => ({
      id,
      naam: id,
      actor: 'ggz',
      functies: { hulp: 'eindverantwoordelijk' },
      ...(gemeenten && { gemeenten }),
    })
    const een = toetsRegio({ naam: 'x', gemeenten: ['A', 'B'], organisaties: [org('a'), org('b')] }, context)
    const twee = toetsRegio(
      { naam: 'x', gemeenten: ['A', 'B'], organisaties: [org('a', ['A', 'B']), org('b', ['B', 'A'])] },
      context,
    )
    expect(twee).toEqual(een)
  })

  it.each([
    ['niets', undefined, ''],
    ['null', null, ''],
    ['een lijst', [], ''],
    ['een tekst', 'regio', ''],
    [
      'een onbekende sleutel',
      { naam: 'x', gemeenten: ['A'], organisaties: [], burgemeester: 'Jan' },
      '/burgemeester',
    ],
    [
      'een sleutel __proto__',
      JSON.parse('{"naam":"x","gemeenten":["A"],"organisaties":[],"__proto__":{}}'),
      '/__proto__',
    ],
    ['geen organisaties', { naam: 'x', gemeenten: ['A'], organisaties: [] }, '/organisaties'],
    ['een gemeente die er twee keer staat', kaal({ gemeenten: ['A', 'A'] }), '/gemeenten/1'],
    [
      'een actor die niet bestaat',
      kaal({ organisaties: [{ ...org1(), actor: 'heks' }] }),
      '/organisaties/0/actor',
    ],
    [
      'een functie die niet bestaat',
      kaal({ organisaties: [{ ...org1(), functies: { vliegen: 'uitvoerend' } }] }),
      '/organisaties/0/functies/vliegen',
    ],
    ['een naam van duizend tekens', kaal({ naam: 'x'.repeat(1000) }), '/naam'],
    [
      'een overdracht zonder ontvanger',
      kaal({ overdrachten: [{ overdracht: 'h03', van: ['a'] }] }),
      '/overdrachten/0/naar',
    ],
    [
      'een termijn van nul dagen',
      kaal({ overdrachten: [{ overdracht: 'h28', van: ['a'], termijn: { aantal: 0, eenheid: 'dagen' } }] }),
      '/overdrachten/0/termijn/aantal',
    ],
  ])('weigert %s, en wijst de plaats aan', (_naam, invoer, pad) => {
    const fout = vang(() => toetsRegio(invoer as Regio, context))
    expect(isVoordeurFout(fout) && fout.code).toBe('invoer_ongeldig')
    expect(isVoordeurFout(fout) && fout.plekken.map((plek) => plek.pad)).toContain(`/regio${pad}`)
  })

  it('weigert een datum die niet bestaat, en een context met iets extra', () => {
    expect(vang(() => toetsRegio(kaal({}) as Regio, { peildatum: '2026-02-30' }))).toMatchObject({
      code: 'datum_ongeldig',
    })
    expect(vang(() => toetsRegio(kaal({}) as Regio, { ...context, nu: true } as never))).toMatchObject({
      code: 'invoer_ongeldig',
    })
  })
})

function org1(): object {
  return { id: 'a', naam: 'A', actor: 'politie', functies: {} }
}

function kaal(anders: object): object {
  return { naam: 'x', gemeenten: ['A'], organisaties: [org1()], ...anders }
}

function vang(doe: () => unknown): unknown {
  try {
    doe()
  } catch (fout) {
    return fout
  }
  throw new Error('Er kwam geen fout')
}

function bevries<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null) {
    Object.values(waarde).forEach(bevries)
    Object.freeze(waarde)
  }
  return waarde
}

function omgekeerd(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(omgekeerd)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .reverse()
      .map(([sleutel, deel]) => [sleutel, omgekeerd(deel)]),
  )
}
