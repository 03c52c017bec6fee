import { type Bron, bronnenOp, fout, opDatum, type Toetsitem, type Toetslijst } from '@voordeur/kern'
import { akkoord } from './generated/akkoord.ts'
import { bronnen } from './generated/bronnen.ts'
import { regiovisie } from './generated/regiovisie.ts'
import type { Lijstnaam } from './generated/typen.ts'
import { wmoPlan } from './generated/wmo-plan.ts'

/** A checklist to show: its items with sources that a reader can follow. */
export interface LijstOpDatum extends Omit<Toetslijst, 'items'> {
  readonly items: readonly ItemOpDatum[]
}

export interface ItemOpDatum extends Omit<Toetsitem, 'bron'> {
  readonly bron: readonly Bron[]
}

const LIJSTEN: Readonly<Record<Lijstnaam, readonly Toetslijst[]>> = {
  akkoord,
  'wmo-plan': wmoPlan,
  regiovisie,
}

/**
 * A checklist as it holds on a day, with the scale, the items, what to look for, model sentences and sources.
 *
 * @param naam `akkoord`, `wmo-plan` or `regiovisie`.
 * @param peildatum ISO 8601 date.
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig` or `regel_bestaat_niet_op_datum`.
 *
 * @example
 * toetslijst('akkoord', '2026-11-25').items[0]?.titel // 'Het onderwerp is benoemd'
 */
export function toetslijst(naam: Lijstnaam, peildatum: string): LijstOpDatum {
  if (!Object.hasOwn(LIJSTEN, naam)) {
    const namen = Object.keys(LIJSTEN).join(', ')
    throw fout(
      'invoer_ongeldig',
      '/naam',
      `een van: ${namen}`,
      'Deze toetslijst bestaat niet.',
      'There is no such checklist.',
    )
  }
  const lijst = opDatum(LIJSTEN[naam], peildatum)
  return {
    ...lijst,
    items: lijst.items.map((item) => ({ ...item, bron: bronnenOp(bronnen, item, peildatum) })),
  }
}
