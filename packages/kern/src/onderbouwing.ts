import { type Bronregister, bronnenOpDatum, maakBron } from './bron.ts'
import type { Bron, Mensvraag, Motivering, Regelversie, Versie, Zekerheid } from './generated/typen.ts'
import type { Rij, Tabel } from './tabel.ts'

/** A row of a table or an item of a register: a sentence and the clauses it rests on. */
export interface Onderbouwd {
  readonly omdat: string
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}

/** A row of a table as a reason: the sentence, with the clauses that hold on the day. */
export function motiveer(
  register: Bronregister,
  tabel: Pick<Tabel<never, unknown>, 'id'>,
  rij: Onderbouwd & Pick<Rij<never, unknown>, 'id'>,
  peildatum: string,
): Motivering {
  return {
    regel: `${tabel.id}#${rij.id}`,
    zin: rij.omdat,
    bron: bronnenOp(register, rij, peildatum),
    zekerheid: rij.zekerheid,
  }
}

/** A row whose sentence is a question to the person who decides. */
export function alsMensvraag(register: Bronregister, rij: Onderbouwd, peildatum: string): Mensvraag {
  return { vraag: rij.omdat, bron: bronnenOp(register, rij, peildatum), zekerheid: rij.zekerheid }
}

/**
 * The clauses of a row as they hold on a day. Building them is the dearest part of an answer and most questions are
 * about the same day, so those of the last day are kept, frozen: answers share them.
 */
export function bronnenOp(
  register: Bronregister,
  rij: { readonly bron: readonly string[] },
  peildatum: string,
): readonly Bron[] {
  return bewaard(opDeDag, register, peildatum, rij.bron, () => bronnenOpDatum(register, rij.bron, peildatum))
}

/**
 * Clauses of which the calculation itself picked the texts: all are shown, as they were on a day or, if newer, on their
 * first day. Kept as those of {@link bronnenOp}, if the ids are a list that can't change.
 */
export function bronnenVanaf(
  register: Bronregister,
  ids: readonly string[],
  peildatum: string,
): readonly Bron[] {
  const maak = () =>
    ids.map((id) => {
      const eersteDag = id.slice(id.lastIndexOf('@') + 1)
      return maakBron(register, id, eersteDag > peildatum ? eersteDag : peildatum)
    })
  return Object.isFrozen(ids) ? bewaard(vanafDeDag, register, peildatum, ids, maak) : maak()
}

/** Per register the sources that were made for the last day that was asked for. */
type Voorraad = WeakMap<
  Bronregister,
  { readonly peildatum: string; readonly bronnen: WeakMap<readonly string[], readonly Bron[]> }
>

const opDeDag: Voorraad = /* @__PURE__ */ new WeakMap()
const vanafDeDag: Voorraad = /* @__PURE__ */ new WeakMap()

function bewaard(
  voorraad: Voorraad,
  register: Bronregister,
  peildatum: string,
  ids: readonly string[],
  maak: () => readonly Bron[],
): readonly Bron[] {
  let dag = voorraad.get(register)
  if (dag?.peildatum !== peildatum) {
    dag = { peildatum, bronnen: new WeakMap() }
    voorraad.set(register, dag)
  }
  const bekend = dag.bronnen.get(ids)
  if (bekend) return bekend
  const gemaakt = Object.freeze(maak().map((bron) => Object.freeze(bron)))
  dag.bronnen.set(ids, gemaakt)
  return gemaakt
}

/** With which rules an answer was made, so that it can be made again later. */
export function versie(
  pakket: { readonly naam: string; readonly versie: string },
  peildatum: string,
  regels: readonly Regelversie[],
): Versie {
  return {
    pakket: pakket.naam,
    pakketversie: pakket.versie,
    peildatum,
    // A copy: the period belongs to the rule, and an answer may be changed by whoever asked for it.
    regels: regels.map(({ id, geldig, hash }) => ({ id, geldig: { ...geldig }, hash })),
  }
}
