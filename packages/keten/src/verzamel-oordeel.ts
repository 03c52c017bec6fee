import { type OntbrekendFeit, verzamel } from '@voordeur/kern'
import { bevinding, type Deel, ernstVan, type Oordeeltabel } from './deel.ts'
import type { Vindplaatsen } from './generated/typen.ts'

/** Applies a `verzamel` table: every row that surely applies is a finding, every open row asks its questions. */
export function verzamelOordeel<Feiten extends object>(
  tabel: Oordeeltabel<Feiten>,
  feiten: Feiten,
  waar: Vindplaatsen,
  vragen: (leest: readonly string[]) => readonly OntbrekendFeit[],
  peildatum: string,
): Deel {
  const { treffers, open } = verzamel(tabel, feiten)
  return {
    bevindingen: treffers.flatMap((rij) => bevinding(tabel, rij, waar, peildatum)),
    rijen: treffers.map((rij) => ({ tabel, rij })),
    vragen: open.flatMap((rij) => vragen(rij.leest)),
    open: open.flatMap(ernstVan),
  }
}
