import {
  type Bron,
  bronnenOp,
  JA,
  NEE,
  ONBEKEND,
  opDatum,
  opErnst,
  type Signaal,
  signalenUit,
  verzamel,
  type Waarheid,
} from '@voordeur/kern'
import type { Beoordeling } from './beeld.ts'
import { BEWIJS_VAN_PLEGER, type Getoetst, type Gewogen, isGeweld, strijdVan, weegEisen } from './eisen.ts'
import { besluitplicht } from './generated/besluitplicht.ts'
import { binding } from './generated/binding.ts'
import { bronnen } from './generated/bronnen.ts'
import { gevolg } from './generated/gevolg.ts'
import { opvangrecht } from './generated/opvangrecht.ts'
import { overgang } from './generated/overgang.ts'
import { plicht } from './generated/plicht.ts'
import type { Aanvraag, Eissoort, Omstandigheden, Regeling, Uitkomst } from './generated/typen.ts'

/** The assessment of the peildatum and, if the law changed since the application, of that day. */
interface Dagen {
  readonly nu: Beoordeling
  readonly toen: Beoordeling | undefined
}

/** Warnings, clashes, rights and duties that belong to a proposal. Danger first; what may apply after what does. */
export function signalen(
  { nu, toen }: Dagen,
  aanvraag: Aanvraag,
  uitkomst: Uitkomst,
  regeling: Regeling | undefined,
): readonly Signaal[] {
  const { peildatum } = nu.regels
  const omstandigheden = omstandighedenVan(nu, aanvraag, uitkomst, regeling, toen !== undefined)
  const alle = [
    ...[plicht, besluitplicht, opvangrecht].flatMap(
      (versies) => signalenUit(bronnen, opDatum(versies, peildatum), omstandigheden, peildatum).signalen,
    ),
    ...strijd({ nu, toen }),
    ...rechten({ nu, toen }, aanvraag, uitkomst),
    ...gebondenheid(aanvraag, peildatum),
    ...signalenUit(bronnen, opDatum(overgang, peildatum), omstandigheden, peildatum).signalen,
  ]
  const gesorteerd = opErnst(alle)
  // The same duty can follow from two facts; the surest one is enough.
  return gesorteerd.filter(({ code, zin, geldt }, i) => {
    const eerste = gesorteerd.findIndex((ander) => ander.code === code)
    return eerste === i || (geldt === 'ja' && gesorteerd[eerste]!.zin !== zin)
  })
}

/**
 * The clashes of the local conditions with higher rules. If the law changed since the application, under both laws:
 * where they differ, each is only possible.
 */
function strijd({ nu, toen }: Dagen): readonly Signaal[] {
  const van = ({ positie, regels }: Beoordeling) =>
    weegEisen(nu.getoetst, positie, regels.strijdigheid).flatMap((gewogen) => strijdsignaal(gewogen, regels))
  const vandaag = van(nu)
  if (!toen) return vandaag
  const eerder = van(toen)
  const zelfde = (een: Signaal) => (ander: Signaal) =>
    ander.code === een.code && ander.oordeel === een.oordeel
  return [
    ...vandaag.map((een): Signaal => (eerder.some(zelfde(een)) ? een : { ...een, geldt: 'mogelijk' })),
    ...eerder
      .filter((een) => !vandaag.some(zelfde(een)))
      .map((een): Signaal => ({ ...een, code: `${een.code}-bij-aanvraag`, geldt: 'mogelijk' })),
  ]
}

/** A clash of a local condition with higher rules. Where the position is not known yet, the heaviest case is shown as possible. */
function strijdsignaal(
  { voorwaarde, geldt, strijd: gevonden }: Gewogen,
  regels: Beoordeling['regels'],
): readonly Signaal[] {
  const rij = gevonden ?? strijdVan(voorwaarde, 'opvang', regels.strijdigheid)!
  const bron = bronnenOp(bronnen, rij, regels.peildatum)
  if (rij.dan.oordeel === 'toegestaan' || rij.dan.oordeel === 'niet_van_toepassing') return []
  return [
    {
      code: `strijd-${voorwaarde.id}`,
      soort: 'strijd',
      geldt: gevonden && geldt === JA ? 'ja' : 'mogelijk',
      oordeel: rij.dan.oordeel,
      zin: rij.omdat,
      toelichting: voorwaarde.tekst,
      bron,
      zekerheid: rij.zekerheid,
      rechtspraak_gevonden: noemtUitspraak(bron),
    },
  ]
}

/** What the law gives to the groups the applicant belongs to. */
function rechten({ nu, toen }: Dagen, aanvraag: Aanvraag, uitkomst: Uitkomst): readonly Signaal[] {
  // As long as the group itself is not settled (no ordinance, residence unknown), so are the rights it gives.
  const vast = uitkomst === 'wettelijke_groep' && nu.werking.dan.werking === 'zeker'
  // Which law applies to a pending application is not settled either: only what both give is sure.
  const eerder = toen && new Set(rechtrijen(toen, aanvraag).map(({ dan }) => dan.gevolg))
  return rechtrijen(nu, aanvraag).map(
    (rij): Signaal => ({
      code: rij.dan.gevolg,
      soort: 'recht',
      geldt: vast && (!eerder || eerder.has(rij.dan.gevolg)) ? 'ja' : 'mogelijk',
      zin: rij.omdat,
      bron: bronnenOp(bronnen, rij, nu.regels.peildatum),
      zekerheid: rij.zekerheid,
    }),
  )
}

