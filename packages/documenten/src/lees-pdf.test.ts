import { deflateSync } from 'node:zlib'
import { isVoordeurFout } from '@voordeur/kern'
import { describe, expect, it } from 'vitest'
import { type Blad, bytesVan, handgemaaktePdf, ingepakteSpaties, maakPdf, ZIN } from '../test/proefstukken.ts'
import { type GelezenDocument, lees } from './index.ts'

const fout = async (bytes: Uint8Array): Promise<unknown> => {
  const een = await lees(bytes).catch((gegooid: unknown) => gegooid)
  return isVoordeurFout(een) ? een.code : een
}
const koppenVan = ({ document: { tekst, koppen = [] } }: GelezenDocument) =>
  koppen.map(({ van, tot, niveau }) => [niveau, tekst.slice(van, tot)])
const codes = ({ waarschuwingen }: GelezenDocument) =>
  waarschuwingen.map(({ code, paginas }) => [code, paginas])

const kop = (blad: Blad, tekst: string, grootte = 16): void => {
  blad.font('Helvetica-Bold').fontSize(grootte).text(tekst)
  blad.font('Helvetica').fontSize(10).moveDown(0.5)
}
/** Sentences that can be told apart. */
const zinnen = (naam: string, aantal: number): string =>
  Array.from({ length: aantal }, (_, plek) => `${naam}${plek + 1} ${ZIN}`).join('')
/** The marks of those sentences, in the order in which they come out. */
const volgorde = (tekst: string): readonly string[] => tekst.match(/\b[A-Z]{1,2}\d+(?=\sWij)/g) ?? []
const reeks = (naam: string, aantal: number): readonly string[] =>
  Array.from({ length: aantal }, (_, plek) => `${naam}${plek + 1}`)

describe('een gewone PDF', () => {
  it('geeft alinea’s, koppen en de plaats van elke pagina', async () => {
    const gelezen = await lees(
      await maakPdf((blad) => {
        kop(blad, 'Coalitieakkoord', 24)
        blad.text(zinnen('A', 3)).moveDown().text(zinnen('B', 2))
        blad.addPage()
        kop(blad, 'Een veilig thuis')
        blad.text(zinnen('C', 2))
      }),
    )
    const { tekst, paginas } = gelezen.document
    expect(gelezen.soort).toBe('pdf')
    expect(koppenVan(gelezen)).toEqual([
      [1, 'Coalitieakkoord'],
      [2, 'Een veilig thuis'],
    ])
    expect(tekst.split('\n\n').map((alinea) => alinea.slice(0, 6))).toEqual([
      'Coalit',
      'A1 Wij',
      'B1 Wij',
      'Een ve',
      'C1 Wij',
    ])
    expect(paginas).toEqual([
      { nummer: 1, van: 0 },
      { nummer: 2, van: tekst.indexOf('Een veilig') },
    ])
    expect(gelezen.waarschuwingen).toEqual([])
  })

  it('een alinea die over de pagina loopt blijft heel, en de pagina begint in haar midden', async () => {
    const { document } = await lees(
      await maakPdf((blad) => {
        blad.text('Op deze pagina begint een zin die nog niet', 56, 740, { lineBreak: false })
        blad.addPage().text('klaar was toen de pagina ophield.')
      }),
    )
    expect(document.tekst).toBe(
      'Op deze pagina begint een zin die nog niet\nklaar was toen de pagina ophield.',
    )
    expect(document.paginas).toEqual([
      { nummer: 1, van: 0 },
      { nummer: 2, van: document.tekst.indexOf('klaar') },
    ])
  })

  it('afgebroken woorden blijven zoals zij op de pagina staan', async () => {
    const { document } = await lees(
      await maakPdf((blad) => {
        blad.text('De aanpak van huiselijk ge-').text('weld in onze gemeente.')
      }),
    )
    expect(document.tekst).toBe('De aanpak van huiselijk ge-\nweld in onze gemeente.')
  })

  it('lijsten en tabellen', async () => {
    const { document } = await lees(
      await maakPdf((blad) => {
        blad
          .text('Wij doen het volgende:')
          .text('• meer opvang')
          .text('• een meldpunt waar iedereen')
          .text('   terecht kan')
          .text('– nazorg')
        const begin = blad.y + 20
        for (const [y, rij] of [
          ['Jaar', 'Bedrag', 'Doel'],
          ['2026', '€ 100', 'Opvang'],
          ['2027', '€ 2.000', 'Voorlichting'],
        ].entries())
          for (const [x, tekst] of rij.entries())
            blad.text(tekst, 56 + x * 120, begin + y * 14, { lineBreak: false })
      }),
    )
    expect(document.tekst).toBe(
      'Wij doen het volgende:\n\n- meer opvang\n- een meldpunt waar iedereen\nterecht kan\n- nazorg\n\nJaar | Bedrag | Doel\n2026 | € 100 | Opvang\n2027 | € 2.000 | Voorlichting',
    )
  })

  it('tekst die niet rechtop staat, raakt niet zoek en stoort niet', async () => {
    const { document } = await lees(
      await maakPdf((blad) => {
        blad.text(zinnen('A', 4))
        blad
          .save()
          .rotate(-90, { origin: [30, 300] })
          .fontSize(7)
          .text('foto: gemeente', 30, 300, { lineBreak: false })
          .restore()
      }),
    )
    expect(volgorde(document.tekst)).toEqual(reeks('A', 4))
    expect(document.tekst).toMatch(/\n\nfoto: gemeente$/)
  })
})

