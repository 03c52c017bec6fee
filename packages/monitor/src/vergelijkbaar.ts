import { beslis, type Motivering, motiveer, opDatum } from '@voordeur/kern'
import { breuken as versies } from './generated/breuken.ts'
import { bronnen } from './generated/bronnen.ts'
import type {
  Breukregel,
  Cijferregel,
  Periode,
  Vergelijkfeiten,
  Vergelijkoordeel,
  Vergelijkreden,
} from './generated/typen.ts'
import { vergelijkbaar as tabellen } from './generated/vergelijkbaar.ts'
import type { Registeritem } from './registers.ts'

/** May two figures be laid side by side, and why (not)? */
export interface Vergelijking {
  readonly oordeel: Vergelijkoordeel
  readonly reden: Vergelijkreden
  readonly zin: string
  /** The row that says so; absent if a fact is missing. */
  readonly motivering?: Motivering
}

/** What the table `monitor/vergelijkbaar` says of two figures. A missing fact leaves it open. */
export function vergelijkbaar(feiten: Vergelijkfeiten, peildatum: string): Vergelijking {
  const tabel = opDatum(tabellen, peildatum)
  const { dan, rijen } = beslis(tabel, feiten)
  const rij = rijen.find((een) => een.dan === dan)
  if (!dan || !rij) return ZONDER_DEFINITIE
  return { ...dan, zin: rij.omdat, motivering: motiveer(bronnen, tabel, rij, peildatum) }
}

const ZONDER_DEFINITIE: Vergelijking = {
  oordeel: 'onbepaald',
  reden: 'definitie_onbekend',
  zin: 'Zeg volgens welke definitie is geteld; dan is te zien of vergelijken kan.',
}

/** The break that lies between two periods of a series; a certain one before a possible one. */
export function breukTussen(
  definitie: string,
  a: Periode | undefined,
  b: Periode | undefined,
): Registeritem<Breukregel> | undefined {
  const ertussen = BREUKEN.filter(({ dan }) => dan.definities.includes(definitie) && scheidt(dan, a, b))
  return ertussen.find(({ dan }) => dan.zeker === 'ja' && a && b) ?? ertussen[0]
}

/** How sure a break lies between them. A period that is not known may lie on either side. */
export function breukfeit(
  breuk: Registeritem<Breukregel> | undefined,
  a: Periode | undefined,
  b: Periode | undefined,
): NonNullable<Vergelijkfeiten['breuk']> {
  if (!breuk) return 'nee'
  return a && b ? breuk.dan.zeker : 'mogelijk'
}

/** Breaks in series, as the register has them. */
export const BREUKEN: readonly Registeritem<Breukregel>[] = versies[0].items

/** Not wholly on the same side of the break. */
function scheidt(breuk: Breukregel, a: Periode | undefined, b: Periode | undefined): boolean {
  if (!a || !b) return true
  const kant = ({ van, tot }: Periode) =>
    tot <= breuk.laatste_oude_dag ? 'oud' : van >= breuk.eerste_nieuwe_dag ? 'nieuw' : 'ertussen'
  return kant(a) !== kant(b) || kant(a) === 'ertussen'
}

/** Not about, not a bound and not a range. */
export function isPrecies({ waarde }: Pick<Cijferregel, 'waarde'>): boolean {
  return waarde === undefined || (waarde.grens === undefined && waarde.tot_teller === undefined)
}
