import { readFileSync } from 'node:fs'
import { ketenmodel, type Regio } from '@voordeur/keten'
import { describe, expect, it } from 'vitest'
import { alsMermaid, teken } from './index.ts'

const context = { peildatum: '2026-11-25' }
const model = ketenmodel(context.peildatum)

const regio = (naam: string, aantal = 1): Regio => ({
  naam,
  gemeenten: ['Alfastad', 'Betadorp'],
  organisaties: [
    {
      id: 'vt',
      naam: `${naam} Veilig Thuis`,
      actor: 'veilig_thuis',
      functies: { advies_melding: 'eindverantwoordelijk' },
    },
    ...Array.from({ length: aantal }, (_, i) => ({
      id: `team-${i}`,
      naam: `Team ${i} ${naam}`,
      actor: 'lokaal_team' as const,
      functies: { hulp: 'eindverantwoordelijk' as const },
    })),
  ],
  overdrachten: [
    {
      overdracht: 'h08',
      van: ['vt'],
      naar: ['team-0'],
      afgesproken: true,
      termijn: { aantal: 3, eenheid: 'werkdagen' },
    },
    {
      overdracht: 'h06',
      van: ['vt'],
      naar: ['vt'],
      afgesproken: true,
      termijn: { aantal: 5, eenheid: 'werkdagen' },
    },
  ],
  volledig: { functies: ['directe_veiligheid', 'hulp'], overdrachten: true },
})

/** Every tag is closed by its own, in the right order: enough to call it well-formed. */
function isWelgevormd(svg: string): boolean {
  const open: string[] = []
  for (const [, sluit, naam, zelf] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (zelf) continue
    if (!sluit) open.push(naam!)
    else if (open.pop() !== naam) return false
  }
  return open.length === 0 && !/&(?!(amp|lt|gt|quot);)/.test(svg)
}

describe('De tekening', () => {
  const tekening = teken(model, context)

  it('is een welgevormde SVG met titel en uitleg, zonder script, lettertype of verwijzing naar buiten', () => {
    expect(isWelgevormd(tekening.svg)).toBe(true)
    expect(tekening.svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="keten-titel keten-uitleg"/)
    expect(tekening.svg).not.toMatch(/<script|<image|<style|href=|url\((?!#)/)
  })

  it('zegt in woorden elke overdracht en elke functie die in het beeld staat', () => {
    for (const { overdracht, van, naar, soort } of model.overdrachten) {
      if (soort !== 'klok' && van.every((een) => naar.includes(een))) continue
      expect(tekening.tekst, overdracht).toContain(overdracht.toUpperCase())
      expect(tekening.svg, overdracht).toContain(overdracht.toUpperCase())
    }
    for (const { naam } of model.functies) expect(tekening.tekst).toContain(naam)
  })

  it('toont een gat en een overlap met een patroon en een teken, dus ook zonder kleur', () => {
    const { svg, tekst } = teken(regio('Rivierenhoek', 2), context)
    expect(isWelgevormd(svg)).toBe(true)
    expect(svg).toContain('fill="url(#keten-gat)"')
    expect(svg).toContain('✕ gat overal')
    expect(svg).toContain('fill="url(#keten-overlap)"')
    expect(svg).toContain('? onbekend')
    expect(tekst).toContain('F4 Directe veiligheid: gat, niemand is eindverantwoordelijk overal.')
  })

  it('toont de afgesproken termijn met de regel ernaast', () => {
    const { tekst } = teken(regio('Rivierenhoek'), context)
    expect(tekst).toContain('3 werkdagen')
    expect(tekst).toContain('5 werkdagen (regel: 5 dagen)')
  })

  it('laat een naam nooit een tag of een eigenschap worden', () => {
    const kwaad = '"><script>alert(1)</script>&\u0001]]>'
    const { svg } = teken(regio(kwaad), context)
    expect(isWelgevormd(svg)).toBe(true)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0001')
    const mermaid = alsMermaid(regio('"]\n  click n0 "javascript:alert(1)"\n%%'), context)
    expect(mermaid).not.toMatch(/^\s*click/m)
  })

  it('tekent een regio met vijfduizend organisaties per soort', () => {
    const { svg } = teken(regio('Groot', 4_999), context)
    expect(svg).toContain('Lokaal team (wijkteam) (4999)')
    expect(svg.length).toBeLessThan(100_000)
  })

  it('geeft elke keer hetzelfde', () => {
    expect(teken(model, context)).toEqual(tekening)
  })

  it('geeft als Mermaid dezelfde overdrachten', () => {
    const mermaid = alsMermaid(model, context)
    expect(mermaid).toMatch(/^flowchart LR\n/)
    for (const nummer of ['H08 geen termijn', 'H28 4 weken', 'H02 meteen']) expect(mermaid).toContain(nummer)
  })

  it('weigert een verkeerde regio en een verkeerde datum met een fout', () => {
    expect(() => teken({} as never, context)).toThrow(expect.objectContaining({ code: 'invoer_ongeldig' }))
    expect(() => teken(null as never, context)).toThrow(expect.objectContaining({ code: 'invoer_ongeldig' }))
    expect(() => teken(model, { peildatum: 'morgen' })).toThrow(
      expect.objectContaining({ code: 'datum_ongeldig' }),
    )
  })

  it('laadt het hoofddeel van het pakket zonder de tekenbibliotheek', () => {
    expect(readFileSync('packages/keten/src/index.ts', 'utf8')).not.toContain('teken')
  })
})
