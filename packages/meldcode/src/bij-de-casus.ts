import { type Mens, opDatum, opErnst, type Signaal, signalenUit, type Tabel } from '@voordeur/kern'
import { bijDeCasus as tabellen } from './generated/bij-de-casus.ts'
import { bronnen } from './generated/bronnen.ts'
import type { Casusfeiten, Kadernaam, Plicht } from './generated/typen.ts'
import { kiesKader } from './kader.ts'

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
  return { tabel, signalen: opErnst(signalen), mens: { beslisser: beslisser(kader, peildatum), vragen } }
}

function beslisser(kader: Kadernaam, peildatum: string): string {
  return kiesKader(kader, peildatum)?.antwoordt === 'organisatie'
    ? 'Wie namens uw organisatie eindverantwoordelijk is voor de beslissing over melden'
    : 'Wie volgens uw meldcode eindverantwoordelijk is voor de beslissing over melden'
}
