import { stappen as versies } from './generated/stappen.ts'
import type { Stapnaam, Stapregel, Verhoudingregel } from './generated/typen.ts'
import { verhoudingen } from './generated/verhoudingen.ts'

/** The steps of the funnel, from victim to new case. */
export const STAPPEN: readonly Stapregel[] = /* @__PURE__ */ versies[0].items.map(({ dan }) => dan)

/** The ratios that the funnel knows. */
export const PAREN: readonly Verhoudingregel[] = /* @__PURE__ */ verhoudingen[0].items.map(({ dan }) => dan)

export function stapregel(naam: Stapnaam): Stapregel {
  return STAPPEN.find(({ stap }) => stap === naam)!
}
