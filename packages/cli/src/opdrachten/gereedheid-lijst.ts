import {
  type Gereedheidstoets,
  type Lijstnaam,
  landelijkeRol,
  type Oordelen,
  toets,
  toetslijst,
  vergelijk,
} from '@voordeur/gereedheid'
import { leesInvoer } from '../invoer.ts'
import { toonRollen } from '../toon/gereedheid-rol.ts'
import { toonGereedheidstoets, toonToetslijst } from '../toon/gereedheid-toets.ts'
import { toonGereedheidsvergelijking } from '../toon/gereedheid-vergelijk.ts'
import { papier } from '../toon/tekst.ts'
import { json } from './json.ts'

interface Keuzes {
  readonly peildatum: string
  readonly json: boolean
}

export function toonLijst(naam: Lijstnaam, keuzes: Keuzes): string {
  const lijst = toetslijst(naam, keuzes.peildatum)
  return keuzes.json ? json(lijst) : toonToetslijst(lijst, papier())
}

export function toetsBestand(bestand: string, keuzes: Keuzes & { readonly lijst: Lijstnaam }): string {
  const { lijst, peildatum } = keuzes
  const antwoord = toets(leesInvoer(bestand) as Oordelen, { lijst, peildatum })
  return keuzes.json ? json(antwoord) : toonGereedheidstoets(antwoord, toetslijst(lijst, peildatum), papier())
}

/** Two kept answers, or, with the name of a list, two files with judgements. */
export function vergelijkBestanden(
  a: string,
  b: string,
  keuzes: Keuzes & { readonly lijst?: Lijstnaam | undefined },
): string {
  const { lijst, peildatum } = keuzes
  const lees = (bestand: string) => {
    const invoer = leesInvoer(bestand)
    return lijst === undefined
      ? (invoer as Gereedheidstoets)
      : toets(invoer as Oordelen, { lijst, peildatum })
  }
  const antwoord = vergelijk(lees(a), lees(b))
  return keuzes.json ? json(antwoord) : toonGereedheidsvergelijking(antwoord, [a, b], papier())
}

export function rollen(keuzes: Keuzes): string {
  const antwoord = landelijkeRol({ peildatum: keuzes.peildatum })
  return keuzes.json ? json(antwoord) : toonRollen(antwoord, papier())
}
