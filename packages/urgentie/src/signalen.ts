import { bronnenOp, JA, NEE, opDatum, opErnst, type Signaal, signalenUit, verzamel } from '@voordeur/kern'
import type { Beoordeling } from './beeld.ts'
import { type Gewogen, strijdVan, weegEisen } from './eisen.ts'
import { binding } from './generated/binding.ts'
import { bronnen } from './generated/bronnen.ts'
import { gevolg } from './generated/gevolg.ts'
import { overgang } from './generated/overgang.ts'
import { plicht } from './generated/plicht.ts'
import type { Aanvraag, Eissoort, Omstandigheden, Regeling, Uitkomst } from './generated/typen.ts'

/** Warnings, clashes, rights and duties that belong to a proposal. Danger first; what may apply after what does. */
export function signalen(
  nu: Beoordeling,
  aanvraag: Aanvraag,
  uitkomst: Uitkomst,
  regeling: Regeling | undefined,
  inOvergang: boolean,
): readonly Signaal[] {
  const { peildatum } = nu.regels
  const omstandigheden = omstandighedenVan(nu, aanvraag, uitkomst, regeling, inOvergang)
  const alle = [
    ...signalenUit(bronnen, opDatum(plicht, peildatum), omstandigheden, peildatum).signalen,
    ...weegEisen(nu.getoetst, nu.positie, nu.regels.strijdigheid).flatMap((gewogen) =>
      strijdsignaal(gewogen, nu),
    ),
    ...rechten(nu, aanvraag, uitkomst),
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

/** A clash of a local condition with higher rules. Where the position is not known yet, the heaviest case is shown as possible. */
function strijdsignaal({ voorwaarde, geldt, strijd }: Gewogen, { regels }: Beoordeling): readonly Signaal[] {
  const rij = strijd ?? strijdVan(voorwaarde, 'opvang', regels.strijdigheid)!
  if (rij.dan.oordeel === 'toegestaan' || rij.dan.oordeel === 'niet_van_toepassing') return []
  return [
    {
      code: `strijd-${voorwaarde.id}`,
      soort: 'strijd',
      geldt: strijd && geldt === JA ? 'ja' : 'mogelijk',
      oordeel: rij.dan.oordeel,
      zin: rij.omdat,
      toelichting: voorwaarde.tekst,
      bron: bronnenOp(bronnen, rij, regels.peildatum),
      zekerheid: rij.zekerheid,
      rechtspraak_gevonden: rij.zekerheid === 'rechtspraak',
    },
  ]
}

/** What the law gives to the groups the applicant belongs to. */
function rechten(
  { groepen, regels }: Beoordeling,
  { woonsituatie }: Aanvraag,
  uitkomst: Uitkomst,
): readonly Signaal[] {
  // As long as the group itself is not settled (no ordinance, residence unknown), so are the rights it gives.
  const geldt = uitkomst === 'wettelijke_groep' ? 'ja' : 'mogelijk'
  const tabel = opDatum(gevolg, regels.peildatum)
  const achter = woonsituatie?.laat_woning_achter
  return groepen.flatMap((groep) => {
    const { treffers } = verzamel(tabel, {
      groep,
      ...(achter !== undefined && { laat_woning_achter: achter }),
    })
    return treffers
      .filter(({ dan }) => dan.soort === 'recht')
      .map(
        (rij): Signaal => ({
          code: rij.dan.gevolg,
          soort: 'recht',
          geldt,
          zin: rij.omdat,
          bron: bronnenOp(bronnen, rij, regels.peildatum),
          zekerheid: rij.zekerheid,
        }),
      )
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
  const eist = (soorten: ReadonlySet<Eissoort>) =>
    getoetst.some(({ voorwaarde }) => soorten.has(voorwaarde.eis))
  const { veiligheid, gezin, verblijf, derden_spreken_tegen: tegenspraak } = aanvraag
  const afhankelijk = verblijf?.status === 'nederlander' ? false : verblijf?.afhankelijk
  return {
    uitkomst,
    aard: beeld.regeling ?? 'geen_gevraagd',
    in_overgang: inOvergang,
    regeling_afgestemd: regeling?.afgestemd_op_2026 ?? 'niet_van_toepassing',
    eist_bewijs_van_pleger: eist(BEWIJS_VAN_PLEGER),
    eist_niet_zelf_veroorzaakt: eist(EIGEN_SCHULD),
    inkomen_boven_grens: getoetst.some(
      ({ voorwaarde, geldt, voldaan }) =>
        voorwaarde.eis === 'inkomensbovengrens' && geldt === JA && voldaan === NEE,
    ),
    ...(veiligheid?.acuut_gevaar !== undefined && { acuut_gevaar: veiligheid.acuut_gevaar }),
    ...(veiligheid?.geweld !== undefined && { geweld: veiligheid.geweld }),
    ...(gezin?.minderjarigen !== undefined && { minderjarigen: gezin.minderjarigen }),
    ...(gezin?.zwanger !== undefined && { zwanger: gezin.zwanger }),
    ...(tegenspraak !== undefined && { derden_spreken_tegen: tegenspraak }),
    ...(afhankelijk !== undefined && { afhankelijk_verblijf: afhankelijk }),
  }
}

const BEWIJS_VAN_PLEGER: ReadonlySet<Eissoort> = new Set([
  'handtekening_ex_partner',
  'ouderschapsplan',
  'echtscheiding',
])
const EIGEN_SCHULD: ReadonlySet<Eissoort> = new Set(['niet_zelf_veroorzaakt', 'niet_voorzienbaar'])

/** What a scheme as such calls for, whoever applies. */
export function regelsignalen(
  { aard, afgestemd_op_2026: afgestemd }: Regeling,
  peildatum: string,
): readonly Signaal[] {
  const omstandigheden: Omstandigheden = { aard, regeling_afgestemd: afgestemd, in_overgang: false }
  return [plicht, overgang]
    .flatMap(
      (versies) => signalenUit(bronnen, opDatum(versies, peildatum), omstandigheden, peildatum).signalen,
    )
    .filter(({ geldt }) => geldt === 'ja')
}
