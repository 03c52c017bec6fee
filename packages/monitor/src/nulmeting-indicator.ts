import type { Motivering } from '@voordeur/kern'
import { bronnenVan } from './cijfers.ts'
import { zelfdeGebied } from './gebied.ts'
import { brontabellen } from './generated/brontabellen.ts'
import { indicatoren as versies } from './generated/indicatoren.ts'
import type {
  Cijferregel,
  Definitie,
  Gebied,
  Gewenst,
  Indicator,
  Indicatorstand,
  Landelijkcijfer,
  Meetpunt,
  Meetvergelijking,
  Meetverschil,
  Periode,
  Verschilkant,
  Waarneming,
} from './generated/typen.ts'
import { absoluut, alsAandeel, alsGetal, deel, exact, heel, min, vergelijk } from './getal.ts'
import { evenLang, zelfdeDeelVanJaar, zelfdePeriode } from './periode.ts'
import { alsReden } from './redenen.ts'
import { definitieVan, type Registeritem } from './registers.ts'
import { breukfeit, breukTussen, vergelijkbaar } from './vergelijkbaar.ts'
import { waardeInWoorden } from './waarde-in-woorden.ts'

/** The indicators of the baseline, in the order of the register. */
export const INDICATOREN: readonly Indicator[] = /* @__PURE__ */ versies[0].items.map(({ dan }) => dan)

export interface Meting {
  readonly gebied: Gebied
  readonly nul: Periode
  readonly nu?: Periode
  readonly peildatum: string
  /** The national figures that were known. */
  readonly bekend: readonly Registeritem<Cijferregel>[]
}

/** One indicator: what it counts, what was measured, and what may be said of the difference. */
export function standVan(
  indicator: Indicator,
  waarnemingen: readonly Waarneming[],
  { gebied, nul, nu, peildatum, bekend }: Meting,
): { readonly stand: Indicatorstand; readonly motivering: readonly Motivering[] } {
  const definitie = definitieVan(indicator.definitie)!
  const zoek = (periode: Periode) =>
    waarnemingen.find(
      (een) =>
        een.definitie === indicator.definitie &&
        zelfdeGebied(een.gebied, gebied) &&
        zelfdePeriode(een.periode, periode),
    )
  const [toen, later] = [zoek(nul), nu && zoek(nu)]
  const naast = nu && vergelijkPunten(indicator, definitie, { toen, later, nul, nu, peildatum })
  const landelijk = landelijkCijfer(indicator, definitie, bekend, peildatum)
  const { basis: _, ...rest } = indicator
  return {
    stand: {
      ...rest,
      omschrijving: definitie.omschrijving,
      telt: definitie.telt,
      soort: definitie.soort,
      nul: meetpunt(toen, definitie),
      ...(nu && { nu: meetpunt(later, definitie) }),
      ...(naast && { vergelijking: naast.vergelijking }),
      ...(landelijk && { landelijk }),
    },
    motivering: toen || later ? (naast?.motivering ?? []) : [],
  }
}

function meetpunt(waarneming: Waarneming | undefined, definitie: Definitie): Meetpunt {
  const { waarde, antwoord, voorlopig, tabel } = waarneming ?? {}
  if (waarde === undefined && antwoord === undefined) return { stand: 'onbekend', in_woorden: 'onbekend' }
  return {
    stand: 'bekend',
    ...(waarde && { waarde }),
    ...(antwoord !== undefined && { antwoord }),
    in_woorden: antwoord === undefined ? waardeInWoorden(waarde, definitie) : antwoord ? 'ja' : 'nee',
    ...(voorlopig !== undefined && { voorlopig }),
    ...(tabel !== undefined && { tabel }),
  }
}

interface Punten {
  readonly toen: Waarneming | undefined
  readonly later: Waarneming | undefined
  readonly nul: Periode
  readonly nu: Periode
  readonly peildatum: string
}

