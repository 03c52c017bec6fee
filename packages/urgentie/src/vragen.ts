import { nuttigsteEerst, type OntbrekendFeit, wijzer } from '@voordeur/kern'
import { feitvraag } from './feitvraag.ts'
import type { Aanvraag, Uitkomst } from './generated/typen.ts'
import { aanvraag as waarden } from './generated/waarden.ts'

/** A missing fact as a question to the applicant, with the papers that are enough. */
export function stelVraag(pad: string): OntbrekendFeit {
  const { vraag, bewijs } = feitvraag(pad)
  return { feit: wijzer(pad), vraag, ...(bewijs && { bewijs: [...bewijs] }) }
}

/** The most useful fact first; what may not be demanded (aangifte) comes last. */
export function opVolgorde(
  paden: readonly string[],
  aanvraag: Aanvraag,
  uitkomstVan: (aanvraag: Aanvraag) => Uitkomst,
): readonly string[] {
  const laatst = (pad: string) => (feitvraag(pad).invloed === 'mag_niet' ? 1 : 0)
  return [...nuttigsteEerst(paden, waarden, aanvraag, uitkomstVan)].sort((a, b) => laatst(a) - laatst(b))
}
