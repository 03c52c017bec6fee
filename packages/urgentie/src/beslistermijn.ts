import {
  type BekendeTermijn,
  type Beslistermijn,
  type BeslistermijnInvoer,
  type Bron,
  beslistermijn as berekenTermijn,
  bronnenOp,
  bronnenVanaf,
  eisDatum,
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

/** A decision term in which every step and warning shows its sources: known, standing still, or unknown. */
export type Beslistermijnvoorstel =
  | (TermijnMetBronnen<Beslistermijn> & { readonly bekend: true })
  | (Omit<TermijnMetBronnen<BekendeTermijn>, 'uiterlijk' | 'dagenOpgeschort'> & {
      /** No term is known of a scheme of housing corporations that names none: then nothing is calculated. */
      readonly bekend: false
      readonly uiterlijk: undefined
      readonly dagenOpgeschort: undefined
    })

/** Per member of the union, so that `looptNog` still tells whether there is an end. */
export type TermijnMetBronnen<T> = T extends unknown
  ? Omit<T, 'stappen' | 'waarschuwingen'> & {
      readonly stappen: readonly (Omit<Stap, 'bron'> & { readonly bron: readonly Bron[] })[]
      readonly waarschuwingen: readonly Termijnwaarschuwing[]
    }
  : never

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
export function beslistermijn(
  context: Termijncontext & { readonly gemeente?: never },
): Beslistermijnvoorstel & { readonly bekend: true }
export function beslistermijn(context: Termijncontext): Beslistermijnvoorstel
export function beslistermijn(context: Termijncontext): Beslistermijnvoorstel {
  const { gemeente, ...invoer } = eisContext(context)
  const { ontvangen } = invoer
  const regeling = gemeente === undefined ? undefined : kiesRegeling(gemeente, ontvangen)
  // The general answer first: it checks every date, also of what does not count for a corporation.
  const algemeen = berekenTermijn(invoer)
  const rij = termijnrij(regeling, ontvangen)
  const bronnenVan = ({ bron }: Pick<Stap, 'bron'>): readonly Bron[] =>
    rij && bron === rij.bron ? bronnenOp(bronnen, rij, ontvangen) : bronnenVanaf(bronnen, bron, ontvangen)
  const metBronnen = ({ stappen, waarschuwingen }: Pick<Beslistermijn, 'stappen' | 'waarschuwingen'>) => ({
    stappen: stappen.map((stap) => ({
      ...stap,
      // The step that names the length of an own term also shows where the scheme says so.
      bron:
        regeling && rij?.dan.eigen && stap.bron === rij.bron
          ? [...bronnenVan(stap), ...termijnbronnen(regeling)]
          : bronnenVan(stap),
    })),
    waarschuwingen: [
      ...(rij
        ? [{ code: 'soort_regeling' as const, zin: rij.omdat, bron: rij.bron, zekerheid: rij.zekerheid }]
        : []),
      ...waarschuwingen,
    ].map((waarschuwing) => ({ ...waarschuwing, bron: bronnenVan(waarschuwing) })),
  })
  const berekend = rij ? bereken(rij, regeling, invoer, algemeen) : algemeen
  return berekend === undefined
    ? {
        bekend: false,
        looptNog: false,
        uiterlijk: undefined,
        dagenOpgeschort: undefined,
        ...metBronnen({ stappen: [], waarschuwingen: [] }),
      }
    : { bekend: true, ...berekend, ...metBronnen(berekend) }
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

/** Undefined: no term is known. */
function bereken(
  { dan, bron }: Rij<Termijnvraag, Termijnsoort>,
  regeling: Regeling | undefined,
  invoer: BeslistermijnInvoer,
  algemeen: Beslistermijn,
): Beslistermijn | undefined {
  const weken = regeling?.beslistermijn_weken
  const { ontvangen } = invoer
  if (dan.awb) {
    if (!dan.eigen || weken === undefined) return algemeen
    // The Algemene termijnenwet is for terms in an act or AMvB; whether a scheme declares it applicable was not read.
    return berekenTermijn({ ...invoer, termijn: { lengte: { weken }, bron, regelingZegtAtw: false } })
  }
  if (weken === undefined) return undefined
  const eigen = termijn({ begin: ontvangen, lengte: { weken }, bron, atw: false, reden: 'regeling_zwijgt' })
  const { uiterlijk, stappen } = eigen
  return { looptNog: false, uiterlijk, dagenOpgeschort: 0, stappen, waarschuwingen: [] }
}

function termijnbronnen(regeling: Regeling): readonly Bron[] {
  return regelingbronnen(regeling, {
    bron: regeling.beslistermijn_bron ?? regeling.bronnen.map(({ id }) => id),
  })
}

function eisContext(context: unknown): Termijncontext {
  const velden = ['ontvangen', 'gemeente', 'opschortingen', 'nieuweTermijn', 'ingebrekestelling', 'peildatum']
  const { ontvangen } = eisObject(context, velden, '')
  eisDatum(ontvangen, '/ontvangen')
  return context as Termijncontext
}
