import {
  beslis,
  type Cellen,
  geldtOp,
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
  /** What the law says of the condition, for the position that the applicant surely or perhaps has. */
  readonly strijd: Rij<Eis, Strijd> | undefined
}

/** All conditions of a scheme that may concern this applicant on this day. */
export function toetsEisen(
  regeling: Regeling,
  aanvraag: Aanvraag,
  vraag: Vraag,
  positie: Positie | undefined,
  strijdigheid: Tabel<Eis, Strijd>,
  peildatum: string,
): readonly Getoetst[] {
  return voorwaardenOp(regeling, peildatum)
    .filter(({ bij = 'aanvraag' }) => bij === (vraag === 'intrekking' ? 'behoud' : 'aanvraag'))
    .flatMap((voorwaarde) => {
      const geldt = geldtVoor(voorwaarde, aanvraag)
      if (geldt === NEE) return []
      return [
        {
          voorwaarde,
          geldt,
          voldaan: voldaan(voorwaarde, aanvraag),
          strijd: strijdVan(voorwaarde, positie, strijdigheid),
        },
      ]
    })
}

/** The conditions of a scheme that are in force on a day. */
export function voorwaardenOp(regeling: Regeling, peildatum: string): readonly Voorwaarde[] {
  return regeling.voorwaarden.filter(({ van = '0000-01-01', tot }) =>
    geldtOp({ van, ...(tot !== undefined && { tot }) }, peildatum),
  )
}

/** What the law says of a condition for a position, or undefined if that differs per position and the position is unknown. */
export function strijdVan(
  { eis }: Pick<Voorwaarde, 'eis'>,
  positie: Positie | undefined,
  strijdigheid: Tabel<Eis, Strijd>,
): Rij<Eis, Strijd> | undefined {
  const uitslag = beslis<Eis, Strijd>(strijdigheid, { soort: eis, ...(positie !== undefined && { positie }) })
  return uitslag.rijen.length === 1 ? uitslag.rijen[0] : undefined
}

/**
 * The conditions that the scheme may set, together: met, not met, or for a person to judge. Undefined as long as
 * an absent fact can still make the difference. A condition that clashes with higher rules never leads to "not met".
 */
export function oordeelOverEisen(
  getoetst: readonly Getoetst[],
  regeling: Regeling,
  vraag: Vraag,
): 'voldaan' | 'niet_voldaan' | 'mens' | undefined {
  const toegestaan = getoetst.filter(({ strijd }) => strijd?.dan.oordeel === 'toegestaan')
  if (toegestaan.some(({ geldt, voldaan: waar }) => geldt === JA && waar === NEE)) return 'niet_voldaan'
  if (toegestaan.some(isOpen)) return undefined
  const nietGelezen = vraag === 'intrekking' ? BIJ_INTREKKING : BIJ_INDELING
  const mens =
    getoetst.some(
      ({ voldaan: waar, strijd }) => waar === undefined || !strijd || !RUSTIG.has(strijd.dan.oordeel),
    ) || regeling.niet_gelezen.some((onderwerp) => nietGelezen.has(onderwerp))
  return mens ? 'mens' : 'voldaan'
}

/** The absent facts on which a checkable condition still depends. */
export function ontbrekendVoorEisen(getoetst: readonly Getoetst[], aanvraag: Aanvraag): readonly string[] {
  return getoetst
    .filter((een) => een.strijd?.dan.oordeel === 'toegestaan' && isOpen(een))
    .flatMap(({ voorwaarde, geldt }) => [
      ...ontbrekendeFeiten([{ leest: geldt === ONBEKEND ? FEITEN_VAN_TOEPASSING : [] }], aanvraag),
      ...ontbrekendeFeiten(
        alternatieven(voorwaarde).map((cellen) => ({ leest: Object.keys(cellen) })),
        aanvraag,
      ),
    ])
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
  return als === undefined ? [] : ([als].flat() as readonly Cellen[])
}

function geldtVoor({ geldt_voor }: Voorwaarde, { opvang, veiligheid }: Aanvraag): Waarheid {
  const inOpvang = is(opvang?.verblijft, true) | is(opvang?.verleend, true)
  const geweld =
    is(veiligheid?.geweld, true) | is(opvang?.reden, 'huiselijk_geweld') | is(opvang?.reden, 'mensenhandel')
  switch (geldt_voor) {
    case 'iedereen':
      return JA
    case 'opvang':
      return inOpvang
    case 'geweld':
      return geweld
    case 'geweld_buiten_opvang':
      return niet(inOpvang) & geweld
    // Another ground than violence: a person chooses the ground, we don't.
    case 'ander':
      return NEE
  }
}

const FEITEN_VAN_TOEPASSING = ['veiligheid.geweld', 'opvang.verblijft', 'opvang.verleend', 'opvang.reden']
const RUSTIG: ReadonlySet<string> = new Set(['toegestaan', 'niet_van_toepassing'])
const BIJ_INDELING: ReadonlySet<NietGelezen> = new Set([
  'toelatingseisen',
  'weigeringsgronden',
  'geweldsgrond',
])
const BIJ_INTREKKING: ReadonlySet<NietGelezen> = new Set(['intrekkingsgronden'])
