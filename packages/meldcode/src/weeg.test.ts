import { type Feitwaarde, isVoordeurFout, metFeit } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { antwoorden as waarden } from './generated/waarden.ts'
import { type Antwoorden, type Kadernaam, kaders, type Weging, weeg } from './index.ts'

const PEILDATUM = '2026-11-25'
const op = (kader: Kadernaam) => ({ kader, peildatum: PEILDATUM })

/** The answers that a rule looks at. The others only add a signal. */
const VRAGEN = [
  'vermoeden',
  'acute_onveiligheid',
  'structurele_onveiligheid',
  'onthulling.door',
  'onthulling.ernstig',
  'effectieve_hulp',
  'hulp_aanvaard',
  'resultaat',
] as const
const BASIS = VRAGEN.map((pad) => waarden[pad]!.length + 1)
const STAP = BASIS.map((_, i) => BASIS.slice(0, i).reduce((a, b) => a * b, 1))
const AANTAL = BASIS.reduce((a, b) => a * b, 1)
const cijfersVan = (nummer: number) => BASIS.map((basis, i) => Math.floor(nummer / STAP[i]!) % basis)

/** Answers by number; the last digit of a question means "not answered". */
function antwoordenVan(cijfers: readonly number[]): Antwoorden {
  return cijfers.reduce<Antwoorden>((som, cijfer, i) => {
    const waarde: Feitwaarde | undefined = waarden[VRAGEN[i]!]![cijfer]
    return waarde === undefined ? som : metFeit(som, VRAGEN[i]!, waarde)
  }, {})
}

/** Unsafety that was seen or told, without a suspicion: no one can mean that. */
function isTegenstrijdig({ vermoeden, onthulling, ...rest }: Antwoorden): boolean {
  if (vermoeden === undefined || vermoeden === 'ja') return false
  const vraag2 = [rest.acute_onveiligheid, rest.structurele_onveiligheid]
  const verteld =
    onthulling?.door === 'ouder_of_pleger'
      ? onthulling.ernstig === true
      : onthulling?.door !== undefined && onthulling.door !== 'geen'
  return verteld || vraag2.includes('ja') || (vermoeden === 'nee' && vraag2.includes('twijfel'))
}

