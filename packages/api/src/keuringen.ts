import type { Valideerder } from '@voordeur/kern'
import * as gegenereerd from './generated/validatie.js'

/** The validators that were generated from the description, by their names: `<operation>Body`, `<operation>Query`. */
export const keuringen: Readonly<Record<string, Valideerder>> = { ...gegenereerd }

/** The validator of this name; a description without it stops the server before it begins. */
export function keuring(naam: string): Valideerder {
  const gevonden = keuringen[naam]
  if (!gevonden) throw new Error(`Er is geen keuring ${naam}. Draai: pnpm generate`)
  return gevonden
}
