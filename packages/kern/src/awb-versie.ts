import type { Datum } from './datum.ts'
import { awb } from './generated/awb.ts'
import { opDatum } from './versies.ts'

/** The rules of the Awb in one period. */
export type Awbversie = (typeof awb)[number]

/** The rules on the peildatum or, without one, on the day of the event. */
export function awbOp(
  { peildatum }: { readonly peildatum?: Datum },
  gebeurtenis: Datum,
  pad: string,
): Awbversie {
  return peildatum === undefined ? opDatum(awb, gebeurtenis, pad) : opDatum(awb, peildatum, '/peildatum')
}