describe('kolommen', () => {
  const kolom = (blad: Blad, tekst: string, x: number, y: number, width: number): number => {
    blad.text(tekst, x, y, { width, align: 'justify' })
    return blad.y
  }

  it('links eerst, dan rechts; wat over de volle breedte gaat staat op zijn plaats', async () => {
    const gelezen = await lees(
      await maakPdf((blad) => {
        kop(blad, 'Een veilig thuis voor iedereen die in onze gemeente woont', 18)
        blad.text(zinnen('I', 2), { width: 483 })
        const y = blad.y + 12
        const onder = Math.max(
          kolom(blad, zinnen('L', 5), 56, y, 230),
          kolom(blad, zinnen('R', 6), 309, y, 230),
        )
        blad.x = 56
        blad.y = onder + 18
        // Too short to reach over the white between the columns.
        kop(blad, 'Zorg')
        const y2 = blad.y
        kolom(blad, zinnen('LL', 4), 56, y2, 230)
        kolom(blad, zinnen('RR', 4), 309, y2, 230)
      }),
    )
    const { tekst } = gelezen.document
    expect(volgorde(tekst)).toEqual([
      ...reeks('I', 2),
      ...reeks('L', 5),
      ...reeks('R', 6),
      ...reeks('LL', 4),
      ...reeks('RR', 4),
    ])
    expect(koppenVan(gelezen)).toEqual([
      [1, 'Een veilig thuis voor iedereen die in onze gemeente woont'],
      [2, 'Zorg'],
    ])
    expect(tekst.indexOf('Zorg')).toBeGreaterThan(tekst.search(/R6\sWij/))
  })

  it('drie kolommen, met regels die niet op gelijke hoogte staan', async () => {
    const { document } = await lees(
      await maakPdf((blad) => {
        for (const [plek, naam] of ['A', 'B', 'C'].entries())
          kolom(blad, zinnen(naam, 5), 50 + plek * 172, 80 + plek * 5, 152)
      }),
    )
    expect(volgorde(document.tekst)).toEqual([...reeks('A', 5), ...reeks('B', 5), ...reeks('C', 5)])
  })

  it('een zin die in de volgende kolom doorgaat blijft een alinea', async () => {
    const { document } = await lees(
      await maakPdf((blad) => {
        const regels = (naam: string, x: number) => {
          for (let regel = 0; regel < 8; regel += 1)
            blad.text(`${naam}${regel} wij gaan zonder punt steeds verder`, x, 80 + regel * 13, {
              lineBreak: false,
            })
        }
        regels('a', 56)
        regels('b', 309)
      }),
    )
    expect(document.tekst).toContain('a7 wij gaan zonder punt steeds verder\nb0 wij gaan')
  })
})

