import type { AlleenLezen, components } from '@voordeur/client'
import { eisDatum, isDatum } from '@voordeur/kern'
import {
  type Aanvraag,
  beoordeel,
  beslistermijn,
  gemeenten,
  type Regeling,
  type Termijncontext,
  toetsVerordening,
  type Vraag,
  vergelijk,
  watAls,
} from '@voordeur/urgentie'
import { leesInvoer, STANDAARDINVOER } from '../invoer.ts'
import { toonGemeenten, toonToetsing, toonVergelijking } from '../toon/regeling.ts'
import { papier } from '../toon/tekst.ts'
import { toonTermijn } from '../toon/termijn.ts'
import { toonVoorstel } from '../toon/voorstel.ts'
import { toonWatAls } from '../toon/wat-als.ts'
import { json } from './json.ts'

type Antwoorden = AlleenLezen<components['schemas']>

export interface Keuzes {
  readonly peildatum: string
  readonly json: boolean
  readonly gemeente?: string | undefined
  readonly vraag?: Vraag | undefined
}

export function beoordeelBestand(bestand: string, keuzes: Keuzes): string {
  const antwoord: Antwoorden['UrgentieVoorstel'] = beoordeel(leesInvoer(bestand) as Aanvraag, context(keuzes))
  return keuzes.json ? json(antwoord) : toonVoorstel(antwoord, papier())
}

export function watAlsBestand(bestand: string, keuzes: Keuzes): string {
  const antwoord: Antwoorden['UrgentieWatAls'] = watAls(leesInvoer(bestand) as Aanvraag, context(keuzes))
  return keuzes.json ? json(antwoord) : toonWatAls(antwoord, papier())
}

export function toets(gemeente: string, keuzes: Keuzes): string {
  const antwoord: Antwoorden['UrgentieToetsing'] = toetsVerordening(regeling(gemeente), keuzes.peildatum)
  return keuzes.json ? json(antwoord) : toonToetsing(antwoord, papier())
}

export function vergelijkTwee(a: string, b: string, keuzes: Keuzes): string {
  const antwoord: Antwoorden['UrgentieVergelijking'] = vergelijk(regeling(a), regeling(b), keuzes.peildatum)
  return keuzes.json ? json(antwoord) : toonVergelijking(antwoord, papier())
}

export function lijst(keuzes: Pick<Keuzes, 'json' | 'peildatum'>): string {
  const peildatum = eisDatum(keuzes.peildatum, '/peildatum')
  return keuzes.json ? json(gemeenten()) : toonGemeenten(gemeenten(), peildatum, papier())
}

export interface Termijnkeuzes {
  readonly json: boolean
  readonly gemeente?: string | undefined
  readonly peildatum?: string | undefined
  readonly ingebrekestelling?: string | undefined
}

/** The day of receipt, or a file with everything that `beslistermijn` takes; an option goes before the file. */
export function termijn(ontvangen: string, keuzes: Termijnkeuzes): string {
  const { gemeente, peildatum, ingebrekestelling } = keuzes
  const uitBestand = !isDatum(ontvangen) && isBestand(ontvangen) ? leesInvoer(ontvangen) : undefined
  const antwoord = beslistermijn(
    uitBestand !== undefined && !isObject(uitBestand)
      ? (uitBestand as Termijncontext)
      : {
          ...((uitBestand as Termijncontext | undefined) ?? { ontvangen: eisDatum(ontvangen, '/ontvangen') }),
          ...(gemeente !== undefined && { gemeente: regeling(gemeente) }),
          ...(peildatum !== undefined && { peildatum }),
          ...(ingebrekestelling !== undefined && { ingebrekestelling }),
        },
  )
  return keuzes.json ? json(antwoord) : toonTermijn(antwoord, papier())
}

function isObject(waarde: unknown): boolean {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
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
  return isBestand(keuze) ? (leesInvoer(keuze) as Regeling) : keuze
}

function isBestand(keuze: string): boolean {
  return keuze === STANDAARDINVOER || /\.(ya?ml|json)$/i.test(keuze)
}
