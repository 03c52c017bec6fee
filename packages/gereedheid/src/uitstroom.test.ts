import { isVoordeurFout, metFeit } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Uitstroomsituatie, Urgentiegroep } from './generated/typen.ts'
import { uitstroomsituatie as waarden } from './generated/waarden.ts'
import { uitstroom } from './uitstroom.ts'

const paden = Object.keys(waarden).filter((pad) => pad !== 'klaar_op')
const volledig = fc.record(Object.fromEntries(paden.map((pad) => [pad, fc.constantFrom(...waarden[pad]!)])))
const welke = fc.subarray(paden)
const dagen = fc.constantFrom('2026-01-01', '2026-06-30', '2026-07-01', '2026-11-25')
const groepen = fc.subarray<Urgentiegroep>(['opvang', 'a', 'd', 'j'])

type Feiten = Readonly<Record<string, string | number | boolean>>
/** The situation with these facts; a dotted path becomes a block. */
const situatie = (feiten: Feiten, bij: readonly string[] = Object.keys(feiten)): Uitstroomsituatie =>
  bij.reduce<Uitstroomsituatie>((som, pad) => metFeit(som, pad, feiten[pad]!), {})
const vraag = (over: unknown, peildatum = '2026-11-25') => uitstroom(over as Uitstroomsituatie, { peildatum })
const codes = (plan: ReturnType<typeof uitstroom>) => plan.signalen.map(({ code }) => code)
const ROND: Feiten = {
  'veiligheid.acuut_gevaar': false,
  'veiligheid.plan': true,
  'nu.plek': 'opvang',
  'nu.klaar': true,
  'verblijf.status': 'nederlander',
  'inkomen.bron': 'eigen_inkomen',
  'urgentie.uitkomst': 'wettelijke_groep',
  'urgentie.verklaring': 'gekregen',
  'bestemming.woning': 'aanbod',
  'bestemming.gebied_veilig': true,
}

