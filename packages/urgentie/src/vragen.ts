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
  paden: readonly string[], aanvraag: Aanvraag, uitkomstVan: (aanvraag: Aanvraag) => Uitkomst,
): readonly string[] {
  const nut = (pad: string) => {
    const mogelijk = waardenVan(pad)
    return mogelijk.filter((waarde) => uitkomstVan(metFeit(aanvraag, pad, waarde)) !== 'onbepaald').length / mogelijk.length
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
