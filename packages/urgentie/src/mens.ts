import { alsMensvraag, type Mens, type Mensvraag, opDatum, verzamel } from '@voordeur/kern'
import type { Beoordeling } from './beeld.ts'
import { BEWIJS_VAN_PLEGER, weegEisen } from './eisen.ts'
import { bronnen } from './generated/bronnen.ts'
import { gevolg } from './generated/gevolg.ts'
import { overgang } from './generated/overgang.ts'
import type { NietGelezen, Regeling } from './generated/typen.ts'
import { regelingbronnen } from './regelingbronnen.ts'

/** Who decides, and what that person still has to judge: nothing here is decided by a table alone. */
export function mens(
  nu: Beoordeling,
  regeling: Regeling | undefined,
  { inOvergang, groepNu }: { readonly inOvergang: boolean; readonly groepNu: boolean },
): Mens {
  const vragen = [
    ...(inOvergang ? overgangsvraag(nu) : []),
    ...(groepNu && nu.werking.dan.werking === 'vraag'
      ? [alsMensvraag(bronnen, nu.werking, nu.regels.peildatum)]
      : []),
    ...nu.twijfel.treffers.map((rij) => alsMensvraag(bronnen, rij, nu.regels.peildatum)),
    ...(nu.beeld.verblijf === 'onduidelijk'
      ? nu.verblijf.rijen.map((rij) => alsMensvraag(bronnen, rij, nu.regels.peildatum))
      : []),
    ...gevolgen(nu),
    ...(regeling ? eisen(nu, regeling) : []),
  ]
  return {
    beslisser: beslisser(regeling),
    vragen: vragen.filter(({ vraag }, i) => vragen.findIndex((ander) => ander.vraag === vraag) === i),
  }
}

/** Huisvestingswet 2014, art. 13 lid 1: burgemeester en wethouders, who may give a mandate. */
export function beslisser(regeling: Regeling | undefined): string {
  if (regeling?.aard === 'particulier')
    return regeling.beslist ?? 'De woningcorporatie die deze regeling uitvoert'
  const college = 'Burgemeester en wethouders, of wie namens hen mag beslissen'
  return regeling?.beslist ? `${college} (${regeling.beslist})` : college
}

function gevolgen({ groepen, regels }: Beoordeling): readonly Mensvraag[] {
  const tabel = opDatum(gevolg, regels.peildatum)
  return groepen.flatMap((groep) =>
    verzamel(tabel, { groep })
      .treffers.filter(({ dan }) => dan.soort === 'mens')
      .map((rij) => alsMensvraag(bronnen, rij, regels.peildatum)),
  )
}

function overgangsvraag({ regels }: Beoordeling): readonly Mensvraag[] {
  const { treffers } = verzamel(opDatum(overgang, regels.peildatum), {
    in_overgang: true,
    aard: 'geen_gevraagd',
  })
  return treffers.map((rij) => alsMensvraag(bronnen, rij, regels.peildatum))
}

/** Conditions that can't be computed, and what of the scheme was not read. */
function eisen({ getoetst, positie, regels, beeld }: Beoordeling, regeling: Regeling): readonly Mensvraag[] {
  if (beeld.groep === 'hoort_erbij' && beeld.vraag === 'indeling') return []
  const open = weegEisen(getoetst, positie, regels.strijdigheid)
    .filter(({ voldaan, strijd }) => voldaan === undefined && strijd?.dan.oordeel !== 'niet_van_toepassing')
    .filter(({ voorwaarde }) => !BEWIJS_VAN_PLEGER.has(voorwaarde.eis))
    .map(
      ({ voorwaarde }): Mensvraag => ({
        vraag: `Klopt dit voor de aanvrager? ${voorwaarde.tekst}`,
        bron: regelingbronnen(regeling, voorwaarde),
        zekerheid: 'beleid',
      }),
    )
  if (regeling.niet_gelezen.length === 0) return open
  const onderwerpen = regeling.niet_gelezen.map((onderwerp) => ONDERWERP[onderwerp]).join(', ')
  return [
    ...open,
    {
      vraag: `Van deze regeling is niet gelezen: ${onderwerpen}. Wat staat daarover in de regeling zelf?`,
      bron: [],
      zekerheid: 'onbevestigd',
    },
  ]
}

export const ONDERWERP: Readonly<Record<NietGelezen, string>> = {
  geldigheid: 'vanaf en tot wanneer zij geldt',
  opvangroute: 'de weg voor bewoners van een opvang',
  geweldsgrond: 'de grond geweld of bedreiging',
  toelatingseisen: 'alle eisen om urgentie te krijgen',
  weigeringsgronden: 'alle gronden om te weigeren',
  intrekkingsgronden: 'alle gronden om in te trekken',
  beslistermijn: 'de beslistermijn',
  geldigheidsduur: 'hoe lang de urgentie geldt',
  leges: 'de kosten',
  hardheidsclausule: 'de hardheidsclausule',
  beslisser: 'wie beslist',
  werkgebied: 'in welke gemeenten zij geldt',
}
