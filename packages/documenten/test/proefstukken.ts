/** Documents for the tests, made while they run. */
import { deflateSync } from 'node:zlib'
import { Document, type ISectionOptions, Packer } from 'docx'
import { zipSync } from 'fflate'
import PDFDocument from 'pdfkit'

export type Blad = InstanceType<typeof PDFDocument>

export const bytesVan = (tekst: string): Uint8Array => new TextEncoder().encode(tekst)

export const ZIN = 'Wij willen dat slachtoffers van huiselijk geweld sneller een veilige plek vinden. '

export async function maakPdf(
  teken: (blad: Blad) => void,
  opties: NonNullable<ConstructorParameters<typeof PDFDocument>[0]> = {},
): Promise<Uint8Array> {
  const blad = new PDFDocument({ size: 'A4', margin: 56, ...opties })
  const stukken: Uint8Array[] = []
  const klaar = new Promise<Uint8Array>((geef, weiger) => {
    blad.on('data', (stuk: Uint8Array) => stukken.push(stuk))
    blad.on('end', () => geef(new Uint8Array(Buffer.concat(stukken))))
    blad.on('error', weiger)
  })
  blad.font('Helvetica').fontSize(10)
  teken(blad)
  blad.end()
  return klaar
}

/** A PDF written by hand, of one page, with these bytes as the stream of the page. */
export function handgemaaktePdf(inhoud: Uint8Array, filter?: string): Uint8Array {
  const begin = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
4 0 obj <</Length ${inhoud.length}${filter ? `/Filter${filter}` : ''}>> stream
`
  return new Uint8Array(
    Buffer.concat([bytesVan(begin), inhoud, bytesVan('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF')]),
  )
}

/** Spaces that are packed as small as they can be. */
export const ingepakteSpaties = (aantal: number): Buffer =>
  deflateSync(Buffer.alloc(aantal, 32), { level: 9 })

export async function maakDocx(
  children: ISectionOptions['children'],
  rest: Omit<ConstructorParameters<typeof Document>[0], 'sections'> = {},
): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ ...rest, sections: [{ children }] })))
}

/** A DOCX with this as its main part, and nothing that is not needed. */
export function handgemaakteDocx(inhoud: string | Uint8Array): Uint8Array {
  const relatie = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return zipSync({
    '[Content_Types].xml': bytesVan('<Types/>'),
    '_rels/.rels': bytesVan(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relatie}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': typeof inhoud === 'string' ? bytesVan(inhoud) : inhoud,
  })
}

export const woordXml = (lijf: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lijf}</w:body></w:document>`
