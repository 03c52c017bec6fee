import { describe, expect, it } from 'vitest'
import { leesWoorden, Stammen } from './woorden.ts'

const vormen = (tekst: string) => leesWoorden(tekst, 0, new Stammen()).map(({ vorm }) => vorm)

describe('leesWoorden', () => {
  it('leest woorden, getallen en tekens die iets betekenen', () => {
    expect(vormen('MDA++ kost € 1.200,50 (of 10%) in 2027.')).toEqual([
      'MDA++',
      'kost',
      '€',
      '1.200,50',
      'of',
      '10',
      '%',
      'in',
      '2027',
    ])
  })

  it('zet een woord aan elkaar dat is afgebroken', () => {
    expect(vormen('huise-\nlijk huise\u00adlijk gewelds\u00ad\nvrij')).toEqual([
      'huiselijk',
      'huiselijk',
      'geweldsvrij',
    ])
  })

  it('laat een weglatingsstreepje staan: kinder- en ouderenmishandeling is één woord en een deel', () => {
    expect(vormen('kinder-\nen ouderenmishandeling')).toEqual(['kinder', 'en', 'ouderenmishandeling'])
  })

  it('wijst de plaats aan in de oorspronkelijke tekst', () => {
    const tekst = 'van huise\u00adlijk geweld'
    for (const { van, tot, vorm } of leesWoorden(tekst, 0, new Stammen()))
      expect(tekst.slice(van, tot).replaceAll('\u00ad', '')).toBe(vorm)
  })

  it('zoekt op de stam, zonder accenten en hoofdletters', () => {
    const [woord] = leesWoorden('Geëvalueerde', 0, new Stammen())
    expect(woord).toMatchObject({ vorm: 'Geëvalueerde', klein: 'geevalueerde' })
  })
})
