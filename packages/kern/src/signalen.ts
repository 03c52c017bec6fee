import type { Bronregister } from './bron.ts'
import type { Mensvraag, Signaal } from './generated/typen.ts'
import { alsMensvraag, bronnenOp } from './onderbouwing.ts'
import type { Tabel } from './tabel.ts'
import { JA, NEE } from './waarheid.ts'

/** What a row of a table of duties adds to an answer: a signal, or (`mens`) a question to the person who decides. */
export interface Aandachtspunt {
  readonly code: string
  readonly soort: Signaal['soort'] | 'mens'
}

/**
 * The rows that apply, as signals and as questions to a person. A signal that hangs on an absent fact is `mogelijk`;
 * a question is only asked when its row surely applies.
 */
export function signalenUit<Feiten extends object>(
  register: Bronregister,
  tabel: Tabel<Feiten, Aandachtspunt>,
  feiten: Feiten,
  peildatum: string,
): { readonly signalen: readonly Signaal[]; readonly vragen: readonly Mensvraag[] } {
  const signalen: Signaal[] = []
  const vragen: Mensvraag[] = []
  for (const rij of tabel.rijen) {
    const waarheid = rij.als(feiten)
    if (waarheid === NEE) continue
    const { code, soort } = rij.dan
    if (soort !== 'mens')
      signalen.push({
        code,
        soort,
        geldt: waarheid === JA ? 'ja' : 'mogelijk',
        zin: rij.omdat,
        bron: bronnenOp(register, rij, peildatum),
        zekerheid: rij.zekerheid,
      })
    else if (waarheid === JA) vragen.push(alsMensvraag(register, rij, peildatum))
  }
  return { signalen, vragen }
}

/**
 * Danger first, in the order of the rules, since what may be danger is told as if it were. Then clashes, rights, duties
 * and warnings; of each kind, what applies before what may apply.
 */
export function opErnst(signalen: readonly Signaal[]): readonly Signaal[] {
  const rang = ({ soort, geldt }: Signaal) =>
    VOLGORDE.indexOf(soort) * 2 + (geldt === 'ja' || soort === 'gevaar' ? 0 : 1)
  return [...signalen].sort((a, b) => rang(a) - rang(b))
}

const VOLGORDE: readonly Signaal['soort'][] = ['gevaar', 'strijd', 'recht', 'plicht', 'let_op']
