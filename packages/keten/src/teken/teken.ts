import { eisPeildatum } from '@voordeur/kern'
import type { Ketencontext, Ketenmodel, Regio } from '@voordeur/keten'
import { maakBeeld } from './beeld.ts'
import { plaats } from './opmaak.ts'
import { alsSvg } from './svg.ts'
import { alsTekst } from './tekst.ts'

/** A picture, and the same in words for who does not see it. */
export interface Tekening {
  /** A whole SVG document; needs no font, style sheet or script. */
  readonly svg: string
  /** The text alternative, one sentence per line. It is also in the `<desc>` of the SVG. */
  readonly tekst: string
}

/**
 * A picture of the chain: the functions on top, the links with their level and functions as boxes, the hand-offs as
 * arrows with their terms. Of a region it also shows gaps, overlaps and what is not agreed, in patterns and signs that
 * read without colour. A region with thousands of organisations is drawn per kind of organisation.
 *
 * @throws VoordeurFout as `toetsRegio` and `ketenmodel`
 *
 * @example
 * teken(ketenmodel('2026-11-25'), { peildatum: '2026-11-25' }).svg.startsWith('<svg') // true
 */
export function teken(wat: Regio | Ketenmodel, context: Ketencontext): Tekening {
  const beeld = maakBeeld(wat, eisPeildatum(context))
  const tekst = alsTekst(beeld)
  return { svg: alsSvg(beeld, plaats(beeld), tekst), tekst }
}
