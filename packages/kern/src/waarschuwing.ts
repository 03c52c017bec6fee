import type { Zekerheid } from './generated/typen.ts'
import type { Reden, Stap } from './stap.ts'

/** Something the decision maker must know or do, with the row of the register that says so. */
export interface Waarschuwing {
  readonly code: Waarschuwingcode
  readonly zin: string
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}

export type Waarschuwingcode =
  | 'termijn_kan_korter'
  | 'uitstel_verlengt_niet'
  | 'uitstel_te_laat'
  | 'uitstel_eerder_dan_termijn'
  | 'opschorting_na_einde'
  | 'overmacht_melden'
  | 'einde_opschorting_melden'
  | 'artikel_niet_gelezen'
  | 'ingebrekestelling_te_vroeg'
  | 'dwangsom_voorwaarde'

/** What one part of the calculation adds to the answer. */
export interface Toelichting {
  readonly stappen: readonly Stap[]
  readonly waarschuwingen: readonly Waarschuwing[]
}

/** The part of the calculation that does not apply. */
export const NIETS: Toelichting = { stappen: [], waarschuwingen: [] }

/** A warning that a row of the register gives. */
export function letOp(code: Waarschuwingcode, { omdat, bron, zekerheid }: Reden): Waarschuwing {
  return { code, zin: omdat, bron: Object.freeze(bron), zekerheid }
}

/** The warning that an article was not read as it was on the day that counts. */
export function nietGelezen(wat: string): Waarschuwing {
  const zin = `${wat} is niet gelezen zoals dat gold op deze dag. Daarom staat het niet in dit antwoord.`
  return { code: 'artikel_niet_gelezen', zin, bron: [], zekerheid: 'onbevestigd' }
}
