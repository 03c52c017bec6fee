import {
  type Beslistermijn,
  type BeslistermijnInvoer,
  type Bron,
  beslistermijn as berekenTermijn,
  bronnenOp,
  eisObject,
  opDatum,
  type Rij,
  type Stap,
  termijn,
  verzamel,
  type Waarschuwing,
} from '@voordeur/kern'
import { beslistermijn as termijntabel } from './generated/beslistermijn.ts'
import { bronnen } from './generated/bronnen.ts'
import type { Regeling, Termijnsoort, Termijnvraag } from './generated/typen.ts'
import { kiesRegeling, type Regelingkeuze } from './regeling.ts'
import { regelingbronnen } from './regelingbronnen.ts'

export type Termijncontext = Omit<BeslistermijnInvoer, 'termijn'> & {
  /** The scheme whose own term counts. Absent, or without a term that was read: the eight weeks of Awb 4:13 lid 2. */
  readonly gemeente?: Regelingkeuze
}

/** A warning of the calculation, or about the scheme whose term it is (`soort_regeling`). */
export type Termijnwaarschuwing = Omit<Waarschuwing, 'code' | 'bron'> & {
  readonly code: Waarschuwing['code'] | 'soort_regeling'
  readonly bron: readonly Bron[]
}

/** A decision term in which every step and warning shows its sources. */
export type Beslistermijnvoorstel = Omit<
  Beslistermijn,
  'stappen' | 'waarschuwingen' | 'looptNog' | 'uiterlijk' | 'dagenOpgeschort'
> & {
  /** Is a term known? Not for a scheme of housing corporations that names none: then nothing is calculated. */
  readonly bekend: boolean
  /** Has a suspension not ended yet? Then the end is not known. */
  readonly looptNog: boolean
  readonly uiterlijk: string | undefined
  readonly dagenOpgeschort: number | undefined
  readonly stappen: readonly (Omit<Stap, 'bron'> & { readonly bron: readonly Bron[] })[]
  readonly waarschuwingen: readonly Termijnwaarschuwing[]
}

/**
 * By when must be decided on an application for urgency? Awb 4:13-4:15 with suspension, the Algemene termijnenwet,
 * and what follows if the decision is late (Awb 4:17). Dates are ISO 8601, whole days; money is in euro cents.
 *
 * A scheme of housing corporations (`particulier`) is no administrative body's decision: only a term that it names
 * itself counts, without suspension or penalty; without one the term is unknown (`bekend: false`). If it was not read
 * whose scheme it is, the Awb term is shown with a warning.
 *
 * @throws VoordeurFout as in `@voordeur/kern`, and `regeling_onbekend` or `regeling_verlopen` at `/gemeente`
 *
 * @example
 * beslistermijn({ ontvangen: '2026-09-01' }).uiterlijk // '2026-10-27'
 */
export function beslistermijn(context: Termijncontext): Beslistermijnvoorstel {
  const { gemeente, ...invoer } = context
  const ontvangen = eisOntvangen(context)
  const regeling = gemeente === undefined ? undefined : kiesRegeling(gemeente, ontvangen)
  // The general answer first: it checks every date, also of what does not count for a corporation.
  const algemeen = berekenTermijn(invoer)
  const rij = termijnrij(regeling, ontvangen)
  const { stappen, waarschuwingen, ...gevolgen } = rij ? bereken(rij, regeling, invoer, algemeen) : algemeen
  return {
    bekend: !rij || rij.dan.awb || rij.dan.eigen,
    ...gevolgen,
    stappen: stappen.map((stap) => ({
      ...stap,
      bron: [
        ...bronnenOp(bronnen, stap, ontvangen),
        // The step that names the length of an own term also shows where the scheme says so.
        ...(regeling && rij?.dan.eigen && stap.bron === rij.bron ? termijnbronnen(regeling) : []),
      ],
    })),
    waarschuwingen: [
      ...(rij
        ? [{ code: 'soort_regeling' as const, zin: rij.omdat, bron: rij.bron, zekerheid: rij.zekerheid }]
        : []),
      ...waarschuwingen,
    ].map((waarschuwing) => ({ ...waarschuwing, bron: bronnenOp(bronnen, waarschuwing, ontvangen) })),
  }
}

/** What is special about the term of this scheme; undefined: the Awb term and nothing else. */
function termijnrij(
  regeling: Regeling | undefined,
  ontvangen: string,
): Rij<Termijnvraag, Termijnsoort> | undefined {
  const { treffers } = verzamel<Termijnvraag, Termijnsoort>(opDatum(termijntabel, ontvangen, '/ontvangen'), {
    regeling: regeling?.aard ?? 'geen_gevraagd',
    eigen_termijn: regeling?.beslistermijn_weken !== undefined,
  })
  return treffers[0]
}

type Berekend = Pick<
  Beslistermijn,
  'looptNog' | 'uiterlijk' | 'dagenOpgeschort' | 'stappen' | 'waarschuwingen'
>

function bereken(
  { dan, bron }: Rij<Termijnvraag, Termijnsoort>,
  regeling: Regeling | undefined,
  invoer: BeslistermijnInvoer,
  algemeen: Beslistermijn,
): Omit<Berekend, 'looptNog'> & { readonly looptNog: boolean } {
  const weken = regeling?.beslistermijn_weken
  const { ontvangen } = invoer
  if (dan.awb) {
    if (!dan.eigen || weken === undefined) return algemeen
    // The Algemene termijnenwet is for terms in an act or AMvB; whether a scheme declares it applicable was not read.
    return berekenTermijn({ ...invoer, termijn: { lengte: { weken }, bron, regelingZegtAtw: false } })
  }
  const geen = { looptNog: false, waarschuwingen: [] }
  if (weken === undefined) return { ...geen, uiterlijk: undefined, dagenOpgeschort: undefined, stappen: [] }
  const eigen = termijn({ begin: ontvangen, lengte: { weken }, bron, atw: false, reden: 'regeling_zwijgt' })
  return { ...geen, uiterlijk: eigen.uiterlijk, dagenOpgeschort: 0, stappen: eigen.stappen }
}

function termijnbronnen(regeling: Regeling): readonly Bron[] {
  return regelingbronnen(regeling, {
    bron: regeling.beslistermijn_bron ?? regeling.bronnen.map(({ id }) => id),
  })
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