describe('wat op elke pagina terugkomt', () => {
  const metRanden = (paginas: number): Promise<Uint8Array> =>
    maakPdf(
      (blad) => {
        for (let pagina = 1; pagina <= paginas; pagina += 1) {
          if (pagina > 1) blad.addPage()
          blad.fontSize(8)
          // Left and right pages differ, as in a book.
          blad.text('Coalitieakkoord 2026-2030', pagina % 2 ? 56 : 400, 30, { lineBreak: false })
          blad.text(`pagina ${pagina} van ${paginas}`, 270, 805, { lineBreak: false })
          blad
            .fontSize(10)
            .text(
              `${zinnen(`P${pagina}`, 0)}Op blad ${pagina} staat iets anders. ${ZIN.repeat(pagina + 3)}`,
              56,
              70,
            )
        }
      },
      { margins: { top: 40, bottom: 20, left: 56, right: 56 } },
    )

  it('kop, voet en paginanummer blijven weg, en dat wordt gezegd', async () => {
    const gelezen = await lees(await metRanden(6))
    expect(gelezen.document.tekst).not.toMatch(/Coalitieakkoord|pagina \d/)
    expect(gelezen.document.tekst.match(/Op blad \d/g)).toHaveLength(6)
    expect(codes(gelezen)).toEqual([['kop_of_voettekst_weggelaten', [1, 2, 3, 4, 5, 6]]])
  })

  it('op een enkele pagina blijft alles staan', async () => {
    expect((await lees(await metRanden(1))).document.tekst).toMatch(
      /^Coalitieakkoord 2026-2030[\s\S]*pagina 1 van 1$/,
    )
  })

  it('een kop die boven elk hoofdstuk staat, blijft', async () => {
    const gelezen = await lees(
      await maakPdf((blad) => {
        for (let pagina = 1; pagina <= 4; pagina += 1) {
          if (pagina > 1) blad.addPage()
          kop(blad, 'Wat gaan wij doen?')
          blad.text(`${'x'.repeat(pagina)} ${ZIN.repeat(4)}`)
        }
      }),
    )
    expect(koppenVan(gelezen)).toHaveLength(4)
  })
})

