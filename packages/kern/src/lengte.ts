import { type Datum, plusDagen, plusJaren, plusMaanden, plusWeken } from './datum.ts'
import { eisGeheelGetal, eisObject, onder, onverwacht } from './fout.ts'

/** The length of a statutory term. Terms in hours and terms that count backwards are not offered. */
export type Lengte =
  | { readonly dagen: number }
  | { readonly werkdagen: number }
  | { readonly weken: number }
  | { readonly maanden: number }
  | { readonly jaren: number }

/** The day that lies this length after another. Working days need the holidays, and are counted elsewhere. */
export function plusLengte(begin: Datum, lengte: Exclude<Lengte, { readonly werkdagen: number }>): Datum {
  if ('dagen' in lengte) return plusDagen(begin, lengte.dagen)
  if ('weken' in lengte) return plusWeken(begin, lengte.weken)
  if ('maanden' in lengte) return plusMaanden(begin, lengte.maanden)
  return plusJaren(begin, lengte.jaren)
}

/** The length as one says it: `8 weken`, `1 jaar`. */
export function lengteInWoorden(lengte: Lengte): string {
  if ('dagen' in lengte) return aantal(lengte.dagen, 'dag', 'dagen')
  if ('werkdagen' in lengte) return aantal(lengte.werkdagen, 'werkdag', 'werkdagen')
  if ('weken' in lengte) return aantal(lengte.weken, 'week', 'weken')
  if ('maanden' in lengte) return aantal(lengte.maanden, 'maand', 'maanden')
  return aantal(lengte.jaren, 'jaar', 'jaar')
}

/** A number with the right word behind it. */
export function aantal(getal: number, enkelvoud: string, meervoud: string): string {
  return `${getal} ${getal === 1 ? enkelvoud : meervoud}`
}

/** Throws `invoer_ongeldig` or `getal_ongeldig` if this is not exactly one length of 1 or more. */
export function eisLengte(waarde: unknown, pad: string): void {
  const lengte = eisObject(waarde, ['dagen', 'werkdagen', 'weken', 'maanden', 'jaren'], pad)
  const [eenheid, ...rest] = Object.keys(lengte)
  if (eenheid === undefined || rest.length > 0)
    throw onverwacht(
      pad,
      'precies één lengte, zoals { weken: 8 }',
      'exactly one length, such as { weken: 8 }',
    )
  eisGeheelGetal(lengte[eenheid], 1, onder(pad, eenheid))
}
