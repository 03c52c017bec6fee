import {
  beslis,
  eisDatum,
  eisInvoer,
  eisObject,
  fout,
  type Motivering,
  motiveer,
  type Rij,
  type Tabel,
  tellendeFeiten,
  versie,
} from '@voordeur/kern'
import { type Beoordeling, ontbrekend, pasToe, type Regelset, regelsOp } from './beeld.ts'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Aanvraag,
  Beeld,
  Deelvoorstel,
  Groep,
  Regeling,
  Uitkomst,
  Uitkomstrij,
  Voorstel,
  Vraag,
} from './generated/typen.ts'
import { uitkomsten } from './generated/uitkomsten.ts'
import { aanvraag as valideer } from './generated/validatie.js'
import { aanvraag as waarden } from './generated/waarden.ts'
import { mens } from './mens.ts'
import { kiesRegeling, type Regelingkeuze } from './regeling.ts'
import { signalen } from './signalen.ts'
import { opVolgorde, stelVraag } from './vragen.ts'

/** What the question is about, besides the facts of the applicant. */
export interface Context {
  /** The day on which the decision would be taken (ISO 8601, `2026-07-01`). It picks the version of every rule. */
  readonly peildatum: string
  /**
   * A municipality (`'Amsterdam'`), the id of a scheme (`'zowonen'`) or an own scheme as data. Absent: the answer of
   * national law alone.
   */
  readonly gemeente?: Regelingkeuze
  /** `indeling` (the default): may she get urgency? `intrekking`: may the urgency she has be withdrawn? */
  readonly vraag?: Vraag
}

/**
 * Does this applicant have a claim to housing urgency? A sourced proposal; a person decides.
 *
 * Source: Huisvestingswet 2014, art. 10 and 12-16, in the text of the `peildatum` (from 2015-01-01), and the local
 * scheme if one is named. An absent fact is unknown, never no: the outcome is `onbepaald`, with the facts still
 * needed, unless every way of filling them in gives the same outcome.
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig`, `periode_ongeldig` (application after the peildatum),
 * `regel_bestaat_niet_op_datum`, `regeling_onbekend` or `regeling_verlopen`, each with the JSON pointer of the field.
 *
 * @example
 * beoordeel(
 *   {
 *     verblijf: { status: 'nederlander' },
 *     opvang: { verleend: true, reden: 'huiselijk_geweld', verlaat: true },
 *   },
 *   { peildatum: '2026-11-23' },
 * ).uitkomst // 'wettelijke_groep'
 */
export function beoordeel(aanvraag: Aanvraag, context: Context): Voorstel {
  const vraagstuk = eisContext(aanvraag, context)
  const { peildatum, regeling } = vraagstuk
  const { nu, toen } = beide(aanvraag, vraagstuk)
  const { uitkomst, ontbreekt } = scherp(aanvraag, vraagstuk)
  const {
    verblijfsrecht,
    wettelijkeGroep,
    groepTwijfel,
    strijdigheid,
    werking,
    uitkomst: uitkomsttabel,
  } = nu.regels
  // The law of today may name the group although the two laws together, or the facts so far, don't settle it.
  const groepNu = nu.uitkomst === 'wettelijke_groep' || uitkomst === 'wettelijke_groep'
  const delen = [...(toen ? [deelvoorstel(toen)] : []), ...(groepNu ? naastRegeling(nu) : [])]
  return {
    uitkomst,
    titel: titelVan(uitkomst),
    groepen: nu.groepen,
    ...(regeling && { regeling: { id: regeling.id, naam: regeling.naam, aard: regeling.aard } }),
    ...(delen.length > 0 && { naast_elkaar: [...delen, deelvoorstel(nu)] }),
    motivering: redenen(nu),
    ontbreekt: ontbreekt.map(stelVraag),
    signalen: signalen({ nu, toen }, aanvraag, uitkomst, regeling),
    mens: mens(nu, regeling, { inOvergang: toen !== undefined, groepNu }),
    versie: versie(pakket, peildatum, [
      verblijfsrecht,
      wettelijkeGroep,
      groepTwijfel,
      strijdigheid,
      werking,
      uitkomsttabel,
    ]),
  }
}

/** A checked context. */
export interface Vraagstuk {
  readonly peildatum: string
  readonly regels: Regelset
  readonly regeling: Regeling | undefined
  readonly vraag: Vraag
}

/** The assessment of the peildatum and, if the law changed since the application, of that day; and the two as one. */
export function beide(
  aanvraag: Aanvraag,
  { regels, regeling, vraag }: Vraagstuk,
): { nu: Beoordeling; toen: Beoordeling | undefined; uitkomst: Uitkomst } {
  const nu = pasToe(aanvraag, regels, regeling, vraag)
  const toen = rechtBijAanvraag(aanvraag, nu, vraag)
  return { nu, toen, uitkomst: toen ? samen(toen.uitkomst, nu.uitkomst) : nu.uitkomst }
}

/**
 * The outcome, and the facts that can still change it, the most useful first. Where the tables together are more
 * careful than they need to be, every way of filling in the absent facts decides.
 */
function scherp(
  aanvraag: Aanvraag,
  vraagstuk: Vraagstuk,
): { uitkomst: Uitkomst; ontbreekt: readonly string[] } {
  const { nu, toen, uitkomst } = beide(aanvraag, vraagstuk)
  if (uitkomst !== 'onbepaald') return { uitkomst, ontbreekt: [] }
  const uitkomstVan = (anders: Aanvraag) => beide(anders, vraagstuk).uitkomst
  const nodig = [...new Set([nu, toen].flatMap((deel) => (deel ? ontbrekend(deel, aanvraag) : [])))]
  const telt = tellendeFeiten(nodig, waarden, aanvraag, uitkomstVan)
  const [enige, ...meer] = telt ? telt.uitkomsten : []
  if (enige !== undefined && enige !== 'onbepaald' && meer.length === 0)
    return { uitkomst: enige, ontbreekt: [] }
  const feiten = telt && telt.feiten.length > 0 ? telt.feiten : nodig
  return { uitkomst, ontbreekt: opVolgorde(feiten, aanvraag, uitkomstVan) }
}

