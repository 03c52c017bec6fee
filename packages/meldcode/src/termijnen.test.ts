import { dagenTussen, isVoordeurFout, isWerkdag, plusDagen } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Meldingsdata, MeldtermijnId } from './generated/typen.ts'
import { termijnen } from './termijnen.ts'

const NU = '2026-11-25'
const dag = fc.integer({ min: 0, max: 300 }).map((na) => plusDagen('2026-01-01', na))
const data = fc.tuple(dag, dag, dag, dag).map(([ontvangen, later, vast, laatst]) => ({
  ontvangen,
  onderzoek_nodig_vastgesteld: [ontvangen, later].sort()[1]!,
  gegevens_vastgelegd: vast,
  laatste_wijziging: laatst,
}))
const bekend = fc.subarray([
  'ontvangen',
  'onderzoek_nodig_vastgesteld',
  'gegevens_vastgelegd',
  'laatste_wijziging',
] as const)
const term = (melding: object, id: MeldtermijnId, peildatum = NU) =>
  termijnen(melding as Meldingsdata, { peildatum }).termijnen.find((een) => een.id === id)

describe('De termijnen rond een melding', () => {
  it('een termijn die berekend is, blijft dezelfde als er andere dagen bij komen', () => {
    fc.assert(
      fc.property(data, bekend, (alles, welke) => {
        const deel = Object.fromEntries(welke.map((naam) => [naam, alles[naam]]))
        const daarna = termijnen(alles, { peildatum: NU })
        for (const { id, uiterlijk } of termijnen(deel, { peildatum: NU }).termijnen)
          if (uiterlijk !== undefined)
            expect(daarna.termijnen.find((een) => een.id === id)?.uiterlijk).toBe(uiterlijk)
        expect(daarna.uitkomst).toBe('berekend')
      }),
    )
  })

  it('een termijn om iets te doen eindigt nooit in een weekend of op een feestdag', () => {
    fc.assert(
      fc.property(data, (alles) => {
        for (const { soort, uiterlijk } of termijnen(alles, { peildatum: NU }).termijnen)
          if (soort === 'handelen') expect(isWerkdag(uiterlijk!)).toBe(true)
      }),
    )
  })

  it('de tien weken hangen niet af van de dag van de melding', () => {
    fc.assert(
      fc.property(data, ({ onderzoek_nodig_vastgesteld }) => {
        const zonder = term({ onderzoek_nodig_vastgesteld }, 'oordeel_onderzoek')
        const met = term(
          { onderzoek_nodig_vastgesteld, ontvangen: onderzoek_nodig_vastgesteld },
          'oordeel_onderzoek',
        )
        expect(zonder?.uiterlijk).toBe(met?.uiterlijk)
        expect(dagenTussen(onderzoek_nodig_vastgesteld, zonder!.uiterlijk!)).toBeGreaterThanOrEqual(70)
      }),
    )
  })

  it('een verlenging maakt de termijn nooit korter, en alleen die om de betrokkene in te lichten langer', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 1, max: 14 }), (alles, dagen) => {
        fc.pre(alles.gegevens_vastgelegd <= '2026-10-01')
        const zonder = termijnen(alles, { peildatum: NU }).termijnen
        const verlengingen = [{ besloten_op: alles.gegevens_vastgelegd, dagen }]
        const met = termijnen({ ...alles, verlengingen }, { peildatum: NU }).termijnen
        met.forEach(({ id, uiterlijk }, i) => {
          if (id === 'betrokkene_inlichten') expect(uiterlijk! >= zonder[i]!.uiterlijk!).toBe(true)
          else expect(uiterlijk).toBe(zonder[i]!.uiterlijk)
        })
      }),
    )
  })

  it('een werkafspraak is nooit een wettelijke termijn, en leunt niet op een wet', () => {
    const werkafspraak = term({ ontvangen: '2026-11-23' }, 'veiligheidsbeoordeling')
    expect(werkafspraak).toMatchObject({ grond: 'werkafspraak', zekerheid: 'beroepsnorm' })
    expect(werkafspraak?.stappen.every(({ zekerheid }) => zekerheid !== 'wet')).toBe(true)
  })

  it('wat niet is gelezen, krijgt geen datum', () => {
    const { termijnen: alle } = termijnen(
      { ontvangen: '2020-03-02', gegevens_vastgelegd: '2020-03-02', laatste_wijziging: '2020-03-02' },
      { peildatum: '2020-06-01' },
    )
    for (const { zekerheid, uiterlijk, mist } of alle) {
      if (zekerheid !== 'onbevestigd') continue
      expect(uiterlijk).toBeUndefined()
      expect(mist).toEqual([])
    }
    expect(alle.some(({ zekerheid }) => zekerheid === 'onbevestigd')).toBe(true)
  })

  it('zonder peildatum wordt geen termijn voorbij genoemd, en telt de laatste bekende dag', () => {
    const antwoord = termijnen({ ontvangen: '2026-01-05', laatste_wijziging: '2026-03-01' })
    expect(antwoord.versie.peildatum).toBe('2026-03-01')
    expect(antwoord.termijnen.every(({ voorbij }) => voorbij === undefined)).toBe(true)
  })

  it('acute onveiligheid zet 112 bovenaan', () => {
    fc.assert(
      fc.property(data, (alles) => {
        expect(termijnen({ ...alles, acuut: true }, { peildatum: NU }).signalen[0]?.code).toBe('bel_112')
      }),
    )
  })

  it('geeft hetzelfde antwoord in elke volgorde van de sleutels en verandert de invoer niet', () => {
    fc.assert(
      fc.property(data, (alles) => {
        const omgekeerd = Object.freeze(Object.fromEntries(Object.entries(alles).reverse()))
        expect(termijnen(omgekeerd, { peildatum: NU })).toEqual(
          termijnen(Object.freeze({ ...alles }), { peildatum: NU }),
        )
      }),
    )
  })

  it.each([
    ['een naam', { naam: 'x' }, 'invoer_ongeldig', '/melding/naam'],
    ['een prototype-sleutel', JSON.parse('{"__proto__":{}}'), 'invoer_ongeldig', '/melding/__proto__'],
    ['een dag die niet bestaat', { ontvangen: '2026-02-30' }, 'invoer_ongeldig', '/melding/ontvangen'],
    ['null', null, 'invoer_ongeldig', '/melding'],
    ['een lijst', [], 'invoer_ongeldig', '/melding'],
    ['een dag voor 2015', { ontvangen: '2014-12-31' }, 'regel_bestaat_niet_op_datum', '/melding/ontvangen'],
    ['een dag na de peildatum', { ontvangen: '2026-11-26' }, 'periode_ongeldig', '/melding/ontvangen'],
    [
      'een verlenging van nul dagen',
      { verlengingen: [{ besloten_op: NU, dagen: 0 }] },
      'invoer_ongeldig',
      '/melding/verlengingen/0/dagen',
    ],
    [
      'verlengingen in de verkeerde volgorde',
      {
        gegevens_vastgelegd: '2026-11-02',
        verlengingen: [
          { besloten_op: '2026-11-20', dagen: 7 },
          { besloten_op: '2026-11-19', dagen: 7 },
        ],
      },
      'periode_ongeldig',
      '/melding/verlengingen/1/besloten_op',
    ],
    [
      'een te lange verlenging van een dag die nog ontbreekt',
      { verlengingen: [{ besloten_op: '2026-11-20', dagen: 15 }] },
      'getal_ongeldig',
      '/melding/verlengingen/0/dagen',
    ],
  ])('wijst %s af met de plek erbij', (_wat, invoer, code, plek) => {
    expect(plekVan(() => termijnen(invoer as Meldingsdata, { peildatum: NU }))).toEqual([code, plek])
  })

  it('wil een peildatum als er geen enkele dag bekend is', () => {
    expect(plekVan(() => termijnen({}))).toEqual(['datum_ongeldig', '/peildatum'])
  })
})

function plekVan(doe: () => unknown): readonly unknown[] | undefined {
  try {
    doe()
  } catch (fout) {
    if (isVoordeurFout(fout)) return [fout.code, fout.plekken[0]?.pad]
    throw fout
  }
  return undefined
}
