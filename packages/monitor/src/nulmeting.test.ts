import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nulmeting, type Periode, type Waarneming } from './index.ts'
import { INDICATOREN } from './nulmeting-indicator.ts'
import { definities, definitieVan } from './registers.ts'
import { BREUKEN, breukTussen } from './vergelijkbaar.ts'

const peildatum = '2026-11-25'
const land = { soort: 'land' } as const
const jaar = (getal: number): Periode => ({ van: `${getal}-01-01`, tot: `${getal}-12-31` })

const waarneming = (perioden: readonly Periode[]): fc.Arbitrary<Waarneming> =>
  fc
    .record({
      indicator: fc.constantFrom(...INDICATOREN),
      periode: fc.constantFrom(...perioden),
      teller: fc.nat(1000),
      voorlopig: fc.boolean(),
    })
    .map(({ indicator, periode, teller, voorlopig }) => {
      const { soort } = definitieVan(indicator.definitie)!
      const basis = { definitie: indicator.definitie, gebied: land, periode, voorlopig }
      if (soort === 'ja_nee') return { ...basis, antwoord: teller % 2 === 0 }
      return { ...basis, waarde: soort === 'aandeel' ? { teller, noemer: 1000 } : { teller } }
    })
const reeks = (perioden: readonly Periode[]) =>
  fc.uniqueArray(waarneming(perioden), {
    selector: ({ definitie, periode }) => `${definitie} ${periode.van}`,
    maxLength: 30,
  })

describe('De breuk in de registratie van de politie', () => {
  it('raakt alles wat uit die registratie komt', () => {
    const uitDeRegistratie = definities()
      .map(({ definitie }) => definitie)
      .filter((naam) => naam.startsWith('politie-') && naam !== 'politie-naar-vt')
    expect(uitDeRegistratie).toContain('politie-meldingen')
    for (const naam of uitDeRegistratie)
      expect(breukTussen(naam, jaar(2006), jaar(2013))?.dan.breuk, naam).toBe('politie-registratie')
  })
})

