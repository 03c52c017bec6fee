import { bronnenOp, eisDatum, eisObject, fout, geldtOp, opDatum, versie } from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import type { Voorbeeldenlijst, Voorbeeldsoort } from './generated/typen.ts'
import { voorbeelden as lijsten } from './generated/voorbeelden.ts'
import { voorbeeldopmerkingen } from './generated/voorbeeldopmerkingen.ts'

/** Which examples, on which day. */
export interface Voorbeeldkeuze {
  /** Absent: every kind. */
  readonly soort?: Voorbeeldsoort
  /** ISO 8601 (`2026-11-25`). It picks the version of every list. */
  readonly peildatum: string
}

/**
 * Examples and definitions of unsafety, for forms and explanation. Never exhaustive: what is not in the list can be
 * just as dangerous, and the remarks that come along say so. Of structural unsafety only the definition was found.
 *
 * Source: KNMG-meldcode (examples of acute unsafety), the general frameworks (definitions), a trainer's page, each
 * marked with its certainty. They belong to the meldcode of 2019; before that day the list is empty and says why.
 *
 * @throws VoordeurFout `invoer_ongeldig` or `datum_ongeldig`, with the JSON pointer of the field.
 *
 * @example
 * voorbeelden({ soort: 'onthulling', peildatum: '2026-11-25' }).voorbeelden.length // 1
 */
export function voorbeelden(keuze: Voorbeeldkeuze): Voorbeeldenlijst {
  eisObject(keuze, ['soort', 'peildatum'], '')
  const peildatum = eisDatum(keuze.peildatum, '/peildatum')
  const soort = eisSoort(keuze.soort)
  const past = (over: Voorbeeldsoort | 'alle') => soort === undefined || over === soort || over === 'alle'
  const lijst = lijsten.find(({ geldig }) => geldtOp(geldig, peildatum))
  const opmerkingen = opDatum(voorbeeldopmerkingen, peildatum)
  return {
    voorbeelden: (lijst?.items ?? [])
      .filter(({ dan }) => past(dan.soort))
      .map(({ dan, bron, zekerheid }) => ({
        ...dan,
        bron: bronnenOp(bronnen, { bron }, peildatum),
        zekerheid,
      })),
    opmerkingen: opmerkingen.items
      .filter(({ dan }) => past(dan.over))
      .map(({ dan, bron, zekerheid }) => ({
        ...dan,
        bron: bronnenOp(bronnen, { bron }, peildatum),
        zekerheid,
      })),
    versie: versie(pakket, peildatum, lijst ? [lijst, opmerkingen] : [opmerkingen]),
  }
}

function eisSoort(soort: unknown): Voorbeeldsoort | undefined {
  if (soort === undefined || SOORTEN.includes(soort as Voorbeeldsoort))
    return soort as Voorbeeldsoort | undefined
  throw fout(
    'invoer_ongeldig',
    '/soort',
    `een van: ${SOORTEN.join(', ')}`,
    'Deze soort voorbeelden bestaat niet.',
    'There is no such kind of examples.',
  )
}

const SOORTEN: readonly Voorbeeldsoort[] = [
  'acute_onveiligheid',
  'structurele_onveiligheid',
  'onthulling',
  'bijzondere_vormen',
]
