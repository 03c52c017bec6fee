import type { CelInhoud } from '@voordeur/regelbouw'
import { opsomming } from '../opmaak/getal.ts'
import { type Feitwoorden, feitwoorden } from './feit.ts'

export interface Voorwaarde {
  readonly pad: string
  readonly vraag: string
  readonly antwoord: string
}

/** The conditions of a row, each as a question with the answers that fit. */
export function voorwaarden(schema: string, als: Readonly<Record<string, CelInhoud>>): readonly Voorwaarde[] {
  return Object.entries(als).map(([pad, cel]) => {
    const woorden = feitwoorden(schema, pad)
    return { pad, vraag: woorden.vraag, antwoord: celInWoorden(cel, woorden) }
  })
}

/** A cell of a table in words: `ja`, `a of b`, `18 tot en met 22`. */
export function celInWoorden(cel: CelInhoud, { antwoord }: Feitwoorden): string {
  if (Array.isArray(cel)) return opsomming(cel.map(antwoord), 'of')
  if (typeof cel !== 'object') return antwoord(cel)
  const { minimum: van, maximum: tot, exclusiveMinimum: na, exclusiveMaximum: voor } = cel
  if (van !== undefined && tot !== undefined) return `${antwoord(van)} tot en met ${antwoord(tot)}`
  const datum = typeof (van ?? tot ?? na ?? voor) === 'string'
  return [
    ...(van === undefined ? [] : [`${datum ? 'vanaf' : 'minstens'} ${antwoord(van)}`]),
    ...(na === undefined ? [] : [`${datum ? 'na' : 'meer dan'} ${antwoord(na)}`]),
    ...(tot === undefined ? [] : [`${datum ? 'tot en met' : 'hoogstens'} ${antwoord(tot)}`]),
    ...(voor === undefined ? [] : [`${datum ? 'voor' : 'minder dan'} ${antwoord(voor)}`]),
  ].join(' en ')
}