function rechtrijen({ groepen, regels }: Beoordeling, { woonsituatie }: Aanvraag) {
  const tabel = opDatum(gevolg, regels.peildatum)
  const achter = woonsituatie?.laat_woning_achter
  return groepen.flatMap((groep) => {
    const { treffers } = verzamel(tabel, {
      groep,
      ...(achter !== undefined && { laat_woning_achter: achter }),
    })
    return treffers.filter(({ dan }) => dan.soort === 'recht')
  })
}

/** Ties with the region that follow from years of residence (Huisvestingswet 2014, art. 14). */
function gebondenheid(aanvraag: Aanvraag, peildatum: string): readonly Signaal[] {
  return verzamel(opDatum(binding, peildatum), aanvraag).treffers.map((rij) => ({
    code: rij.dan.binding,
    soort: 'recht',
    geldt: 'ja',
    zin: rij.omdat,
    bron: bronnenOp(bronnen, rij, peildatum),
    zekerheid: rij.zekerheid,
  }))
}

function omstandighedenVan(
  { getoetst, beeld }: Beoordeling,
  aanvraag: Aanvraag,
  uitkomst: Uitkomst,
  regeling: Regeling | undefined,
  inOvergang: boolean,
): Omstandigheden {
  const {
    veiligheid,
    gezin,
    verblijf,
    leeftijd,
    derden_spreken_tegen: tegenspraak,
    verklaring_verlopen_zonder_aanbod: verlopen,
  } = aanvraag
  const geweld = alsFeit(isGeweld(aanvraag))
  const vanPleger = alsFeit(eist(getoetst, BEWIJS_VAN_PLEGER))
  const eigenSchuld = alsFeit(eist(getoetst, EIGEN_SCHULD))
  const afhankelijk = verblijf?.status === 'nederlander' ? false : verblijf?.afhankelijk
  return {
    uitkomst,
    aard: beeld.regeling ?? 'geen_gevraagd',
    in_overgang: inOvergang,
    regeling_afgestemd: regeling?.afgestemd_op_2026 ?? 'niet_van_toepassing',
    inkomen_boven_grens: getoetst.some(
      ({ voorwaarde, geldt, voldaan }) =>
        voorwaarde.eis === 'inkomensbovengrens' && geldt === JA && voldaan === NEE,
    ),
    ...(veiligheid?.acuut_gevaar !== undefined && { acuut_gevaar: veiligheid.acuut_gevaar }),
    ...(geweld !== undefined && { geweld }),
    ...(vanPleger !== undefined && { eist_bewijs_van_pleger: vanPleger }),
    ...(eigenSchuld !== undefined && { eist_niet_zelf_veroorzaakt: eigenSchuld }),
    ...(leeftijd !== undefined && { leeftijd }),
    ...(verblijf?.status !== undefined && { verblijfsstatus: verblijf.status }),
    ...(verlopen !== undefined && { verlopen_zonder_aanbod: verlopen }),
    ...(gezin?.minderjarigen !== undefined && { minderjarigen: gezin.minderjarigen }),
    ...(gezin?.zwanger !== undefined && { zwanger: gezin.zwanger }),
    ...(tegenspraak !== undefined && { derden_spreken_tegen: tegenspraak }),
    ...(afhankelijk !== undefined && { afhankelijk_verblijf: afhankelijk }),
  }
}

/** Does the scheme ask something of these kinds of this applicant? Unknown as long as it only may concern her. */
function eist(getoetst: readonly Getoetst[], soorten: ReadonlySet<Eissoort>): Waarheid {
  return getoetst
    .filter(({ voorwaarde }) => soorten.has(voorwaarde.eis))
    .reduce<Waarheid>((waar, { geldt }) => waar | geldt, NEE)
}

function alsFeit(waar: Waarheid): boolean | undefined {
  return waar === ONBEKEND ? undefined : waar === JA
}

const EIGEN_SCHULD: ReadonlySet<Eissoort> = new Set(['niet_zelf_veroorzaakt', 'niet_voorzienbaar'])

/** Does a ruling stand among these sources? */
export function noemtUitspraak(bron: readonly Bron[]): boolean {
  return bron.some(({ ecli }) => ecli !== undefined)
}

/** What a scheme as such calls for, whoever applies. */
export function regelsignalen(
  { aard, afgestemd_op_2026: afgestemd }: Regeling,
  peildatum: string,
): readonly Signaal[] {
  const omstandigheden: Omstandigheden = { aard, regeling_afgestemd: afgestemd, in_overgang: false }
  return [plicht, besluitplicht, overgang]
    .flatMap(
      (versies) => signalenUit(bronnen, opDatum(versies, peildatum), omstandigheden, peildatum).signalen,
    )
    .filter(({ geldt }) => geldt === 'ja')
}
