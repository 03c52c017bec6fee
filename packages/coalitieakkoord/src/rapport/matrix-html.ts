import type { Matrix, Matrixopties } from './matrix.ts'

/** Many agreements as one HTML table. */
export function matrixHtml({ peildatum }: Matrixopties): Matrix {
  return { kop: `${peildatum}\r\n`, rij: () => '', ongelezen: () => '', voet: '' }
}
