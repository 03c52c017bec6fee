import {
  beslis,
  type Cellen,
  is,
  JA,
  NEE,
  niet,
  ONBEKEND,
  ontbrekendeFeiten,
  pastInCellen,
  type Rij,
  type Tabel,
  type Waarheid,
} from '@voordeur/kern'
import { feitvraag } from './feitvraag.ts'
import type {
  Aanvraag,
  Eis,
  Eissoort,
  NietGelezen,
  Positie,
  Regeling,
  Strijd,
  Voorwaarde,
  Vraag,
} from './generated/typen.ts'

/** A condition of a local scheme, laid beside one application. */
export interface Getoetst {
  readonly voorwaarde: Voorwaarde
  /** Does the condition apply to this applicant? */
  readonly geldt: Waarheid
  /** Is it met? Undefined: only a person can say. */
  readonly voldaan: Waarheid | undefined
}

/** The same, with what the law says of it for a position; undefined if that depends on a position that is not known. */
export interface Gewogen extends Getoetst {
  readonly strijd: Rij<Eis, Strijd> | undefined
}

/** All conditions of a scheme that may concern this applicant on this day. */
export function toetsEisen(
  regeling: Regeling,
  aanvraag: Aanvraag,
  vraag: Vraag,
  peildatum: string,
): readonly Getoetst[] {
  const bij = vraag === 'intrekking' ? 'behoud' : 'aanvraag'
  return voorwaardenOp(regeling, peildatum)
    .filter((voorwaarde) => (voorwaarde.bij ?? 'aanvraag') === bij)
    .map((voorwaarde) => ({
      voorwaarde,
      geldt: geldtVoor(voorwaarde, aanvraag),
      voldaan: voldaan(voorwaarde, aanvraag),
    }))
    .filter(({ geldt }) => geldt !== NEE)
}

/** What the law says of each condition, for a position. */
export function weegEisen(
  getoetst: readonly Getoetst[],
  positie: Positie | undefined,
  strijdigheid: Tabel<Eis, Strijd>,
): readonly Gewogen[] {
  return getoetst.map((een) => ({ ...een, strijd: strijdVan(een.voorwaarde, positie, strijdigheid) }))
}

/** The conditions of a scheme that are in force on a day. */
export function voorwaardenOp(regeling: Regeling, peildatum: string): readonly Voorwaarde[] {
  return regeling.voorwaarden.filter(
    ({ van, tot }) => (van === undefined || van <= peildatum) && (tot === undefined || peildatum <= tot),
  )
}

/**
 * What the law says of a condition for a position, or undefined if that differs per position and the position is
 * unknown. Remembered per table: the answer depends on nothing else, and there are only some hundred of them.
 */
export function strijdVan(
  { eis }: Pick<Voorwaarde, 'eis'>,
  positie: Positie | undefined,
  strijdigheid: Tabel<Eis, Strijd>,
): Rij<Eis, Strijd> | undefined {
  const bekend = BEKEND.get(strijdigheid) ?? new Map<string, Rij<Eis, Strijd> | undefined>()
  BEKEND.set(strijdigheid, bekend)
  const sleutel = `${eis}/${positie}`
  if (!bekend.has(sleutel)) {
    const { rijen } = beslis<Eis, Strijd>(strijdigheid, {
      soort: eis,
      ...(positie !== undefined && { positie }),
    })
    bekend.set(sleutel, rijen.length === 1 ? rijen[0] : undefined)
  }
  return bekend.get(sleutel)
}

const BEKEND = /* @__PURE__ */ new WeakMap<Tabel<Eis, Strijd>, Map<string, Rij<Eis, Strijd> | undefined>>()

/**
 * The conditions that the scheme may set, together: met, not met, or for a person to judge. Undefined as long as
 * an absent fact can still make the difference. A condition that clashes with higher rules never leads to "not met".
 */
export function oordeelOverEisen(
  gewogen: readonly Gewogen[],
  regeling: Regeling,
  vraag: Vraag,
): 'voldaan' | 'niet_voldaan' | 'mens' | undefined {
  const meetellend = gewogen.filter(telt)
  const toegestaan = meetellend.filter(({ strijd }) => strijd?.dan.oordeel === 'toegestaan')
  if (toegestaan.some(({ geldt, voldaan: waar }) => geldt === JA && waar === NEE)) return 'niet_voldaan'
  if (toegestaan.some(isOpen)) return undefined
  const nietGelezen = vraag === 'intrekking' ? BIJ_INTREKKING : BIJ_INDELING
  const mens =
    meetellend.some(
      ({ voldaan: waar, strijd }) => waar === undefined || !strijd || !RUSTIG.has(strijd.dan.oordeel),
    ) || regeling.niet_gelezen.some((onderwerp) => nietGelezen.has(onderwerp))
  return mens ? 'mens' : 'voldaan'
}

