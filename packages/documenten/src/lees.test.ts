import { isVoordeurFout } from '@voordeur/kern'
import { Paragraph } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesVan, handgemaaktePdf, ingepakteSpaties, maakDocx, maakPdf, ZIN } from '../test/proefstukken.ts'
import { type Leesopties, lees } from './index.ts'

const code = async (bytes: unknown, opties?: unknown): Promise<unknown> => {
  try {
    await lees(bytes as Uint8Array, opties as Leesopties)
  } catch (fout) {
    if (isVoordeurFout(fout)) return fout.code
    throw fout
  }
  return 'gelezen'
}

describe('de soort', () => {
  it.each([
    ['%PDF-1.4 kapot', 'akkoord.txt', 'bestand_onleesbaar'],
    ['<p>x</p>', 'akkoord.pdf', 'bestandssoort_onbekend'],
    ['x', 'akkoord.docx', 'bestandssoort_onbekend'],
    ['{\\rtf1 x}', 'akkoord.rtf', 'bestandssoort_onbekend'],
    ['PK\u0003\u0004 geen zip', undefined, 'bestand_onleesbaar'],
    ['a\u0000b', 'a.txt', 'bestandssoort_onbekend'],
    ['', 'a.txt', 'bestand_zonder_tekst'],
    [' \n\n ', 'a.txt', 'bestand_zonder_tekst'],
  ])('van %j met de naam %j geeft %s', async (inhoud, naam, verwacht) => {
    expect(await code(bytesVan(inhoud), naam === undefined ? {} : { naam })).toBe(verwacht)
  })

  it('volgt uit de inhoud, dan uit de naam', async () => {
    expect((await lees(bytesVan('<!-- x -->\n<!DOCTYPE html><p>a'))).soort).toBe('html')
    expect((await lees(bytesVan('# a'), { naam: 'PLAN.MD' })).soort).toBe('markdown')
    expect((await lees(bytesVan('# a'), { naam: 'plan.txt' })).soort).toBe('tekst')
    const zonderNaam = await lees(bytesVan('zomaar'))
    expect(zonderNaam.soort).toBe('tekst')
    expect(zonderNaam.waarschuwingen).toMatchObject([{ code: 'soort_aangenomen' }])
  })

  it('een PDF die .docx heet, wordt gelezen en dat wordt gezegd', async () => {
    const { soort, waarschuwingen } = await lees(await maakPdf((blad) => blad.text('Hallo')), {
      naam: 'a.docx',
    })
    expect(soort).toBe('pdf')
    expect(waarschuwingen).toMatchObject([{ code: 'soort_anders_dan_naam' }])
  })

  it('een opgegeven soort die niet kan kloppen, wordt niet geloofd', async () => {
    expect(await code(bytesVan('a\u0000b'), { soort: 'tekst' })).toBe('bestandssoort_onbekend')
    expect(await code(bytesVan('tekst'), { soort: 'pdf' })).toBe('bestandssoort_onbekend')
    expect(await code(await maakPdf((blad) => blad.text('x')), { soort: 'markdown' })).toBe(
      'bestandssoort_onbekend',
    )
  })

  it('oude Word-bestanden, ook die met een wachtwoord', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    expect(await code(new Uint8Array([...ole, ...Array(512).fill(0)]))).toBe('bestandssoort_onbekend')
    const naam = [...'EncryptedPackage'].flatMap((teken) => [teken.charCodeAt(0), 0])
    expect(await code(new Uint8Array([...ole, ...Array(512).fill(0), ...naam]))).toBe('bestand_versleuteld')
  })
})

describe('verkeerde invoer', () => {
  it.each([
    [undefined, {}, 'invoer_ongeldig'],
    ['tekst', {}, 'invoer_ongeldig'],
    [[1, 2], {}, 'invoer_ongeldig'],
    [bytesVan('x'), { soort: 'doc' }, 'invoer_ongeldig'],
    [bytesVan('x'), { naam: 5 }, 'invoer_ongeldig'],
    [bytesVan('x'), { onbekend: true }, 'invoer_ongeldig'],
    [bytesVan('x'), null, 'invoer_ongeldig'],
    [bytesVan('x'), { maxBytes: 0 }, 'getal_ongeldig'],
    [bytesVan('x'), { maxPaginas: 1.5 }, 'getal_ongeldig'],
    [bytesVan('x'), { maxTekens: '9' }, 'getal_ongeldig'],
  ])('%j met %j', async (bytes, opties, verwacht) => {
    expect(await code(bytes, opties)).toBe(verwacht)
  })

  it('elke fout zegt het in twee talen en herhaalt geen inhoud', async () => {
    const fout = await lees(bytesVan('geheim'), { soort: 'pdf' }).catch((een: unknown) => een)
    if (!isVoordeurFout(fout)) throw fout
    expect(fout.plekken).toMatchObject([
      {
        pad: '',
        bericht: {
          nl: 'De inhoud van dit bestand is geen PDF.',
          en: 'The contents of this file are no PDF.',
        },
      },
    ])
    expect(fout.message).not.toContain('geheim')
  })
})