describe.each(['algemeen', 'sociaal_werk', 'artsen', 'onderwijs'] as const)(
  'De weging met het kader %s, voor elke combinatie van antwoorden',
  (kader) => {
    const uitkomsten: Weging['uitkomst'][] = []
    const gevraagd: (readonly string[])[] = []
    for (let nummer = 0; nummer < AANTAL; nummer++) {
      const { uitkomst, ontbreekt } = weeg(antwoordenVan(cijfersVan(nummer)), op(kader))
      uitkomsten.push(uitkomst)
      gevraagd.push(ontbreekt.map(({ feit }) => feit.slice(1).replaceAll('/', '.')))
    }

    it('geeft een uitkomst precies als elke invulling van wat ontbreekt haar geeft, en vraagt precies wat uitmaakt', () => {
      const mogelijk: Set<string>[] = []
      const relevant: Set<string>[] = []
      const fouten: string[] = []
      for (let nummer = 0; nummer < AANTAL; nummer++) {
        const cijfers = cijfersVan(nummer)
        const open = VRAGEN.flatMap((_, i) => (cijfers[i] === BASIS[i]! - 1 ? [i] : []))
        const kinderen = (plaats: number) =>
          waarden[VRAGEN[plaats]!]!.map((_, c) => nummer - (cijfers[plaats]! - c) * STAP[plaats]!)
        const eerste = open[0]
        if (eerste === undefined) {
          mogelijk.push(new Set(isTegenstrijdig(antwoordenVan(cijfers)) ? [] : [uitkomsten[nummer]!]))
          relevant.push(new Set())
          continue
        }
        const telt = new Set(kinderen(eerste).flatMap((kind) => [...relevant[kind]!]))
        const ander = open[1]
        if (ander === undefined) {
          if (new Set(kinderen(eerste).flatMap((kind) => [...mogelijk[kind]!])).size > 1)
            telt.add(VRAGEN[eerste]!)
        } else if (kinderen(ander).some((kind) => relevant[kind]!.has(VRAGEN[eerste]!))) {
          telt.add(VRAGEN[eerste]!)
        }
        const alle = new Set(kinderen(eerste).flatMap((kind) => [...mogelijk[kind]!]))
        mogelijk.push(alle)
        relevant.push(telt)
        if (isTegenstrijdig(antwoordenVan(cijfers))) continue
        const hoort = alle.size === 1 ? [...alle][0] : 'onbepaald'
        const vragen = hoort === 'onbepaald' ? [...telt].sort().join() : ''
        if (uitkomsten[nummer] !== hoort || [...gevraagd[nummer]!].sort().join() !== vragen)
          fouten.push(
            `${JSON.stringify(antwoordenVan(cijfers))}: ${uitkomsten[nummer]}, hoort ${hoort}; vraagt ${gevraagd[nummer]}, hoort ${vragen}`,
          )
      }
      expect(fouten.slice(0, 5)).toEqual([])
    })

    it('laat twijfel nooit eindigen in afsluiten, en een vermoeden alleen na een goed resultaat', () => {
      for (let nummer = 0; nummer < AANTAL; nummer++) {
        const { onthulling: _, ...antwoorden } = antwoordenVan(cijfersVan(nummer))
        const uitkomst = uitkomsten[nummer]!
        const twijfelVoorHulp = [
          antwoorden.vermoeden,
          antwoorden.acute_onveiligheid,
          antwoorden.structurele_onveiligheid,
        ].includes('twijfel')
        if (twijfelVoorHulp) expect(uitkomst).not.toMatch(/^(afsluiten|hulp)/)
        if (antwoorden.vermoeden === 'ja' && Object.values(antwoorden).includes('twijfel'))
          expect(uitkomst).not.toMatch(/^afsluiten/)
        if (antwoorden.vermoeden === 'ja') expect(uitkomst).not.toBe('afsluiten')
        if (uitkomst === 'afsluiten_met_volgafspraken') expect(antwoorden.resultaat).toBe('ja')
      }
    })

    it('vraagt bij acute of structurele onveiligheid altijd een melding, wat er ook nog is geantwoord', () => {
      for (let nummer = 0; nummer < AANTAL; nummer++) {
        const { acute_onveiligheid, structurele_onveiligheid } = antwoordenVan(cijfersVan(nummer))
        if (acute_onveiligheid === 'ja' || structurele_onveiligheid === 'ja')
          expect(uitkomsten[nummer]).toBe('melden')
      }
    })
  },
)

