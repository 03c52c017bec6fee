import type { Matrix, Matrixopties } from './matrix.ts'

/** Many agreements as CSV: one row each, the items as columns. */
export function matrixCsv({ peildatum }: Matrixopties): Matrix {
  return { kop: `${peildatum}\r\n`, rij: () => '', ongelezen: () => '', voet: '' }
}
