import { type Doorstroomverblijf, doorstroom, type Uitstroomsituatie, uitstroom } from '@voordeur/gereedheid'
import { leesInvoer } from '../invoer.ts'
import { toonDoorstroom } from '../toon/doorstroom.ts'
import { papier } from '../toon/tekst.ts'
import { toonUitstroom } from '../toon/uitstroom.ts'
import { json } from './json.ts'

interface Keuzes {
  readonly peildatum: string
  readonly json: boolean
}

export function uitstroomOpdracht(bestand: string, { peildatum, json: alsJson }: Keuzes): string {
  const plan = uitstroom(leesInvoer(bestand) as Uitstroomsituatie, { peildatum })
  return alsJson ? json(plan) : toonUitstroom(plan, papier())
}

export function doorstroomOpdracht(bestand: string, { peildatum, json: alsJson }: Keuzes): string {
  const meting = doorstroom(leesInvoer(bestand) as readonly Doorstroomverblijf[], { peildatum })
  return alsJson ? json(meting) : toonDoorstroom(meting, papier())
}