describe('De nulmeting, voor alle waarnemingen', () => {
  const [nul, nu] = [jaar(2022), jaar(2024)]
  const meet = (waarnemingen: readonly Waarneming[]) =>
    nulmeting({ waarnemingen }, { peildatum, gebied: land, nul, nu })

  it('de volgorde van de rijen maakt niets uit', () => {
    fc.assert(
      fc.property(reeks([nul, nu]), (rijen) => {
        expect(meet([...rijen].reverse())).toEqual(meet(rijen))
      }),
    )
  })

  it('wat niet is gemeten is onbekend en heeft geen waarde', () => {
    fc.assert(
      fc.property(reeks([nul, nu]), (rijen) => {
        for (const { definitie, nul: punt } of meet(rijen).indicatoren) {
          const gemeten = rijen.some((een) => een.definitie === definitie && een.periode === nul)
          expect(punt.stand).toBe(gemeten ? 'bekend' : 'onbekend')
          if (!gemeten) expect(punt.waarde).toBeUndefined()
        }
      }),
    )
  })

  it('omgedraaid is hoger lager, met hetzelfde verschil', () => {
    fc.assert(
      fc.property(reeks([nul, nu]), (rijen) => {
        const terug = nulmeting({ waarnemingen: rijen }, { peildatum, gebied: land, nul: nu, nu: nul })
        meet(rijen).indicatoren.forEach(({ vergelijking }, i) => {
          const ander = terug.indicatoren[i]!.vergelijking
          expect(ander?.oordeel).toBe(vergelijking?.oordeel)
          expect(ander?.verschil?.teller).toBe(vergelijking?.verschil?.teller)
          const om = { hoger: 'lager', lager: 'hoger', gelijk: 'gelijk' } as const
          if (vergelijking?.verschil) expect(ander?.verschil?.kant).toBe(om[vergelijking.verschil.kant])
        })
      }),
    )
  })

  it('over een zekere breuk komt er nooit een verschil', () => {
    const jaren = fc.integer({ min: 2000, max: 2030 })
    fc.assert(
      fc.property(jaren, jaren, (a, b) => {
        fc.pre(a !== b)
        const rijen = INDICATOREN.flatMap(({ definitie }) =>
          [a, b].map((een) => ({
            definitie,
            gebied: land,
            periode: jaar(een),
            waarde: { teller: 1, noemer: 2 },
          })),
        ).filter(({ definitie }) => definitieVan(definitie)!.soort !== 'ja_nee')
        const uit = nulmeting({ waarnemingen: rijen }, { peildatum, gebied: land, nul: jaar(a), nu: jaar(b) })
        for (const { definitie, vergelijking } of uit.indicatoren) {
          const gebroken = BREUKEN.some(
            ({ dan }) =>
              dan.zeker === 'ja' &&
              dan.definities.includes(definitie) &&
              Math.min(a, b) <= Number(dan.laatste_oude_dag.slice(0, 4)) &&
              Math.max(a, b) >= Number(dan.eerste_nieuwe_dag.slice(0, 4)),
          )
          if (gebroken) {
            expect(vergelijking).toMatchObject({ oordeel: 'nee', reden: 'reeksbreuk' })
            expect(vergelijking?.verschil).toBeUndefined()
          }
        }
      }),
    )
  })

  it('elke waarneming staat in de tabel of heet niet gebruikt', () => {
    fc.assert(
      fc.property(reeks([nul, nu, jaar(2020)]), (rijen) => {
        const { indicatoren, niet_gebruikt } = meet(rijen)
        const bekend = indicatoren
          .flatMap((een) => [een.nul, een.nu!])
          .filter(({ stand }) => stand === 'bekend')
        expect(bekend.length + niet_gebruikt.length).toBe(rijen.length)
      }),
    )
  })

  it('meer meldingen of adviezen heet nooit gewenst of ongewenst', () => {
    fc.assert(
      fc.property(reeks([nul, nu]), (rijen) => {
        for (const { richting, vergelijking } of meet(rijen).indicatoren)
          if (richting === 'geen_doel' && vergelijking?.verschil)
            expect(vergelijking.verschil.gewenst).toBe('geen_oordeel')
      }),
    )
  })
})

describe('De indicatoren', () => {
  it('zijn de twintig van het feitenblad; B06 en B10 bestaan uit twee maten', () => {
    expect(new Set(INDICATOREN.map(({ indicator }) => indicator.slice(0, 3))).size).toBe(20)
    for (const { definitie } of INDICATOREN) expect(definitieVan(definitie)).toBeDefined()
  })
})

describe('Verkeerde invoer', () => {
  const goed = { peildatum, gebied: land, nul: jaar(2022) }
  it.each([
    [null, goed, 'invoer_ongeldig'],
    [{ waarnemingen: {} }, goed, 'invoer_ongeldig'],
    [{ waarnemingen: [] }, { ...goed, peildatum: '2026-02-30' }, 'datum_ongeldig'],
    [{ waarnemingen: [] }, { ...goed, nul: { van: '2022-12-31', tot: '2022-01-01' } }, 'periode_ongeldig'],
    [{ waarnemingen: [] }, { ...goed, gebied: { soort: 'gemeente' } }, 'invoer_ongeldig'],
    [
      {
        waarnemingen: [{ definitie: 'regiovisie', gebied: land, periode: jaar(2022), waarde: { teller: 1 } }],
      },
      goed,
      'invoer_ongeldig',
    ],
    [
      { waarnemingen: [{ definitie: 'om-instroom', gebied: land, periode: jaar(2022), antwoord: true }] },
      goed,
      'invoer_ongeldig',
    ],
    [
      { waarnemingen: [{ definitie: 'om-instroom', gebied: land, periode: jaar(2022), naam: 'Jansen' }] },
      goed,
      'invoer_ongeldig',
    ],
  ])('%#', (cijfers, keuze, code) => {
    try {
      nulmeting(cijfers as never, keuze as never)
      expect.unreachable()
    } catch (fout) {
      expect(isVoordeurFout(fout) && fout.code).toBe(code)
      expect(String(fout)).not.toContain('Jansen')
    }
  })
})
