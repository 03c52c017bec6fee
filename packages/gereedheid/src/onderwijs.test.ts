import { isVoordeurFout, plusDagen } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Onderwijssituatie } from './generated/typen.ts'
import { onderwijsfeiten as waarden } from './generated/waarden.ts'
import { onderwijs } from './onderwijs.ts'

const PEILDATUM = '2026-11-25'
/** A day at most four months ago, so that every term lies on either side of the day of the question. */
const dagGeleden = fc.integer({ min: 0, max: 116 }).map((dagen) => plusDagen(PEILDATUM, -dagen))
const keuze = (feit: string) => fc.constantFrom(...waarden[feit]!)
const dagen = fc
  .tuple(dagGeleden, dagGeleden)
  .map((twee) => [...twee].sort())
  .map(([verzoek_op, ontvangen_op]) => ({ verzoek_op: verzoek_op!, ontvangen_op: ontvangen_op! }))
const vast = fc.record({
  ...Object.fromEntries(
    Object.keys(waarden)
      .filter((feit) => !feit.endsWith('_voorbij') && feit !== 'leeftijd')
      .map((feit) => [feit, keuze(feit)]),
  ),
  leeftijd: fc.integer({ min: 0, max: 17 }),
  acuut_gevaar: fc.boolean(),
  verblijf: fc.constantFrom('in_opvang', 'verlaat_opvang', 'elders'),
  gezag: fc.constantFrom('ouder_bij_kind', 'ouders_samen', 'ander', 'niemand_aanwezig'),
  feitelijke_verzorger: fc.constantFrom('ouder', 'familie_of_pleegouder', 'opvang', 'ander'),
  verlenging_gemeld: fc.boolean(),
  toelating_per: fc.integer({ min: -30, max: 200 }).map((dag) => plusDagen(PEILDATUM, dag)),
})
const volledig = fc.tuple(vast, dagen, fc.integer({ min: 0, max: 120 })).map(([rest, dag, erbij]) => ({
  ...rest,
  ...dag,
  verlenging_tot: plusDagen(dag.ontvangen_op, erbij),
})) as fc.Arbitrary<Onderwijssituatie>
const paden = [
  'acuut_gevaar',
  'aanmelding',
  'andere_school_bereid',
  'asielzoeker',
  'extra_ondersteuning',
  'feitelijke_verzorger',
  'gezag',
  'ingeschreven',
  'laatst_op_basisschool',
  'leeftijd',
  'leerplicht_begonnen',
  'mag_al_naar_school',
  'ontvangen_op',
  'oude_school_veilig_en_bereikbaar',
  'schoolsoort',
  'toelaatbaarheidsverklaring',
  'toelating_per',
  'twaalf_schooljaren',
  'verblijf',
  'verlenging_gemeld',
  'verlenging_tot',
  'verzoek_op',
  'weigergrond',
] as const
const bekend = fc.subarray([...paden])
const deelVan = (situatie: Onderwijssituatie, welke: readonly string[]): Onderwijssituatie =>
  Object.fromEntries(Object.entries(situatie).filter(([pad]) => welke.includes(pad)))
const vraag = (situatie: object, peildatum = PEILDATUM) =>
  onderwijs(situatie as Onderwijssituatie, { peildatum })
const codes = (situatie: object) => vraag(situatie).signalen.map(({ code }) => code)
const AANGEMELD = {
  leeftijd: 8,
  schoolsoort: 'basisschool',
  ingeschreven: 'nergens',
  aanmelding: 'in_behandeling',
  asielzoeker: false,
} as const

