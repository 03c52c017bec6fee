import type { Akkoordtekst } from './generated/typen.ts'
import { leesWoorden, Stammen, type Woord } from './woorden.ts'

/** A sentence, a heading or an item of a list, with where it stands. */
export interface Zin {
  readonly soort: 'zin' | 'kop' | 'lijstpunt'
  readonly van: number
  /** First character after it. */
  readonly tot: number
  readonly woorden: readonly Woord[]
  /** The heading it stands under. */
  readonly kop?: Zin
  /** Of a heading: 1 is the highest. */
  readonly niveau?: number
  /** The sentence that opens the list of which this is an item ("Wij gaan:"). */
  readonly aanhef?: Zin
  /** Sentences of one block (a paragraph, or a list with its opening) are neighbours. */
  readonly blok: number
}

interface Regel {
  readonly van: number
  readonly tot: number
  readonly tekst: string
}

/** Every sentence of a text, in order. Nothing of the text is left out, and places count in the text itself. */
export function leesZinnen({ tekst, koppen }: Akkoordtekst): readonly Zin[] {
  const stammen = new Stammen()
  const kopniveaus = koppen && new Map(koppen.map(({ van, niveau }) => [van, niveau]))
  const zinnen: Zin[] = []
  const kopstapel: Zin[] = []
  let aanhef: Zin | undefined
  let blok = 0
  const voegToe = (soort: Zin['soort'], van: number, tot: number, niveau?: number): void => {
    const woorden = leesWoorden(tekst.slice(van, tot), van, stammen)
    if (woorden.length === 0) return
    if (niveau !== undefined) {
      while (kopstapel.length > 0 && kopstapel.at(-1)!.niveau! >= niveau) kopstapel.pop()
    }
    const kop = kopstapel.at(-1)
    const zin: Zin = {
      soort,
      van,
      tot,
      woorden,
      blok,
      ...(kop && { kop }),
      ...(niveau !== undefined && { niveau }),
      ...(soort === 'lijstpunt' && aanhef && { aanhef }),
    }
    zinnen.push(zin)
    if (niveau !== undefined) kopstapel.push(zin)
    else if (soort === 'zin') aanhef = tekst.slice(van, tot).trimEnd().endsWith(':') ? zin : undefined
  }
  const alineas = leesAlineas(tekst)
  alineas.forEach((regels, nummer) => {
    const eerste = regels[0]!
    const niveau = kopniveau(regels, nummer < alineas.length - 1, kopniveaus)
    if (niveau !== undefined) {
      blok += 1
      aanhef = undefined
      voegToe('kop', eerste.van, regels.at(-1)!.tot, niveau)
      return
    }
    // A list goes on after a blank line, and belongs to the sentence with the colon before it.
    if (!(LIJSTPUNT.test(eerste.tekst) && aanhef)) blok += 1
    for (const { soort, van, tot } of delen(regels)) {
      for (const [begin, einde] of splitsZinnen(tekst, van, tot)) voegToe(soort, begin, einde)
    }
  })
  return zinnen
}

/** Lines that follow each other without a blank line; a line of markdown heading stands by itself. */
function leesAlineas(tekst: string): readonly (readonly Regel[])[] {
  const alineas: Regel[][] = []
  let nu: Regel[] = []
  const sluit = (): void => {
    if (nu.length > 0) alineas.push(nu)
    nu = []
  }
  let van = 0
  while (van <= tekst.length) {
    const nieuw = tekst.indexOf('\n', van)
    const tot = nieuw === -1 ? tekst.length : nieuw
    const regel = { van, tot, tekst: tekst.slice(van, tot) }
    if (regel.tekst.trim() === '') sluit()
    else if (HEKJE.test(regel.tekst)) {
      sluit()
      alineas.push([regel])
    } else nu.push(regel)
    van = tot + 1
  }
  sluit()
  return alineas
}

const HEKJE = /^ {0,3}(#{1,6})\s+\S/u
/** A row of a table, its cells parted by upright strokes. */
const TABELRIJ = /^\s*\|.*\|\s*$|\S \| \S/u
const LIJSTPUNT = /^\s*(?:[-*•–·▪►✓]|o(?=\s)|\d{1,2}[.)]|[a-z][.)])\s+/u

function kopniveau(
  regels: readonly Regel[],
  ietsErna: boolean,
  bekend: ReadonlyMap<number, number> | undefined,
): number | undefined {
  const { tekst, van } = regels[0]!
  if (regels.at(-1)!.tot - van > LANGSTE_KOP) return undefined
  const hekje = HEKJE.exec(tekst)
  if (hekje) return hekje[1]!.length
  if (bekend) return bekend.get(van)
  return regels.length === 1 && ietsErna && lijktKop(tekst.trim()) ? 6 : undefined
}

