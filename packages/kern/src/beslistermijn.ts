import { type Awbversie, awbOp } from './awb-versie.ts'
import { type BeslistermijnInvoer, eisVraag } from './beslistermijn-invoer.ts'
import { type Datum, dagnummer } from './datum.ts'
import { type Dwangsom, dwangsomNa } from './dwangsom.ts'
import { nietBehandelenNa } from './niet-behandelen.ts'
import { metDagen, stapLooptNog, waarschuwingenBij } from './opschorting.ts'
import { registerregel } from './registerregel.ts'
import { regelstap, stapBegin } from './stap.ts'
import { dagenStil, zonderOverlap } from './stilstand.ts'
import { bereken } from './termijn.ts'
import type { TermijnInvoer } from './termijn-invoer.ts'
import { weegUitstel } from './uitstel.ts'
import { letOp, type Toelichting } from './waarschuwing.ts'

export type Beslistermijn = BekendeTermijn | OnbekendeTermijn

export interface BekendeTermijn extends Gevolgen {
  readonly looptNog: false
  /** The last day for the decision. */
  readonly uiterlijk: Datum
  /** Days up to and including `uiterlijk` on which the term stood still; overlapping days count once. */
  readonly dagenOpgeschort: number
}

/** A suspension has not ended yet, so that the end is not known. It is not guessed. */
export interface OnbekendeTermijn extends Gevolgen {
  readonly looptNog: true
  readonly uiterlijk: undefined
  readonly dagenOpgeschort: undefined
}

export interface Gevolgen extends Toelichting {
  /** Present if a notice of default was received. */
  readonly dwangsom?: Dwangsom
  /** The last day for a decision not to treat the application (Awb 4:5 lid 4), after the last invitation. */
  readonly nietBehandelenUiterlijk?: Datum
}

/**
 * When must the decision on an application be given at the latest, and what follows if it is not?
 * Algemene wet bestuursrecht 4:5 lid 4, 4:13-4:15 and 4:17; Algemene termijnenwet 1, 2 and 4.
 *
 * How days are counted is our reading (`zekerheid: 'uitleg'`), and each step says so:
 * - Awb 4:15 lid 1, "met ingang van de dag na die waarop ... uitnodigt, tot de dag waarop de aanvraag is
 *   aangevuld": the first suspended day is the day after the invitation; the day of completion ("tot") is a day
 *   of the term again. A period for completion that passes unused has passed when its last day is over,
 *   so that last day is still suspended.
 * - Awb 4:15 lid 2, "gedurende" and "zolang": the first and the last day both stand still.
 * - Suspended days lengthen the term; after that the Algemene termijnenwet is applied. The term does not end
 *   on a suspended day. A suspension that starts after the end of the term changes nothing.
 * - Awb 4:14 lid 3: the day named in a timely notice replaces the eight weeks. It is no term "in een wet", so it
 *   does not move for a weekend. Days suspended after the notice lengthen it. Awb 4:14 lid 1 (a term
 *   set by a regulation) asks for a notice but does not say that the term becomes longer; so it does not.
 * - Awb 4:17 lid 3: two weeks have passed when their last day is over; the dwangsom starts the day after. Lid 1
 *   switches the Algemene termijnenwet off for the 42 days only, so it does apply to the two weeks.
 *
 * Dates are ISO 8601, amounts whole euro cents. Throws `invoer_ongeldig`, `datum_ongeldig`, `getal_ongeldig` or
 * `periode_ongeldig` with the JSON pointer of the field, and `regel_bestaat_niet_op_datum` before 2015.
 *
 * @example
 * beslistermijn({ ontvangen: '2026-07-01' }).uiterlijk // '2026-08-26'
 *
 * @example
 * beslistermijn({
 *   ontvangen: '2026-07-01',
 *   opschortingen: [{ reden: 'aanvullen', uitgenodigd: '2026-07-10', aangevuld: '2026-07-20' }],
 * }).uiterlijk // '2026-09-04' (nine days later: 11 up to and including 19 July)
 */
export function beslistermijn(invoer: BeslistermijnInvoer): Beslistermijn {
  const vraag = eisVraag(invoer)
  const { ontvangen } = vraag
  const awb = awbOp(vraag, ontvangen, '/ontvangen')
  const opschortingen = metDagen(vraag.opschortingen ?? [], awb)
  const stilstand = zonderOverlap(opschortingen, dagnummer(ontvangen))
  const basis = bereken(basistermijn(vraag, awb), stilstand)
  const uitstel = weegUitstel(vraag, awb, basis?.uiterlijk, stilstand)
  const { uiterlijk } = uitstel
  const { nietBehandelenUiterlijk, ...nietBehandelen } = nietBehandelenNa(vraag)
  const { dwangsom, ...gebreke } = dwangsomNa(vraag, uiterlijk)

  const gevolgen: Gevolgen = {
    stappen: [
      ...(vraag.termijn === undefined ? [regelstap(ontvangen, registerregel(awb, 'beslistermijn'))] : []),
      stapBegin(ontvangen),
      ...opschortingen.map(({ stap }) => stap),
      ...(basis?.stappen ?? [stapLooptNog(opschortingen)]),
      ...uitstel.stappen,
      ...nietBehandelen.stappen,
      ...gebreke.stappen,
    ],
    ...(dwangsom && { dwangsom }),
    ...(nietBehandelenUiterlijk !== undefined && { nietBehandelenUiterlijk }),
    waarschuwingen: [
      ...(vraag.termijn === undefined
        ? [letOp('termijn_kan_korter', registerregel(awb, 'termijn-kan-korter'))]
        : []),
      ...uitstel.waarschuwingen,
      ...waarschuwingenBij(opschortingen, awb, uiterlijk),
      ...nietBehandelen.waarschuwingen,
      ...gebreke.waarschuwingen,
    ],
  }
  return uiterlijk === undefined
    ? { looptNog: true, uiterlijk, dagenOpgeschort: undefined, ...gevolgen }
    : { looptNog: false, uiterlijk, dagenOpgeschort: dagenStil(stilstand, dagnummer(uiterlijk)), ...gevolgen }
}

/** The term before any notice of delay. */
function basistermijn({ ontvangen, termijn: vast }: BeslistermijnInvoer, awb: Awbversie): TermijnInvoer {
  if (vast === undefined) {
    const { dan, bron } = registerregel(awb, 'beslistermijn')
    return { begin: ontvangen, lengte: { weken: dan.weken }, bron }
  }
  const { lengte, bron, regelingZegtAtw } = vast
  if (regelingZegtAtw !== false) return { begin: ontvangen, lengte, bron }
  return { begin: ontvangen, lengte, bron, atw: false, reden: 'regeling_zwijgt' }
}
