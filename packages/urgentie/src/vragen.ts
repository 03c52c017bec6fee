import { type Feitwaarde, metFeit, type OntbrekendFeit, wijzer } from '@voordeur/kern'
import { feitvraag } from './feitvraag.ts'
import type { Aanvraag, Uitkomst } from './generated/typen.ts'
import { waarden } from './generated/waarden.ts'

/** A missing fact as a question to the applicant, with the papers that are enough. */
export function stelVraag(pad: string): OntbrekendFeit {
  const { vraag, bewijs } = feitvraag(pad)
  return { feit: wijzer(pad), vraag, ...(bewijs && { bewijs }) }
}

/**
 * The most useful fact first: the one that settles the outcome for the largest part of its values. Where that
 * is equal, the order of the rules stays. What may not be demanded (aangifte) comes last.
 */
export function nuttigsteEerst(
  paden: readonly string[],
  aanvraag: Aanvraag,
  uitkomstVan: (aanvraag: Aanvraag) => Uitkomst,
): readonly string[] {
  const nut = (pad: string) => {
    const mogelijk = waardenVan(pad)
    return (
      mogelijk.filter((waarde) => uitkomstVan(metFeit(aanvraag, pad, waarde)) !== 'onbepaald').length /
      mogelijk.length
    )
  }
  return paden
    .map((pad) => ({ pad, nut: nut(pad), laatst: feitvraag(pad).invloed === 'mag_niet' ? 1 : 0 }))
    .sort((a, b) => a.laatst - b.laatst || b.nut - a.nut)
    .map(({ pad }) => pad)
}

/** The values of a fact that make a difference to some rule. */
export function waardenVan(pad: string): readonly Feitwaarde[] {
  return waarden[pad]!
}

/** Beyond this many ways to fill in the absent facts, facts that don't matter after all are not sorted out. */
const MEESTE_INVULLINGEN = 1200

/**
 * Of the facts that the tables ask for, those that can really still change the outcome, found by filling them in in
 * every way. Two tables together can make a fact irrelevant that each of them needs.
 */
export function tellendeFeiten(
  paden: readonly string[],
  aanvraag: Aanvraag,
  uitkomstVan: (aanvraag: Aanvraag) => Uitkomst,
): { readonly feiten: readonly string[]; readonly uitkomsten: ReadonlySet<Uitkomst> } | undefined {
  const keuzes = paden.map(waardenVan)
  const aantal = keuzes.reduce((product, waarden) => product * waarden.length, 1)
  if (aantal > MEESTE_INVULLINGEN) return undefined
  const stap = keuzes.map((_, i) =>
    keuzes.slice(0, i).reduce((product, waarden) => product * waarden.length, 1),
  )
  const cijfer = (nummer: number, i: number) => Math.floor(nummer / stap[i]!) % keuzes[i]!.length
  const uitkomsten = Array.from({ length: aantal }, (_, nummer) =>
    uitkomstVan(
      paden.reduce((feiten, pad, i) => metFeit(feiten, pad, keuzes[i]![cijfer(nummer, i)]), aanvraag),
    ),
  )
  // A fact matters if, all else equal, another value of it gives another outcome.
  const telt = (i: number) =>
    uitkomsten.some((uitkomst, nummer) => uitkomst !== uitkomsten[nummer - cijfer(nummer, i) * stap[i]!])
  return { feiten: paden.filter((_, i) => telt(i)), uitkomsten: new Set(uitkomsten) }
}