/** The context, checked together with what it must fit in the application. */
export function eisContext(aanvraag: Aanvraag, context: Context): Vraagstuk {
  eisInvoer(valideer, aanvraag, '/aanvraag')
  eisObject(context, ['peildatum', 'gemeente', 'vraag'], '')
  const { vraag = 'indeling' } = context
  const peildatum = eisDatum(context.peildatum, '/peildatum')
  if (vraag !== 'indeling' && vraag !== 'intrekking') {
    throw fout(
      'invoer_ongeldig',
      '/vraag',
      'indeling of intrekking',
      'De vraag is indeling of intrekking.',
      'The question is indeling or intrekking.',
    )
  }
  if (aanvraag.aangevraagd_op !== undefined && aanvraag.aangevraagd_op > peildatum) {
    throw fout(
      'periode_ongeldig',
      '/aanvraag/aangevraagd_op',
      'een dag op of voor de peildatum',
      'De aanvraag ligt na de peildatum.',
      'The application lies after the peildatum.',
    )
  }
  const regels = regelsOp(peildatum)
  const regeling = context.gemeente === undefined ? undefined : kiesRegeling(context.gemeente, peildatum)
  return { peildatum, regels, regeling, vraag }
}

/**
 * The same facts under the law of the day of application, if that law has changed since. Local conditions are
 * left out: a scheme is only known as it is on the peildatum.
 */
function rechtBijAanvraag(
  { aangevraagd_op: dag, ...feiten }: Aanvraag,
  nu: Beoordeling,
  vraag: Vraag,
): Beoordeling | undefined {
  if (dag === undefined) return undefined
  const regels = regelsOp(dag, '/aanvraag/aangevraagd_op')
  const veranderd =
    regels.wettelijkeGroep !== nu.regels.wettelijkeGroep || regels.verblijfsrecht !== nu.regels.verblijfsrecht
  return veranderd ? pasToe(feiten, regels, undefined, vraag) : undefined
}

/** Two regimes: the same outcome, or a person chooses, unless facts are missing. */
function samen(toen: Uitkomst, nu: Uitkomst): Uitkomst {
  if (toen === nu) return nu
  return toen === 'onbepaald' || nu === 'onbepaald' ? 'onbepaald' : 'menselijk_oordeel'
}

function deelvoorstel(deel: Beoordeling): Deelvoorstel {
  return {
    volgens: 'wet',
    peildatum: deel.regels.peildatum,
    uitkomst: deel.uitkomst,
    titel: titelVan(deel.uitkomst),
    groepen: deel.groepen,
    motivering: redenen(deel),
  }
}

/**
 * What the scheme alone would give, as if there were no statutory group: shown beside the answer of the law as
 * long as the scheme is not known to fit it (Huisvestingswet 2014, art. 51 lid 10).
 */
function naastRegeling({ beeld, regels, werking }: Beoordeling): readonly Deelvoorstel[] {
  if (!werking.dan.naast_regeling) return []
  const { dan, rijen } = beslis<Beeld, Uitkomstrij>(regels.uitkomst, { ...beeld, groep: 'geen' })
  const lokaal = dan?.uitkomst ?? 'onbepaald'
  return [
    {
      volgens: 'regeling',
      peildatum: regels.peildatum,
      uitkomst: lokaal,
      titel: titelVan(lokaal),
      groepen: [],
      motivering:
        dan && rijen.length === 1
          ? rijen.map((rij) => motiveer(bronnen, regels.uitkomst, rij, regels.peildatum))
          : [],
    },
  ]
}

/** The reasons in the order in which they count: the outcome, then the group, then the right of residence. */
function redenen({
  regels,
  slot,
  groep,
  twijfel,
  verblijf,
  beeld,
  uitkomst,
  werking,
}: Beoordeling): readonly Motivering[] {
  const { peildatum } = regels
  const reden = (tabel: Pick<Tabel<never, unknown>, 'id'>, rijen: readonly Rij<never, unknown>[]) =>
    rijen.map((rij) => motiveer(bronnen, tabel, rij, peildatum))
  return [
    // If several rows agree on the outcome, none of their sentences is sure to be true.
    ...(slot.dan && slot.rijen.length === 1 ? reden(regels.uitkomst, slot.rijen) : []),
    ...reden(regels.wettelijkeGroep, groep.treffers),
    ...reden(regels.groepTwijfel, twijfel.treffers),
    ...(uitkomst === 'wettelijke_groep' && werking.dan.werking === 'zeker'
      ? reden(regels.werking, [werking])
      : []),
    ...(beeld.groep === 'geen' ? geenGroep(regels.wettelijkeGroep, peildatum) : []),
    ...(verblijf.dan ? reden(regels.verblijfsrecht, verblijf.rijen) : []),
  ]
}

function geenGroep(tabel: Tabel<Aanvraag, Groep>, peildatum: string): readonly Motivering[] {
  return tabel.anders
    ? [motiveer(bronnen, tabel, { ...tabel.anders, id: 'anders' } as Rij<never, unknown>, peildatum)]
    : []
}

export function titelVan(uitkomst: Uitkomst): string {
  return uitkomsten[0].items.find(({ dan }) => dan.uitkomst === uitkomst)!.dan.titel
}
