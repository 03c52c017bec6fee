import type { Feiten } from './casusfeiten.ts'
import { feit, isEr } from './feit.ts'
import type { Kadernaam } from './generated/typen.ts'
import { type Plek, type Ronde, soort } from './ronden.ts'
import { isGevaar } from './toestand.ts'

type Namen =
  | 'gesloten'
  | 'gevaar'
  | 'gevaar_geweest'
  | 'noodhulp'
  | 'signalen'
  | 'feiten_en_meningen'
  | 'herkomst'
  | 'weerleggend'
  | 'ouder_over_ouder'
  | 'bijzondere_vorm'
  | 'letsel_zonder_duiding'
  | 'kindcheck'
  | 'minderjarigen'
  | 'overleg'
  | 'advies'

/** Danger, and what was recorded in steps 1 and 2. */
export function feitenOverSignalen(ronde: Ronde, kader: Kadernaam): Pick<Feiten, Namen> {
  const { plekken } = ronde
  // Childcare looks after children: a check whether there are any adds nothing.
  const kinderenInBeeld = kader === 'kinderopvang'
  const signalen = soort(plekken, 'signaal')
  const kindchecks = soort(plekken, 'kindcheck')
  const gemengd = signalen.filter(({ g }) => g.aard === 'gemengd')
  const zonderAard = signalen.filter(({ g }) => g.aard === undefined)
  const zonderHerkomst = signalen.filter(({ g }) => g.waargenomen_door === undefined)
  const letsel = signalen.filter(({ g }) => g.letsel)
  const eer = soort(plekken, 'weging').filter(({ g }) => g.antwoorden.eer_of_dwang)
  return {
    gesloten: feit(ronde.gesloten, soort(plekken, 'afgesloten').slice(-1)),
    ...gevaren(ronde),
    signalen: isEr(signalen),
    feiten_en_meningen:
      gemengd.length > 0
        ? feit('gemengd', gemengd)
        : feit(zonderAard.length > 0 ? 'niet_vastgelegd' : 'gescheiden', zonderAard),
    herkomst: feit(zonderHerkomst.length > 0 ? 'niet_vastgelegd' : 'vastgelegd', zonderHerkomst),
    weerleggend: isEr(signalen.filter(({ g }) => g.weerleggend)),
    ouder_over_ouder: isEr(signalen.filter(({ g }) => g.ouder_over_ouder)),
    bijzondere_vorm: isEr([...signalen.filter(({ g }) => g.bijzondere_vorm !== undefined), ...eer]),
    letsel_zonder_duiding: isEr(soort(plekken, 'letselduiding').length > 0 ? [] : letsel),
    kindcheck: kinderenInBeeld ? feit(true, kindchecks) : isEr(kindchecks),
    minderjarigen: kinderenInBeeld ? feit(true) : minderjarigen(ronde),
    overleg: isEr(soort(plekken, 'overleg')),
    advies: isEr(metVeiligThuis(plekken)),
  }
}

/** Contact with Veilig Thuis, as advice, report or call. */
export function metVeiligThuis(plekken: readonly Plek[]): readonly Plek[] {
  return plekken.filter(
    ({ g }) =>
      g.soort === 'advies_veilig_thuis' ||
      g.soort === 'melding' ||
      (g.soort === 'noodhulp' && g.gebeld === 'veilig_thuis'),
  )
}

function gevaren({ plekken, totNu }: Ronde): Pick<Feiten, 'gevaar' | 'gevaar_geweest' | 'noodhulp'> {
  let open: Plek | undefined
  let hulp: Plek | undefined
  const begonnen: Plek[] = []
  for (const plek of totNu) {
    // A weighing that finds the danger that is known already is no new danger.
    if (isGevaar(plek.g) && (!open || plek.g.soort === 'acuut_gevaar')) {
      open = plek
      begonnen.push(plek)
      hulp = plek.g.soort === 'weging' ? soort(plekken, 'melding').find(({ i }) => i < plek.i) : undefined
    } else if (plek.g.soort === 'noodhulp' || metVeiligThuis([plek]).length > 0) hulp ??= plek
    else if (plek.g.soort === 'gevaar_geweken') open = undefined
  }
  const hier = begonnen.filter(({ i }) => i >= (plekken[0]?.i ?? 0))
  return {
    gevaar: feit(open !== undefined, [open]),
    gevaar_geweest: isEr(hier),
    noodhulp: feit(hulp !== undefined && begonnen.length > 0, hulp ? [hulp] : begonnen.slice(-1)),
  }
}

/**
 * Are there children? A child check, an answer or a talk tells; else it is not known. A child check that found
 * something can be about an unborn child alone, so where someone is pregnant it does not tell.
 */
function minderjarigen({ plekken }: Ronde): Feiten['minderjarigen'] {
  const zwanger = soort(plekken, 'weging').some(({ g }) => g.antwoorden.zwanger)
  const ja = plekken.filter(
    ({ g }) =>
      (g.soort === 'kindcheck' && g.uitkomst !== 'geen_minderjarigen' && !zwanger) ||
      (g.soort === 'weging' && g.antwoorden.minderjarigen === true) ||
      (g.soort === 'weging' && g.antwoorden.onthulling?.door === 'kind') ||
      (g.soort === 'gesprek' && g.met.includes('kind')) ||
      (g.soort === 'geen_gesprek' && g.met?.includes('kind')),
  )
  if (ja.length > 0) return feit(true, ja)
  const nee = plekken.filter(
    ({ g }) =>
      (g.soort === 'kindcheck' && g.uitkomst === 'geen_minderjarigen') ||
      (g.soort === 'weging' && g.antwoorden.minderjarigen === false),
  )
  return nee.length > 0 ? feit(false, nee) : feit(undefined)
}
