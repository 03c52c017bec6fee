import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { laadSchemas } from '@voordeur/regelbouw'
import { afterAll, describe, expect, it } from 'vitest'
import { teBreed, voordeur } from '../test/voordeur.ts'

const map = mkdtempSync(join(tmpdir(), 'voordeur-'))
afterAll(() => rmSync(map, { recursive: true }))
const dag = ['--peildatum', '2026-11-25']
const nota = (...opdracht: readonly string[]) => voordeur(['nota', ...opdracht])

describe('voordeur nota', () => {
  it('tells per section what the nota says, where it lives or why not, and what software can not do', () => {
    const { uit, fout, code } = nota(...dag)
    expect([code, fout]).toEqual([0, ''])
    expect(uit).toContain('Het grootboek van de nota op 25 november 2026')
    expect(uit).toContain('II. Meer maatwerk')
    expect(uit).not.toMatch(/^ {2}Voetnoten +-/m)
    expect(uit).toContain('- functie @voordeur/urgentie toetsVerordening')
    expect(uit).toContain('Waarom niet: ')
    expect(uit).toContain('Wat software niet kan: ')
    expect(uit).toContain('Klopt niet: Veilig Thuis begon op 1 januari 2015')
    expect(uit).toMatch(/Samen +42\/43 98% +20\/20 100% +76\/89 85%/)
    expect(teBreed(uit)).toEqual([])
  })

  it('shows only the proposals if asked', () => {
    const { uit } = nota('--soort', 'voorstel', ...dag)
    expect(uit).toContain('voorstel · N-V.2 · software helpt · coalitieakkoord')
    expect(uit).not.toMatch(/^ {2}(?:cijfer|bewering) · /m)
  })

  it('gives the same as data, after its schema', () => {
    const { uit, code } = nota('--json', ...dag)
    expect(code).toBe(0)
    expect(laadSchemas('schemas').valideer('gereedheid/notaoverzicht', JSON.parse(uit))).toEqual([])
  })

  it('calls a wrong kind and a wrong day bad input', () => {
    expect(nota('--soort', 'wens', ...dag)).toMatchObject({ code: 2, uit: '' })
    expect(nota('--peildatum', '2018-03-14')).toMatchObject({ code: 2, uit: '' })
    expect(JSON.parse(nota('--json', '--peildatum', '2018-03-14').uit)).toMatchObject({
      code: 'regel_bestaat_niet_op_datum',
    })
  })
})

describe('voordeur nota --tekst', () => {
  const bestand = join(map, 'tekst.txt')

  it('names every sentence that the ledger lacks, and every sentence that the text lacks', () => {
    writeFileSync(bestand, '1. Woord vooraf\n\nHelaas was ik daar\néén van. Stel een chatdienst in.\n')
    const { uit, code } = nota('--tekst', bestand, ...dag)
    expect(code).toBe(1)
    expect(uit).toContain('189 verschillen: 3 zinnen in de tekst, 190 in het grootboek.')
    expect(uit.replace(/\s+/g, ' ')).toContain(
      'na woord-vooraf.3: “Stel een chatdienst in.” staat niet in het grootboek',
    )
    expect(uit.replace(/\s+/g, ' ')).toContain(
      '- financieel.2: “Bovengenoemde voorstellen hebben geen financiële” staat niet in deze tekst',
    )
    expect(uit).not.toContain('woord-vooraf.1:')
    expect(teBreed(uit)).toEqual([])
  })

  it('gives the differences as data', () => {
    writeFileSync(bestand, 'Stel een chatdienst in.')
    const { uit, code } = nota('--tekst', bestand, '--json', ...dag)
    const { verschillen, ...rest } = JSON.parse(uit) as { verschillen: readonly object[] }
    expect([code, rest]).toEqual([1, { zinnen_in_tekst: 1, zinnen_in_lijst: 190 }])
    expect(verschillen[0]).toMatchObject({ soort: 'niet-in-lijst', zin: 'Stel een chatdienst in.' })
    expect(verschillen).toHaveLength(191)
  })

  it('calls a text that is not there bad input', () => {
    expect(nota('--tekst', join(map, 'weg.txt'), ...dag)).toMatchObject({ code: 2, uit: '' })
  })
})
