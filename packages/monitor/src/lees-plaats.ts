import { fout } from '@voordeur/kern'
import type { Gebied, Periode } from './generated/typen.ts'
import { type Gelezen, leesGebied, leesPeriode } from './lees-cel.ts'

/**
 * The area of a CBS code: `NL`, `PV27`, `VT15`, `GM0363`.
 *
 * @throws VoordeurFout `invoer_ongeldig` at `pad`.
 *
 * @example
 * gebiedVan('GM0363') // { soort: 'gemeente', code: 'GM0363' }
 */
export function gebiedVan(code: string, pad = '/gebied'): Gebied {
  return eis(leesGebied(code), pad)
}

/**
 * The period of a code: `2023`, `2023-H1`, `2023HJ01`, or two days with a slash.
 *
 * @throws VoordeurFout `invoer_ongeldig` at `pad`.
 *
 * @example
 * periodeVan('2023-H1') // { van: '2023-01-01', tot: '2023-06-30' }
 */
export function periodeVan(code: string, pad = '/periode'): Periode {
  return eis(leesPeriode(code), pad).periode
}

function eis<T>(gelezen: Gelezen<T>, pad: string): T {
  if ('waarde' in gelezen) return gelezen.waarde
  const { verwacht, bericht } = gelezen.fout
  throw fout('invoer_ongeldig', pad, verwacht, bericht, 'This cannot be read.')
}
