import { type Feitwaarde, metFeit, type OntbrekendFeit, wijzer } from '@voordeur/kern'
import { feiten } from './generated/feiten.ts'
import type { Aanvraag, Feitvraag, Uitkomst } from './generated/typen.ts'
import { waarden } from './generated/waarden.ts'

/** How a fact is asked, who can change it, and what shows it. */
export function feitvraag(pad: string): Feitvraag {
  return feiten[0].items.find(({ dan }) => dan.pad === pad)!.dan
}

/** A missing fact as a question to the applicant, with the papers that are enough. */
export function stelVraag(pad: string): OntbrekendFeit {
  const { vraag, bewijs } = feitvraag(pad)
  return { feit: wijzer(pad), vraag, ...(bewijs && { bewijs }) }
}

/**
 * The most useful fact first: the one that settles the outcome for the largest part of its values. Where that
 * is equal, the order of the rules stays.
 */
export function nuttigsteEerst(
  paden: readonly string[], aanvraag: Aanvraag, uitkomstVan: (aanvraag: Aanvraag) => Uitkomst,
): readonly string[] {
  const nut = (pad: string) => {
    const mogelijk = waardenVan(pad)
    return mogelijk.filter((waarde) => uitkomstVan(metFeit(aanvraag, pad, waarde)) !== 'onbepaald').length / mogelijk.length
  }
  return paden
    .map((pad) => ({ pad, nut: nut(pad) }))
    .sort((a, b) => b.nut - a.nut)
    .map(({ pad }) => pad)
}

/** The values of a fact that make a difference to some rule. */
export function waardenVan(pad: string): readonly Feitwaarde[] {
  return waarden[pad]!
}