/** A short line by itself, without an end of sentence: "3.2 Een veilig thuis". */
function lijktKop(regel: string): boolean {
  return (
    regel.length <= 90 &&
    regel.split(/\s+/u).length <= 10 &&
    /^(?:\d+(?:\.\d+)*\.?\s+)?\p{Lu}/u.test(regel) &&
    !/[.;:,!?]$/u.test(regel)
  )
}

/** The parts of a paragraph: running text, and items of a list with the lines that go on under them. */
function delen(
  regels: readonly Regel[],
): readonly { readonly soort: 'zin' | 'lijstpunt'; readonly van: number; readonly tot: number }[] {
  const uit: { soort: 'zin' | 'lijstpunt'; van: number; tot: number }[] = []
  for (const regel of regels) {
    const punt = LIJSTPUNT.exec(regel.tekst)
    const laatste = uit.at(-1)
    if (TABELRIJ.test(regel.tekst)) uit.push({ soort: 'lijstpunt', van: regel.van, tot: regel.tot })
    else if (punt) uit.push({ soort: 'lijstpunt', van: regel.van + punt[0].length, tot: regel.tot })
    else if (laatste) laatste.tot = regel.tot
    else uit.push({ soort: 'zin', van: regel.van, tot: regel.tot })
  }
  return uit
}

/** Abbreviations after which a sentence goes on. */
const AFKORTING =
  /(?:^|[\s(])(?:o\.a|m\.n|d\.w\.z|t\.b\.v|i\.p\.v|i\.s\.m|n\.a\.v|m\.b\.t|b\.v|bijv|bv|resp|evt|incl|excl|art|nr|dhr|mw|mevr|drs|ca|ha|blz|p|mln|mld|max|min|jl|a\.s|z\.s\.m|vgl|vs|st|\p{L})$/iu

const LANGSTE_KOP = 300

/** What is longer is no sentence, but a page without full stops: it is read in pieces, so that time stays linear. */
const LANGSTE_ZIN = 1500

/** Begin and end of each sentence between two places. */
function splitsZinnen(tekst: string, van: number, tot: number): readonly (readonly [number, number])[] {
  return opZinseinde(tekst, van, tot).flatMap(([begin, einde]) => stukken(tekst, begin, einde))
}

function stukken(tekst: string, van: number, tot: number): readonly (readonly [number, number])[] {
  const uit: (readonly [number, number])[] = []
  let begin = van
  while (tot - begin > LANGSTE_ZIN) {
    const spatie = tekst.lastIndexOf(' ', begin + LANGSTE_ZIN)
    const einde = spatie > begin ? spatie : begin + LANGSTE_ZIN
    uit.push([begin, einde])
    begin = eersteTeken(tekst, einde, tot)
  }
  if (begin < tot) uit.push([begin, tot])
  return uit
}

function opZinseinde(tekst: string, van: number, tot: number): readonly (readonly [number, number])[] {
  const uit: (readonly [number, number])[] = []
  let begin = eersteTeken(tekst, van, tot)
  for (let i = begin; i < tot; i++) {
    if (!'.!?…'.includes(tekst[i]!)) continue
    let einde = i + 1
    while (einde < tot && '.!?…"”’\')]»'.includes(tekst[einde]!)) einde++
    if (einde < tot && !/\s/u.test(tekst[einde]!)) {
      i = einde - 1
      continue
    }
    const volgend = eersteTeken(tekst, einde, tot)
    const gaatVerder =
      tekst[i] === '.' &&
      (AFKORTING.test(tekst.slice(Math.max(begin, i - 8), i)) ||
        /^\p{Ll}/u.test(tekst.slice(volgend, volgend + 2)))
    if (!gaatVerder) {
      uit.push([begin, einde])
      begin = volgend
    }
    i = einde - 1
  }
  if (begin < tot) uit.push([begin, laatsteTeken(tekst, begin, tot)])
  return uit
}

function eersteTeken(tekst: string, van: number, tot: number): number {
  let i = van
  while (i < tot && /\s/u.test(tekst[i]!)) i++
  return i
}

function laatsteTeken(tekst: string, van: number, tot: number): number {
  let i = tot
  while (i > van && /\s/u.test(tekst[i - 1]!)) i--
  return i
}
