import { toets } from '@voordeur/coalitieakkoord'
import { isVoordeurFout } from '@voordeur/kern'
import { describe, expect, it } from 'vitest'
import { context, deel, heel, verbeterd } from '../../test/rapportproef.ts'
import { matrixCsv, matrixHtml } from './index.ts'

const csv = matrixCsv(context)
const html = matrixHtml(context)

/** RFC 4180 with a semicolon. */
function velden(regel: string): string[] {
  return [...regel.replace(/\r\n$/u, '').matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/gu)].map(
    ([, citaat, los]) => citaat?.replaceAll('""', '"') ?? los!,
  )
}

describe('De matrix als CSV', () => {
  it('begint met een BOM en heeft dertig punten als kolom, zonder totaal', () => {
    expect(csv.kop.startsWith('\uFEFFnaam;gemeente;bestuursperiode;bladzijden;gelezen;opmerking;T1 ')).toBe(
      true,
    )
    const koppen = velden(csv.kop)
    expect(koppen).toHaveLength(38)
    expect(koppen.filter((kop) => /^[TMSAR]\d+ /u.test(kop))).toHaveLength(30)
    expect(koppen).toContain('M10 Opvang voor huisdieren (mag ontbreken)')
    expect(csv.kop).not.toMatch(/totaal|score|gemiddeld/iu)
  })

  it('geeft per akkoord één regel: het getal, of een vraagteken voor onbekend', () => {
    const rij = velden(csv.rij(deel()))
    expect(rij.slice(0, 6)).toEqual(['Waterrijk', 'Waterrijk', '', '2', 'deel', ''])
    expect(rij.slice(6, 36).join('')).toMatch(/^[1-5?]{30}$/u)
    const volledig = velden(csv.rij(heel('Wonen.'), 'a.md'))
    expect([volledig[0], volledig[4], volledig[6], volledig[35]]).toEqual(['a.md', 'heel', '0', '0'])
    expect(rij.slice(36)).toEqual([context.peildatum, expect.stringMatching(/^\d+\.\d+\.\d+ [0-9a-f]{16}$/u)])
  })

  it('zegt het als niet bekend is of alles is gelezen, als een mens verbeterde en als lezen niet lukte', () => {
    const open = toets({ document: { tekst: 'Wonen.' }, omvang: 'document' }, context)
    expect(velden(csv.rij(open))[4]).toBe('niet bekend')
    expect(velden(csv.rij(verbeterd()))[5]).toBe('verbeterd door een mens: 3')
    const mislukt = velden(csv.ongelezen('b.pdf', 'Dit is een scan; er staat\ngeen tekst in.'))
    expect(mislukt.slice(0, 6)).toEqual([
      'b.pdf',
      '',
      '',
      '',
      'niet gelezen',
      'Dit is een scan; er staat geen tekst in.',
    ])
    expect(mislukt.slice(6, 36)).toEqual(Array(30).fill('?'))
  })

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '  =1', '＝1', '\r\n=1'])(
    'laat van %j in een naam geen formule worden',
    (naam) => {
      expect(velden(csv.ongelezen(naam, naam))[0]).toBe(`'${naam.trim()}`)
      expect(velden(csv.ongelezen(naam, naam))[5]).toBe(`'${naam.trim()}`)
    },
  )

  it('houdt aanhalingstekens, puntkomma’s en regels in een naam bij elkaar', () => {
    const rij = csv.ongelezen('a;"b"\r\nc,d', 'x')
    expect(rij.startsWith('"a;""b"" c,d";')).toBe(true)
    expect(rij.match(/\r\n/gu)).toHaveLength(1)
    expect(velden(rij)).toHaveLength(38)
  })
})

describe('De matrix als HTML', () => {
  const rijen = [
    html.rij(deel()),
    html.rij(heel('Wonen.'), '<script>alert(1)</script>'),
    html.ongelezen('b', 'c'),
  ]
  const alles = html.kop + rijen.join('') + html.voet

  it('is in stukken te schrijven en samen welgevormd', () => {
    for (const rij of rijen) {
      expect(rij.match(/<td/gu)).toHaveLength(34)
      expect(rij.match(/<th scope="row"/gu)).toHaveLength(1)
    }
    for (const naam of ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'main', 'html', 'colgroup'])
      expect(alles.match(new RegExp(`<${naam}[ >]`, 'gu'))?.length, naam).toBe(
        alles.match(new RegExp(`</${naam}>`, 'gu'))?.length,
      )
    expect(html.kop.match(/<th scope="col" class="smal">/gu)).toHaveLength(30)
    expect(html.kop.match(/scope="colgroup"/gu)).toHaveLength(5)
  })

  it('heeft geen script, geen totaal, en zegt het niveau in tekst', () => {
    expect(alles).not.toMatch(/<script|src=|url\(|totaal<|score/iu)
    expect(rijen[0]).toMatch(/>\?<\/span>/u)
    expect(rijen[1]).toContain('&#60;script&#62;')
  })

  it('zet een eigen titel veilig boven de tabel', () => {
    expect(matrixHtml({ ...context, titel: '<b>x' }).kop).toContain('<h1>&#60;b&#62;x</h1>')
  })
})

it('weigert een toets die over andere punten gaat, en wat geen toets is', () => {
  const t = deel()
  const minder = { ...t, uitslag: { ...t.uitslag, items: t.uitslag.items.slice(1) } }
  for (const { rij } of [csv, html]) {
    for (const [wat, pad] of [
      [minder, '/toets/uitslag/items'],
      [null, '/toets'],
    ] as const) {
      try {
        rij(wat as never)
        expect.unreachable()
      } catch (fout) {
        expect(isVoordeurFout(fout) && [fout.code, fout.plekken[0]!.pad]).toEqual(['invoer_ongeldig', pad])
      }
    }
  }
})
