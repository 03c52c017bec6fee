import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beoordeel } from './beoordeel.ts'
import { regelingen } from './generated/regelingen.ts'
import type { Aanvraag, Regeling } from './generated/typen.ts'
import { aanvraag as waarden } from './generated/waarden.ts'

/** Builds an application from dotted paths, without help from the code under test. */
function aanvraagVan(feiten: Readonly<Record<string, unknown>>): Aanvraag {
  const aanvraag: Record<string, Record<string, unknown> | unknown> = {}
  for (const [pad, waarde] of Object.entries(feiten)) {
    if (waarde === undefined) continue
    const [groep, feit] = pad.split('.') as [string, string?]
    if (feit === undefined) aanvraag[groep] = waarde
    else aanvraag[groep] = { ...(aanvraag[groep] as object), [feit]: waarde }
  }
  return aanvraag as Aanvraag
}

const paden = Object.keys(waarden).filter((pad) => pad !== 'aangevraagd_op')
const volledig = fc.record(Object.fromEntries(paden.map((pad) => [pad, fc.constantFrom(...waarden[pad]!)])))
const bekend = fc.subarray(paden)
const dagen = fc.constantFrom(
  '2015-01-01',
  '2017-06-30',
  '2017-07-01',
  '2023-12-31',
  '2024-01-01',
  '2026-06-30',
  '2026-07-01',
  '2026-11-23',
)
const gemeente = fc.constantFrom(
  undefined,
  ...regelingen
    .filter(({ geldig }) => geldig.van === undefined && geldig.tot === undefined)
    .map(({ id }) => id),
)
const vraag = fc.constantFrom('indeling' as const, 'intrekking' as const)

function context(peildatum: string, plek: string | undefined, gaatOver: 'indeling' | 'intrekking') {
  return { peildatum, vraag: gaatOver, ...(plek !== undefined && { gemeente: plek }) }
}

describe('Onbekend is geen nee', () => {
  it('een uitkomst die met minder feiten al vaststaat, blijft dezelfde als er feiten bij komen', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, gemeente, vraag, (feiten, welke, dag, plek, gaatOver) => {
        const deel = aanvraagVan(Object.fromEntries(welke.map((pad) => [pad, feiten[pad]])))
        const eerst = beoordeel(deel, context(dag, plek, gaatOver))
        const daarna = beoordeel(aanvraagVan(feiten), context(dag, plek, gaatOver))
        if (eerst.uitkomst !== 'onbepaald') expect(daarna.uitkomst).toBe(eerst.uitkomst)
        for (const groep of eerst.groepen) expect(daarna.groepen).toContain(groep)
      }),
      { numRuns: 800 },
    )
  })

  it('met alle feiten bekend is niets onbepaald en wordt niets meer gevraagd', () => {
    fc.assert(
      fc.property(volledig, dagen, gemeente, vraag, (feiten, dag, plek, gaatOver) => {
        const voorstel = beoordeel(aanvraagVan(feiten), context(dag, plek, gaatOver))
        expect(voorstel.uitkomst).not.toBe('onbepaald')
        expect(voorstel.ontbreekt).toEqual([])
      }),
      { numRuns: 800 },
    )
  })

  it('onbepaald noemt altijd minstens een feit dat nog ontbreekt, en nooit een feit dat al bekend is', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, gemeente, vraag, (feiten, welke, dag, plek, gaatOver) => {
        const voorstel = beoordeel(
          aanvraagVan(Object.fromEntries(welke.map((pad) => [pad, feiten[pad]]))),
          context(dag, plek, gaatOver),
        )
        const gevraagd = voorstel.ontbreekt.map(({ feit }) => feit)
        expect(gevraagd.length > 0).toBe(voorstel.uitkomst === 'onbepaald')
        for (const pad of welke) expect(gevraagd).not.toContain(`/${pad.replaceAll('.', '/')}`)
      }),
      { numRuns: 400 },
    )
  })

  it('wie alle gevraagde feiten geeft, krijgt in een paar rondes een uitkomst', () => {
    fc.assert(
      fc.property(volledig, dagen, gemeente, vraag, (feiten, dag, plek, gaatOver) => {
        const gegeven: Record<string, unknown> = {}
        for (let ronde = 0; ronde < 8; ronde++) {
          const { ontbreekt } = beoordeel(aanvraagVan(gegeven), context(dag, plek, gaatOver))
          if (ontbreekt.length === 0) return
          for (const { feit } of ontbreekt)
            gegeven[feit.slice(1).replaceAll('/', '.')] = feiten[feit.slice(1).replaceAll('/', '.')]
        }
        expect.fail('na acht rondes vragen is er nog geen uitkomst')
      }),
      { numRuns: 200 },
    )
  })

  it('een afwijzing of intrekking wordt nooit voorgelegd zonder hardheid, evenredigheid en motivering', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, gemeente, vraag, (feiten, welke, dag, plek, gaatOver) => {
        const { uitkomst, signalen } = beoordeel(
          aanvraagVan(Object.fromEntries(welke.map((pad) => [pad, feiten[pad]]))),
          context(dag, plek, gaatOver),
        )
        if (uitkomst !== 'afwijzing_voorleggen' && uitkomst !== 'intrekking_voorleggen') return
        const zeker = signalen.filter(({ geldt }) => geldt === 'ja').map(({ code }) => code)
        for (const code of ['hardheid', 'evenredigheid', 'motiveren']) expect(zeker).toContain(code)
      }),
      { numRuns: 400 },
    )
  })
})

