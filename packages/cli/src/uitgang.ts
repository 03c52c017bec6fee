import type { Melding } from '@voordeur/regelbouw'

/** What the command answers with: 0 answered, 2 bad input, 1 anything else (documented in the README). */
export const BEANTWOORD = 0
export const ANDERS = 1
export const VERKEERDE_INVOER = 2

/** Bad input that is not in the data itself: a file that can't be read, a folder that does not exist. */
export class Gebruiksfout extends Error {
  readonly meldingen: readonly Melding[]

  constructor(bericht: string, meldingen: readonly Melding[] = []) {
    super(bericht)
    this.meldingen = meldingen
  }
}
