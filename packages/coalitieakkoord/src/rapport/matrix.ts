import type { Akkoordtoets } from '@voordeur/coalitieakkoord'

/** Many agreements, one row each, in pieces: write `kop`, a `rij` per agreement as it comes, and `voet`. */
export interface Matrix {
  /** What comes before the first row. */
  readonly kop: string
  /**
   * One row.
   *
   * @param naam what the row is called, such as the name of the file. Left out: the title of the agreement.
   * @throws VoordeurFout `invoer_ongeldig` if this agreement was judged with other items than the columns.
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
