import { type Bronregister, bronnenOpDatum } from './bron.ts'
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
  let dag = laatste.get(register)
  if (dag?.peildatum !== peildatum) {
    dag = { peildatum, bronnen: new WeakMap() }
    laatste.set(register, dag)
  }
  const bekend = dag.bronnen.get(rij.bron)
  if (bekend) return bekend
  const gemaakt = Object.freeze(
    bronnenOpDatum(register, rij.bron, peildatum).map((bron) => Object.freeze(bron)),
  )
  dag.bronnen.set(rij.bron, gemaakt)
  return gemaakt
}

const laatste = /* @__PURE__ */ new WeakMap<
  Bronregister,
  { readonly peildatum: string; readonly bronnen: WeakMap<readonly string[], readonly Bron[]> }
>()

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
