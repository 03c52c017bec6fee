import type { OntbrekendFeit } from '@voordeur/kern'
import { bevinding, type Deel, ernstVan, mogelijkeRijen, type Oordeeltabel } from './deel.ts'
import type { Vindplaatsen } from './generated/typen.ts'

/**
 * Applies an `eerste` table where the facts may be one of several situations. Only if all of them lead to the same
 * rows is there a finding; else the question stays open, and what is unknown is never counted as a gap.
 */
export function oordeel<Feiten extends object>(
  tabel: Oordeeltabel<Feiten>,
  situaties: readonly Feiten[],
  waar: Vindplaatsen,
  vraag: OntbrekendFeit,
  peildatum: string,
): Deel {
  const rijen = mogelijkeRijen(tabel, situaties)
  const zeker = rijen.every(({ dan }) => dan === rijen[0]!.dan)
  if (!zeker) return { bevindingen: [], rijen: [], vragen: [vraag], open: rijen.flatMap(ernstVan) }
  return {
    bevindingen: bevinding(tabel, rijen[0]!, waar, peildatum),
    rijen: rijen.map((rij) => ({ tabel, rij })),
    vragen: [],
    open: [],
  }
}
