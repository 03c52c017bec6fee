import { describe, expect, it } from 'vitest'
import { toonMelding } from './melding.ts'
import { type Gelezen, leesYaml } from './yaml.ts'

function lees(...regels: readonly string[]): Gelezen {
  const { gelezen, meldingen } = leesYaml('x.yaml', regels.join('\n'))
  expect(meldingen).toEqual([])
  return gelezen!
}

/** The messages about a text that isn't YAML. */
function fouten(...regels: readonly string[]): readonly string[] {
  const { gelezen, meldingen } = leesYaml('x.yaml', regels.join('\n'))
  expect(gelezen).toBeUndefined()
  return meldingen.map(toonMelding)
}

describe('leesYaml', () => {
  it('keeps a date as text, and yes and no as they are written', () => {
    expect(lees('van: 2026-07-01', 'antwoord: ja', 'waar: true', 'aantal: 18').inhoud).toEqual({
      van: '2026-07-01',
      antwoord: 'ja',
      waar: true,
      aantal: 18,
    })
  })

  it('reads the same from lines that end the Windows way', () => {
    const regels = ['titel: >-', '  Een zin', '  op twee regels.', 'lijst:', '  - a', '  - b', '']
    expect(leesYaml('x.yaml', regels.join('\r\n')).gelezen?.inhoud).toEqual(
      leesYaml('x.yaml', regels.join('\n')).gelezen?.inhoud,
    )
  })

  it('points at a key that stands there twice', () => {
    const [melding, ...rest] = fouten('id: a', 'titel: Een titel', 'id: b')
    expect(melding).toMatch(/^x\.yaml:3:1 Dit is geen geldige YAML/)
    expect(rest).toEqual([])
  })

  it('points at a tab used to indent', () => {
    expect(fouten('regels:', '  - id: a', '\tdan: b')[0]).toMatch(/^x\.yaml:3:1 Dit is geen geldige YAML/)
  })

  it('points at a quote that never closes', () => {
    expect(fouten('id: a', 'titel: "Zonder einde')[0]).toMatch(/^x\.yaml:2:21 Dit is geen geldige YAML/)
  })

  it('refuses two documents in one file', () => {
    expect(fouten('id: a', '---', 'id: b')[0]).toMatch(/^x\.yaml:2:1 Dit is geen geldige YAML/)
  })
})

describe('the place of a value', () => {
  const gelezen = lees(
    '# een opmerking',
    'id: a',
    'regels:',
    '  - id: een',
    '    dan: { groep: b, soort: [x, y] }',
  )
  const plaats = (pad: readonly (string | number)[], sleutel?: string) => {
    const { bestand, regel, kolom } = gelezen.meld(pad, 'hier', sleutel)
    return `${bestand}:${regel}:${kolom}`
  }

  it('is where the value starts, however deep', () => {
    expect(plaats([])).toBe('x.yaml:2:1')
    expect(plaats(['id'])).toBe('x.yaml:2:5')
    expect(plaats(['regels', 0, 'id'])).toBe('x.yaml:4:9')
    expect(plaats(['regels', 0, 'dan', 'groep'])).toBe('x.yaml:5:19')
    expect(plaats(['regels', 0, 'dan', 'soort', 1])).toBe('x.yaml:5:33')
  })

  it('is where the key starts, for a message about the key', () => {
    expect(plaats(['regels', 0, 'dan'], 'soort')).toBe('x.yaml:5:22')
  })

  it('is the nearest thing around it, for a value that is not there', () => {
    expect(plaats(['regels', 0, 'omdat'])).toBe('x.yaml:4:5')
    expect(plaats(['regels', 3, 'id'])).toBe('x.yaml:4:3')
    expect(plaats(['regels', 0, 'dan'], 'bestaat_niet')).toBe('x.yaml:5:10')
  })

  it('is the first place of an empty file', () => {
    expect(toonMelding(lees('').meld([], 'Er staat niets.'))).toBe('x.yaml:1:1 Er staat niets.')
  })
})
