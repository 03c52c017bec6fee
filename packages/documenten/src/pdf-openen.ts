import { isVoordeurFout } from '@voordeur/kern'
import { onleesbaar, teGroot, versleuteld } from './fouten.ts'
import type { Toezicht } from './grenzen.ts'
import type { Bladzijde, Stuk } from './pdf-bladzijde.ts'
import { eisUitpakmaat } from './pdf-uitpakmaat.ts'

/** The pages of a PDF, and the numbers of those that are damaged. */
export interface GeopendePdf {
  readonly bladzijden: readonly Bladzijde[]
  readonly kapot: readonly number[]
  /** Something in the file is damaged; it is not known on which page. */
  readonly beschadigd: boolean
}

/** What is used of pdf.js. The types that come with it cannot be found by every way of resolving modules. */
interface Pdfjs {
  getDocument(opties: object): Taak
}
interface Taak {
  readonly promise: Promise<Pdf>
  destroy(): Promise<void>
}
interface Pdf {
  readonly numPages: number
  getPage(nummer: number): Promise<Pdfpagina>
}
interface Pdfpagina {
  getViewport(opties: { readonly scale: number }): {
    readonly height: number
    readonly transform: readonly number[]
  }
  streamTextContent(): { getReader(): Tekstlezer }
  cleanup(): void
}
interface Tekstlezer {
  read(): Promise<{ readonly done: boolean; readonly value?: { readonly items: readonly Item[] } }>
  releaseLock(): void
}

/** Reads the texts of all pages, with where each stands. Throws for what cannot be opened, or passes a limit. */
export async function openPdf(bytes: Uint8Array, toezicht: Toezicht): Promise<GeopendePdf> {
  const [{ getResolvedPDFJS }, { Inflate }] = await Promise.all([import('unpdf'), import('fflate')])
  const { beschadigd } = eisUitpakmaat(bytes, Inflate, toezicht)
  const pdfjs = (await getResolvedPDFJS()) as unknown as Pdfjs
  const taken: Taak[] = []
  const open = async (streng: boolean): Promise<Pdf> => {
    const taak = pdfjs.getDocument({
      // pdf.js takes the array away from its owner, and wants no Buffer, which is what Node reads from a file.
      data: new Uint8Array(bytes),
      stopAtErrors: streng,
      isEvalSupported: false,
      useWasm: false,
      useSystemFonts: false,
      disableFontFace: true,
      maxImageSize: 0,
      verbosity: 0,
    })
    taken.push(taak)
    return toezicht.binnen(taak.promise)
  }
  try {
    let pdf: Pdf
    let mild: Pdf | undefined
    try {
      pdf = await open(true)
    } catch (fout) {
      if (isVoordeurFout(fout) || naamVan(fout) === 'PasswordException') throw fout
      pdf = mild = await open(false)
    }
    const aantal = pdf.numPages
    if (aantal > toezicht.grenzen.maxPaginas) throw teGroot('paginas', toezicht.grenzen.maxPaginas)
    const bladzijden: Bladzijde[] = []
    const kapot: number[] = mild ? [...Array(aantal).keys()].map((plek) => plek + 1) : []
    const ruimte = { tekens: 0 }
    for (let nummer = 1; nummer <= aantal; nummer += 1) {
      toezicht.opTijd()
      let bladzijde: Bladzijde | undefined
      try {
        bladzijde = await leesBladzijde(pdf, nummer, toezicht, ruimte)
      } catch (fout) {
        if (isVoordeurFout(fout)) throw fout
        if (!mild) kapot.push(nummer)
        // What can still be read of a damaged page is read by a second, lenient reader.
        mild ??= await open(false)
        try {
          bladzijde = await leesBladzijde(mild, nummer, toezicht, ruimte)
        } catch (nogmaals) {
          if (isVoordeurFout(nogmaals)) throw nogmaals
        }
      }
      bladzijden.push(bladzijde ?? { nummer, hoogte: 0, stukken: [], gedraaid: [] })
    }
    return { bladzijden, kapot: [...new Set(kapot)], beschadigd }
  } catch (fout) {
    if (isVoordeurFout(fout)) throw fout
    if (naamVan(fout) === 'PasswordException') throw versleuteld()
    throw onleesbaar(
      'een PDF die te openen is',
      'Deze PDF is beschadigd en niet te openen.',
      'This PDF is damaged and cannot be opened.',
    )
  } finally {
    for (const taak of taken) await taak.destroy().catch(() => {})
  }
}

/** Reads a page bit by bit, so that a page that holds far too much is left in time. */
async function leesBladzijde(
  pdf: Pdf,
  nummer: number,
  toezicht: Toezicht,
  ruimte: { tekens: number },
): Promise<Bladzijde> {
  const pagina = await toezicht.binnen(pdf.getPage(nummer))
  const { height, transform } = pagina.getViewport({ scale: 1 })
  const stukken: Stuk[] = []
  const gedraaid: string[] = []
  const lezer = pagina.streamTextContent().getReader()
  try {
    for (;;) {
      const { done, value } = await toezicht.binnen(lezer.read())
      if (done) break
      toezicht.opTijd()
      for (const item of value?.items ?? []) {
        if (typeof item.str !== 'string' || item.str.trim() === '') continue
        ruimte.tekens += item.str.length
        toezicht.eisTekens(ruimte.tekens)
        const plek = plaats(item, transform)
        if (plek) stukken.push(plek)
        else gedraaid.push(item.str.trim())
      }
    }
  } finally {
    lezer.releaseLock()
    pagina.cleanup()
  }
  return { nummer, hoogte: height, stukken, gedraaid }
}

interface Item {
  readonly str?: string
  readonly transform: readonly number[]
  readonly width: number
}

/** Where an item stands on the page as it is shown, or nothing if it does not stand upright. */
function plaats(
  item: Item,
  [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: readonly number[],
): Stuk | undefined {
  const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = item.transform
  const [rechts, omlaag] = [a * ta + c * tb, b * ta + d * tb]
  const grootte = Math.hypot(a * tc + c * td, b * tc + d * td)
  const getallen = [rechts, omlaag, grootte, te, tf, item.width]
  if (!getallen.every(Number.isFinite) || grootte <= 0 || rechts <= 0) return undefined
  if (Math.abs(omlaag) > 0.1 * rechts) return undefined
  const x0 = a * te + c * tf + e
  return { tekst: item.str!, x0, x1: x0 + Math.abs(item.width), y: b * te + d * tf + f, grootte }
}

function naamVan(fout: unknown): unknown {
  return typeof fout === 'object' && fout !== null && 'name' in fout ? fout.name : undefined
}