describe('Gevaar eerst', () => {
  it('acuut gevaar staat altijd bovenaan, wat er verder ook ontbreekt', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, gemeente, (feiten, welke, dag, plek) => {
        const deel = {
          ...Object.fromEntries(welke.map((pad) => [pad, feiten[pad]])),
          'veiligheid.acuut_gevaar': true,
        }
        expect(beoordeel(aanvraagVan(deel), context(dag, plek, 'indeling')).signalen[0]).toMatchObject({
          code: 'bel_112',
          geldt: 'ja',
        })
      }),
      { numRuns: 200 },
    )
  })

  it('ook als niets bekend is, staat het noodnummer er als mogelijkheid', () => {
    expect(beoordeel({}, { peildatum: '2026-11-23' }).signalen[0]).toMatchObject({
      code: 'bel_112',
      geldt: 'mogelijk',
    })
  })

  it('wie een kind heeft of verwacht, krijgt altijd de plicht om het belang van het kind te wegen', () => {
    fc.assert(
      fc.property(
        volledig,
        dagen,
        gemeente,
        fc.constantFrom('gezin.minderjarigen', 'gezin.zwanger'),
        (feiten, dag, plek, kind) => {
          const { signalen } = beoordeel(
            aanvraagVan({ ...feiten, [kind]: true }),
            context(dag, plek, 'indeling'),
          )
          expect(signalen).toContainEqual(expect.objectContaining({ code: 'kindbelang', geldt: 'ja' }))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('er wordt nooit bewijs gevraagd dat alleen de pleger kan geven', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, gemeente, (feiten, welke, dag, plek) => {
        const { ontbreekt, mens } = beoordeel(
          aanvraagVan(Object.fromEntries(welke.map((pad) => [pad, feiten[pad]]))),
          context(dag, plek, 'indeling'),
        )
        for (const { feit } of ontbreekt)
          expect(feit).not.toMatch(/echtscheidingsbeschikking|ouderschapsplan|handtekening/)
        for (const { vraag: mensvraag } of mens.vragen)
          expect(mensvraag).not.toMatch(/ouderschapsplan|handtekening/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('Een zuivere functie', () => {
  it('de volgorde van de sleutels maakt niet uit en de invoer verandert niet', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, gemeente, (feiten, welke, dag, plek) => {
        const heen = aanvraagVan(Object.fromEntries(welke.map((pad) => [pad, feiten[pad]])))
        const terug = aanvraagVan(Object.fromEntries([...welke].reverse().map((pad) => [pad, feiten[pad]])))
        const vorm = JSON.stringify(heen)
        expect(beoordeel(heen, context(dag, plek, 'indeling'))).toEqual(
          beoordeel(terug, context(dag, plek, 'indeling')),
        )
        expect(JSON.stringify(heen)).toBe(vorm)
      }),
      { numRuns: 300 },
    )
  })

  it('elke zin van een antwoord heeft een bron, behalve wat niet gelezen is', () => {
    fc.assert(
      fc.property(volledig, dagen, gemeente, (feiten, dag, plek) => {
        const { motivering, signalen, mens } = beoordeel(aanvraagVan(feiten), context(dag, plek, 'indeling'))
        for (const { bron, zekerheid } of [...motivering, ...signalen, ...mens.vragen]) {
          if (zekerheid !== 'onbevestigd') expect(bron.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('Een eigen regeling als gegevens', () => {
  const eigen: Regeling = {
    id: 'voorbeeldstad',
    naam: 'Verordening Voorbeeldstad 2025',
    aard: 'verordening',
    gemeenten: ['Voorbeeldstad'],
    geldig: { van: '2025-01-01', tot: '2028-12-31' },
    afgestemd_op_2026: 'nee',
    bronnen: [
      { id: 'verordening', titel: 'Verordening Voorbeeldstad', gelezen: 'tekst', geraadpleegd: '2026-11-23' },
    ],
    voorwaarden: [
      {
        id: 'woonduur',
        eis: 'binding_gemeente',
        geldt_voor: 'iedereen',
        tekst: 'U woont twee jaar in de gemeente.',
        als: { 'woonduur.gemeente_jaren': { minimum: 2 } },
        bron: ['verordening'],
      },
    ],
    niet_gelezen: [],
  }
  const buiten: Aanvraag = {
    verblijf: { status: 'nederlander' },
    opvang: { verblijft: false, verleend: false },
    mantelzorg: false,
    medisch: { ernstig_en_chronisch: false },
    verlaat_instelling: 'geen',
    uitstapprogramma: false,
    woonsituatie: { vaste_verblijfplaats: true },
  }

  it('is alles gelezen en is aan alles voldaan, dan is dat de uitkomst', () => {
    expect(
      beoordeel({ ...buiten, woonduur: { gemeente_jaren: 2 } }, { peildatum: '2026-11-23', gemeente: eigen })
        .uitkomst,
    ).toBe('voldoet_lokaal')
  })

  it('is een toegestane eis niet gehaald, dan wordt een afwijzing voorgelegd, met bezwaar', () => {
    const { uitkomst, signalen } = beoordeel(
      { ...buiten, woonduur: { gemeente_jaren: 1 } },
      { peildatum: '2026-11-23', gemeente: eigen },
    )
    expect(uitkomst).toBe('afwijzing_voorleggen')
    expect(signalen.map(({ code }) => code)).toContain('bezwaar')
  })

  it('is de woonduur onbekend, dan wordt ernaar gevraagd', () => {
    const { uitkomst, ontbreekt } = beoordeel(buiten, { peildatum: '2026-11-23', gemeente: eigen })
    expect(uitkomst).toBe('onbepaald')
    expect(ontbreekt.map(({ feit }) => feit)).toEqual(['/woonduur/gemeente_jaren'])
  })

  it('een verordening houdt na vier jaar op, wat er ook in staat', () => {
    const oud = { ...eigen, geldig: { van: '2020-07-01' } }
    expect(() => beoordeel(buiten, { peildatum: '2024-07-01', gemeente: oud })).toThrow(/30 juni 2024/)
    expect(
      beoordeel(
        {
          ...buiten,
          opvang: { verblijft: false, vertrok_na_aanvraag: false },
          woonduur: { gemeente_jaren: 2 },
        },
        { peildatum: '2024-06-30', gemeente: oud },
      ).uitkomst,
    ).toBe('voldoet_lokaal')
  })
})

describe('Verkeerde invoer geeft een fout met een plek, en niets anders', () => {
  const fouten: readonly [naam: string, aanvraag: unknown, context: unknown, code: string, pad: string][] = [
    [
      'een onbekende sleutel',
      { naam: 'x' },
      { peildatum: '2026-11-23' },
      'invoer_ongeldig',
      '/aanvraag/naam',
    ],
    [
      'een BSN in een groep',
      { opvang: { bsn: 1 } },
      { peildatum: '2026-11-23' },
      'invoer_ongeldig',
      '/aanvraag/opvang/bsn',
    ],
    [
      'een tekst in plaats van ja of nee',
      { mantelzorg: 'ja' },
      { peildatum: '2026-11-23' },
      'invoer_ongeldig',
      '/aanvraag/mantelzorg',
    ],
    [
      'null als feit',
      { mantelzorg: null },
      { peildatum: '2026-11-23' },
      'invoer_ongeldig',
      '/aanvraag/mantelzorg',
    ],
    [
      'een halve leeftijd',
      { leeftijd: 17.5 },
      { peildatum: '2026-11-23' },
      'invoer_ongeldig',
      '/aanvraag/leeftijd',
    ],
    [
      'een keuze die niet bestaat',
      { opvang: { reden: 'ruzie' } },
      { peildatum: '2026-11-23' },
      'invoer_ongeldig',
      '/aanvraag/opvang/reden',
    ],
    [
      'een aanvraag op 30 februari',
      { aangevraagd_op: '2026-02-30' },
      { peildatum: '2026-11-23' },
      'invoer_ongeldig',
      '/aanvraag/aangevraagd_op',
    ],
    ['een lijst als aanvraag', [], { peildatum: '2026-11-23' }, 'invoer_ongeldig', '/aanvraag'],
    ['geen aanvraag', undefined, { peildatum: '2026-11-23' }, 'invoer_ongeldig', '/aanvraag'],
    [
      'een prototypesleutel',
      JSON.parse('{"__proto__": {"mantelzorg": true}}'),
      { peildatum: '2026-11-23' },
      'invoer_ongeldig',
      '/aanvraag/__proto__',
    ],
    [
      'een sleutel constructor',
      { constructor: 1 },
      { peildatum: '2026-11-23' },
      'invoer_ongeldig',
      '/aanvraag/constructor',
    ],
    ['een peildatum die niet bestaat', {}, { peildatum: '2026-02-29' }, 'datum_ongeldig', '/peildatum'],
    ['geen peildatum', {}, {}, 'datum_ongeldig', '/peildatum'],
    [
      'een peildatum voor de wet',
      {},
      { peildatum: '2014-12-31' },
      'regel_bestaat_niet_op_datum',
      '/peildatum',
    ],
    [
      'een onbekende gemeente',
      {},
      { peildatum: '2026-11-23', gemeente: 'Nergenshuizen' },
      'regeling_onbekend',
      '/gemeente',
    ],
    [
      'een verlopen verordening',
      {},
      { peildatum: '2023-01-01', gemeente: 'leusden' },
      'regeling_verlopen',
      '/gemeente',
    ],
    ['een onbekende vraag', {}, { peildatum: '2026-11-23', vraag: 'iets' }, 'invoer_ongeldig', '/vraag'],
    [
      'een onbekende keuze in de context',
      {},
      { peildatum: '2026-11-23', datum: 1 },
      'invoer_ongeldig',
      '/datum',
    ],
    [
      'een aanvraag na de peildatum',
      { aangevraagd_op: '2026-11-24' },
      { peildatum: '2026-11-23' },
      'periode_ongeldig',
      '/aanvraag/aangevraagd_op',
    ],
    [
      'een eigen regeling met een gat',
      {},
      { peildatum: '2026-11-23', gemeente: { id: 'x' } },
      'invoer_ongeldig',
      '/gemeente/naam',
    ],
  ]
  it.each(fouten)('%s', (_naam, aanvraag, ctx, code, pad) => {
    try {
      beoordeel(aanvraag as Aanvraag, ctx as never)
      expect.fail('er kwam een antwoord')
    } catch (fout) {
      if (!isVoordeurFout(fout)) throw fout
      expect(fout.code).toBe(code)
      expect(fout.plekken.map((plek) => plek.pad)).toContain(pad)
    }
  })

  it('noemt alle fouten tegelijk en herhaalt nooit de waarde', () => {
    try {
      beoordeel({ naam: 'Geheim Persoon', mantelzorg: 'geheim' } as never, { peildatum: '2026-11-23' })
      expect.fail('er kwam een antwoord')
    } catch (fout) {
      if (!isVoordeurFout(fout)) throw fout
      expect(fout.plekken).toHaveLength(2)
      expect(JSON.stringify(fout.plekken) + fout.message).not.toMatch(/geheim/i)
    }
  })

  it('zeer grote invoer geeft een fout en loopt niet vast', () => {
    const groot = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [`sleutel${i}`, 'x'.repeat(50)]),
    )
    expect(() => beoordeel(groot as never, { peildatum: '2026-11-23' })).toThrow()
  })
})
