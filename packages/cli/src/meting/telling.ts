/** How often something was found rightly, wrongly or not at all. */
export interface Telling {
  readonly goed: number
  readonly teVeel: number
  readonly gemist: number
}

/** Of the sentences and items found rightly: how often the level is exactly the same. */
export interface Niveautelling {
  readonly gelijk: number
  readonly van: number
}

/** Of what was found, how much is right; 1 where nothing was found. */
export function precisie({ goed, teVeel }: Telling): number {
  return deel(goed, goed + teVeel)
}

/** Of what is there, how much was found; 1 where there was nothing to find. */
export function volledigheid({ goed, gemist }: Telling): number {
  return deel(goed, goed + gemist)
}

/** Harmonic mean of the two; 1 where there was nothing to find and nothing was found. */
export function f1({ goed, teVeel, gemist }: Telling): number {
  return deel(2 * goed, 2 * goed + teVeel + gemist)
}

/** How often the level is exactly the same; 1 where there was none to give. */
export function niveauGelijk({ gelijk, van }: Niveautelling): number {
  return deel(gelijk, van)
}

function deel(getal: number, van: number): number {
  return van === 0 ? 1 : getal / van
}