describe('Onderwijs vanuit de opvang', () => {
  it('blijft bij de uitkomst en de leerplicht als er feiten bij komen', () => {
    fc.assert(
      fc.property(volledig, bekend, (situatie, welke) => {
        const eerst = vraag(deelVan(situatie, welke))
        const daarna = vraag(situatie)
        if (eerst.uitkomst !== 'onbepaald') expect(daarna.uitkomst).toBe(eerst.uitkomst)
        if (eerst.leerplicht.uitkomst !== 'onbepaald')
          expect(daarna.leerplicht.uitkomst).toBe(eerst.leerplicht.uitkomst)
      }),
      { numRuns: 1000 },
    )
  })

  it('heeft met alle feiten altijd een uitkomst, met een reden en een bron', () => {
    fc.assert(
      fc.property(volledig, (situatie) => {
        const antwoord = vraag(situatie)
        expect(antwoord.uitkomst).not.toBe('onbepaald')
        expect(antwoord.motivering.length).toBeGreaterThan(0)
        for (const { bron, zekerheid } of antwoord.motivering) {
          expect(bron.length).toBeGreaterThan(0)
          expect(zekerheid).not.toBe('onbevestigd')
        }
        expect(antwoord.ontbreekt).toEqual([])
      }),
    )
  })

  it('vraagt precies zolang iets open is, en nooit naar wat al bekend is', () => {
    fc.assert(
      fc.property(volledig, bekend, (situatie, welke) => {
        const antwoord = vraag(deelVan(situatie, welke))
        const gevraagd = antwoord.ontbreekt.map(({ feit }) => feit.slice(1))
        const open = antwoord.uitkomst === 'onbepaald' || antwoord.leerplicht.uitkomst === 'onbepaald'
        expect(gevraagd.length > 0).toBe(open)
        for (const pad of welke) expect(gevraagd).not.toContain(pad)
        expect(new Set(gevraagd).size).toBe(gevraagd.length)
      }),
      { numRuns: 800 },
    )
  })

  it('zet bij gevaar 112 bovenaan, en waarschuwt altijd voor het adres', () => {
    fc.assert(
      fc.property(volledig, bekend, (situatie, welke) => {
        const antwoord = vraag({ ...deelVan(situatie, welke), acuut_gevaar: true })
        expect(antwoord.signalen[0]?.code).toBe('bel_112')
        expect(antwoord.signalen.map(({ code }) => code)).toContain('adres_bewaken')
      }),
    )
  })

  it('plaatst nooit tijdelijk wie nog op de oude school staat', () => {
    fc.assert(
      fc.property(volledig, bekend, (situatie, welke) => {
        const antwoord = vraag({ ...deelVan(situatie, welke), ingeschreven: 'oude_school' })
        expect(antwoord.uitkomst).not.toBe('tijdelijk_geplaatst')
        expect(antwoord.taken.map(({ taak }) => taak)).not.toContain('plaatst_tijdelijk')
      }),
    )
  })

  it('laat verblijf en geld nooit een reden zijn, wat er verder ook speelt', () => {
    fc.assert(
      fc.property(
        volledig,
        bekend,
        fc.constantFrom('geen_verblijfsrecht', 'ouderbijdrage_niet_betaald'),
        fc.integer({ min: 3, max: 17 }),
        fc.constantFrom('basisschool', 'speciale_basisschool'),
        (situatie, welke, weigergrond, leeftijd, schoolsoort) => {
          const antwoord = vraag({
            ...deelVan(situatie, welke),
            aanmelding: 'geweigerd',
            weigergrond,
            leeftijd,
            schoolsoort,
          })
          expect(antwoord.uitkomst).toBe('weigering_mag_niet')
        },
      ),
    )
  })

  it('zegt nooit iets over toelating tot een school waarvan de wet niet is gelezen', () => {
    fc.assert(
      fc.property(
        volledig,
        fc.constantFrom('voortgezet_onderwijs', 'beroepsonderwijs', 'speciaal_onderwijs'),
        fc.integer({ min: 3, max: 17 }),
        (situatie, schoolsoort, leeftijd) => {
          const antwoord = vraag({ ...situatie, schoolsoort, leeftijd })
          expect(antwoord.uitkomst).toBe('buiten_gelezen_wet')
          expect(antwoord.weigering).toEqual([])
          expect(antwoord.taken.map(({ wie }) => wie)).not.toContain('schoolbestuur')
        },
      ),
    )
  })

  it('maakt van onderwijs in de opvang nooit meer dan een vraag', () => {
    fc.assert(
      fc.property(volledig, bekend, (situatie, welke) => {
        const { intramuraal } = vraag(deelVan(situatie, welke))
        expect(intramuraal.zekerheid).toBe('onbevestigd')
        for (const { zekerheid } of intramuraal.vragen) expect(zekerheid).toBe('onbevestigd')
        expect(intramuraal.vragen.length > 0).toBe(intramuraal.geldt !== 'nee')
      }),
    )
  })

  it('geeft hetzelfde antwoord in elke volgorde van de sleutels en verandert de invoer niet', () => {
    fc.assert(
      fc.property(volledig, (situatie) => {
        const omgekeerd = Object.freeze(Object.fromEntries(Object.entries(situatie).reverse()))
        expect(vraag(omgekeerd)).toEqual(vraag(Object.freeze({ ...situatie })))
      }),
    )
  })

  it('rekent elke dag uit de dagen die bekend zijn, en zegt anders welke dag ontbreekt', () => {
    const taken = vraag({ ...AANGEMELD, verzoek_op: '2026-11-02', ontvangen_op: '2026-11-03' }).taken
    const dagVan = (taak: string) => taken.find((een) => een.taak === taak)?.dag?.datum
    expect(dagVan('beslist')).toBe('2026-12-15')
    expect(dagVan('meldt_uitstel')).toBe('2027-01-12')
    expect(dagVan('plaatst_tijdelijk')).toBe('2027-01-12')
    expect(taken.find(({ taak }) => taak === 'meldt_uitstel')?.zekerheid).toBe('uitleg')
    const zonder = vraag(AANGEMELD).taken.filter(({ mist }) => mist.length > 0)
    expect(zonder.map(({ taak, mist }) => [taak, mist])).toEqual([
      ['beslist', ['/ontvangen_op']],
      ['meldt_uitstel', ['/ontvangen_op']],
      ['plaatst_tijdelijk', ['/verzoek_op']],
    ])
  })

  it('telt de tien weken tot en met de laatste dag, en plaatst de dag erna', () => {
    const dag = {
      ...AANGEMELD,
      verzoek_op: '2026-09-14',
      ontvangen_op: '2026-09-14',
      verlenging_gemeld: true,
    }
    expect(vraag({ ...dag, verlenging_tot: '2026-11-23' }, '2026-11-23').uitkomst).toBe(
      'beslissing_afwachten',
    )
    expect(vraag({ ...dag, verlenging_tot: '2026-11-23' }, '2026-11-24').uitkomst).toBe('tijdelijk_geplaatst')
  })

  it('zegt nooit dat een kind geen plaats heeft vanaf de dag die de wet zelf noemt', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 150 }).map((dag) => plusDagen('2026-11-01', dag)),
        fc.integer({ min: 0, max: 90 }),
        fc.boolean(),
        (verzoek_op, erna, asielzoeker) => {
          const peildatum = plusDagen(verzoek_op, erna)
          const antwoord = vraag(
            { ...AANGEMELD, verzoek_op, ontvangen_op: verzoek_op, asielzoeker },
            peildatum,
          )
          const taak = asielzoeker ? 'laat_toe' : 'plaatst_tijdelijk'
          const dag = plusDagen(verzoek_op, (asielzoeker ? 42 : 70) + 1)
          expect(antwoord.taken.find((een) => een.taak === taak)?.dag?.datum).toBe(dag)
          const plaats = ['tijdelijk_geplaatst', 'toegelaten_na_zes_weken', 'plaatsing_nagaan']
          expect(plaats.includes(antwoord.uitkomst)).toBe(peildatum >= dag)
        },
      ),
    )
  })

  it('laat een mens de dagen nagaan waarin een weekend of feestdag de plaatsing kan verschuiven', () => {
    const zaterdag = { ...AANGEMELD, verzoek_op: '2027-02-20', ontvangen_op: '2027-02-20' }
    const op = (peildatum: string) => vraag({ ...zaterdag, verlenging_gemeld: false }, peildatum).uitkomst
    expect(['2027-05-01', '2027-05-02', '2027-05-03', '2027-05-04'].map(op)).toEqual([
      'beslissing_te_laat',
      'plaatsing_nagaan',
      'plaatsing_nagaan',
      'tijdelijk_geplaatst',
    ])
    const stappen = vraag(zaterdag, '2027-05-02').taken.find(({ taak }) => taak === 'plaatst_tijdelijk')?.dag
      ?.stappen
    expect(stappen?.map(({ datum }) => datum)).toEqual(['2027-02-21', '2027-05-01', '2027-05-02'])
  })

  it('telt het uitstel vanaf de laatste dag van de zes weken, ook als die is verschoven', () => {
    const pasen = { ...AANGEMELD, ontvangen_op: '2027-02-12', verlenging_gemeld: true }
    const na = (verlenging_tot: string) =>
      vraag({ ...pasen, verlenging_tot }, '2027-04-05').signalen.map(({ code }) => code)
    // Six weeks end on Goede Vrijdag, so on 30 March; four weeks later is Koningsdag, so 28 April.
    expect(na('2027-04-28')).not.toContain('verlenging_te_lang')
    expect(na('2027-04-29')).toContain('verlenging_te_lang')
  })

  it('zegt dat het kind een plaats heeft zonder dat iemand over asiel hoeft te vertellen', () => {
    const { asielzoeker: _, ...zonder } = AANGEMELD
    const lang = { ...zonder, verzoek_op: '2026-09-14', ontvangen_op: '2026-09-14' }
    expect(codes(lang)).toContain('heeft_hier_plaats')
    expect(codes({ ...lang, leeftijd: 4 })).not.toContain('heeft_hier_plaats')
    expect(codes({ ...lang, ingeschreven: 'oude_school' })).not.toContain('heeft_hier_plaats')
    expect(codes({ ...lang, verzoek_op: '2026-10-05', ontvangen_op: '2026-10-05' })).not.toContain(
      'heeft_hier_plaats',
    )
  })

  it('laat de plicht om voor school te zorgen open zolang niet vaststaat of het kind leerplichtig is', () => {
    const plicht = (situatie: object) =>
      vraag(situatie)
        .taken.filter(({ taak }) => taak.endsWith('_zorgt_voor_school'))
        .map(({ geldt }) => geldt)
    expect(plicht({ leeftijd: 16 })).toEqual(['mogelijk', 'mogelijk'])
    expect(plicht({})).toEqual(['mogelijk', 'mogelijk'])
    expect(plicht({ leeftijd: 10 })).toEqual(['ja', 'ja'])
    expect(plicht({ leeftijd: 16, twaalf_schooljaren: true })).toEqual([])
    expect(plicht({ leeftijd: 17 })).toEqual([])
    expect(plicht({ leeftijd: 4 })).toEqual([])
  })

  it('waarschuwt altijd voor het rapport dat de ouders in afschrift krijgen', () => {
    for (const ingeschreven of ['oude_school', 'nieuwe_school', 'nergens', undefined])
      expect(codes({ leeftijd: 8, ...(ingeschreven && { ingeschreven }) })).toContain('rapport_naar_ouders')
  })

  it('noemt een verschoven laatste dag alleen zolang er op een beslissing wordt gewacht', () => {
    const kerst = { ...AANGEMELD, verzoek_op: '2026-11-14', ontvangen_op: '2026-11-14' }
    expect(codes(kerst)).toContain('termijn_verschoven')
    expect(codes({ ...kerst, aanmelding: 'toegelaten' })).not.toContain('termijn_verschoven')
  })

  it('noemt een verlenging die te lang is, en rekent dan met de laatste dag die mag', () => {
    const situatie = {
      ...AANGEMELD,
      ontvangen_op: '2026-10-05',
      verlenging_gemeld: true,
      verlenging_tot: '2027-02-01',
    }
    expect(codes(situatie)).toContain('verlenging_te_lang')
    expect(vraag(situatie).taken.find(({ taak }) => taak === 'meldt_uitstel')?.dag?.datum).toBe('2026-12-14')
  })

  it('geeft een speciale basisschool voor een leerling van een basisschool een eigen regel over de grondslag', () => {
    const gronden = (situatie: object) =>
      vraag(situatie)
        .weigering.filter(({ grond }) => grond === 'grondslag_niet_onderschreven')
        .map(({ oordeel }) => oordeel)
    expect(gronden({ schoolsoort: 'speciale_basisschool', laatst_op_basisschool: true })).toEqual(['nooit'])
    expect(gronden({ schoolsoort: 'speciale_basisschool' })).toEqual(['niet_verboden'])
    expect(gronden({ schoolsoort: 'basisschool', laatst_op_basisschool: true })).toEqual(['niet_verboden'])
  })

  it.each([
    ['verzoek voor aanmelding', { aanmelding: 'nog_niet', verzoek_op: '2026-11-02' }],
    ['een reden zonder weigering', { aanmelding: 'toegelaten', weigergrond: 'anders' }],
    ['aangemeld voor de derde verjaardag', { leeftijd: 2, aanmelding: 'in_behandeling' }],
    ['leerplichtig maar te jong', { leeftijd: 9, mag_al_naar_school: false }],
    [
      'twaalf schooljaren op een leeftijd waarop dat bijna niet kan',
      { leeftijd: 12, twaalf_schooljaren: true },
    ],
    ['te jong maar leerplicht begonnen', { leeftijd: 4, leerplicht_begonnen: true }],
    [
      'steun als reden, maar geen steun nodig',
      { weigergrond: 'extra_ondersteuning', extra_ondersteuning: false },
    ],
    ['geen uitstel, wel een dag', { verlenging_gemeld: false, verlenging_tot: '2026-12-01' }],
    [
      'toegelaten zonder verklaring',
      { aanmelding: 'toegelaten', schoolsoort: 'speciale_basisschool', toelaatbaarheidsverklaring: false },
    ],
  ])('noemt antwoorden die niet bij elkaar passen: %s', (_wat, situatie) => {
    expect(codes(situatie)).toContain('antwoorden_tegenstrijdig')
  })

  it.each([
    ['een naam', { naam: 'x' }, ['invoer_ongeldig', '/situatie/naam']],
    ['een geboortedatum', { geboortedatum: '2018-01-01' }, ['invoer_ongeldig', '/situatie/geboortedatum']],
    [
      'een prototype-sleutel',
      JSON.parse('{"__proto__": {"leeftijd": 3}}'),
      ['invoer_ongeldig', '/situatie/__proto__'],
    ],
    ['een onbekende keuze', { gezag: 'misschien' }, ['invoer_ongeldig', '/situatie/gezag']],
    ['een halve leeftijd', { leeftijd: 4.5 }, ['invoer_ongeldig', '/situatie/leeftijd']],
    ['een dag die niet bestaat', { verzoek_op: '2026-02-30' }, ['invoer_ongeldig', '/situatie/verzoek_op']],
    [
      'een verzoek na de peildatum',
      { verzoek_op: '2026-11-26' },
      ['periode_ongeldig', '/situatie/verzoek_op'],
    ],
    [
      'ontvangst na de peildatum',
      { ontvangen_op: '2026-11-26' },
      ['periode_ongeldig', '/situatie/ontvangen_op'],
    ],
    [
      'uitstel tot voor de ontvangst',
      { ontvangen_op: '2026-11-02', verlenging_tot: '2026-11-01' },
      ['periode_ongeldig', '/situatie/verlenging_tot'],
    ],
    ['null', null, ['invoer_ongeldig', '/situatie']],
    ['een lijst', [], ['invoer_ongeldig', '/situatie']],
  ])('wijst %s af met de plek erbij', (_wat, invoer, verwacht) => {
    expect(foutVan(() => vraag(invoer as object))).toEqual(verwacht)
  })

  it('wijst een peildatum af die niet bestaat, en een dag voor de gelezen tekst', () => {
    expect(foutVan(() => vraag({}, '2026-02-30'))).toEqual(['datum_ongeldig', '/peildatum'])
    expect(foutVan(() => vraag({}, '2026-07-31'))).toEqual(['regel_bestaat_niet_op_datum', '/peildatum'])
  })
})

function foutVan(doe: () => unknown): readonly unknown[] | undefined {
  try {
    doe()
  } catch (fout) {
    if (isVoordeurFout(fout)) return [fout.code, fout.plekken[0]?.pad]
    throw fout
  }
  return undefined
}
