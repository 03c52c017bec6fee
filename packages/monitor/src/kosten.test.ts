import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kostencategorieen } from './generated/kostencategorieen.ts'
import { type Bandbreedte, type Kostenpost, kosten } from './index.ts'

const op = { peildatum: '2026-11-25' }
const land = { soort: 'land' } as const
const overzicht = (posten: readonly Kostenpost[]) => kosten({ gebied: land, jaar: 2025, posten }, op)

const bandbreedte = fc
  .array(fc.nat(1_000_000_000), { minLength: 3, maxLength: 3 })
  .map((getallen) => [...getallen].sort((a, b) => a - b))
  .map(([laag, midden, hoog]): Bandbreedte => ({ laag: laag!, midden: midden!, hoog: hoog! }))
const post: fc.Arbitrary<Kostenpost> = fc
  .record({
    categorie: fc.constantFrom(...kostencategorieen[0].items.map(({ dan }) => dan.categorie)),
    drager: fc.constantFrom('rijk', 'gemeente', 'werkgever', 'slachtoffer'),
    soort: fc.constantFrom('cash', 'welvaart'),
    herkomst: fc.constantFrom('gemeten', 'geschat', 'orde_van_grootte'),
    dekking: fc.constantFrom('volledig', 'gedeeltelijk', 'onbekend'),
    prijspeil: fc.option(fc.constantFrom(2020, 2025), { nil: undefined }),
    bedrag: fc.option(bandbreedte, { nil: undefined }),
    aandeel_toerekenbaar: fc.option(
      fc.nat(100).map((teller) => ({ teller, noemer: 100 })),
      { nil: undefined },
    ),
  })
  .map((een) => JSON.parse(JSON.stringify(een.categorie === 'C01' ? { ...een, soort: 'welvaart' } : een)))
const posten = fc.array(post, { maxLength: 12 })

const NAMEN = ['laag', 'midden', 'hoog'] as const
const som = (bedragen: readonly Bandbreedte[], naam: (typeof NAMEN)[number]) =>
  bedragen.reduce((tot, bedrag) => tot + bedrag[naam], 0)

describe('Het kostenoverzicht, voor alle posten', () => {
  it('elke som is de som van haar dragers en van haar categorieën', () => {
    fc.assert(
      fc.property(posten, (lijst) => {
        for (const { bedrag, per_drager, per_categorie } of overzicht(lijst).sommen)
          for (const naam of NAMEN) {
            expect(
              som(
                per_drager.map((een) => een.bedrag),
                naam,
              ),
            ).toBe(bedrag[naam])
            expect(
              som(
                per_categorie.map((een) => een.bedrag),
                naam,
              ),
            ).toBe(bedrag[naam])
          }
      }),
    )
  })

  it('laag is hoogstens midden en midden hoogstens hoog, in hele centen', () => {
    fc.assert(
      fc.property(posten, (lijst) => {
        for (const { bedrag } of overzicht(lijst).sommen) {
          expect(bedrag.laag).toBeLessThanOrEqual(bedrag.midden)
          expect(bedrag.midden).toBeLessThanOrEqual(bedrag.hoog)
          for (const naam of NAMEN) expect(Number.isSafeInteger(bedrag[naam])).toBe(true)
        }
      }),
    )
  })

  it('elke post is opgeteld of staat apart met een reden; niets verdwijnt', () => {
    fc.assert(
      fc.property(posten, (lijst) => {
        const { apart, sommen } = overzicht(lijst)
        const goed = lijst.filter((_, i) => !apart.some((een) => een.post === i))
        expect(
          goed.every((een) => een.bedrag && een.aandeel_toerekenbaar && een.prijspeil !== undefined),
        ).toBe(true)
        expect(sommen.length === 0).toBe(goed.length === 0)
      }),
    )
  })

  it('de volgorde van de posten verandert geen som en geen categorie', () => {
    fc.assert(
      fc.property(posten, (lijst) => {
        const [heen, terug] = [overzicht(lijst), overzicht([...lijst].reverse())]
        expect(terug.sommen).toEqual(heen.sommen)
        expect(terug.categorieen).toEqual(heen.categorieen)
      }),
    )
  })

  it('cash en welvaart staan nooit in een som, en twee prijspeilen ook niet', () => {
    fc.assert(
      fc.property(posten, (lijst) => {
        const namen = overzicht(lijst).sommen.map(({ soort, prijspeil }) => `${soort} ${prijspeil}`)
        expect(new Set(namen).size).toBe(namen.length)
      }),
    )
  })

  it('noemt alle zeventien categorieën, en een zonder som heet onbekend', () => {
    fc.assert(
      fc.property(posten, (lijst) => {
        const { categorieen, sommen } = overzicht(lijst)
        expect(categorieen).toHaveLength(17)
        const met = new Set(sommen.flatMap(({ per_categorie }) => per_categorie.map((een) => een.categorie)))
        for (const { categorie, stand } of categorieen) expect(stand === 'onbekend').toBe(!met.has(categorie))
      }),
    )
  })

  it('zolang er een categorie onbekend is, heet elke som een ondergrens', () => {
    fc.assert(
      fc.property(posten, (lijst) => {
        const { categorieen, sommen } = overzicht(lijst)
        if (categorieen.some(({ stand }) => stand !== 'bekend'))
          expect(sommen.every(({ ondergrens }) => ondergrens)).toBe(true)
      }),
    )
  })
})

describe('Centen', () => {
  const basis = {
    categorie: 'C03',
    drager: 'rijk',
    soort: 'cash',
    herkomst: 'gemeten',
    dekking: 'volledig',
    prijspeil: 2025,
  } as const
  const een = (teller: number, noemer: number, bedrag: number) =>
    overzicht([
      {
        ...basis,
        bedrag: { laag: bedrag, midden: bedrag, hoog: bedrag },
        aandeel_toerekenbaar: { teller, noemer },
      },
    ]).sommen[0]!.bedrag.midden

  it('een derde van een euro is 33 cent, en een half gaat omhoog', () => {
    expect(een(1, 3, 100)).toBe(33)
    expect(een(1, 2, 5)).toBe(3)
  })

  it('rekent groot en precies', () => {
    expect(een(1, 1, Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER)
  })

  it('te groot is een fout, geen afronding', () => {
    const post: Kostenpost = {
      ...basis,
      aantal: 10_000_000,
      kosten_per_eenheid: { laag: 1e12, midden: 1e12, hoog: 1e12 },
      aandeel_toerekenbaar: { teller: 1 },
    }
    try {
      overzicht([post])
      expect.unreachable()
    } catch (fout) {
      expect(isVoordeurFout(fout) && fout.code).toBe('bedrag_ongeldig')
    }
  })
})

describe('Alles bekend', () => {
  it('is volledig als elke drager van elke categorie een volledige post heeft', () => {
    const alle = kostencategorieen[0].items.flatMap(({ dan }) =>
      dan.dragers.map(
        (drager): Kostenpost => ({
          categorie: dan.categorie,
          drager,
          soort: 'alleen' in dan ? dan.alleen : 'cash',
          herkomst: 'gemeten',
          dekking: 'volledig',
          prijspeil: 2025,
          bedrag: { laag: 1, midden: 2, hoog: 3 },
          aandeel_toerekenbaar: { teller: 1 },
        }),
      ),
    )
    const uit = overzicht(alle)
    expect(uit.uitkomst).toBe('volledig')
    expect(uit.sommen.every(({ ondergrens }) => ondergrens)).toBe(false)
    expect(uit.signalen.map(({ code }) => code)).toContain('twee_soorten')
  })
})
