import type { Feiten } from './casusfeiten.ts'
import { feit, isEr, vastgelegd } from './feit.ts'
import { metVeiligThuis } from './feiten-over-signalen.ts'
import type { Antwoorden, Besluitgebeurtenis, Kadernaam } from './generated/typen.ts'
import { kiesKader } from './kader.ts'
import { nieuws } from './nieuws.ts'
import { type Plek, type Ronde, soort } from './ronden.ts'
import { weeg } from './weeg.ts'

type Namen =
  | 'rijp'
  | 'weging'
  | 'weging_verouderd'
  | 'weging_voor_kader'
  | 'advies_melden'
  | 'twijfel'
  | 'twijfel_zonder_advies'
  | 'afwegingskader'
  | 'besluit'
  | 'laatste_besluit'
  | 'weging_voor_besluit'
  | 'eindverantwoordelijke'
  | 'besluit_vastgelegd'
  | 'afwijking'
  | 'hulp_eerst'

/**
 * Steps 4 and 5: what the weighing leads to, whether there is doubt, and what was decided by whom. A weighing is judged
 * by the rules of its own day, unless another day is given.
 */
export function feitenOverBesluit(
  { plekken }: Ronde,
  kader: Kadernaam,
  weegdag?: string,
): Pick<Feiten, Namen> {
  const wegingen = soort(plekken, 'weging')
  const weging = wegingen.at(-1)
  const later = weging ? nieuws(plekken).filter(({ i }) => i > weging.i) : []
  // A case that goes on after the frameworks began is weighed again with one.
  const voorKader =
    weging !== undefined &&
    weegdag !== undefined &&
    !kiesKader(kader, weging.g.datum) &&
    kiesKader(kader, weegdag) !== undefined
  const besluiten = soort(plekken, 'besluit')
  const laatste = beslissend(besluiten)
  const nu = beslissend(besluiten.filter(({ i }) => i > (weging?.i ?? -1)))
  const eerste = besluiten[0]
  const { g } = laatste ?? {}
  return {
    rijp: isEr([...besluiten, ...soort(plekken, 'melding')]),
    weging: feit(
      weging ? weeg(weging.g.antwoorden, { kader, peildatum: weegdag ?? weging.g.datum }).uitkomst : 'geen',
      [weging],
    ),
    weging_verouderd: voorKader ? feit(true, [weging, ...later]) : isEr(later),
    weging_voor_kader: feit(voorKader, [weging]),
    advies_melden: adviesMelden(plekken),
    ...twijfels(plekken),
    afwegingskader: feit(weging?.g.afwegingskader ?? 'niet_vastgelegd', [weging]),
    besluit: feit(inhoud(nu), [nu]),
    laatste_besluit: feit(inhoud(laatste), [laatste]),
    weging_voor_besluit: feit(
      wegingen.some(({ i }) => i < (laatste?.i ?? 0)),
      [laatste],
    ),
    eindverantwoordelijke: feit(vastgelegd(g?.door_eindverantwoordelijke), [laatste]),
    besluit_vastgelegd: feit(vastgelegd(g?.vastgelegd), [laatste]),
    afwijking: feit(vastgelegd(nu?.g.afwijking_gemotiveerd), [nu]),
    hulp_eerst: feit(eerste?.g.melding === 'niet_besloten' && eerste.g.hulp === 'ja', [eerste]),
  }
}

/** A later decision about help alone leaves the decision about the report as it was. */
function beslissend(besluiten: readonly Plek<Besluitgebeurtenis>[]): Plek<Besluitgebeurtenis> | undefined {
  return besluiten.findLast(({ g }) => g.melding !== 'niet_besloten') ?? besluiten.at(-1)
}

function inhoud(besluit: Plek<Besluitgebeurtenis> | undefined): Feiten['besluit']['waarde'] {
  if (!besluit) return 'geen'
  return ({ ja: 'melden', nee: 'niet_melden', niet_besloten: 'alleen_hulp' } as const)[besluit.g.melding]
}

/** Veilig Thuis can advise to report: what was decided about that since? */
function adviesMelden(plekken: readonly Plek[]): Feiten['advies_melden'] {
  const advies = soort(plekken, 'advies_veilig_thuis').findLast(({ g }) => g.strekking !== undefined)
  if (advies?.g.strekking !== 'melden') return feit('niet_geadviseerd', [advies])
  const melding = soort(plekken, 'melding').find(({ i }) => i > advies.i)
  const besluit = beslissend(soort(plekken, 'besluit').filter(({ i }) => i > advies.i))
  if (melding || besluit?.g.melding === 'ja') return feit('gevolgd', [advies, besluit, melding])
  if (besluit?.g.melding !== 'nee') return feit('open', [advies])
  const redenen = besluit.g.vastgelegd || besluit.g.afwijking_gemotiveerd
  return feit(redenen ? 'afgeweken_met_redenen' : 'afgeweken', [advies, besluit])
}

/** Doubt in a weighing or an evaluation, and whether Veilig Thuis was asked after it. */
function twijfels(plekken: readonly Plek[]): Pick<Feiten, 'twijfel' | 'twijfel_zonder_advies'> {
  const contact = metVeiligThuis(plekken)
  const gevraagdNa = ({ i }: Plek) => contact.filter((plek) => plek.i > i)
  const weging = soort(plekken, 'weging').at(-1)
  const evaluatie = soort(plekken, 'evaluatie').findLast(({ i }) => i > (weging?.i ?? -1))
  const nu = [evaluatie, weging].find((plek) => plek && isTwijfel(plek))
  const alle = plekken.filter(isTwijfel)
  const zonder = alle.filter((plek) => gevraagdNa(plek).length === 0)
  return {
    twijfel: nu
      ? feit(gevraagdNa(nu).length > 0 ? 'met_advies' : 'zonder_advies', [nu, ...gevraagdNa(nu)])
      : feit('nee'),
    twijfel_zonder_advies: isEr(zonder),
  }
}

function isTwijfel({ g }: Plek): boolean {
  if (g.soort === 'evaluatie') return g.resultaat === 'twijfel'
  return g.soort === 'weging' && heeftTwijfel(g.antwoorden)
}

/** Is any question answered with doubt? */
export function heeftTwijfel(antwoorden: Antwoorden): boolean {
  return Object.values(antwoorden).includes('twijfel')
}
