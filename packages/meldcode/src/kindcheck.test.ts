import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kindcheckantwoorden } from './generated/typen.ts'
import { kindcheckantwoorden as waarden } from './generated/waarden.ts'
import { kindcheck } from './kindcheck.ts'

const paden = Object.keys(waarden)
const volledig = fc.record(Object.fromEntries(paden.map((pad) => [pad, fc.constantFrom(...waarden[pad]!)])))
const bekend = fc.subarray(paden)
const dagen = fc.constantFrom('2013-07-31', '2018-12-31', '2019-01-01', '2026-11-25')
const vraag = (antwoorden: object, peildatum: string) =>
  kindcheck(antwoorden as Kindcheckantwoorden, { peildatum })
const deelVan = (feiten: object, welke: readonly string[]) =>
  Object.fromEntries(Object.entries(feiten).filter(([pad]) => welke.includes(pad)))
const codes = (antwoord: ReturnType<typeof kindcheck>) => antwoord.signalen.map(({ code }) => code)

describe('De kindcheck', () => {
  it('blijft bij haar uitkomst als er antwoorden bij komen die bij elkaar passen', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        const eerst = vraag(deelVan(feiten, welke), dag)
        const daarna = vraag(feiten, dag)
        fc.pre(!codes(daarna).includes('antwoorden_tegenstrijdig'))
        if (eerst.uitkomst !== 'onbepaald') expect(daarna.uitkomst).toBe(eerst.uitkomst)
      }),
      { numRuns: 1500 },
    )
  })

  it('sluit nooit als de kinderen niet zeker veilig zijn of gevaar niet is uitgesloten', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        const deel = deelVan(feiten, welke) as Kindcheckantwoorden
        fc.pre(
          ['nee', 'onduidelijk'].includes(deel.kinderen_veilig ?? '') ||
            ['ja', 'onduidelijk'].includes(deel.acuut_gevaar ?? ''),
        )
        expect(['kindcheck_afsluiten', 'geen_zorg_vastleggen']).not.toContain(vraag(deel, dag).uitkomst)
      }),
      { numRuns: 1500 },
    )
  })

  it('volgt bij gevaar altijd de meldcode en zet 112 bovenaan, wat er verder ook is geantwoord', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        const antwoord = vraag({ ...deelVan(feiten, welke), acuut_gevaar: 'ja' }, dag)
        expect(antwoord.uitkomst).toBe('meldcode_volgen')
        expect(antwoord.signalen[0]?.code).toBe('bel_112')
        expect(antwoord.ontbreekt).toEqual([])
      }),
    )
  })

  it('vraagt alleen naar wat nog niet bekend is, en altijd iets zolang de uitkomst open is', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        const antwoord = vraag(deelVan(feiten, welke), dag)
        const gevraagd = antwoord.ontbreekt.map(({ feit }) => feit.slice(1))
        expect(gevraagd.length > 0).toBe(antwoord.uitkomst === 'onbepaald')
        for (const pad of welke) expect(gevraagd).not.toContain(pad)
      }),
    )
  })

  it('heeft met alle antwoorden altijd een uitkomst met een reden en een bron', () => {
    fc.assert(
      fc.property(volledig, dagen, (feiten, dag) => {
        const antwoord = vraag(feiten, dag)
        expect(antwoord.uitkomst).not.toBe('onbepaald')
        expect(antwoord.motivering.length).toBeGreaterThan(0)
        for (const { bron } of antwoord.motivering) expect(bron.length).toBeGreaterThan(0)
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

  it('laat een man en een pleger niet buiten beeld: elk antwoord noemt dat zij cliënt zijn', () => {
    fc.assert(
      fc.property(volledig, bekend, dagen, (feiten, welke, dag) => {
        expect(codes(vraag(deelVan(feiten, welke), dag))).toContain('elke_client')
      }),
    )
  })

  it.each([
    ['een naam', { naam: 'x' }, '/antwoorden/naam'],
    ['een prototype-sleutel', JSON.parse('{"__proto__": {"zwanger": "nee"}}'), '/antwoorden/__proto__'],
    ['een onbekende keuze', { zwanger: 'misschien' }, '/antwoorden/zwanger'],
    ['een waar of onwaar op de plek van een keuze', { zwanger: true }, '/antwoorden/zwanger'],
    ['null', null, '/antwoorden'],
    ['een lijst', [], '/antwoorden'],
  ])('wijst %s af met de plek erbij', (_wat, invoer, plek) => {
    expect(plekVan(() => vraag(invoer as object, '2026-11-25'))).toEqual(['invoer_ongeldig', plek])
  })

  it('wijst een dag die niet bestaat af, en een dag voor het besluit', () => {
    expect(plekVan(() => vraag({}, '2026-02-30'))).toEqual(['datum_ongeldig', '/peildatum'])
    expect(plekVan(() => vraag({}, '2013-07-30'))).toEqual(['regel_bestaat_niet_op_datum', '/peildatum'])
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
