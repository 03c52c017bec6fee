import { type Feitwaarde, fout } from '@voordeur/kern'
import { feitvraag } from './feitvraag.ts'
import { eissoorten } from './generated/eissoorten.ts'
import { groepen } from './generated/groepen.ts'
import type { Eissoort, Groepsnaam, NietGelezen, Uitkomst } from './generated/typen.ts'
import { uitkomsten } from './generated/uitkomsten.ts'
import { ONDERWERP } from './mens.ts'

/** The codes in answers that have words, by what they are about. */
export interface Codes {
  readonly eis: Eissoort
  readonly groep: Groepsnaam
  readonly uitkomst: Uitkomst
  readonly onderwerp: NietGelezen
}

/**
 * A code of an answer in plain Dutch, for a screen or a letter: what a condition is about, who belongs to a statutory
 * group, what an outcome means, which subject of a scheme was not read. Short names of our own, no law.
 *
 * @throws VoordeurFout `invoer_ongeldig` at `/code` if there is no such code
 *
 * @example
 * inWoorden('eis', 'aangifte') // 'Aangifte bij de politie'
 */
export function inWoorden<Over extends keyof Codes>(over: Over, code: Codes[Over]): string {
  const zin = WOORDEN[over](code)
  if (zin === undefined)
    throw fout(
      'invoer_ongeldig',
      '/code',
      'een code uit een antwoord',
      'Deze code bestaat niet.',
      'There is no such code.',
    )
  return zin
}

const WOORDEN: Readonly<Record<keyof Codes, (code: string) => string | undefined>> = {
  eis: (code) => eissoorten[0].items.find(({ dan }) => dan.soort === code)?.dan.titel,
  groep: (code) => groepen[0].items.find(({ dan }) => dan.groep === code)?.dan.titel,
  uitkomst: (code) => uitkomsten[0].items.find(({ dan }) => dan.uitkomst === code)?.dan.titel,
  onderwerp: (code) => (Object.hasOwn(ONDERWERP, code) ? ONDERWERP[code as NietGelezen] : undefined),
}

/**
 * A fact with its value as question and answer. The fact as in an answer (`/verblijf/status`) or with dots.
 *
 * @throws VoordeurFout `invoer_ongeldig` at `/feit` if there is no such fact
 *
 * @example
 * feitInWoorden('/woonduur/gemeente_jaren', 2).antwoord // '2 jaar.'
 */
export function feitInWoorden(
  feit: string,
  waarde: Feitwaarde,
): { readonly vraag: string; readonly antwoord: string } {
  const { vraag, antwoorden, eenheid } = feitvraag(feit.replace(/^\//, '').replaceAll('/', '.'))
  if (typeof waarde === 'boolean') return { vraag, antwoord: waarde ? 'Ja.' : 'Nee.' }
  if (typeof waarde === 'number' && eenheid === 'eurocent')
    return { vraag, antwoord: `${euro(waarde)} euro.` }
  if (typeof waarde === 'number' && eenheid === 'jaar') return { vraag, antwoord: `${waarde} jaar.` }
  return { vraag, antwoord: antwoorden?.[String(waarde)] ?? `${waarde}.` }
}

/** Whole cents as Dutch euros: `44.655`, `12,50`. */
function euro(eurocent: number): string {
  const [heel, rest] = [Math.trunc(eurocent / 100), Math.abs(eurocent % 100)]
  return `${String(heel).replace(/\B(?=(\d{3})+$)/g, '.')}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`
}
