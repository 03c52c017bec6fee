import { eisDatum, fout, geldtOp } from '@voordeur/kern'
import { kaders as versies } from './generated/kaders.ts'
import type { Kader, Kadernaam } from './generated/typen.ts'

/**
 * The weighing frameworks of the professions on a day: who answers, in which step, what doubt means, whose own story
 * counts as acute danger, and which parts of a framework were not read.
 *
 * Source: the professions' own frameworks, obligatory since 2019-01-01 (Besluit verplichte meldcode, art. 2 lid 1 b).
 * Before that day there were none, and the list is empty.
 *
 * @throws VoordeurFout `datum_ongeldig`
 *
 * @example
 * kaders('2026-11-25').find(({ kader }) => kader === 'onderwijs')?.twijfel // 'melden'
 */
export function kaders(peildatum: string): readonly Kader[] {
  // Copies: the caller may change them without changing the rules.
  return kadersOp(peildatum).map((kader) => ({
    ...kader,
    stap_van_vraag: [...kader.stap_van_vraag],
    niet_gelezen: [...kader.niet_gelezen],
  }))
}

function kadersOp(peildatum: string): readonly Kader[] {
  eisDatum(peildatum, '/peildatum')
  return versies.find(({ geldig }) => geldtOp(geldig, peildatum))?.items.map(({ dan }) => dan) ?? []
}

/** The framework of this name on a day; undefined where there were no frameworks yet. Throws `kader_onbekend`. */
export function kiesKader(naam: Kadernaam, peildatum: string): Kader | undefined {
  if (!NAMEN.includes(naam))
    throw fout(
      'kader_onbekend',
      '/kader',
      `een van: ${NAMEN.join(', ')}`,
      'Dit afwegingskader bestaat niet.',
      'There is no such framework.',
    )
  return kadersOp(peildatum).find(({ kader }) => kader === naam)
}

const NAMEN: readonly Kadernaam[] = versies.at(-1)!.items.map(({ dan }) => dan.kader)

/** Who decides on reporting: in some frameworks the organisation answers, else the professional. */
export function beslisser(kader: Kader | undefined): string {
  return kader?.antwoordt === 'organisatie'
    ? 'Wie namens uw organisatie eindverantwoordelijk is voor de beslissing over melden'
    : 'Wie volgens uw meldcode eindverantwoordelijk is voor de beslissing over melden'
}
