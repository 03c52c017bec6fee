import type { Blok } from './blok.ts'
import type { Waarschuwing } from './documenttekst.ts'
import { onleesbaar, zonderTekst } from './fouten.ts'
import type { Toezicht } from './grenzen.ts'
import type { Bladzijde } from './pdf-bladzijde.ts'
import { blokkenVan } from './pdf-blokken.ts'
import { openPdf } from './pdf-openen.ts'
import { zonderRanden } from './pdf-randen.ts'

/** The text of a PDF, in reading order, with the places of its pages and of headings that are clear from their size. */
export async function leesPdf(
  bytes: Uint8Array,
  toezicht: Toezicht,
): Promise<{ readonly blokken: readonly Blok[]; readonly waarschuwingen: readonly Waarschuwing[] }> {
  const { bladzijden: alle, kapot, beschadigd } = await openPdf(bytes, toezicht)
  const { bladzijden, weggelaten } = zonderRanden(alle)
  const leeg = bladzijden.filter(isLeeg).map(({ nummer }) => nummer)
  if (leeg.length === bladzijden.length && kapot.length > 0)
    throw onleesbaar(
      'een PDF die heel is',
      'Deze PDF is beschadigd; er is geen tekst uit te lezen.',
      'This PDF is damaged; no text can be read from it.',
    )
  if (leeg.length === bladzijden.length)
    throw zonderTekst(
      'In deze PDF staat geen tekst. Waarschijnlijk is het een scan; laat er eerst tekstherkenning (OCR) op los.',
      'There is no text in this PDF. It is probably a scan; run text recognition (OCR) on it first.',
    )
  return {
    blokken: blokkenVan(bladzijden),
    waarschuwingen: [
      ...waarschuwing(
        'pagina_zonder_tekst',
        leeg.filter((nummer) => !kapot.includes(nummer)),
      ),
      ...waarschuwing('pagina_onleesbaar', kapot),
      ...(beschadigd && kapot.length === 0 ? [BESCHADIGD] : []),
      ...waarschuwing(
        'tekens_onleesbaar',
        bladzijden.filter(isOnleesbaar).map(({ nummer }) => nummer),
      ),
      ...waarschuwing('kop_of_voettekst_weggelaten', weggelaten),
    ],
  }
}

function isLeeg({ stukken, gedraaid }: Bladzijde): boolean {
  return stukken.length === 0 && gedraaid.length === 0
}

/** Fonts that do not tell what their signs mean give characters that are no text. */
function isOnleesbaar({ stukken, gedraaid }: Bladzijde): boolean {
  const tekst = [...stukken.map((stuk) => stuk.tekst), ...gedraaid].join('')
  // One sign alone is a bullet or a picture of a letter font.
  const vreemd = tekst.match(/[\p{Co}\ufffd]|(?![\t\n\r])\p{Cc}/gu)?.length ?? 0
  return vreemd > 0.02 * tekst.length && vreemd > 3
}

const ZINNEN = {
  pagina_zonder_tekst: [
    'Op deze pagina’s is geen tekst gevonden. Misschien staat er een afbeelding met tekst.',
    'No text was found on these pages. They may show a picture of text.',
  ],
  pagina_onleesbaar: [
    'Deze pagina’s zijn beschadigd. Er kan tekst ontbreken.',
    'These pages are damaged. Text may be missing.',
  ],
  tekens_onleesbaar: [
    'Op deze pagina’s staan tekens waarvan het bestand niet zegt welke letter het is.',
    'These pages have characters of which the file does not tell the letter.',
  ],
  kop_of_voettekst_weggelaten: [
    'Regels die boven of onder op pagina’s terugkomen, zijn weggelaten.',
    'Lines that come back at the top or bottom of pages were left out.',
  ],
} as const

const BESCHADIGD: Waarschuwing = {
  code: 'bestand_beschadigd',
  bericht: {
    nl: 'Een deel van dit bestand is beschadigd. Er kan tekst ontbreken.',
    en: 'Part of this file is damaged. Text may be missing.',
  },
}

function waarschuwing(code: keyof typeof ZINNEN, paginas: readonly number[]): readonly Waarschuwing[] {
  const [nl, en] = ZINNEN[code]
  return paginas.length === 0 ? [] : [{ code, paginas, bericht: { nl, en } }]
}