describe('De weg naar een veilig huis', () => {
  it('houdt haar uitkomst als er feiten bij komen', () => {
    fc.assert(
      fc.property(volledig, welke, dagen, (feiten, deel, dag) => {
        const { uitkomst } = vraag(situatie(feiten, deel), dag)
        if (uitkomst !== 'onbepaald') expect(vraag(situatie(feiten), dag).uitkomst).toBe(uitkomst)
      }),
      { numRuns: 1500 },
    )
  })

  it('laat geen stap die vaststaat weer onbekend of anders worden als er feiten bij komen', () => {
    fc.assert(
      fc.property(volledig, welke, dagen, (feiten, deel, dag) => {
        const eerst = vraag(situatie(feiten, deel), dag).plan
        const daarna = vraag(situatie(feiten), dag).plan
        eerst.forEach((stap, i) => {
          if (stap.stand !== 'onbekend') expect(daarna[i]?.stand).toBe(stap.stand)
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('zet direct gevaar altijd voorop, vraagt dan niets en laat niemand verder gaan', () => {
    fc.assert(
      fc.property(volledig, welke, dagen, (feiten, deel, dag) => {
        const plan = vraag(
          situatie({ ...feiten, 'veiligheid.acuut_gevaar': true }, [...deel, 'veiligheid.acuut_gevaar']),
          dag,
        )
        expect(plan.uitkomst).toBe('gevaar_eerst')
        expect(plan.signalen[0]?.code).toBe('bel_112')
        expect(plan.plan[0]).toMatchObject({ stap: 'veiligheid', stand: 'blokkeert', wie: 'hulpdiensten' })
        expect(plan.ontbreekt).toEqual([])
      }),
    )
  })

  it('geeft altijd dezelfde elf stappen op dezelfde plaats, elk met een bron', () => {
    const volgorde = vraag({}).plan.map(({ stap }) => stap)
    expect(volgorde).toHaveLength(11)
    fc.assert(
      fc.property(volledig, welke, dagen, (feiten, deel, dag) => {
        const { plan } = vraag(situatie(feiten, deel), dag)
        expect(plan.map(({ stap }) => stap)).toEqual(volgorde)
        for (const { bron, zin } of plan) expect([bron.length > 0, zin.length > 0]).toEqual([true, true])
      }),
    )
  })

  it('zegt alleen "kan verder" als gevaar is uitgesloten, de plek en het gebied veilig zijn en zij klaar is', () => {
    fc.assert(
      fc.property(volledig, welke, dagen, (feiten, deel, dag) => {
        const { uitkomst, blokkades } = vraag(situatie({ ...feiten, ...ROND, ...kies(feiten, deel) }), dag)
        fc.pre(uitkomst === 'kan_nu_verder')
        const gebruikt = { ...feiten, ...ROND, ...kies(feiten, deel) }
        expect(gebruikt['veiligheid.acuut_gevaar']).toBe(false)
        expect(gebruikt['bestemming.gebied_veilig']).toBe(true)
        expect(gebruikt['nu.klaar']).toBe(true)
        expect(gebruikt['veiligheid.plan']).toBe(true)
        expect(['bij_pleger', 'nergens']).not.toContain(gebruikt['nu.plek'])
        expect(blokkades).toEqual([])
      }),
      { numRuns: 800 },
    )
  })

  it('stuurt niemand zonder advocaat naar een uitkering als het eigen verblijfsrecht niet vaststaat', () => {
    const zeker = (feiten: Feiten) =>
      feiten['verblijf.status'] === 'nederlander' ||
      (feiten['verblijf.status'] === 'rechtmatig_a_e_l' && feiten['verblijf.afhankelijk'] === false)
    fc.assert(
      fc.property(volledig, welke, dagen, (feiten, deel, dag) => {
        const gegeven = kies(feiten, deel)
        fc.pre(!zeker(gegeven) && gegeven['inkomen.bron'] !== 'eigen_inkomen')
        const stap = vraag(situatie(gegeven), dag).plan.find((een) => een.stap === 'inkomen')!
        if (/uitkering/.test(stap.zin) && stap.stand !== 'geregeld') expect(stap.wie).toBe('advocaat')
      }),
      { numRuns: 1000 },
    )
  })

  it('waarschuwt zolang er geen veiligheidsplan voor de nieuwe plek is, ook als dat onbekend is', () => {
    fc.assert(
      fc.property(volledig, welke, dagen, (feiten, deel, dag) => {
        const gegeven = kies(feiten, deel)
        expect(codes(vraag(situatie(gegeven), dag)).includes('plan_voor_nieuwe_plek')).toBe(
          gegeven['veiligheid.plan'] !== true,
        )
      }),
    )
  })

  it('laat een verlopen vergunning meetellen, en bij een Nederlander niet', () => {
    const feiten = { afhankelijk: true, jaar_als_slachtoffer: true }
    const bij = (status: string) => codes(vraag({ verblijf: { status, ...feiten } }))
    expect(bij('geen')).toEqual(expect.arrayContaining(['afhankelijk_verblijf', 'voortgezet_verblijf']))
    expect(bij('nederlander')).not.toContain('afhankelijk_verblijf')
    expect(bij('nederlander')).not.toContain('voortgezet_verblijf')
  })

  it('laat schulden, kinderen, geslacht en eisen van anderen nooit de uitkomst bepalen', () => {
    const buiten = paden.filter((pad) =>
      /^(schulden|kinderen|client|eisen|start|nazorg|oude_woning)/.test(pad),
    )
    fc.assert(
      fc.property(volledig, volledig, dagen, (feiten, anders, dag) => {
        const met = vraag(situatie({ ...feiten, ...kies(anders, buiten) }), dag)
        expect(met.uitkomst).toBe(vraag(situatie(feiten), dag).uitkomst)
      }),
    )
  })

  it('laat een stap alleen blokkeren als zij bij de blokkades staat, in de volgorde van het plan', () => {
    fc.assert(
      fc.property(volledig, welke, dagen, (feiten, deel, dag) => {
        const { plan, blokkades } = vraag(situatie(feiten, deel), dag)
        expect(blokkades.map(({ stap }) => stap)).toEqual(
          plan.filter(({ stand }) => stand === 'blokkeert').map(({ stap }) => stap),
        )
        expect(blokkades.map(({ stap }) => stap)).not.toContain('schulden')
      }),
    )
  })

  it('vraagt alleen wat nog niet bekend is, en altijd iets zolang de uitkomst open is', () => {
    fc.assert(
      fc.property(volledig, welke, dagen, (feiten, deel, dag) => {
        const { uitkomst, ontbreekt } = vraag(situatie(feiten, deel), dag)
        const gevraagd = ontbreekt.map(({ feit }) => feit.slice(1).replaceAll('/', '.'))
        expect(gevraagd.length > 0).toBe(uitkomst === 'onbepaald')
        for (const pad of deel) expect(gevraagd).not.toContain(pad)
      }),
      { numRuns: 300 },
    )
  })

  it('vraagt van een stap die onbekend is altijd een feit dat nog ontbreekt', () => {
    fc.assert(
      fc.property(volledig, welke, (feiten, deel) => {
        for (const { stand, vragen } of vraag(situatie(feiten, deel)).plan)
          if (stand === 'onbekend') expect(vragen.length).toBeGreaterThan(0)
      }),
    )
  })

  it('heeft met alle feiten altijd een uitkomst met een reden', () => {
    fc.assert(
      fc.property(volledig, groepen, dagen, (feiten, bij, dag) => {
        const over = situatie(feiten)
        const plan = vraag({ ...over, urgentie: { ...over.urgentie, groepen: bij } }, dag)
        expect(plan.uitkomst).not.toBe('onbepaald')
        expect(plan.motivering[0]?.bron.length).toBeGreaterThan(0)
        expect(plan.plan.every(({ stand }) => stand !== 'onbekend')).toBe(true)
      }),
    )
  })

  it('geeft hetzelfde in elke volgorde van de sleutels en verandert de invoer niet', () => {
    fc.assert(
      fc.property(volledig, dagen, (feiten, dag) => {
        const heen = bevries(situatie(feiten))
        const terug = bevries(situatie(feiten, Object.keys(feiten).reverse()))
        expect(vraag(terug, dag)).toEqual(vraag(heen, dag))
      }),
    )
  })

  it('telt kalenderdagen van klaar tot de peildatum, ook over de schrikkeldag en het einde van de zomertijd', () => {
    expect(vraag({ klaar_op: '2026-10-24' }, '2026-10-26').dagen_klaar).toBe(2)
    expect(vraag({ klaar_op: '2028-02-28' }, '2028-03-01').dagen_klaar).toBe(2)
    expect(vraag({ klaar_op: '2026-11-25' }).dagen_klaar).toBe(0)
    expect(vraag({ klaar_op: '2026-11-26' }).dagen_klaar).toBeUndefined()
  })

  it('noemt een soort woning alleen met de bedragen van het jaar zelf', () => {
    const over = { inkomen: { boven_sociale_grens: true, huishouden: 'een', jaar_eurocent: 7014900 } }
    expect(vraag(over, '2026-12-31').segment?.segment).toBe('middenhuur')
    expect(vraag(over, '2027-01-01').segment).toBeUndefined()
  })

  it('noemt voor een Nederlander geen recht of vraag die bij een vergunning hoort', () => {
    const plan = vraag(situatie(ROND))
    for (const code of [
      'afhankelijk_verblijf',
      'status_geeft_geen_voorrang',
      'voortgezet_verblijf',
      'taal_en_tolk',
    ])
      expect(codes(plan)).not.toContain(code)
  })

  it('zegt van de oude woning niets over veiligheid zolang die vraag open is', () => {
    const stap = vraag({ oude_woning: { recht: 'huur' } }).plan.find((een) => een.stap === 'oude_woning')
    expect(stap?.zin).toBe('Wat er met de oude woning gebeurt, is nog niet bekend.')
    expect(stap?.vragen).toMatchObject([{ feit: '/oude_woning/terug_veilig' }])
  })

  it.each([
    ['een naam', { naam: 'x' }, '/situatie/naam'],
    ['een adres in een blok', { bestemming: { adres: 'x' } }, '/situatie/bestemming/adres'],
    ['een prototype-sleutel', JSON.parse('{"__proto__": {"nazorg": "gevraagd"}}'), '/situatie/__proto__'],
    ['een groep die niet bestaat', { urgentie: { groepen: ['z'] } }, '/situatie/urgentie/groepen/0'],
    ['een groep die er twee keer staat', { urgentie: { groepen: ['d', 'd'] } }, '/situatie/urgentie/groepen'],
    ['een woord voor ja', { nu: { klaar: 'ja' } }, '/situatie/nu/klaar'],
    ['een half bedrag', { inkomen: { jaar_eurocent: 0.5 } }, '/situatie/inkomen/jaar_eurocent'],
    ['een dag die niet bestaat', { klaar_op: '2026-02-30' }, '/situatie/klaar_op'],
    ['null', null, '/situatie'],
    ['een lijst', [], '/situatie'],
  ])('wijst %s af met de plek erbij', (_wat, invoer, plek) => {
    expect(foutVan(() => vraag(invoer))).toEqual(['invoer_ongeldig', plek])
  })

  it('wijst een dag die niet bestaat af, en een dag voor de gelezen teksten', () => {
    expect(foutVan(() => vraag({}, '2026-02-30'))).toEqual(['datum_ongeldig', '/peildatum'])
    expect(foutVan(() => vraag({}, '2025-12-31'))).toEqual(['regel_bestaat_niet_op_datum', '/peildatum'])
  })
})

function kies(feiten: Feiten, welk: readonly string[]): Feiten {
  return Object.fromEntries(Object.entries(feiten).filter(([pad]) => welk.includes(pad)))
}

function bevries<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null) Object.values(waarde).forEach(bevries)
  return Object.freeze(waarde)
}

function foutVan(doe: () => unknown): readonly unknown[] | undefined {
  try {
    doe()
  } catch (fout) {
    if (isVoordeurFout(fout)) return [fout.code, fout.plekken[0]?.pad]
    throw fout
  }
  return undefined
}
