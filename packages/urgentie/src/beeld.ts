import {
  beslis,
  type Gedateerd,
  ontbrekendeFeiten,
  opDatum,
  type Rij,
  type Tabel,
  type Uitslag,
  type Verzameling,
  verzamel,
} from '@voordeur/kern'
import {
  type Getoetst,
  type Gewogen,
  ontbrekendVoorEisen,
  oordeelOverEisen,
  toetsEisen,
  weegEisen,
} from './eisen.ts'
import { groepTwijfel } from './generated/groep-twijfel.ts'
import { strijdigheid } from './generated/strijdigheid.ts'
import type {
  Aanvraag,
  Beeld,
  Eis,
  Groep,
  Groepsnaam,
  Positie,
  Regeling,
  Strijd,
  Uitkomst,
  Uitkomstrij,
  Verblijfstoets,
  Vraag,
  Werking,
  Werkingsvraag,
} from './generated/typen.ts'
import { uitkomst } from './generated/uitkomst.ts'
import { verblijfsrecht } from './generated/verblijfsrecht.ts'
import { werking } from './generated/werking.ts'
import { wettelijkeGroep } from './generated/wettelijke-groep.ts'

/** The rules as they are on one day. */
export interface Regelset {
  readonly peildatum: string
  readonly verblijfsrecht: Tabel<Aanvraag, Verblijfstoets>
  readonly wettelijkeGroep: Tabel<Aanvraag, Groep>
  readonly groepTwijfel: Tabel<Aanvraag, Groep>
  readonly strijdigheid: Tabel<Eis, Strijd>
  readonly werking: Tabel<Werkingsvraag, Werking>
  readonly uitkomst: Tabel<Beeld, Uitkomstrij>
}

/** What one day's rules make of an application, before it is put into words. */
export interface Beoordeling {
  readonly regels: Regelset
  readonly uitkomst: Uitkomst
  readonly groepen: readonly Groepsnaam[]
  readonly beeld: Beeld
  readonly verblijf: Uitslag<Aanvraag, Verblijfstoets>
  readonly groep: Verzameling<Aanvraag, Groep>
  /** Cases close to the group of the shelter, that a person must look at. */
  readonly twijfel: Verzameling<Aanvraag, Groep>
  /** Undefined as long as the group is not settled. */
  readonly positie: Positie | undefined
  readonly getoetst: readonly Getoetst[]
  /** The conditions, weighed for the position that counts for the outcome. */
  readonly tellend: readonly Gewogen[]
  readonly slot: Uitslag<Beeld, Uitkomstrij>
  /** Does the group surely give rights under this scheme? */
  readonly werking: Rij<Werkingsvraag, Werking>
}

export function regelsOp(peildatum: string, pad?: string): Regelset {
  const kies = <T extends Gedateerd>(versies: readonly T[]) => opDatum(versies, peildatum, pad)
  return {
    peildatum,
    verblijfsrecht: kies(verblijfsrecht),
    wettelijkeGroep: kies(wettelijkeGroep),
    groepTwijfel: kies(groepTwijfel),
    strijdigheid: kies(strijdigheid),
    werking: kies(werking),
    uitkomst: kies(uitkomst),
  }
}

