import { existsSync } from 'node:fs'
import { eisDatum } from '@voordeur/kern'
import {
  type Aanvraag,
  beoordeel,
  beslistermijn,
  gemeenten,
  type Regeling,
  toetsVerordening,
  type Vraag,
  vergelijk,
  watAls,
} from '@voordeur/urgentie'
import type { components } from '../generated/openapi.ts'
import { leesInvoer } from '../invoer.ts'
import { toonGemeenten, toonToetsing, toonVergelijking } from '../toon/regeling.ts'
import { papier } from '../toon/tekst.ts'
import { toonTermijn } from '../toon/termijn.ts'
import { toonVoorstel } from '../toon/voorstel.ts'
import { toonWatAls } from '../toon/wat-als.ts'
import { json } from './json.ts'

type Antwoorden = components['schemas']

export interface Keuzes {
  readonly peildatum: string
  readonly json: boolean
  readonly gemeente?: string | undefined
  readonly vraag?: Vraag | undefined
}

export function beoordeelBestand(bestand: string, keuzes: Keuzes): string {
  const antwoord: Antwoorden['Voorstel'] = beoordeel(leesInvoer(bestand) as Aanvraag, context(keuzes))
  return keuzes.json ? json(antwoord) : toonVoorstel(antwoord, papier())
}

export function watAlsBestand(bestand: string, keuzes: Keuzes): string {
  const antwoord: Antwoorden['WatAls'] = watAls(leesInvoer(bestand) as Aanvraag, context(keuzes))
  return keuzes.json ? json(antwoord) : toonWatAls(antwoord, papier())
}

export function toets(gemeente: string, keuzes: Keuzes): string {
  const antwoord: Antwoorden['Toetsing'] = toetsVerordening(regeling(gemeente), keuzes.peildatum)
  return keuzes.json ? json(antwoord) : toonToetsing(antwoord, papier())
}

export function vergelijkTwee(a: string, b: string, keuzes: Keuzes): string {
  const antwoord: Antwoorden['Vergelijking'] = vergelijk(regeling(a), regeling(b), keuzes.peildatum)
  return keuzes.json ? json(antwoord) : toonVergelijking(antwoord, papier())
}

export function lijst(keuzes: Pick<Keuzes, 'json'>): string {
  return keuzes.json ? json(gemeenten()) : toonGemeenten(gemeenten(), papier())
}

export function termijn(ontvangen: string, keuzes: Pick<Keuzes, 'json' | 'gemeente'>): string {
  const antwoord = beslistermijn({
    ontvangen: eisDatum(ontvangen, '/ontvangen'),
    ...(keuzes.gemeente !== undefined && { gemeente: keuzes.gemeente }),
  })
  return keuzes.json ? json(antwoord) : toonTermijn(antwoord, papier())
}

function context({ peildatum, gemeente, vraag }: Keuzes) {
  return {
    peildatum,
    ...(gemeente !== undefined && { gemeente: regeling(gemeente) }),
    ...(vraag && { vraag }),
  }
}

/** A name from the list, or a file with a scheme of one's own. */
function regeling(keuze: string): string | Regeling {
  return /\.(ya?ml|json)$/.test(keuze) && existsSync(keuze) ? (leesInvoer(keuze) as Regeling) : keuze
}
