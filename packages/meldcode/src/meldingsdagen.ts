import { fout } from '@voordeur/kern'
import type { Meldingsdata } from './generated/typen.ts'

/** The last day that is known; undefined if none is. */
export function laatsteDag(melding: Meldingsdata): string | undefined {
  return dagenIn(melding)
    .map(({ dag }) => dag)
    .sort()
    .at(-1)
}

/**
 * Throws if a day lies before the laws that were read, after the `peildatum`, or before the report that it follows on.
 * The days themselves are not repeated in the message.
 */
export function eisVolgorde(melding: Meldingsdata, peildatum: string): void {
  for (const { dag, pad } of dagenIn(melding)) {
    if (dag < EERSTE_DAG)
      throw fout(
        'regel_bestaat_niet_op_datum',
        pad,
        `een dag vanaf ${EERSTE_DAG}`,
        'Deze dag ligt voor 1 januari 2015. De termijnen van toen zijn niet gelezen.',
        'This day is before 1 January 2015. The terms of that time were not read.',
      )
    if (dag > peildatum)
      throw fout(
        'periode_ongeldig',
        pad,
        'een dag op of voor de peildatum',
        'Deze dag ligt na de peildatum.',
        'This day is after the peildatum.',
      )
  }
  const { ontvangen, onderzoek_nodig_vastgesteld: vastgesteld } = melding
  if (ontvangen !== undefined && vastgesteld !== undefined && vastgesteld < ontvangen)
    throw fout(
      'periode_ongeldig',
      '/melding/onderzoek_nodig_vastgesteld',
      'een dag op of na de ontvangst',
      'De vaststelling ligt voor de ontvangst van de melding.',
      'The decision is before the receipt of the report.',
    )
}

/** The Wmo 2015 and its decree begin here. */
const EERSTE_DAG = '2015-01-01'

function dagenIn({
  verlengingen = [],
  acuut: _,
  ...dagen
}: Meldingsdata): readonly { readonly dag: string; readonly pad: string }[] {
  return [
    ...Object.entries(dagen).flatMap(([naam, dag]: [string, string | undefined]) =>
      dag === undefined ? [] : [{ dag, pad: `/melding/${naam}` }],
    ),
    ...verlengingen.map(({ besloten_op }, i) => ({
      dag: besloten_op,
      pad: `/melding/verlengingen/${i}/besloten_op`,
    })),
  ]
}
