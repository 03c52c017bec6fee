import { laadSchemas } from '@voordeur/regelbouw'
import { describe, expect, it } from 'vitest'
import { feiten } from './generated/feiten.ts'
import { aanvraag as waarden } from './generated/waarden.ts'
import { feitInWoorden, inWoorden } from './woorden.ts'

const { $defs } = laadSchemas('schemas').schema('urgentie/tabellen') as unknown as {
  $defs: Record<string, { enum: readonly string[] }>
}

describe('inWoorden', () => {
  it.each([
    ['eis', 'eissoort'],
    ['groep', 'groepsnaam'],
    ['uitkomst', 'uitkomstnaam'],
  ] as const)('kent elke %s', (over, naam) => {
    for (const code of $defs[naam]!.enum)
      expect(inWoorden(over, code as never)).toMatch(/^[A-Za-z].*[a-z.)]$/)
  })

  it('weigert een code die niet bestaat', () => {
    for (const over of ['eis', 'groep', 'uitkomst', 'onderwerp'] as const)
      expect(() => inWoorden(over, 'constructor' as never)).toThrow('Deze code bestaat niet.')
    expect(() => feitInWoorden('/bestaat/niet', true)).toThrow('Dit feit bestaat niet.')
  })
})

describe('feitInWoorden', () => {
  it('heeft bij elke keuze van elk feit een antwoord in gewone woorden', () => {
    for (const { dan } of feiten[0].items)
      for (const waarde of waarden[dan.pad] ?? [])
        expect(feitInWoorden(dan.pad, waarde).antwoord).toMatch(/^[A-Z0-9][^_]*\.$/)
  })

  it('schrijft geld in euro en een duur in jaren', () => {
    expect(feitInWoorden('/jaarinkomen_eurocent', 4465500).antwoord).toBe('44.655 euro.')
    expect(feitInWoorden('jaarinkomen_eurocent', 123456705).antwoord).toBe('1.234.567,05 euro.')
    expect(feitInWoorden('/woonduur/regio_jaren', 6).antwoord).toBe('6 jaar.')
    expect(feitInWoorden('/verlaat_instelling', 'geen')).toEqual({
      vraag: 'Verlaat u een instelling, en welke?',
      antwoord: 'Nee, geen instelling.',
    })
  })
})
