import type { Akkoordtoets, Vlag } from '@voordeur/coalitieakkoord'
import type { Bestandswaarschuwing } from '../document.ts'

/** What a flag says of a sentence, in words. */
export const VLAG: Readonly<Record<Vlag, string>> = {
  alleen_kop: 'alleen in een kop',
  impliciet: 'volgt uit de tekst ernaast',
  budget_ongespecificeerd: 'geld zonder bedrag',
  context_straat: 'in een rij met straat of uitgaan',
  ontkenning: 'de zin zegt dat het niet gebeurt',
  vraag: 'een vraag',
  verleden: 'over vroeger',
  citaat: 'woorden van een ander',
  terloops: 'terloops genoemd',
  anderen: 'een ander doet het',
  geen_nulmeting: 'geen nulmeting gevonden',
}

type Niveau = number | 'onbekend'

/** The name of a level, from the list that the answer was made with. */
export function niveaunaam({ uitslag }: Pick<Akkoordtoets, 'uitslag'>, niveau: Niveau | undefined): string {
  if (niveau === undefined) return 'niet in de lijst'
  return uitslag.themas[0]?.kern.niveaus.find((een) => een.niveau === niveau)?.naam ?? String(niveau)
}

/** Longer than any sentence that a person writes; text without an end of sentence can be as long as a document. */
const LANGSTE_CITAAT = 500

/** Words of a document, on one line: what could steer a terminal is left out. */
export function citaat(tekst: string): string {
  const regel = veilig(tekst)
  return `"${regel.length > LANGSTE_CITAAT ? `${regel.slice(0, LANGSTE_CITAAT)}…` : regel}"`
}

export function veilig(tekst: string): string {
  return tekst
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** What the reader of a document warns of, with the pages. */
export function waarschuwingInWoorden({ bericht, paginas = [] }: Bestandswaarschuwing): string {
  if (paginas.length === 0) return bericht.nl
  return `${bericht.nl} (${paginas.length === 1 ? 'pagina' : "pagina's"} ${reeks(paginas)})`
}

/** `1-3, 7`. */
function reeks(paginas: readonly number[]): string {
  const delen: [number, number][] = []
  for (const pagina of paginas) {
    const laatste = delen.at(-1)
    if (laatste && pagina === laatste[1] + 1) laatste[1] = pagina
    else delen.push([pagina, pagina])
  }
  return delen.map(([van, tot]) => (van === tot ? `${van}` : `${van}-${tot}`)).join(', ')
}
