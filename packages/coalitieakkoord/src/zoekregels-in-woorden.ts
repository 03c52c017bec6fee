import { type Bron, bronnenOp, opDatum, type Zekerheid } from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import { niveaus } from './generated/niveaus.ts'
import { punten } from './generated/punten.ts'
import { schijn } from './generated/schijn.ts'
import { trefwoorden } from './generated/trefwoorden.ts'
import { wendingen } from './generated/wendingen.ts'

/** A search rule in words: what it means that its words were found. */
export interface Zoekregelinwoorden {
  /** Register and rule, as `Aanwijzing.regel` has it. */
  readonly regel: string
  /** The title of the register. */
  readonly register: string
  /** Plain Dutch (B1). */
  readonly omdat: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}

/**
 * Every rule by which sentences are found, in words: shows a reader why a sentence was found.
 *
 * @param peildatum ISO 8601 date.
 * @throws VoordeurFout `datum_ongeldig` or `regel_bestaat_niet_op_datum`.
 *
 * @example
 * zoekregelsInWoorden('2026-11-25').find(({ regel }) => regel === 'coalitieakkoord/trefwoorden#huiselijk-geweld')?.omdat // 'De zin noemt huiselijk geweld.'
 */
export function zoekregelsInWoorden(peildatum: string): readonly Zoekregelinwoorden[] {
  return [
    opDatum(trefwoorden, peildatum),
    opDatum(schijn, peildatum),
    opDatum(punten, peildatum),
    opDatum(niveaus, peildatum),
    opDatum(wendingen, peildatum),
  ].flatMap(({ id, titel, items }) =>
    items.map((regel) => ({
      regel: `${id}#${regel.id}`,
      register: titel,
      omdat: regel.omdat,
      bron: bronnenOp(bronnen, regel, peildatum),
      zekerheid: regel.zekerheid,
    })),
  )
}
