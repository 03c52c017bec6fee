import type { Feit } from './casusfeiten.ts'
import type { Kadernaam, Overslagrond } from './generated/typen.ts'
import type { Plek } from './ronden.ts'

/** A fact and the events it comes from. */
export function feit<T>(waarde: T, plekken: readonly (Plek | undefined)[] = []): Feit<T> {
  return { waarde, over: plekken.flatMap((plek) => (plek ? [plek.i] : [])) }
}

/** Is there any of these? */
export function isEr(plekken: readonly Plek[]): Feit<boolean> {
  return feit(plekken.length > 0, plekken)
}

/** What was not recorded is something else than no. */
export function vastgelegd(waarde: boolean | undefined): 'ja' | 'nee' | 'niet_vastgelegd' {
  if (waarde === undefined) return 'niet_vastgelegd'
  return waarde ? 'ja' : 'nee'
}

export type Grondoordeel = 'geldige_grond' | 'andere_grond' | 'ongeldige_grond'

/** How the sources see a ground for not talking. Urgency counts in education only. */
export function oordeelOverGrond(grond: Overslagrond, kader: Kadernaam): Grondoordeel {
  if (grond === 'verwacht_geen_nut') return 'ongeldige_grond'
  if (GELDIG.has(grond)) return 'geldige_grond'
  return grond === 'spoed' && (kader === 'onderwijs' || kader === 'leerplicht')
    ? 'geldige_grond'
    : 'andere_grond'
}

const GELDIG: ReadonlySet<Overslagrond> = new Set([
  'veiligheid_client_of_ander',
  'veiligheid_professional',
  'onbereikbaar_na_pogingen',
])

/** Of several grounds the best one counts. */
export function besteGrond(gronden: readonly Overslagrond[], kader: Kadernaam): Grondoordeel | undefined {
  const oordelen = new Set(gronden.map((grond) => oordeelOverGrond(grond, kader)))
  return (['geldige_grond', 'ongeldige_grond', 'andere_grond'] as const).find((oordeel) =>
    oordelen.has(oordeel),
  )
}
