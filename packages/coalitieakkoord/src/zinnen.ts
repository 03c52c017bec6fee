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
  /** Of a row of a table: its first row, which says what the columns are. */
  readonly tabelkop?: Zin
  /** Sentences of one block (a paragraph, or a list with its opening) are neighbours. */
  readonly blok: number
}

interface Regel {
  readonly van: number
  readonly tot: number
  readonly tekst: string
}

interface Alinea {
  readonly regels: readonly Regel[]
  /** Lines in between that belong to the page. */
  readonly ruis: readonly Regel[]
}

/**
 * Every sentence of a text, in order; places count in the text itself. Nothing is left out but what belongs to the page:
 * running headers, page numbers and lines of a table of contents.
 */
export function leesZinnen({ tekst, koppen }: Akkoordtekst): readonly Zin[] {
  const stammen = new Stammen()
  const kopniveaus = koppen && new Map(koppen.map(({ van, niveau }) => [van, niveau]))
  const zinnen: Zin[] = []
  const kopstapel: Zin[] = []
  let aanhef: Zin | undefined
  let tabelkop: Zin | undefined
  let blok = 0
  const voegToe = (deel: Deel, van: number, tot: number, ruis: readonly Regel[], niveau?: number): void => {
    const { soort } = deel
    const woorden = zonderRuis(leesWoorden(tekst.slice(van, tot), van, stammen), ruis)
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
      ...(deel.tabel && tabelkop && { tabelkop }),
    }
    zinnen.push(zin)
    tabelkop = deel.tabel ? (tabelkop ?? zin) : undefined
    if (niveau !== undefined) kopstapel.push(zin)
    else if (soort === 'zin') aanhef = tekst.slice(van, tot).trimEnd().endsWith(':') ? zin : undefined
  }
  const alineas = leesAlineas(tekst, koppen === undefined)
  alineas.forEach(({ regels, ruis }, nummer) => {
    const eerste = regels[0]!
    const niveau = kopniveau(regels, nummer < alineas.length - 1, kopniveaus)
    if (niveau !== undefined) {
      blok += 1
      aanhef = undefined
      voegToe(
        { soort: 'kop', van: eerste.van, tot: regels.at(-1)!.tot },
        eerste.van,
        regels.at(-1)!.tot,
        ruis,
        niveau,
      )
      return
    }
    // A list goes on after a blank line, and belongs to the sentence with the colon before it.
    if (!(LIJSTPUNT.test(eerste.tekst) && aanhef)) blok += 1
    for (const deel of delen(regels)) {
      for (const [begin, einde] of splitsZinnen(tekst, deel.van, deel.tot)) voegToe(deel, begin, einde, ruis)
    }
  })
  return zinnen
}

function zonderRuis(woorden: readonly Woord[], ruis: readonly Regel[]): readonly Woord[] {
  if (ruis.length === 0 || woorden.length === 0) return woorden
  const [begin, einde] = [woorden[0]!.van, woorden.at(-1)!.tot]
  const hier = ruis.filter(({ van, tot }) => van < einde && begin < tot)
  return hier.length === 0
    ? woorden
    : woorden.filter(({ van: plek }) => !hier.some(({ van, tot }) => van <= plek && plek < tot))
}

/**
 * Lines that follow each other without a blank line; a heading stands by itself. A sentence that breaks off at a page end
 * goes on after it. `raden`: the text has no headings of its own, so that form must tell.
 */
function leesAlineas(tekst: string, raden: boolean): readonly Alinea[] {
  const alineas: Alinea[] = []
  let nu: Regel[] = []
  let ruis: Regel[] = []
  let wit = false
  const sluit = (): void => {
    if (nu.length > 0) alineas.push({ regels: nu, ruis })
    nu = []
    ruis = []
  }
  const regels = regelsVan(tekst)
  const vanDeBladzijde = raden ? bladzijderegels(regels) : new Set<Regel>()
  regels.forEach((regel, i) => {
    if (regel.tekst.trim() === '') {
      wit = true
      return
    }
    if (vanDeBladzijde.has(regel)) {
      ruis.push(regel)
      return
    }
    if (wit && !(raden && gaatDoor(nu, ruis, regel))) sluit()
    wit = false
    if (HEKJE.test(regel.tekst) || (raden && isTussenkop(regel, nu.at(-1), regels[i + 1]))) {
      sluit()
      alineas.push({ regels: [regel], ruis: [] })
    } else nu.push(regel)
  })
  sluit()
  return alineas
}

function regelsVan(tekst: string): readonly Regel[] {
  const regels: Regel[] = []
  let van = 0
  while (van <= tekst.length) {
    const nieuw = tekst.indexOf('\n', van)
    const tot = nieuw === -1 ? tekst.length : nieuw
    regels.push({ van, tot, tekst: tekst.slice(van, tot) })
    van = tot + 1
  }
  return regels
}