/** The absent facts on which a checkable condition still depends. */
export function ontbrekendVoorEisen(gewogen: readonly Gewogen[], aanvraag: Aanvraag): readonly string[] {
  return gewogen
    .filter((een) => telt(een) && een.strijd?.dan.oordeel === 'toegestaan' && isOpen(een))
    .flatMap(({ voorwaarde, geldt }) => [
      ...ontbrekendeFeiten([{ leest: geldt === ONBEKEND ? FEITEN_VAN_TOEPASSING : [] }], aanvraag),
      ...ontbrekendeFeiten(
        alternatieven(voorwaarde).map((cellen) => ({ leest: Object.keys(cellen) })),
        aanvraag,
      ),
    ])
}

/** A condition of another ground than violence is shown, but a person chooses the ground: it decides nothing. */
function telt({ voorwaarde }: Getoetst): boolean {
  return voorwaarde.geldt_voor !== 'ander'
}

/** Could this checkable condition, with an absent fact filled in, turn out not to be met? */
function isOpen({ geldt, voldaan: waar }: Getoetst): boolean {
  return waar !== undefined && waar !== JA && (geldt === ONBEKEND || waar === ONBEKEND)
}

function voldaan(voorwaarde: Voorwaarde, aanvraag: Aanvraag): Waarheid | undefined {
  // A paper that only the perpetrator can give is never asked for: a person judges such a condition.
  if (voorwaarde.als === undefined || alternatieven(voorwaarde).some(vraagtPleger)) return undefined
  return alternatieven(voorwaarde).reduce<Waarheid>(
    (waar, cellen) => waar | pastInCellen(cellen, aanvraag),
    NEE,
  )
}

function vraagtPleger(cellen: Cellen): boolean {
  return Object.keys(cellen).some((pad) => feitvraag(pad).via_pleger === true)
}

/** The sets of cells of which one is enough. */
export function alternatieven({ als }: Pick<Voorwaarde, 'als'>): readonly Cellen[] {
  if (als === undefined) return []
  return Array.isArray(als) ? als : [als as Cellen]
}

/** Is there violence? Known from what she says of her safety, or from the reason of her shelter. */
export function isGeweld({ opvang, veiligheid }: Aanvraag): Waarheid {
  return (
    is(veiligheid?.geweld, true) | is(opvang?.reden, 'huiselijk_geweld') | is(opvang?.reden, 'mensenhandel')
  )
}

function geldtVoor({ geldt_voor }: Voorwaarde, aanvraag: Aanvraag): Waarheid {
  const { opvang } = aanvraag
  const inOpvang = is(opvang?.verblijft, true) | is(opvang?.verleend, true)
  const geweld = isGeweld(aanvraag)
  switch (geldt_voor) {
    case 'iedereen':
      return JA
    case 'opvang':
      return inOpvang
    case 'geweld':
      return geweld
    case 'geweld_buiten_opvang':
      return niet(inOpvang) & geweld
    // Another ground than violence, such as divorce: it may well be hers, and only a person can say so.
    case 'ander':
      return ONBEKEND
  }
}

/** Kinds of conditions that need the perpetrator, or a court: nobody is asked to meet them. */
export const BEWIJS_VAN_PLEGER: ReadonlySet<Eissoort> = new Set([
  'handtekening_ex_partner',
  'ouderschapsplan',
  'echtscheiding',
])

const FEITEN_VAN_TOEPASSING = ['veiligheid.geweld', 'opvang.verblijft', 'opvang.verleend', 'opvang.reden']
const RUSTIG: ReadonlySet<string> = new Set(['toegestaan', 'niet_van_toepassing'])
const BIJ_INDELING: ReadonlySet<NietGelezen> = new Set([
  'toelatingseisen',
  'weigeringsgronden',
  'geweldsgrond',
])
const BIJ_INTREKKING: ReadonlySet<NietGelezen> = new Set(['intrekkingsgronden'])