const antwoord = fc.constantFrom('ja', 'nee', 'twijfel')
const willekeurig = fc.record(
  {
    vermoeden: antwoord,
    acute_onveiligheid: antwoord,
    structurele_onveiligheid: antwoord,
    onthulling: fc.record(
      { door: fc.constantFrom(...waarden['onthulling.door']!), ernstig: fc.boolean() },
      { requiredKeys: [] },
    ),
    effectieve_hulp: antwoord,
    hulp_aanvaard: antwoord,
    resultaat: fc.constantFrom('ja', 'nee', 'twijfel', 'loopt_nog'),
    evaluatie_op: fc.constantFrom('2026-11-01', '2026-11-25', '2027-01-01'),
    minderjarigen: fc.boolean(),
    zwanger: fc.boolean(),
    eer_of_dwang: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Antwoorden>
const kader = fc.constantFrom(...kaders(PEILDATUM).map((een) => een.kader))
const dag = fc.constantFrom('1999-01-01', '2013-07-15', '2014-01-01', '2018-12-31', '2019-01-01', PEILDATUM)

describe('De weging', () => {
  it('zet bij acute onveiligheid altijd 112 bovenaan, op elke dag en in elk kader', () => {
    fc.assert(
      fc.property(willekeurig, kader, dag, (antwoorden, naam, peildatum) => {
        const gevaar = { ...antwoorden, acute_onveiligheid: 'ja' as const }
        const { signalen } = weeg(gevaar, { kader: naam, peildatum })
        expect(signalen[0]).toMatchObject({ code: 'bel_112', soort: 'gevaar', geldt: 'ja' })
      }),
    )
  })

  it('geeft altijd twee besluiten, eerst over melden en dan over hulp, en een reden bij elke uitkomst', () => {
    fc.assert(
      fc.property(willekeurig, kader, dag, (antwoorden, naam, peildatum) => {
        const { besluiten, uitkomst, motivering, ontbreekt } = weeg(antwoorden, { kader: naam, peildatum })
        expect(Object.keys(besluiten)).toEqual(['melding', 'hulp'])
        expect(besluiten.melding.antwoord === 'ja').toBe(uitkomst === 'melden')
        if (uitkomst === 'onbepaald') expect(ontbreekt).not.toEqual([])
        else expect(motivering.every(({ bron }) => bron.length > 0) && motivering.length > 0).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('noemt melden nooit een wettelijke plicht', () => {
    fc.assert(
      fc.property(willekeurig, kader, dag, (antwoorden, naam, peildatum) => {
        const weging = weeg(antwoorden, { kader: naam, peildatum })
        expect(JSON.stringify(weging)).not.toMatch(/meldplicht(?! )|wettelijk verplicht te melden|strafbaar/)
        if (weging.uitkomst === 'melden')
          expect(weging.signalen.map(({ code }) => code)).toContain('norm_geen_wet')
        for (const { zekerheid, regel } of weging.motivering)
          if (weging.uitkomst === 'melden' && regel.startsWith('meldcode/weging'))
            expect(zekerheid).not.toBe('wet')
      }),
    )
  })

  it('verandert de invoer niet en kijkt niet naar de volgorde van de antwoorden', () => {
    fc.assert(
      fc.property(willekeurig, kader, (antwoorden, naam) => {
        const bevroren = Object.freeze({ ...antwoorden })
        const omgekeerd = Object.fromEntries(Object.entries(antwoorden).reverse())
        expect(weeg(omgekeerd, op(naam))).toEqual(weeg(bevroren, op(naam)))
      }),
    )
  })

  it.each<readonly [string, unknown, unknown, string, string]>([
    ['geen object', null, op('algemeen'), 'invoer_ongeldig', '/antwoorden'],
    ['een onbekend veld', { naam: 'x' }, op('algemeen'), 'invoer_ongeldig', '/antwoorden/naam'],
    [
      'een prototype als sleutel',
      JSON.parse('{"__proto__":{"vermoeden":"ja"}}'),
      op('algemeen'),
      'invoer_ongeldig',
      '/antwoorden/__proto__',
    ],
    ['een verkeerd type', { vermoeden: true }, op('algemeen'), 'invoer_ongeldig', '/antwoorden/vermoeden'],
    [
      'een heel lange tekst',
      { vermoeden: 'ja'.repeat(1e6) },
      op('algemeen'),
      'invoer_ongeldig',
      '/antwoorden/vermoeden',
    ],
    ['geen kader', {}, { peildatum: PEILDATUM }, 'kader_onbekend', '/kader'],
    ['geen peildatum', {}, { kader: 'algemeen' }, 'datum_ongeldig', '/peildatum'],
    [
      'een dag die niet bestaat',
      {},
      { kader: 'algemeen', peildatum: '2026-02-29' },
      'datum_ongeldig',
      '/peildatum',
    ],
    ['een onbekende keuze', {}, { ...op('algemeen'), gemeente: 'x' }, 'invoer_ongeldig', '/gemeente'],
  ])('weigert %s, met code en plek', (_naam, antwoorden, context, code, pad) => {
    try {
      weeg(antwoorden as Antwoorden, context as never)
      expect.unreachable()
    } catch (fout) {
      expect(isVoordeurFout(fout) && [fout.code, fout.plekken.map((plek) => plek.pad)]).toEqual([code, [pad]])
    }
  })
})
