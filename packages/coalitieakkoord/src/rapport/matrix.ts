import { type Akkoordtoets, eisAkkoordtoets, type ItemOpDatum, toetslijst } from '@voordeur/coalitieakkoord'
import { onverwacht } from './opties.ts'

/** Many agreements, one row each, in pieces: write `kop`, a `rij` per agreement as it comes, and `voet`. */
export interface Matrix {
  /** What comes before the first row. */
  readonly kop: string
  /**
   * One row.
   *
   * @param naam what the row is called, such as the name of the file. Left out: the title of the agreement.
   * @throws VoordeurFout `invoer_ongeldig` if it is no answer of `toets`, or one about other items than the columns.
   */
  readonly rij: (toets: Akkoordtoets, naam?: string) => string
  /** A row for a file that could not be read: unknown on every item, with the reason in words. */
  readonly ongelezen: (naam: string, reden: string) => string
  /** What comes after the last row. */
  readonly voet: string
}

export interface Matrixopties {
  /** ISO 8601 date: of which version of the checklist the columns are. */
  readonly peildatum: string
  /** Above the table, in HTML. */
  readonly titel?: string
}

/** What a row says, before it is CSV or HTML. Everything is known or in words; the levels stand in the order of the columns. */
export interface Rijinhoud {
  readonly naam: string
  readonly gemeente: string
  readonly periode: string
  readonly paginas: string
  readonly gelezen: string
  readonly opmerking: string
  readonly niveaus: readonly (number | '?')[]
  readonly peildatum: string
  readonly versie: string
}

export function kolommen(peildatum: string): readonly ItemOpDatum[] {
  return toetslijst('akkoord', peildatum).items
}

export function rijVan(
  gegeven: Akkoordtoets,
  naam: string | undefined,
  items: readonly ItemOpDatum[],
): Rijinhoud {
  const { akkoord, uitslag, correcties, versie } = eisAkkoordtoets(gegeven, '/toets')
  if (uitslag.items.map(({ item }) => item).join() !== items.map(({ id }) => id).join()) {
    throw onverwacht('/toets/uitslag/items', 'de punten van de kolommen', 'the items of the columns')
  }
  const verbeterd = correcties.filter(({ oordeel }) => oordeel !== 'eens').length
  return {
    naam: opEenRegel(naam ?? akkoord.titel ?? akkoord.gemeente ?? 'zonder titel'),
    gemeente: opEenRegel(akkoord.gemeente ?? ''),
    periode: akkoord.bestuursperiode ?? '',
    paginas: akkoord.paginas === undefined ? '' : String(akkoord.paginas),
    gelezen: GELEZEN[uitslag.volledig ? 'heel' : hoeveel(akkoord)],
    opmerking: verbeterd === 0 ? '' : `verbeterd door een mens: ${verbeterd}`,
    niveaus: uitslag.items.map(({ niveau }) => (niveau === 'onbekend' ? '?' : niveau)),
    peildatum: versie.peildatum,
    versie: `${versie.pakketversie} ${uitslag.lijst.hash}`,
  }
}

export function ongelezenRij(naam: string, reden: string, items: readonly ItemOpDatum[]): Rijinhoud {
  return {
    naam: opEenRegel(naam),
    gemeente: '',
    periode: '',
    paginas: '',
    gelezen: 'niet gelezen',
    opmerking: opEenRegel(reden),
    niveaus: items.map(() => '?'),
    peildatum: '',
    versie: '',
  }
}

const GELEZEN = { heel: 'heel', deel: 'deel', onbekend: 'niet bekend' } as const

function hoeveel({ omvang, volledig }: Akkoordtoets['akkoord']): 'deel' | 'onbekend' {
  return omvang === 'document' && volledig === undefined ? 'onbekend' : 'deel'
}

/** One agreement is one line, also where its name holds a line end. */
function opEenRegel(tekst: string): string {
  return tekst.replace(/\s+/gu, ' ').trim()
}
