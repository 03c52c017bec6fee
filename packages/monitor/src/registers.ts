import { fout, type Onderbouwd } from '@voordeur/kern'
import { definities as versies } from './generated/definities.ts'
import type { Definitie, Woord } from './generated/typen.ts'
import { woorden } from './generated/woorden.ts'

/** An item of a register: what it says, in a sentence, with its sources. */
export interface Registeritem<Dan> extends Onderbouwd {
  readonly id: string
  readonly dan: Dan
}

const PER_NAAM: ReadonlyMap<string, Definitie> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ versies[0].items.map(({ dan }) => [dan.definitie, dan as Definitie]),
)

/** All definitions, in the order of the register. */
export function definities(): readonly Definitie[] {
  return [...PER_NAAM.values()]
}

export function definitieVan(naam: string): Definitie | undefined {
  return PER_NAAM.get(naam)
}

/** The definition with this name. Throws `definitie_onbekend`. */
export function eisDefinitie(naam: string, pad: string): Definitie {
  const definitie = PER_NAAM.get(naam)
  if (definitie) return definitie
  throw fout(
    'definitie_onbekend',
    pad,
    'een naam uit het register van definities',
    'Deze definitie bestaat niet.',
    'There is no such definition.',
  )
}

/** A code word of the domain in plain words. */
export function inWoorden(over: Woord['over'], waarde: string): string {
  return woorden[0].items.find(({ dan }) => dan.over === over && dan.waarde === waarde)!.dan.zin
}
