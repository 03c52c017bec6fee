import { type LijstOpDatum, lijstOpDatum, type Toetslijst, versiesVanLijst } from '@voordeur/kern'
import { akkoord } from './generated/akkoord.ts'
import { bronnen } from './generated/bronnen.ts'
import { regiovisie } from './generated/regiovisie.ts'
import type { Lijstnaam } from './generated/typen.ts'
import { wmoPlan } from './generated/wmo-plan.ts'

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
  return lijstOpDatum(bronnen, versiesVanLijst(LIJSTEN, naam, '/naam'), peildatum)
}
