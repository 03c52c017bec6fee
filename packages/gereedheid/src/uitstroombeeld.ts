import type { Uitstroombeeld, Uitstroomsituatie, Uitstroomstaprij } from './generated/typen.ts'
import type { Stapuitslag } from './uitstroomstappen.ts'

/** What a step means for the departure: free, held back, or first an expert. */
export type Tegenhouder = 'vrij' | 'blokkeert' | 'mens'

/**
 * What a step means for the departure, if every row that can still apply says the same. So a step can be open and yet
 * surely hold nothing back.
 */
export function houdtTegen({ uitslag }: Stapuitslag): Tegenhouder | undefined {
  const soorten = new Set(uitslag.rijen.map(({ dan }) => tegenhouder(dan)))
  return soorten.size === 1 ? [...soorten][0] : undefined
}

function tegenhouder({ stand, mens }: Uitstroomstaprij): Tegenhouder {
  if (mens) return 'mens'
  return stand === 'blokkeert' ? 'blokkeert' : 'vrij'
}

/** The facts and steps as the outcome looks at them. What is not settled is left out. */
export function uitstroombeeld(
  { veiligheid, nu }: Uitstroomsituatie,
  uitslagen: readonly Stapuitslag[],
): Uitstroombeeld {
  const verblijf = houdtTegen(uitslagen.find(({ stap }) => stap === 'verblijfsrecht')!)
  const rest = uitslagen
    .filter(({ stap }) => stap !== 'veiligheid' && stap !== 'verblijfsrecht')
    .map(houdtTegen)
  const blokkade = rest.includes('blokkeert') ? true : rest.includes(undefined) ? undefined : false
  return {
    ...(veiligheid?.acuut_gevaar !== undefined && { acuut_gevaar: veiligheid.acuut_gevaar }),
    ...(nu?.plek !== undefined && { veilige_plek: nu.plek !== 'bij_pleger' && nu.plek !== 'nergens' }),
    ...(nu?.klaar !== undefined && { klaar: nu.klaar }),
    ...(veiligheid?.plan !== undefined && { plan: veiligheid.plan }),
    ...(verblijf && { verblijf }),
    ...(blokkade !== undefined && { blokkade }),
  }
}