/** After a blank line: the sentence before it is not done, and this is the rest of it. */
function gaatDoor(nu: readonly Regel[], ruis: readonly Regel[], { tekst }: Regel): boolean {
  const laatste = nu.at(-1)
  if (!laatste || ZINSEINDE.test(laatste.tekst) || isTabelrij(laatste.tekst)) return false
  if (nu.length === 1 && ruis.length === 0 && lijktKop(laatste.tekst.trim())) return false
  return /^\s*\p{Ll}/u.test(tekst) && !LIJSTPUNT.test(tekst) && !isTabelrij(tekst)
}

const ZINSEINDE = /[.!?:;…]["”’')\]»]*\s*$/u

/** Running headers and footers with a number that goes up, page numbers by themselves, and tables of contents. */
function bladzijderegels(regels: readonly Regel[]): ReadonlySet<Regel> {
  const uit = new Set<Regel>()
  const perVorm = new Map<string, { readonly regels: Regel[]; nummer: number; stijgt: boolean }>()
  regels.forEach((regel, i) => {
    const tekst = regel.tekst.trim()
    if (tekst.length > 120) return
    if (INHOUDSREGEL.test(tekst)) uit.add(regel)
    else if (PAGINANUMMER.test(tekst)) {
      if (!regels[i - 1]?.tekst.trim() && !regels[i + 1]?.tekst.trim()) uit.add(regel)
    } else if (!isTabelrij(regel.tekst)) {
      const nummer = /^(\d{1,3})\b(?![.,]\d)|\b(\d{1,3})$/u.exec(tekst)
      if (!nummer || tekst.split(/\s+/u).length < 4) return
      const getal = Number(nummer[1] ?? nummer[2])
      const vorm = `${tekst.slice(0, nummer.index)}#${tekst.slice(nummer.index + nummer[0].length)}`
      const eerder = perVorm.get(vorm)
      if (eerder) {
        eerder.stijgt &&= getal > eerder.nummer
        eerder.nummer = getal
        eerder.regels.push(regel)
      } else perVorm.set(vorm, { regels: [regel], nummer: getal, stijgt: true })
    }
  })
  for (const { regels: gelijk, stijgt } of perVorm.values()) {
    if (stijgt && gelijk.length > 2) for (const regel of gelijk) uit.add(regel)
  }
  return uit
}

const INHOUDSREGEL = /(?:\.{5,}|(?: \.){5,}|…{2,})\s*\d{0,3}$/u
const PAGINANUMMER = /^(?:pagina |blz\.? )?[-–]?\s?\d{1,3}\s?[-–]?(?: (?:van|\/) \d{1,3})?$/iu
const HEKJE = /^ {0,3}(#{1,6})\s+\S/u
/** A row of a table: its cells parted by upright strokes or tabs, or numbers set apart at the end. */
const TABELRIJ = /^\s*\|.*\|\s*$|\S \| \S|\S\t+\S|\S {2,}[€\d][^ ]*(?: {2,}[€\d-][^ ]*)+\s*$/u

/** A longer line is no row, and the pattern would be slow on it. */
function isTabelrij(regel: string): boolean {
  return regel.length <= LANGSTE_ZIN && TABELRIJ.test(regel)
}

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
    !/[.;:,!?]$/u.test(regel) &&
    !isTabelrij(regel)
  )
}

/** A heading right above its text: a line much shorter than the one below, where a new sentence begins. */
function isTussenkop({ tekst }: Regel, vorige: Regel | undefined, volgende: Regel | undefined): boolean {
  const regel = tekst.trim()
  const eronder = volgende?.tekst.trim() ?? ''
  if (eronder === '' || regel.length > 60 || !lijktKop(regel)) return false
  if (vorige && !ZINSEINDE.test(vorige.tekst)) return false
  if (!/^["“‘(]?[\p{Lu}\d]/u.test(eronder) && !LIJSTPUNT.test(eronder)) return false
  if (LIJSTPUNT.test(tekst) && LIJSTPUNT.test(eronder)) return false
  return /^\d/u.test(regel) || LIJSTPUNT.test(eronder) || regel.length < 0.75 * eronder.length
}

interface Deel {
  readonly soort: Zin['soort']
  readonly van: number
  tot: number
  readonly tabel?: boolean
}

/** The parts of a paragraph: running text, and items of a list with the lines that go on under them. */
function delen(regels: readonly Regel[]): readonly Deel[] {
  const uit: Deel[] = []
  let vorige: Regel | undefined
  for (const regel of regels) {
    const punt = LIJSTPUNT.exec(regel.tekst)
    const laatste = uit.at(-1)
    if (isTabelrij(regel.tekst)) {
      uit.push({ soort: 'lijstpunt', van: regel.van, tot: regel.tot, tabel: true })
    } else if (punt) uit.push({ soort: 'lijstpunt', van: regel.van + punt[0].length, tot: regel.tot })
    else if (laatste && !laatste.tabel && !naDeLijst(laatste, vorige!, regel)) laatste.tot = regel.tot
    else uit.push({ soort: 'zin', van: regel.van, tot: regel.tot })
    vorige = regel
  }
  return uit
}

/** The last item is done, and at the edge begins a new sentence. */
function naDeLijst(laatste: Deel, vorige: Regel, { tekst }: Regel): boolean {
  return laatste.soort === 'lijstpunt' && ZINSEINDE.test(vorige.tekst) && /^\p{Lu}/u.test(tekst)
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
