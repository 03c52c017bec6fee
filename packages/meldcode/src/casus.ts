import { eisInvoer } from '@voordeur/kern'
import type { Casus, Gebeurtenis, Kadernaam } from './generated/typen.ts'
import { casus as valideer } from './generated/validatie.js'
import { BEGIN, type Toestand, zet } from './toestand.ts'

/**
 * A new case without events, for the profession whose framework counts. The same as
 * `{ kader, gebeurtenissen: [] }`, checked.
 *
 * Source: Besluit verplichte meldcode, art. 2 lid 1 a (the steps) and, from 2019-01-01, b (the framework).
 *
 * @throws VoordeurFout `invoer_ongeldig` if there is no such framework.
 *
 * @example
 * beginCasus('onderwijs') // { kader: 'onderwijs', gebeurtenissen: [] }
 */
export function beginCasus(kader: Kadernaam): Casus {
  return leesCasus({ kader, gebeurtenissen: [] }).casus
}

/** A case that was checked, with the state its events lead to. */
export interface GelezenCasus {
  readonly casus: Casus
  readonly toestand: Toestand
}

/**
 * The case, checked and frozen. A case that was made here is known: it is frozen, so what was found about it stays
 * true. Of any other case every event is checked again.
 */
export function leesCasus(casus: Casus): GelezenCasus {
  const bekend = toestanden.get(casus)
  if (bekend) return { casus, toestand: bekend }
  const { kader, gebeurtenissen } = eisInvoer<Casus>(valideer, casus, '/casus')
  const eigen = gebeurtenissen.map(bevroren)
  const toestand = eigen.reduce(
    (tot, gebeurtenis, i) => zet(tot, gebeurtenis, `/casus/gebeurtenissen/${i}`),
    BEGIN,
  )
  return bewaar(kader, eigen, toestand)
}

/** A new case, of which the state is known. The events are frozen already. */
export function bewaar(
  kader: Kadernaam,
  gebeurtenissen: readonly Gebeurtenis[],
  toestand: Toestand,
): GelezenCasus {
  const casus: Casus = Object.freeze({ kader, gebeurtenissen: Object.freeze(gebeurtenissen) })
  toestanden.set(casus, toestand)
  return { casus, toestand }
}

/** A frozen copy, so that a later change of the original changes nothing here. */
export function bevroren<T>(waarde: T): T {
  if (typeof waarde !== 'object' || waarde === null) return waarde
  if (Array.isArray(waarde)) return Object.freeze(waarde.map(bevroren)) as T
  const kopie: Record<string, unknown> = {}
  // `in` and not Object.entries: the validator has seen the same keys.
  for (const sleutel in waarde) kopie[sleutel] = bevroren(waarde[sleutel])
  return Object.freeze(kopie) as T
}

const toestanden = /* @__PURE__ */ new WeakMap<Casus, Toestand>()
