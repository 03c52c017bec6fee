import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deelGegevens } from './deel-gegevens.ts'
import type { Deelsituatie } from './generated/typen.ts'
import { deelsituatie as waarden } from './generated/waarden.ts'

const paden = Object.keys(waarden)
const volledig = fc.record(Object.fromEntries(paden.map((pad) => [pad, fc.constantFrom(...waarden[pad]!)])))
const bekend = fc.subarray(paden)
const dagen = fc.constantFrom(
  '2015-01-01',
  '2018-12-31',
  '2019-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-11-25',
)
const vraag = (situatie: object, peildatum: string) => deelGegevens(situatie as Deelsituatie, { peildatum })
/** The receiver is always known. */
const deelVan = (feiten: object, welke: readonly string[]) =>
  Object.fromEntries(Object.entries(feiten).filter(([pad]) => pad === 'aan' || welke.includes(pad)))
const NU = '2026-11-25'

describe('Gegevens delen', () => {
  it('een uitkomst die met minder feiten al vaststaat, blijft dezelfde als er feiten bij komen', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        const eerst = vraag(deelVan(feiten, welke), dag)
        if (eerst.uitkomst !== 'onbepaald') expect(vraag(feiten, dag).uitkomst).toBe(eerst.uitkomst)
      }),
      { numRuns: 2000 },
    )
  })

  it('met alle feiten is er altijd een uitkomst met een reden en een bron, en wordt niets meer gevraagd', () => {
    fc.assert(
      fc.property(volledig, dagen, (feiten, dag) => {
        const antwoord = vraag(feiten, dag)
        expect(antwoord.uitkomst).not.toBe('onbepaald')
        expect(antwoord.ontbreekt).toEqual([])
        expect(antwoord.motivering.flatMap(({ bron }) => bron).length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('zolang de uitkomst open is, wordt een feit gevraagd dat nog niet bekend is', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        const antwoord = vraag(deelVan(feiten, welke), dag)
        const gevraagd = antwoord.ontbreekt.map(({ feit }) => feit.slice(1))
        expect(gevraagd.length > 0).toBe(antwoord.uitkomst === 'onbepaald')
        for (const pad of welke) expect(gevraagd).not.toContain(pad)
      }),
      { numRuns: 1000 },
    )
  })

  it('toestemming of een weigering maakt bij Veilig Thuis nooit verschil', () => {
    const veiligThuis = fc.constantFrom('veilig_thuis_advies', 'veilig_thuis_melding', 'veilig_thuis_verzoek')
    fc.assert(
      fc.property(volledig, bekend, veiligThuis, dagen, (feiten, welke, aan, dag) => {
        const deel = { ...deelVan(feiten, welke), aan }
        const uitkomsten = ['gegeven', 'geweigerd', 'niet_gevraagd'].map(
          (toestemming) => vraag({ ...deel, toestemming }, dag).uitkomst,
        )
        expect(new Set(uitkomsten).size).toBe(1)
      }),
      { numRuns: 500 },
    )
  })

  it('een plicht is er alleen op verzoek, voor een ondertoezichtstelling, met wat daarvoor nodig is of bij gevaar', () => {
    const plicht = {
      aan: 'gecertificeerde_instelling',
      op_verzoek: true,
      onder_toezicht: true,
      beroepshalve: true,
    }
    expect(vraag({ ...plicht, noodzakelijk: 'ja' }, NU).uitkomst).toBe('moet')
    expect(vraag({ ...plicht, direct_gevaar: true }, NU).uitkomst).toBe('moet')
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        const deel = deelVan(feiten, welke)
        const bijna = { ...plicht, noodzakelijk: 'ja', [welke[0] ?? 'aan']: feiten[welke[0] ?? 'aan'] }
        const gevallen: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
          [deel, dag],
          [bijna, NU],
        ]
        for (const [situatie, op] of gevallen) {
          if (vraag(situatie, op).uitkomst !== 'moet') continue
          expect(situatie).toMatchObject(plicht)
          expect(situatie['noodzakelijk'] === 'ja' || situatie['direct_gevaar'] === true).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('direct gevaar geeft voor Veilig Thuis altijd groen licht en zet 112 bovenaan', () => {
    fc.assert(
      fc.property(volledig, bekend, (feiten, welke) => {
        const deel = { ...deelVan(feiten, welke), aan: 'veilig_thuis_melding', direct_gevaar: true }
        const antwoord = vraag(deel, NU)
        expect(antwoord.uitkomst).toBe('mag')
        expect(antwoord.signalen[0]?.code).toBe('bel_112')
      }),
    )
  })

  it('een reden die niet is gelezen, beslist nooit: dan kiest een mens', () => {
    fc.assert(
      fc.property(volledig, dagen, (feiten, dag) => {
        const { uitkomst, motivering } = vraag(feiten, dag)
        if (motivering.every(({ zekerheid }) => zekerheid === 'onbevestigd'))
          expect(uitkomst).toBe('menselijk_oordeel')
      }),
      { numRuns: 1000 },
    )
  })

  it('direct gevaar laat nooit wachten op toestemming', () => {
    const ontvanger = fc.constantFrom('collega', 'andere_professional', 'raad_voor_de_kinderbescherming')
    fc.assert(
      fc.property(volledig, bekend, ontvanger, dagen, (feiten, welke, aan, dag) => {
        expect(vraag({ ...deelVan(feiten, welke), aan, direct_gevaar: true }, dag).uitkomst).toBe('mag')
      }),
    )
  })

  it('direct gevaar houdt delen met de instelling nooit tegen: het mag, het moet, of het antwoord zegt dat het nu al mag', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        const deel = { ...deelVan(feiten, welke), aan: 'gecertificeerde_instelling', direct_gevaar: true }
        const { uitkomst, signalen } = vraag(deel, dag)
        const magNu = signalen.some(({ code }) => code === 'delen_mag_nu')
        expect(['mag', 'moet'].includes(uitkomst) || magNu).toBe(true)
      }),
    )
  })

  it('wie bij eer of dwang deelt, leest nooit dat de familie vooraf iets moet horen', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        const codes = vraag({ ...deelVan(feiten, welke), eer_of_dwang: true }, dag).signalen.map(
          ({ code }) => code,
        )
        expect(codes).toContain('familie_niet_informeren')
        expect(codes).not.toContain('betrokkene_inlichten')
      }),
    )
  })

  it('nergens staat dat een professional wettelijk moet melden', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        const antwoord = vraag(deelVan(feiten, welke), dag)
        if (antwoord.aan.startsWith('veilig_thuis') || antwoord.aan === 'verwijsindex')
          expect(antwoord.uitkomst).not.toBe('moet')
      }),
    )
  })

  it('geeft hetzelfde antwoord in elke volgorde van de sleutels en verandert de invoer niet', () => {
    fc.assert(
      fc.property(volledig, dagen, (feiten, dag) => {
        const omgekeerd = Object.freeze(Object.fromEntries(Object.entries(feiten).reverse()))
        expect(vraag(omgekeerd, dag)).toEqual(vraag(Object.freeze({ ...feiten }), dag))
      }),
    )
  })

  it.each([
    ['een naam', { aan: 'collega', naam: 'x' }, '/situatie/naam'],
    ['een prototype-sleutel', JSON.parse('{"aan":"collega","__proto__":{}}'), '/situatie/__proto__'],
    ['een onbekende ontvanger', { aan: 'krant' }, '/situatie/aan'],
    ['een ontvanger die ontbreekt', {}, '/situatie/aan'],
    [
      'een tekst op de plek van waar of onwaar',
      { aan: 'collega', herleidbaar: 'nee' },
      '/situatie/herleidbaar',
    ],
    ['null', null, '/situatie'],
    ['een lijst', [], '/situatie'],
  ])('wijst %s af met de plek erbij', (_wat, invoer, plek) => {
    expect(plekVan(() => vraag(invoer as object, NU))).toEqual(['invoer_ongeldig', plek])
  })

  it('wijst een dag die niet bestaat af, en een dag voor 2015', () => {
    expect(plekVan(() => vraag({ aan: 'collega' }, '2026-02-30'))).toEqual(['datum_ongeldig', '/peildatum'])
    expect(plekVan(() => vraag({ aan: 'collega' }, '2014-12-31'))).toEqual([
      'regel_bestaat_niet_op_datum',
      '/peildatum',
    ])
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
