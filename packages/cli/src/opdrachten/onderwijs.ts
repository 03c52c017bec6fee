import { type Onderwijssituatie, onderwijs } from '@voordeur/gereedheid'
import { leesInvoer } from '../invoer.ts'
import { toonOnderwijs } from '../toon/onderwijs.ts'
import { papier } from '../toon/tekst.ts'
import { json } from './json.ts'

export function onderwijsOpdracht(
  bestand: string,
  { peildatum, json: alsJson }: { readonly peildatum: string; readonly json: boolean },
): string {
  const voorstel = onderwijs(leesInvoer(bestand) as Onderwijssituatie, { peildatum })
  return alsJson ? json(voorstel) : toonOnderwijs(voorstel, papier())
}