describe('de grenzen', () => {
  it('200 MB wordt meteen geweigerd', async () => {
    const groot = new Uint8Array(200_000_000)
    const begin = performance.now()
    expect(await code(groot, { naam: 'a.txt' })).toBe('bestand_te_groot')
    console.error(`200 MB geweigerd in ${Math.round(performance.now() - begin)} ms`)
  })

  it('elke grens geldt, voor elke soort', async () => {
    const pdf = await maakPdf((blad) => {
      for (let pagina = 0; pagina < 5; pagina += 1) blad.text(ZIN).addPage()
    })
    const docx = await maakDocx([new Paragraph(ZIN)])
    expect(await code(pdf, { maxPaginas: 3 })).toBe('bestand_te_groot')
    expect(await code(bytesVan(ZIN), { maxBytes: 10 })).toBe('bestand_te_groot')
    for (const bytes of [pdf, docx, bytesVan(ZIN), bytesVan(`<!doctype html><p>${ZIN}`)])
      expect(await code(bytes, { maxTekens: 40 })).toBe('bestand_te_groot')
    expect(await code(bytesVan(ZIN), { soort: 'markdown', maxTekens: 40 })).toBe('bestand_te_groot')
    for (const bytes of [pdf, docx])
      expect(await code(bytes, { maxUitgepakteBytes: 50 })).toBe('bestand_te_groot')
  })

  it('wat te lang duurt, houdt op', async () => {
    const pdf = await maakPdf((blad) => {
      for (let pagina = 0; pagina < 300; pagina += 1) blad.text(ZIN.repeat(20)).addPage()
    })
    expect(await code(pdf, { maxMilliseconden: 30 })).toBe('lezen_duurt_te_lang')
    const html = bytesVan(`<!doctype html>${'<p>a</p>'.repeat(200_000)}`)
    expect(await code(html, { maxMilliseconden: 5 })).toBe('lezen_duurt_te_lang')
  })

  it('een Buffer, zoals Node die uit een bestand leest, is ook goed', async () => {
    const soorten = [
      await maakPdf((blad) => blad.text(ZIN)),
      await maakDocx([new Paragraph(ZIN)]),
      bytesVan(`<p>${ZIN}</p>`),
      bytesVan(ZIN),
    ]
    for (const bytes of soorten) {
      const buffer = Buffer.from(bytes)
      expect(await lees(buffer)).toEqual(await lees(bytes))
      expect(buffer).toEqual(Buffer.from(bytes))
    }
  })

  it('lezen verandert de bytes niet', async () => {
    const pdf = await maakPdf((blad) => blad.text(ZIN))
    const kopie = pdf.slice()
    await lees(pdf)
    expect(pdf).toEqual(kopie)
    // Nor does it hold on to them: the same file can be read again, at the same time too.
    const [een, twee] = await Promise.all([lees(pdf), lees(pdf)])
    expect(een).toEqual(twee)
  })
})

describe('willekeurige bytes', () => {
  const UITKOMSTEN = [
    'gelezen',
    'bestandssoort_onbekend',
    'bestand_onleesbaar',
    'bestand_zonder_tekst',
    'bestand_te_groot',
    'bestand_versleuteld',
  ]
  const begin = fc.constantFrom(
    '',
    '%PDF-1.7\n',
    'PK\u0003\u0004',
    '<html>',
    '# ',
    '\ufeff',
    '{\\rtf',
    '%PDF-1.4\n1 0 obj<</Type/Catalog',
  )

  it('geven tekst of een fout met een code, wat ze ook zijn', async () => {
    await fc.assert(
      fc.asyncProperty(
        begin,
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(undefined, 'a.md', 'a.html', 'a.txt', 'a.pdf', 'a.docx'),
        async (kop, rest, naam) => {
          const bytes = new Uint8Array([...bytesVan(kop), ...rest])
          expect(UITKOMSTEN).toContain(await code(bytes, naam === undefined ? {} : { naam }))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('in een echt bestand: stukgemaakt of afgebroken is het leesbaar of een fout met een code', async () => {
    const echt = [
      await maakPdf((blad) => blad.text(ZIN.repeat(5)).addPage().text(ZIN)),
      await maakDocx([new Paragraph(ZIN), new Paragraph({ text: ZIN, bullet: { level: 0 } })]),
      handgemaaktePdf(ingepakteSpaties(1000), '/FlateDecode'),
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...echt),
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        async (bytes, wijzigingen, deel) => {
          const stuk = bytes.slice(0, Math.ceil(bytes.length * deel))
          for (const [plek, byte] of wijzigingen) stuk[Math.floor(plek * stuk.length)] = byte
          expect(UITKOMSTEN).toContain(await code(stuk))
        },
      ),
      { numRuns: 150 },
    )
  })
})
