import {
  type Beslistermijn,
  type BeslistermijnInvoer,
  type Bron,
  beslistermijn as berekenTermijn,
  bronnenOp,
  eisObject,
  type Stap,
} from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import { kiesRegeling, type Regelingkeuze } from './regeling.ts'

export type Termijncontext = Omit<BeslistermijnInvoer, 'termijn'> & {
  /** The scheme whose own term counts. Absent, or without a term that was read: the eight weeks of Awb 4:13 lid 2. */
  readonly gemeente?: Regelingkeuze
}

/** A decision term in which every step shows its sources. */
export type Beslistermijnvoorstel = Omit<Beslistermijn, 'stappen'> & {
  readonly stappen: readonly (Omit<Stap, 'bron'> & { readonly bron: readonly Bron[] })[]
}

/**
 * By when must be decided on an application for urgency? Awb 4:13-4:15 with suspension, the Algemene termijnenwet,
 * and what follows if the decision is late (Awb 4:17). Dates are ISO 8601, whole days; money is in euro cents.
 *
 * A scheme of housing corporations (`particulier`) is no administrative body's decision: the Awb term is then shown
 * with that warning by {@link beoordeel}, and its own term, if read, counts here.
 *
 * @throws VoordeurFout as in `@voordeur/kern`, and `regeling_onbekend` or `regeling_verlopen` at `/gemeente`
 *
 * @example
 * beslistermijn({ ontvangen: '2026-09-01' }).uiterlijk // '2026-10-27'
 */
export function beslistermijn(context: Termijncontext): Beslistermijnvoorstel {
  const { gemeente, ...invoer } = context
  const weken =
    gemeente === undefined ? undefined : kiesRegeling(gemeente, eisOntvangen(context)).beslistermijn_weken
  const uitkomst = berekenTermijn({
    ...invoer,
    // The Algemene termijnenwet is for terms in an act or AMvB; whether an ordinance declares it applicable was not read.
    ...(weken !== undefined && {
      termijn: { lengte: { weken }, bron: ['hvw-2014/art-13/lid-2@2015-01-01'], regelingZegtAtw: false },
    }),
  })
  return {
    ...uitkomst,
    stappen: uitkomst.stappen.map((stap) => ({ ...stap, bron: bronnenOp(bronnen, stap, context.ontvangen) })),
  }
}

function eisOntvangen(context: Termijncontext): string {
  return String(
    eisObject(
      context,
      ['ontvangen', 'gemeente', 'opschortingen', 'nieuweTermijn', 'ingebrekestelling', 'peildatum'],
      '',
    )['ontvangen'],
  )
}
