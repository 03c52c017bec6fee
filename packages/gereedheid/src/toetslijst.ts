import { type LijstOpDatum, lijstOpDatum, type Toetslijst, versiesVanLijst } from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import { campagne } from './generated/campagne.ts'
import { gemeente } from './generated/gemeente.ts'
import { opleidingContactberoepen } from './generated/opleiding-contactberoepen.ts'
import { opleidingPolitie } from './generated/opleiding-politie.ts'
import type { Lijstnaam } from './generated/typen.ts'

const LIJSTEN: Readonly<Record<Lijstnaam, readonly Toetslijst[]>> = {
  campagne,
  gemeente,
  'opleiding-contactberoepen': opleidingContactberoepen,
  'opleiding-politie': opleidingPolitie,
}

/**
 * A checklist as it holds on a day, with the scale, the items, what to look for, model sentences and sources.
 *
 * @param naam one of the names in {@link Lijstnaam}.
 * @param peildatum ISO 8601 date.
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig` or `regel_bestaat_niet_op_datum`.
 *
 * @example
 * toetslijst('campagne', '2026-11-25').items[0]?.titel // 'Mensen herkennen zich erin'
 */
export function toetslijst(naam: Lijstnaam, peildatum: string): LijstOpDatum {
  return lijstOpDatum(bronnen, lijstVersies(naam), peildatum)
}

/**
 * The names of the checklists.
 *
 * @example
 * lijstnamen().includes('campagne') // true
 */
export function lijstnamen(): readonly Lijstnaam[] {
  return Object.keys(LIJSTEN) as readonly Lijstnaam[]
}

/** All versions of a checklist, the oldest first; `pad` is the place that an error names. */
export function lijstVersies(naam: Lijstnaam, pad = '/naam'): readonly Toetslijst[] {
  return versiesVanLijst(LIJSTEN, naam, pad)
}