/** Applies one day's rules, in the order: right of residence, statutory group, local conditions, outcome. */
export function pasToe(
  aanvraag: Aanvraag,
  regels: Regelset,
  regeling: Regeling | undefined,
  vraag: Vraag,
): Beoordeling {
  const verblijf = beslis(regels.verblijfsrecht, aanvraag)
  const groep = verzamel(regels.wettelijkeGroep, aanvraag)
  const twijfel = verzamel(regels.groepTwijfel, aanvraag)
  const stand = groepstand(groep, twijfel)
  const groepen = [...new Set(groep.treffers.filter(isLid).map(({ dan }) => dan.groep))]
  const positie = positieVan(stand, groepen)
  const getoetst = regeling ? toetsEisen(regeling, aanvraag, vraag, regels.peildatum) : []
  // For admission the conditions only count outside the statutory groups; for withdrawal in the position one has.
  const tellend = weegEisen(getoetst, vraag === 'indeling' ? 'buiten' : positie, regels.strijdigheid)
  const eisen = regeling && eisenoordeel(tellend, regeling, vraag, positie, stand)
  const beeld: Beeld = {
    vraag,
    regeling: regeling?.aard ?? 'geen_gevraagd',
    ...(verblijf.dan && { verblijf: verblijf.dan.verblijf }),
    ...(stand && { groep: stand }),
    ...(eisen && { eisen }),
  }
  const slot = beslis(regels.uitkomst, beeld)
  const uitkomst = slot.dan?.uitkomst ?? 'onbepaald'
  const { rijen } = beslis<Werkingsvraag, Werking>(regels.werking, {
    regeling: regeling?.aard ?? 'geen_gevraagd',
    afgestemd: regeling?.afgestemd_op_2026 ?? 'niet_van_toepassing',
  })
  return {
    regels,
    uitkomst,
    groepen,
    positie,
    beeld,
    verblijf,
    groep,
    twijfel,
    getoetst,
    tellend,
    slot,
    werking: rijen[0]!,
  }
}

/**
 * The facts that can still change the outcome: those behind every intermediate answer that is missing and that
 * a row that may still apply looks at.
 */
export function ontbrekend(
  { slot, beeld, verblijf, groep, twijfel, tellend }: Beoordeling,
  aanvraag: Aanvraag,
): readonly string[] {
  if (slot.dan) return []
  const nodig = new Set(ontbrekendeFeiten(slot.rijen, beeld))
  // What may be asked of someone who keeps urgency depends on the group, so then the group is needed too.
  if (nodig.has('eisen') && beeld.vraag === 'intrekking' && beeld.groep === undefined) nodig.add('groep')
  const feiten = [
    ...(nodig.has('groep') ? ontbrekendeFeiten([...groep.open, ...twijfel.open], aanvraag) : []),
    ...(nodig.has('verblijf') ? ontbrekendeFeiten(verblijf.rijen, aanvraag) : []),
    ...(nodig.has('eisen') ? ontbrekendVoorEisen(tellend, aanvraag) : []),
  ]
  return [...new Set(feiten)]
}

/** Does the applicant belong to a statutory group? Undefined as long as an absent fact can make the difference. */
function groepstand(
  groep: Verzameling<Aanvraag, Groep>,
  twijfel: Verzameling<Aanvraag, Groep>,
): Beeld['groep'] {
  if (groep.treffers.some(isLid)) return 'hoort_erbij'
  if (groep.open.length > 0) return undefined
  if (twijfel.treffers.length > 0) return 'mens'
  return twijfel.open.length > 0 ? undefined : 'geen'
}

function isLid({ dan }: Rij<Aanvraag, Groep>): boolean {
  return dan.oordeel === 'hoort_erbij'
}

function positieVan(stand: Beeld['groep'], groepen: readonly Groepsnaam[]): Positie | undefined {
  const eigen = EIGEN_POSITIE.find(([namen]) => groepen.some((groep) => namen.includes(groep)))
  if (eigen) return eigen[1]
  if (stand === 'hoort_erbij') return 'ander_lid_3'
  return stand === 'geen' ? 'buiten' : undefined
}

/** Groups that the law treats apart, the best protected first: who is in two of them, has the first position. */
const EIGEN_POSITIE: readonly (readonly [readonly Groepsnaam[], Positie])[] = [
  [['opvang', 'd'], 'opvang'],
  [['mantelzorg', 'a'], 'groep_a'],
  [['i'], 'groep_i'],
  [['vergunninghouder'], 'vergunninghouder'],
]

/** If a person must say which position one has, that person judges the conditions too. */
function eisenoordeel(
  tellend: readonly Gewogen[],
  regeling: Regeling,
  vraag: Vraag,
  positie: Positie | undefined,
  stand: Beeld['groep'],
): Beeld['eisen'] {
  if (vraag === 'intrekking' && positie === undefined) return stand === 'mens' ? 'mens' : undefined
  return oordeelOverEisen(tellend, regeling, vraag)
}
