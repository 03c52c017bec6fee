import { langeDatum } from '@voordeur/kern'
import { codeInWoorden, uitlegPerKeuze } from './keuze.ts'
import { element, kind, type Veld, veld } from './veld.ts'

/** A part of what follows (`dan`) as a name with a value; a value can have parts itself. */
export interface Gevolgdeel {
  readonly naam: string
  readonly waarde: string | readonly Gevolgdeel[] | readonly (readonly Gevolgdeel[])[]
}

/** What follows from a row or stands in a register, in words. */
export function gevolgen(schema: string, dan: object): readonly Gevolgdeel[] {
  const hier = veld(schema, '')
  return delen(dan, hier)
}

function delen(dan: object, hier: Veld | undefined): readonly Gevolgdeel[] {
  return Object.entries(dan).map(([sleutel, waarde]) => {
    const plek = hier && kind(hier, sleutel)
    return { naam: codeInWoorden(sleutel), waarde: inWoorden(waarde, plek) }
  })
}

function inWoorden(waarde: unknown, plek: Veld | undefined): Gevolgdeel['waarde'] {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (Array.isArray(waarde)) {
    const item = plek && element(plek)
    if (waarde.every((een) => typeof een === 'object' && een !== null))
      return waarde.map((een) => delen(een as object, item))
    return waarde.map((een) => String(inWoorden(een, item))).join(', ') || 'geen'
  }
  if (typeof waarde === 'object' && waarde !== null) return delen(waarde, plek)
  const tekst = String(waarde)
  if (/^\d{4}-\d\d-\d\d$/.test(tekst)) return langeDatum(tekst)
  if (!plek?.waarden?.includes(tekst)) return tekst
  const gloss = uitlegPerKeuze(plek).uitleg.get(tekst)
  return gloss ? `${codeInWoorden(tekst)}: ${gloss}` : codeInWoorden(tekst)
}
