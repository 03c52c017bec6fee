import { fout } from '@voordeur/kern'
import { eisGebied, zelfdeGebied } from './gebied.ts'
import type { Gebied, NietGebruikt, Periode, Waarneming } from './generated/typen.ts'
import { absoluut, exact, heel, min, vergelijk } from './getal.ts'
import { INDICATOREN } from './nulmeting-indicator.ts'
import { eisPeriode, zelfdePeriode } from './periode.ts'
import { eisDefinitie } from './registers.ts'

/**
 * Checks what a schema can't: definitions that exist, periods that run forward, shares that are at most one, a value
 * that fits its definition, and nothing told twice.
 */
export function eisWaarnemingen(waarnemingen: readonly Waarneming[]): void {
  const gezien = new Set<string>()
  waarnemingen.forEach((waarneming, i) => {
    const pad = `/cijfers/waarnemingen/${i}`
    eisWaarneming(waarneming, pad)
    const naam = kenmerk(waarneming)
    if (gezien.has(naam))
      throw fout(
        'invoer_ongeldig',
        pad,
        'elke definitie, gebied en periode een keer',
        'Deze waarneming staat er twee keer.',
        'This observation is given twice.',
      )
    gezien.add(naam)
  })
}

/** One observation that can be. */
export function eisWaarneming(waarneming: Waarneming, pad: string): void {
  const { soort } = eisDefinitie(waarneming.definitie, `${pad}/definitie`)
  eisGebied(waarneming.gebied, `${pad}/gebied`)
  eisPeriode(waarneming.periode, `${pad}/periode`)
  const verkeerd = soort === 'ja_nee' ? 'waarde' : 'antwoord'
  if (waarneming[verkeerd] !== undefined)
    throw fout(
      'invoer_ongeldig',
      `${pad}/${verkeerd}`,
      soort === 'ja_nee' ? 'antwoord: true of false' : 'waarde: een getal',
      'Dit past niet bij de definitie.',
      'This does not fit the definition.',
    )
  if (soort === 'aandeel' && waarneming.waarde && vergelijk(exact(waarneming.waarde), heel(1)) > 0)
    throw fout(
      'verhouding_onmogelijk',
      `${pad}/waarde`,
      'hoogstens 1',
      'Een deel kan niet groter zijn dan het geheel.',
      'A part cannot be greater than the whole.',
    )
}

/** What makes an observation unique. */
export function kenmerk({ definitie, gebied, periode }: Waarneming): string {
  const plaats = gebied.soort === 'land' ? 'land' : `${gebied.soort} ${gebied.code}`
  return `${definitie}|${plaats}|${periode.van}|${periode.tot}`
}

/** Do two half years make the year? Rounding to five may make them differ by ten at most. */
export function halfjarenKloppen(waarnemingen: readonly Waarneming[]): boolean {
  const perKenmerk = new Map(waarnemingen.map((een) => [kenmerk(een), een.waarde]))
  return waarnemingen.every((heelJaar) => {
    const { periode, waarde } = heelJaar
    const jaar = periode.van.slice(0, 4)
    if (!waarde || periode.van !== `${jaar}-01-01` || periode.tot !== `${jaar}-12-31`) return true
    if (eisDefinitie(heelJaar.definitie, '').soort !== 'aantal') return true
    const half = (van: string, tot: string) => perKenmerk.get(kenmerk({ ...heelJaar, periode: { van, tot } }))
    const eerste = half(periode.van, `${jaar}-06-30`)
    const tweede = half(`${jaar}-07-01`, periode.tot)
    if (!eerste || !tweede) return true
    const rest = min(min(exact(waarde), exact(eerste)), exact(tweede))
    return vergelijk(absoluut(rest), heel(10)) <= 0
  })
}

/** The observations that no cell of the answer shows, each with why: nothing is dropped silently. */
export function nietGebruikt(
  waarnemingen: readonly Waarneming[],
  gebied: Gebied,
  perioden: readonly Periode[],
): readonly NietGebruikt[] {
  const bekend = new Set(INDICATOREN.map(({ definitie }) => definitie))
  return waarnemingen.flatMap((een, waarneming): readonly NietGebruikt[] => {
    if (!bekend.has(een.definitie)) return [{ waarneming, reden: 'geen_indicator' }]
    if (!zelfdeGebied(een.gebied, gebied)) return [{ waarneming, reden: 'ander_gebied' }]
    if (!perioden.some((periode) => zelfdePeriode(periode, een.periode)))
      return [{ waarneming, reden: 'andere_periode' }]
    return []
  })
}
