import { describe, expect, it } from 'vitest'
import { type Deelvraag, ketenmodel, magGedeeld } from './index.ts'

const PEILDATUM = '2026-11-25'
const NUMMERS = ketenmodel(PEILDATUM).overdrachten.map(({ overdracht }) => overdracht)
const CATEGORIEEN = ['anoniem', 'contact', 'veiligheid', 'gezondheid', 'strafrecht', 'financieel'] as const
const FEIT = [true, false, undefined] as const

/** Every question there is. */
const vragen = NUMMERS.flatMap((nummer) =>
  CATEGORIEEN.flatMap((categorie) =>
    FEIT.flatMap((toestemming) =>
      FEIT.map((noodzakelijk) => {
        const vraag: Deelvraag = {
          categorie,
          peildatum: PEILDATUM,
          ...(toestemming !== undefined && { toestemming }),
          ...(noodzakelijk !== undefined && { noodzakelijk }),
        }
        return [nummer, vraag] as const
      }),
    ),
  ),
)

describe('Delen, voor elke overdracht, elke soort gegevens en elk antwoord', () => {
  it('draait een uitkomst nooit om als er meer bekend wordt', () => {
    for (const [nummer, vraag] of vragen) {
      const { uitkomst } = magGedeeld(nummer, vraag)
      if (uitkomst === 'onbepaald') continue
      for (const feit of ['toestemming', 'noodzakelijk'] as const)
        if (vraag[feit] === undefined)
          for (const waarde of [true, false])
            expect(magGedeeld(nummer, { ...vraag, [feit]: waarde }).uitkomst).toBe(uitkomst)
    }
  })

  it('vraagt precies wat uitmaakt als er nog geen uitkomst is', () => {
    for (const [nummer, vraag] of vragen) {
      const { uitkomst, ontbreekt } = magGedeeld(nummer, vraag)
      expect(ontbreekt.length > 0).toBe(uitkomst === 'onbepaald')
      for (const { feit } of ontbreekt) expect(vraag).not.toHaveProperty(feit.slice(1))
    }
  })

  it('zegt nooit ja op een grond die niet is gelezen', () => {
    for (const [nummer, vraag] of vragen) {
      const { uitkomst, motivering } = magGedeeld(nummer, vraag)
      if (motivering.some(({ zekerheid }) => zekerheid === 'onbevestigd'))
        expect(uitkomst).toBe('menselijk_oordeel')
      if (uitkomst === 'moet') for (const { zekerheid } of motivering) expect(zekerheid).toBe('wet')
    }
  })

  it('noemt melden nooit een plicht en houdt niemand tegen die wil melden', () => {
    for (const categorie of ['contact', 'veiligheid', 'gezondheid'] as const)
      for (const toestemming of [true, false])
        expect(
          magGedeeld('h02', { categorie, toestemming, noodzakelijk: true, peildatum: PEILDATUM }).uitkomst,
        ).toBe('mag')
  })

  it('zet 112 altijd bovenaan', () => {
    for (const [nummer, vraag] of vragen)
      expect(magGedeeld(nummer, vraag).signalen[0]).toMatchObject({
        code: 'bel_112',
        soort: 'gevaar',
        geldt: 'ja',
      })
  })

  it.each([
    ['h99', { categorie: 'contact', peildatum: PEILDATUM }, '/overdracht'],
    ['__proto__', { categorie: 'contact', peildatum: PEILDATUM }, '/overdracht'],
    ['h02', { categorie: 'bsn', peildatum: PEILDATUM }, '/categorie'],
    ['h02', { categorie: 'contact', toestemming: 'ja', peildatum: PEILDATUM }, '/toestemming'],
    ['h02', { categorie: 'contact', naam: 'Jan', peildatum: PEILDATUM }, '/naam'],
  ])('weigert %s met %j', (nummer, vraag, pad) => {
    expect(() => magGedeeld(nummer as never, vraag as never)).toThrow(
      expect.objectContaining({ code: 'invoer_ongeldig', plekken: [expect.objectContaining({ pad })] }),
    )
  })
})
