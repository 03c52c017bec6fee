import { dagenTussen, fout, plusDagen } from '@voordeur/kern'
import type { Periode } from './generated/typen.ts'

/** The period, known to end on or after its first day. Throws `periode_ongeldig`. */
export function eisPeriode(periode: Periode, pad: string): Periode {
  if (periode.van <= periode.tot) return periode
  throw fout(
    'periode_ongeldig',
    `${pad}/tot`,
    'een dag op of na de eerste dag',
    'De periode eindigt voor zij begint.',
    'The period ends before it begins.',
  )
}

export function zelfdePeriode(a: Periode, b: Periode): boolean {
  return a.van === b.van && a.tot === b.tot
}

/** As long as each other: in whole months where both are whole months (a leap year is a year), else in days. */
export function evenLang(a: Periode, b: Periode): boolean {
  const [in_a, in_b] = [maanden(a), maanden(b)]
  return in_a !== undefined && in_b !== undefined ? in_a === in_b : dagen(a) === dagen(b)
}

/** Do both begin on the same day of the year? The first half of a year says little about the second. */
export function zelfdeDeelVanJaar(a: Periode, b: Periode): boolean {
  return a.van.slice(5) === b.van.slice(5)
}

/** A period for a person: `2023`, `eerste halfjaar van 2023`, or its two days. */
export function periodeInWoorden({ van, tot }: Periode): string {
  const [jaar, einde] = [van.slice(0, 4), tot.slice(0, 4)]
  if (van === tot) return van
  if (van.endsWith('-01-01') && tot.endsWith('-12-31')) return jaar === einde ? jaar : `${jaar}-${einde}`
  if (jaar === einde && van.endsWith('-01-01') && tot.endsWith('-06-30')) return `eerste halfjaar van ${jaar}`
  if (jaar === einde && van.endsWith('-07-01') && tot.endsWith('-12-31')) return `tweede halfjaar van ${jaar}`
  return `${van} tot en met ${tot}`
}

function maanden({ van, tot }: Periode): number | undefined {
  const erna = tot === '2199-12-31' ? '2200-01-01' : plusDagen(tot, 1)
  if (!van.endsWith('-01') || !erna.endsWith('-01')) return undefined
  const in_maanden = (dag: string) => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7))
  return in_maanden(erna) - in_maanden(van)
}

function dagen({ van, tot }: Periode): number {
  return dagenTussen(van, tot)
}
