import { vanDagnummer } from './datum.ts'
import { isWerkdag } from './feestdagen.ts'

/**
 * Days (as day numbers, both ends included) on which a term stands still. `tot: Infinity`: end not known.
 * Such a day is no day of the term: it is not counted, and the term cannot end on it.
 * Below, a list of these is sorted and without overlap; a day that is `Infinity` is not known.
 */
export interface Stilstand {
  readonly van: number
  readonly tot: number
}

/** The days after `na` of sorted periods, each day once. */
export function zonderOverlap(perioden: readonly Stilstand[], na: number): readonly Stilstand[] {
  let laatste = na
  return perioden.flatMap(({ van, tot }) => {
    if (tot < van || tot <= laatste) return []
    const eerste = Math.max(van, laatste + 1)
    laatste = tot
    return [{ van: eerste, tot }]
  })
}

/** How many days of the standstill fall on or before a day. */
export function dagenStil(stilstand: readonly Stilstand[], totEnMet: number): number {
  return stilstand.reduce((som, { van, tot }) => som + Math.max(0, Math.min(tot, totEnMet) - van + 1), 0)
}

/** The last day of a term that without standstill would end on `einde`. */
export function metStilstand(einde: number, stilstand: readonly Stilstand[]): number {
  return stilstand.reduce(
    (laatste, { van, tot }) => (van <= laatste ? laatste + tot - van + 1 : laatste),
    einde,
  )
}

/** The day on which that many working days have been counted since the day after `begin`. */
export function naWerkdagen(begin: number, werkdagen: number, stilstand: readonly Stilstand[]): number {
  let dag = begin
  for (let geteld = 0; geteld < werkdagen && dag < Infinity; geteld++)
    dag = volgendeWerkdag(dag + 1, stilstand)
  return dag
}

/** The first working day on or after a day on which the term does not stand still. */
export function volgendeWerkdag(vanaf: number, stilstand: readonly Stilstand[]): number {
  let dag = vanaf
  while (dag < Infinity) {
    const stil = stilstand.find(({ van, tot }) => van <= dag && dag <= tot)
    if (stil === undefined && isWerkdag(vanDagnummer(dag))) break
    dag = (stil?.tot ?? dag) + 1
  }
  return dag
}
