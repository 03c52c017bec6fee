import {
  type Bron,
  bronnenOpDatum,
  type Mensvraag,
  type Motivering,
  type Regelversie,
  type Rij,
  type Tabel,
  type Versie,
} from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import type { Regeling, Voorwaarde } from './generated/typen.ts'

/** A row of a table as a reason: the sentence, with the clauses that hold on the day. */
export function motiveer(
  tabel: Pick<Tabel<never, unknown>, 'id'>,
  rij: Rij<never, unknown>,
  peildatum: string,
): Motivering {
  return {
    regel: `${tabel.id}#${rij.id}`,
    zin: rij.omdat,
    bron: bronnenOp(rij, peildatum),
    zekerheid: rij.zekerheid,
  }
}

/** A row whose sentence is a question to the person who decides. */
export function alsVraag(
  rij: Pick<Rij<never, unknown>, 'omdat' | 'bron' | 'zekerheid'>,
  peildatum: string,
): Mensvraag {
  return { vraag: rij.omdat, bron: bronnenOp(rij, peildatum), zekerheid: rij.zekerheid }
}

/**
 * The clauses of a row as they hold on a day. Building them is the dearest part of an answer and most questions are
 * about the same day, so those of the last day are kept, frozen: answers share them.
 */
export function bronnenOp(rij: { readonly bron: readonly string[] }, peildatum: string): readonly Bron[] {
  if (laatste?.peildatum !== peildatum) laatste = { peildatum, bronnen: new WeakMap() }
  const bekend = laatste.bronnen.get(rij.bron)
  if (bekend) return bekend
  const gemaakt = Object.freeze(
    bronnenOpDatum(bronnen, rij.bron, peildatum).map((bron) => Object.freeze(bron)),
  )
  laatste.bronnen.set(rij.bron, gemaakt)
  return gemaakt
}

let laatste:
  | { readonly peildatum: string; readonly bronnen: WeakMap<readonly string[], readonly Bron[]> }
  | undefined

/** Where a local scheme says so. */
export function regelingbronnen(regeling: Regeling, voorwaarde: Pick<Voorwaarde, 'bron'>): readonly Bron[] {
  return regeling.bronnen
    .filter(({ id }) => voorwaarde.bron.includes(id))
    .map(({ id, titel, url, gelezen, geraadpleegd }) => ({
      id: `${regeling.id}/${id}`,
      titel,
      ...(url !== undefined && { url }),
      gelezen,
      geraadpleegd,
    }))
}

/** With which rules an answer was made, so that it can be made again later. */
export function versie(peildatum: string, tabellen: readonly Regelversie[]): Versie {
  return {
    pakket: pakket.naam,
    pakketversie: pakket.versie,
    peildatum,
    regels: tabellen.map(({ id, geldig, hash }) => ({ id, geldig, hash })),
  }
}
