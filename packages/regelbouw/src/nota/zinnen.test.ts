import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginVan, heeftGetal, kaal, vingerafdruk, zinnenVan } from './zinnen.ts'

const zinnen = (tekst: string) => zinnenVan(tekst).map(({ soort, tekst: zin }) => `${soort}: ${zin}`)
const VOETLIJN = ' '.repeat(40)

describe('a text is cut into sentences', () => {
  it('at a full stop, a question mark and an exclamation mark', () => {
    expect(zinnen('Dit is een zin. Is dit er een? Zeker! Ja.')).toEqual([
      'lopend: Dit is een zin.',
      'lopend: Is dit er een?',
      'lopend: Zeker!',
      'lopend: Ja.',
    ])
  })

  it('also behind a closing quotation mark, and not inside a number, an address or an initial', () => {
    expect(zinnen('Zij zei: ‘Nee.’ Er zijn 65.000 zaken. Zie p. 12 en www.een.nl voor meer.')).toEqual([
      'lopend: Zij zei: ‘Nee.’',
      'lopend: Er zijn 65.000 zaken.',
      'lopend: Zie p. 12 en www.een.nl voor meer.',
    ])
  })

  it('over lines, and over blank lines inside a sentence', () => {
    expect(
      zinnen('Veilig Thuis is sinds \n\n2014 het meldpunt, maar \n \nniet iedereen\nweet dat.\r\n'),
    ).toEqual(['lopend: Veilig Thuis is sinds 2014 het meldpunt, maar niet iedereen weet dat.'])
  })

  it('with titles apart', () => {
    expect(zinnen(' 1. Woord vooraf \n\nEen zin.\nIV. Vergroot de kans \nNog een zin.')).toEqual([
      'kop: 1. Woord vooraf',
      'lopend: Een zin.',
      'kop: IV. Vergroot de kans',
      'lopend: Nog een zin.',
    ])
  })

  it('with bullets apart: one goes on after a blank line if its next word is no beginning', () => {
    expect(
      zinnen(
        'Wij willen:\n\uf0fc Zorg dat aangifte \n\ndoen kan; \n\uf0fc Investeer. En help ook \nanderen\n\nDaarna komt dit.\no Met een rondje;\n',
      ),
    ).toEqual([
      'lopend: Wij willen:',
      'punt: Zorg dat aangifte doen kan;',
      'punt: Investeer.',
      'punt: En help ook anderen',
      'lopend: Daarna komt dit.',
      'punt: Met een rondje;',
    ])
  })

  it('without the number of a footnote that sticks to a word', () => {
    expect(
      zinnen('Het gebeurt vaak1. Dat zegt de overheid2, en zij ook.3 \nIn 2016 waren het er 12. Klaar.'),
    ).toEqual([
      'lopend: Het gebeurt vaak.',
      'lopend: Dat zegt de overheid, en zij ook.',
      'lopend: In 2016 waren het er 12.',
      'lopend: Klaar.',
    ])
  })

  it('with the footnotes of a page last, each once, and the sentence they broke off whole', () => {
    expect(
      zinnen(
        [
          'Zij verdelen het over Zorg,',
          '',
          VOETLIJN,
          '1 https://voorbeeld.nl/een-lang-adr',
          'es.pdf',
          '2 Monitor 2016, p. 158 ',
          '',
          'https://voorbeeld.nl/een-lang-adres.pdf',
          '',
          'Onderwijs en Justitie. Dat is veel.',
        ].join('\n'),
      ),
    ).toEqual([
      'lopend: Zij verdelen het over Zorg, Onderwijs en Justitie.',
      'lopend: Dat is veel.',
      'voetnoot: 1 https://voorbeeld.nl/een-lang-adres.pdf',
      'voetnoot: 2 Monitor 2016, p. 158',
    ])
  })

  it('with a narrow box beside the sentence that it breaks off', () => {
    expect(
      zinnen('Kappers bouwen vertrouwen\n\nFatma: ‘Ik\nzag het wel. Ik\nzei niets.’\n\nop. Zo is dat.'),
    ).toEqual([
      'lopend: Kappers bouwen vertrouwen op.',
      'lopend: Zo is dat.',
      'kader: Fatma: ‘Ik zag het wel.',
      'kader: Ik zei niets.’',
    ])
  })

  it('and an empty text has none', () => {
    expect(zinnen('')).toEqual([])
    expect(zinnen(' \n\n\f\n')).toEqual([])
  })
})

describe('a sentence is known again', () => {
  it('by its letters and digits, however it is laid out', () => {
    const afdruk = vingerafdruk('Zij rukt elke ‘tien’ minuten uit.')
    expect(vingerafdruk('  zij rukt elke\n"tien" minuten uit')).toBe(afdruk)
    expect(vingerafdruk('Zij rukt elke ‘elf’ minuten uit.')).not.toBe(afdruk)
    expect(afdruk).toMatch(/^[0-9a-f]{16}$/)
  })

  it('also if accents are written in another way, but not without them', () => {
    expect(vingerafdruk('één')).toBe(vingerafdruk('één'.normalize('NFD')))
    expect(vingerafdruk('één')).not.toBe(vingerafdruk('een'))
  })

  it('wherever its lines break', () => {
    const woord = fc.stringMatching(/^[a-z]{2,9}$/)
    fc.assert(
      fc.property(
        fc.array(woord, { minLength: 1, maxLength: 20 }),
        fc.array(fc.constantFrom(' ', '\n', ' \n', '\n\n', '  '), { minLength: 20, maxLength: 20 }),
        (woorden, tussen) => {
          const zin = `Zin ${woorden.join(' ')}.`
          const gebroken = `Zin${woorden.map((een, i) => `${tussen[i]}${een}`).join('')}.`
          const gelezen = zinnenVan(gebroken)
          expect(gelezen.map(({ tekst }) => kaal(tekst)).join('')).toBe(kaal(zin))
        },
      ),
    )
  })

  it('by eye by its first five words', () => {
    expect(beginVan('Een twee drie vier vijf zes.')).toBe('Een twee drie vier vijf')
    expect(beginVan('Kort.')).toBe('Kort.')
  })
})

describe('a number in a sentence', () => {
  it.each([
    '12 procent',
    'Eén op de drie',
    'de helft van alle vrouwen',
    'elke tien minuten',
    'op 1 maart',
    'honderdduizend',
    'achttien jaar',
  ])('is seen in "%s"', (zin) => expect(heeftGetal(zin)).toBe(true))

  it.each([
    'een vrouw',
    'in eerste instantie',
    'een minderheid',
    'iedereen',
    'vierkant',
    'steeds meer',
    'overtuigend',
  ])('is not seen in "%s"', (zin) => expect(heeftGetal(zin)).toBe(false))
})
