/** Documents for the tests, made while they run. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import PDFDocument from 'pdfkit'

export type Tekenblad = InstanceType<typeof PDFDocument>

export async function maakPdf(
  teken: (blad: Tekenblad) => void,
  opties: NonNullable<ConstructorParameters<typeof PDFDocument>[0]> = {},
): Promise<Uint8Array> {
  const blad = new PDFDocument({ size: 'A4', margin: 56, ...opties })
  const stukken: Uint8Array[] = []
  const klaar = new Promise<Uint8Array>((geef, weiger) => {
    blad.on('data', (stuk: Uint8Array) => stukken.push(stuk))
    blad.on('end', () => geef(new Uint8Array(Buffer.concat(stukken))))
    blad.on('error', weiger)
  })
  teken(blad)
  blad.end()
  return klaar
}

export { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun }

export async function maakDocx(
  children: NonNullable<ConstructorParameters<typeof Document>[0]['sections'][number]['children']>,
  rest: object = {},
): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ ...rest, sections: [{ children }] })))
}
