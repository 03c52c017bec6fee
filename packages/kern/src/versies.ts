import { eisDatum, langeDatum } from './datum.ts'
import { fout } from './fout.ts'
import type { Geldigheid } from './generated/typen.ts'

/** Something that holds between two dates: a table, a register, a scheme. */
export interface Gedateerd {
  readonly id: string
  readonly titel: string
  readonly geldig: Geldigheid
}

/** Does it hold on this day? Both ends count. */
export function geldtOp(geldig: Geldigheid, datum: string): boolean {
  return geldig.van <= datum && (geldig.tot === undefined || datum <= geldig.tot)
}

/**
 * The version that holds on a day. An expired rule never falls back to an older one.
 *
 * @throws VoordeurFout `datum_ongeldig` if the day does not exist;
 * `regel_bestaat_niet_op_datum`, naming the dates, if no version holds on it.
 */
export function opDatum<T extends Gedateerd>(
  versies: readonly T[],
  peildatum: string,
  pad = '/peildatum',
): T {
  eisDatum(peildatum, pad)
  const versie = versies.find(({ geldig }) => geldtOp(geldig, peildatum))
  if (versie) return versie
  const periodes = versies.map(({ geldig }) => periode(geldig)).join('; ')
  throw fout(
    'regel_bestaat_niet_op_datum',
    pad,
    `een datum in: ${periodes}`,
    `De regel "${versies[0]?.titel}" bestaat niet op ${langeDatum(peildatum)}. Hij geldt: ${periodes}.`,
    `Rule ${versies[0]?.id} has no version in force on ${peildatum}. In force: ${versies.map(({ geldig }) => `${geldig.van}..${geldig.tot ?? ''}`).join('; ')}.`,
  )
}

/** Of the versions those that hold on a day: one, or none where the rule did not exist. */
export function geldend<T extends Gedateerd>(versies: readonly T[], peildatum: string): readonly T[] {
  return versies.filter(({ geldig }) => geldtOp(geldig, peildatum))
}

/** A period in words: `van 1 juli 2017 tot en met 30 juni 2026`, `vanaf 1 juli 2026`. */
export function periode(geldig: Geldigheid): string {
  return geldig.tot === undefined
    ? `vanaf ${langeDatum(geldig.van)}`
    : `van ${langeDatum(geldig.van)} tot en met ${langeDatum(geldig.tot)}`
}
