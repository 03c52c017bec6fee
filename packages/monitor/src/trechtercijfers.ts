import { fout } from '@voordeur/kern'
import { eisGebied, zelfdeGebied } from './gebied.ts'
import type {
  Gebied,
  Periode,
  Stapcijfer,
  Stapnaam,
  Stapverhouding,
  Telwijze,
  Trechtercijfers,
  Waarneming,
} from './generated/typen.ts'
import { eisPeriode, zelfdePeriode } from './periode.ts'
import { eisDefinitie } from './registers.ts'

/** Of which place and period, and how it was counted. */
export interface Trechterplaats {
  readonly gebied: Gebied
  readonly periode: Periode
  readonly telwijze?: Telwijze
}

/**
 * Turns observations (as the readers give them) into what {@link trechter} asks: those of one area and period whose
 * definition counts a step or a ratio. Others are not of the funnel and are left where they are.
 *
 * @throws VoordeurFout `definitie_onbekend`, `periode_ongeldig` or `invoer_ongeldig` (two counts for one step).
 *
 * @example
 * trechtercijfers([], { gebied: { soort: 'land' }, periode: { van: '2023-01-01', tot: '2023-12-31' } }).verhoudingen // []
 */
export function trechtercijfers(
  waarnemingen: readonly Waarneming[],
  plaats: Trechterplaats,
): Trechtercijfers {
  eisGebied(plaats.gebied, '/gebied')
  eisPeriode(plaats.periode, '/periode')
  const aantallen: Partial<Record<Stapnaam, Stapcijfer>> = {}
  const verhoudingen: Stapverhouding[] = []
  waarnemingen.forEach(({ definitie, gebied, periode, waarde, voorlopig }, i) => {
    const { stap, verhouding } = eisDefinitie(definitie, `/waarnemingen/${i}/definitie`)
    if (!zelfdeGebied(gebied, plaats.gebied) || !zelfdePeriode(periode, plaats.periode) || !waarde) return
    if (stap) {
      if (aantallen[stap]) throw tweeKeer(i)
      aantallen[stap] = {
        aantal: waarde.teller,
        definitie,
        ...(voorlopig !== undefined && { voorlopig }),
      }
    } else if (verhouding) verhoudingen.push({ ...verhouding, waarde, definitie })
  })
  return { ...plaats, aantallen, verhoudingen }
}

function tweeKeer(plaats: number): Error {
  return fout(
    'invoer_ongeldig',
    `/waarnemingen/${plaats}`,
    'een aantal per stap',
    'Voor deze stap staat er al een aantal.',
    'There is already a count for this step.',
  )
}