describe('wat niet te lezen is', () => {
  it('een pagina zonder tekst wordt genoemd, en staat niet bij de pagina’s', async () => {
    const gelezen = await lees(
      await maakPdf((blad) => {
        blad.text(`Voor ${ZIN}`).addPage().rect(50, 50, 200, 200).fill('red').addPage()
        blad.fill('black').text(`Na ${ZIN}`)
      }),
    )
    expect(codes(gelezen)).toEqual([['pagina_zonder_tekst', [2]]])
    expect(gelezen.document.paginas?.map(({ nummer }) => nummer)).toEqual([1, 3])
  })

  it('een scan heeft geen tekst, ook niet met paginanummers erbij', async () => {
    expect(await fout(await maakPdf((blad) => blad.rect(50, 50, 200, 200).fill('red')))).toBe(
      'bestand_zonder_tekst',
    )
    const genummerd = await maakPdf((blad) => {
      for (let pagina = 1; pagina <= 5; pagina += 1) {
        if (pagina > 1) blad.addPage()
        blad.text(`${pagina}`, 300, 770, { lineBreak: false })
      }
    })
    expect(await fout(genummerd)).toBe('bestand_zonder_tekst')
  })

  it.each(['1.4', '1.7', '1.7ext3'] as const)(
    'een PDF %s met een wachtwoord is versleuteld',
    async (pdfVersion) => {
      expect(
        await fout(await maakPdf((blad) => blad.text(ZIN), { userPassword: 'geheim', pdfVersion })),
      ).toBe('bestand_versleuteld')
    },
  )

  it('een PDF die alleen niet gewijzigd mag worden, is leesbaar', async () => {
    const pdf = await maakPdf((blad) => blad.text(ZIN), { ownerPassword: 'geheim', pdfVersion: '1.7' })
    expect((await lees(pdf)).document.tekst).toContain('huiselijk geweld')
  })

  it('een afgebroken of lege PDF is onleesbaar', async () => {
    expect(await fout(bytesVan('%PDF-1.7\n'))).toBe('bestand_onleesbaar')
    const pdf = await maakPdf((blad) => blad.text(ZIN))
    expect(await fout(pdf.slice(0, 200))).toBe('bestand_onleesbaar')
  })

  const regels = bytesVan(
    Array.from(
      { length: 40 },
      (_, regel) => `BT /F1 10 Tf 50 ${750 - regel * 15} Td (${regel * 7919} ${ZIN}) Tj ET\n`,
    ).join(''),
  )

  it('een afgebroken pagina is onleesbaar', async () => {
    const ingepakt = deflateSync(regels)
    expect(await fout(handgemaaktePdf(ingepakt.subarray(0, 300), '/FlateDecode'))).toBe('bestand_onleesbaar')
    expect(await fout(handgemaaktePdf(ingepakt, '/FlateDecode'))).toMatchObject({ waarschuwingen: [] })
  })

  it('een beschadigde pagina wordt genoemd; de andere blijven', async () => {
    const pdf = await maakPdf((blad) => blad.text(zinnen('A', 20)).addPage().text(zinnen('B', 3)))
    const stroom = Buffer.from(pdf).indexOf('FlateDecode')
    pdf.fill(0xff, stroom + 100, stroom + 160)
    const gelezen = await lees(pdf)
    expect(codes(gelezen)).toEqual([['pagina_onleesbaar', [1]]])
    expect(volgorde(gelezen.document.tekst)).toEqual(reeks('B', 3))
  })

  it('schade waar pdf.js overheen leest, wordt ook gezegd', async () => {
    const ingepakt = deflateSync(regels)
    ingepakt[ingepakt.length >> 1]! ^= 0x55
    const gelezen = await lees(handgemaaktePdf(ingepakt, '/FlateDecode'))
    expect(codes(gelezen)).toEqual([['bestand_beschadigd', undefined]])
  })
})

describe('grote en kwaadwillige PDF’s', () => {
  it.each([
    ['een bom', () => handgemaaktePdf(ingepakteSpaties(400_000_000), '/FlateDecode')],
    [
      'een bom in een bom',
      () => handgemaaktePdf(deflateSync(ingepakteSpaties(400_000_000)), '[/FlateDecode/FlateDecode]'),
    ],
    [
      'een bom die zich een beeld noemt',
      () => handgemaaktePdf(ingepakteSpaties(400_000_000), '/FlateDecode/Subtype/Image'),
    ],
  ])('%s wordt geweigerd zonder haar uit te pakken', async (_naam, maak) => {
    const bom = maak()
    const voor = process.memoryUsage().rss
    const begin = performance.now()
    expect(await fout(bom)).toBe('bestand_te_groot')
    const erbij = Math.round((process.memoryUsage().rss - voor) / 1e6)
    console.error(
      `PDF-bom van ${bom.length} bytes: ${Math.round(performance.now() - begin)} ms, ${erbij} MB erbij`,
    )
  })

  it('leest 120 pagina’s in twee kolommen', async () => {
    const pdf = await maakPdf((blad) => {
      for (let pagina = 1; pagina <= 120; pagina += 1) {
        if (pagina > 1) blad.addPage()
        blad.text(zinnen('L', 12), 56, 60, { width: 230 }).text(zinnen('R', 12), 309, 60, { width: 230 })
      }
    })
    const begin = performance.now()
    const { document } = await lees(pdf)
    console.error(
      `PDF met 120 pagina's (${document.tekst.length} tekens): ${Math.round(performance.now() - begin)} ms`,
    )
    expect(document.paginas).toHaveLength(120)
    const een = [...reeks('L', 12), ...reeks('R', 12)]
    expect(volgorde(document.tekst)).toEqual(Array.from({ length: 120 }, () => een).flat())
  })
})
