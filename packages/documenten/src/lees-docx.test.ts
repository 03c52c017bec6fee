import { isVoordeurFout } from '@voordeur/kern'
import {
  DeletedTextRun,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { handgemaakteDocx, maakDocx, woordXml, ZIN } from '../test/proefstukken.ts'
import { lees } from './index.ts'

const cel = (...teksten: string[]): TableCell =>
  new TableCell({ children: teksten.map((tekst) => new Paragraph(tekst)) })

describe('DOCX', () => {
  it('koppen, opmaak, lijsten en tabellen', async () => {
    const { document, soort } = await lees(
      await maakDocx([
        new Paragraph({ text: 'Akkoord', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'Wonen & zorg', heading: HeadingLevel.HEADING_2 }),
        new Paragraph({
          children: [
            new TextRun('Wij '),
            new TextRun({ text: 'pakken', bold: true }),
            new TextRun({ children: [' geweld', new Tab(), 'aan.'] }),
            new TextRun({ text: 'Nieuwe regel', break: 1 }),
          ],
        }),
        new Paragraph({ text: 'een', bullet: { level: 0 } }),
        new Paragraph({ text: 'twee', bullet: { level: 1 } }),
        new Paragraph(''),
        new Table({
          rows: [
            ['a', 'b'],
            ['', 'd'],
          ].map((rij) => new TableRow({ children: rij.map((een) => cel(een)) })),
        }),
        new Table({ rows: [new TableRow({ children: [cel('eerste', 'tweede')] })] }),
        new Paragraph('Slot'),
      ]),
    )
    const { tekst, koppen } = document
    expect(soort).toBe('docx')
    expect(tekst).toBe(
      'Akkoord\n\nWonen & zorg\n\nWij pakken geweld aan.\nNieuwe regel\n\n- een\n- twee\n\na | b\n | d\n\neerste\n\ntweede\n\nSlot',
    )
    expect(koppen!.map(({ van, tot, niveau }) => [niveau, tekst.slice(van, tot)])).toEqual([
      [1, 'Akkoord'],
      [2, 'Wonen & zorg'],
    ])
  })

  it('een eigen stijl die op een kop is gebaseerd, is een kop', async () => {
    const { document } = await lees(
      await maakDocx([new Paragraph({ text: 'Hoofdstuk', style: 'Huisstijl' }), new Paragraph('x')], {
        styles: { paragraphStyles: [{ id: 'Huisstijl', name: 'Huisstijl kop', basedOn: 'Heading3' }] },
      }),
    )
    expect(document.koppen).toEqual([{ van: 0, tot: 9, niveau: 3 }])
  })

  it('verwijderde tekst blijft weg, ingevoegde telt, noten komen achteraan', async () => {
    const wie = { id: 1, author: 'a', date: '2026-01-01T00:00:00Z' }
    const { document } = await lees(
      await maakDocx(
        [
          new Paragraph({
            children: [
              new TextRun('Wij '),
              new DeletedTextRun({ text: 'niet ', ...wie }),
              new InsertedTextRun({ text: 'wel', ...wie }),
              new FootnoteReferenceRun(1),
            ],
          }),
        ],
        { footnotes: { 1: { children: [new Paragraph('Bron: nota')] } } },
      ),
    )
    expect(document.tekst).toBe('Wij wel\n\nBron: nota')
  })

  it('een tekstvak staat er een keer, en verborgen tekst niet', async () => {
    const vak = '<w:txbxContent><w:p><w:r><w:t>in het vak</w:t></w:r></w:p></w:txbxContent>'
    const { document } = await lees(
      handgemaakteDocx(
        woordXml(
          `<w:p><w:r><w:t>voor</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${vak}</mc:Choice><mc:Fallback>${vak}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>na</w:t></w:r></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t></w:r><w:r><w:t>blijft</w:t></w:r></w:p>`,
        ),
      ),
    )
    expect(document.tekst).toBe('voor\n\nin het vak\n\nna\n\nblijft')
  })

  it.each([
    [
      'een bestand dat ophoudt',
      woordXml('<w:p><w:r><w:t>x</w:t></w:r></w:p>').slice(0, -20),
      'bestand_onleesbaar',
    ],
    ['een leeg document', woordXml(''), 'bestand_zonder_tekst'],
    ['veel te diep', woordXml('<w:p>'.repeat(5000)), 'bestand_onleesbaar'],
  ])('%s geeft %s', async (_naam, xml, verwacht) => {
    const fout = await lees(handgemaakteDocx(xml)).catch((een: unknown) => een)
    expect(isVoordeurFout(fout) && fout.code).toBe(verwacht)
  })

  it('een zip zonder Word-document is geen DOCX', async () => {
    const { zipSync } = await import('fflate')
    const fout = await lees(zipSync({ 'a.txt': new Uint8Array(9) })).catch((een: unknown) => een)
    expect(isVoordeurFout(fout) && fout.code).toBe('bestand_onleesbaar')
  })

  it('een zipbom wordt geweigerd zonder haar uit te pakken, ook als zij liegt over haar maat', async () => {
    const bom = handgemaakteDocx(new Uint8Array(400_000_000).fill(32))
    // The sizes in the headers: small, and untrue.
    const beeld = new DataView(bom.buffer, bom.byteOffset, bom.byteLength)
    for (let plek = 0; plek < bom.length - 30; plek += 1) {
      const teken = beeld.getUint32(plek, true)
      if (teken === 0x04034b50) beeld.setUint32(plek + 22, 100, true)
      if (teken === 0x02014b50) beeld.setUint32(plek + 24, 100, true)
    }
    const voor = process.memoryUsage().rss
    const begin = performance.now()
    const fout = await lees(bom).catch((een: unknown) => een)
    const erbij = Math.round((process.memoryUsage().rss - voor) / 1e6)
    console.error(
      `zipbom van ${bom.length} bytes: ${Math.round(performance.now() - begin)} ms, ${erbij} MB erbij`,
    )
    expect(isVoordeurFout(fout) && fout.code).toBe('bestand_te_groot')
  })

  it('leest een lang document', async () => {
    const begin = performance.now()
    const { document } = await lees(
      await maakDocx(Array.from({ length: 3000 }, (_, plek) => new Paragraph(`${plek} ${ZIN}`))),
    )
    console.error(`DOCX met 3000 alinea's: ${Math.round(performance.now() - begin)} ms (met maken)`)
    expect(document.tekst.split('\n\n')).toHaveLength(3000)
  })
})
