import type { Melding } from '@voordeur/regelbouw'

/** What the command answers with: 0 answered, 2 bad input, 1 anything else (documented in the README). */
export const BEANTWOORD = 0
export const ANDERS = 1
export const VERKEERDE_INVOER = 2

/** What yargs says in words for programmers, in words for everyone. */
export const YARGSTEKST = {
  'Not enough non-option arguments: got %s, need at least %s': gelijk(
    'Er ontbreekt iets achter de opdracht: %s gegeven, %s nodig. Zie --help achter de opdracht.',
  ),
  'Too many non-option arguments: got %s, maximum of %s': gelijk(
    'Er staat te veel achter de opdracht: %s gegeven, hoogstens %s nodig.',
  ),
  'Missing argument value: %s': gelijk('Achter %s hoort een waarde.'),
  'Missing required argument: %s': gelijk('Dit ontbreekt: %s.'),
  'Unknown argument: %s': gelijk('Dit kent voordeur niet: %s. Zie voordeur --help.'),
  'Unknown command: %s': gelijk('Deze opdracht bestaat niet: %s. Zie voordeur --help.'),
  'Invalid values:': 'Deze waarde kan hier niet:',
  'Argument: %s, Given: %s, Choices: %s': '%s, gegeven: %s, kies uit: %s.',
  'Not enough arguments following: %s': 'Achter --%s hoort een waarde.',
}

/** yargs wants two forms here, though its types know only one. */
function gelijk(tekst: string): string {
  return { one: tekst, other: tekst } as unknown as string
}

/** Bad input that is not in the data itself: a file that can't be read, a folder that does not exist. */
export class Gebruiksfout extends Error {
  readonly meldingen: readonly Melding[]

  constructor(bericht: string, meldingen: readonly Melding[] = []) {
    super(bericht)
    this.meldingen = meldingen
  }
}
