import { schuif, stapZonderAtw } from './algemene-termijnenwet.ts'
import { type Datum, dagnummer, langeDatum, vanDagnummer } from './datum.ts'
import { aantal, type Lengte, lengteInWoorden, plusLengte } from './lengte.ts'
import { type Stap, stapBegin, uitlegstap } from './stap.ts'
import { dagenStil, metStilstand, naWerkdagen, type Stilstand } from './stilstand.ts'
import { eisTermijn, type TermijnInvoer } from './termijn-invoer.ts'

export interface Termijn {
  /** The last day before the Algemene termijnenwet is applied. */
  readonly voorAtw: Datum
  /** The last day of the term. */
  readonly uiterlijk: Datum
  readonly stappen: readonly Stap[]
}

/**
 * When does a statutory term end? Algemene termijnenwet, articles 1, 2 and 4.
 *
 * The day of the event itself does not count: counting starts the day after. No law text that was read says so;
 * the step carries `zekerheid: 'uitleg'`. A term that ends on a Saturday, a Sunday or a holiday runs on to the
 * next day that is none of these; a term of three days or more holds at least two such days. Terms of more
 * than 90 days, twelve weeks or three months, and terms in years, are not moved.
 *
 * Lengths are whole numbers of 1 or more; dates are ISO 8601.
 * Throws `invoer_ongeldig`, `datum_ongeldig`, `getal_ongeldig`, each with the JSON pointer of the field, and
 * `regel_bestaat_niet_op_datum` where the act as it was before 10 October 2010 would be needed.
 *
 * @example
 * termijn({ begin: '2026-03-09', lengte: { weken: 4 } }).uiterlijk // '2026-04-07' (6 April is tweede Paasdag)
 */
export function termijn(invoer: TermijnInvoer): Termijn {
  const vraag = eisTermijn(invoer)
  // Without a standstill there always is an end.
  const { voorAtw, uiterlijk, stappen } = bereken(vraag, [])!
  return { voorAtw, uiterlijk, stappen: [stapBegin(vraag.begin), ...stappen] }
}

/**
 * The term with days after its begin on which it stands still. Days after the end do not matter.
 * Undefined when the end depends on a standstill without end.
 * The steps do not hold the first one, {@link stapBegin}, so that a caller can explain the standstill after it.
 */
export function bereken(vraag: TermijnInvoer, stilstand: readonly Stilstand[]): Termijn | undefined {
  const { begin, lengte, bron = [] } = vraag
  const geteld = tel(begin, lengte, stilstand)
  if (geteld === Infinity) return undefined
  const verschuiving =
    vraag.atw === false
      ? { einde: geteld, stappen: [stapZonderAtw(geteld, vraag)] }
      : schuif(dagnummer(begin), geteld, lengte, stilstand)
  if (verschuiving === undefined) return undefined
  const { einde, stappen } = verschuiving
  const voorAtw = vanDagnummer(geteld)
  const stapEinde = uitlegstap(voorAtw, zinEinde(voorAtw, lengte, dagenStil(stilstand, geteld)), bron)
  return { voorAtw, uiterlijk: vanDagnummer(einde), stappen: [stapEinde, ...stappen] }
}

function tel(begin: Datum, lengte: Lengte, stilstand: readonly Stilstand[]): number {
  if ('werkdagen' in lengte) return naWerkdagen(dagnummer(begin), lengte.werkdagen, stilstand)
  return metStilstand(dagnummer(plusLengte(begin, lengte)), stilstand)
}

/** The length is the source's; that it ends on this day rests on how we count. */
function zinEinde(einde: Datum, lengte: Lengte, stil: number): string {
  const opgeschort = stil === 0 ? '' : ` en staat ${aantal(stil, 'dag', 'dagen')} stil`
  return `De termijn duurt ${lengteInWoorden(lengte)}${opgeschort}. De laatste dag is dan ${langeDatum(einde)}.`
}
