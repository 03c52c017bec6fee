import { type Mens, opDatum, opErnst, type Signaal, signalenUit, type Tabel } from '@voordeur/kern'
import { bijDeCasus as tabellen } from './generated/bij-de-casus.ts'
import { bronnen } from './generated/bronnen.ts'
import type { Casusfeiten, Kadernaam, Plicht } from './generated/typen.ts'
import { beslisser, kiesKader } from './kader.ts'

/** What to watch in a case on a day, and what a person must still judge. */
export function bijDeCasus(
  feiten: Casusfeiten,
  kader: Kadernaam,
  peildatum: string,
): {
  readonly tabel: Tabel<Casusfeiten, Plicht>
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
} {
  const tabel = opDatum(tabellen, peildatum)
  const { signalen, vragen } = signalenUit(bronnen, tabel, feiten, peildatum)
  return {
    tabel,
    signalen: opErnst(signalen),
    mens: { beslisser: beslisser(kiesKader(kader, peildatum)), vragen },
  }
}