function vergelijkPunten(
  indicator: Indicator,
  definitie: Definitie,
  { toen, later, nul, nu, peildatum }: Punten,
): { readonly vergelijking: Meetvergelijking; readonly motivering: readonly Motivering[] } {
  const bekend = (een: Waarneming | undefined) => een?.waarde !== undefined || een?.antwoord !== undefined
  const breuk = breukTussen(indicator.definitie, nul, nu)
  const { motivering, oordeel, reden, zin } = vergelijkbaar(
    {
      definitie_gelijk: true,
      breuk: breukfeit(breuk, nul, nu),
      gebied_gelijk: true,
      even_lang: evenLang(nul, nu),
      zelfde_deel_van_jaar: zelfdeDeelVanJaar(nul, nu),
      soort: definitie.soort === 'aantal' || definitie.soort === 'bedrag' ? 'aantal' : 'aandeel',
      beide_bekend: bekend(toen) && bekend(later),
      voorlopig: toen?.voorlopig === true || later?.voorlopig === true,
      steekproef: definitie.steekproef === true,
      afgerond: false,
      zelfde_bron: (toen?.tabel === undefined) === (later?.tabel === undefined),
    },
    peildatum,
  )
  const mag = oordeel === 'ja' || oordeel === 'met_voorbehoud'
  const verschil = mag ? verschilTussen(indicator, toen!, later!) : undefined
  const gebroken = reden === 'reeksbreuk' || reden === 'mogelijke_breuk' ? breuk : undefined
  return {
    vergelijking: {
      oordeel,
      reden,
      zin,
      ...(gebroken && { breuk: gebroken.dan.breuk }),
      ...(verschil && { verschil }),
    },
    motivering: [
      ...(motivering ? [motivering] : []),
      ...(gebroken ? [alsReden('monitor/breuken', gebroken, peildatum)] : []),
    ],
  }
}

function verschilTussen(
  { richting, tabel }: Indicator,
  toen: Waarneming,
  later: Waarneming,
): Meetverschil | undefined {
  const getal = ({ waarde, antwoord }: Waarneming) => (waarde ? exact(waarde) : heel(antwoord ? 1 : 0))
  const [oud, nieuw] = [getal(toen), getal(later)]
  const verschil = alsGetal(absoluut(min(nieuw, oud)))
  if (!verschil) return undefined
  const orde = vergelijk(nieuw, oud)
  const kant: Verschilkant = orde > 0 ? 'hoger' : orde < 0 ? 'lager' : 'gelijk'
  const marge = afgerondOp(toen.tabel ?? later.tabel ?? tabel)
  const binnen = orde !== 0 && verschil.noemer === 1 && verschil.teller <= marge
  return {
    kant,
    ...verschil,
    ...(toen.waarde &&
      oud.teller > 0n && { procent_van_nul: alsAandeel(deel(absoluut(min(nieuw, oud)), oud)) }),
    binnen_afronding: binnen,
    gewenst: binnen ? 'geen_oordeel' : isGewenst(richting, kant),
  }
}

/** The step to which a table of CBS rounds; another source is taken as it is. */
function afgerondOp(tabel: string | undefined): number {
  return brontabellen[0].items.find(({ dan }) => dan.tabel === tabel)?.dan.afgerond_op ?? 0
}

function isGewenst(richting: Indicator['richting'], kant: Verschilkant): Gewenst {
  if (kant === 'gelijk' || !['omlaag', 'omhoog', 'ja'].includes(richting)) return 'geen_oordeel'
  return (kant === 'lager') === (richting === 'omlaag') ? 'ja' : 'nee'
}

function landelijkCijfer(
  { basis }: Indicator,
  definitie: Definitie,
  bekend: readonly Registeritem<Cijferregel>[],
  peildatum: string,
): Landelijkcijfer | undefined {
  const item = bekend.find(({ dan }) => dan.code === basis)
  if (!item) return undefined
  const { code, waarde, periode } = item.dan
  return {
    cijfer: code,
    in_woorden: waardeInWoorden(waarde, definitie),
    ...(periode && { periode }),
    bron: bronnenVan(item, peildatum),
    zekerheid: item.zekerheid,
  }
}
