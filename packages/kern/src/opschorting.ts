import type { Awbversie } from './awb-versie.ts'
import { type Datum, dagnummer, langeDatum, vanDagnummer } from './datum.ts'
import { aantal } from './lengte.ts'
import { registerregel } from './registerregel.ts'
import { type Stap, uitlegstap } from './stap.ts'
import type { Stilstand } from './stilstand.ts'
import { letOp, type Waarschuwing } from './waarschuwing.ts'

/** A reason why the term stands still (Awb 4:15). Absent end dates mean: it has not ended yet. */
export type Opschorting =
  | Aanvullen
  | BuitenlandseInformatie
  | Instemming
  | { readonly reden: 'toe_te_rekenen' | 'overmacht'; readonly van: Datum; readonly tot?: Datum }

/** Awb 4:15 lid 1 under a: the applicant is invited to complete the application. */
export type Aanvullen = { readonly reden: 'aanvullen'; readonly uitgenodigd: Datum } & (
  | {
      /** The last day of the period given for it. By itself no end: the applicant may be earlier. */
      readonly hersteltermijnTot?: Datum
      readonly aangevuld?: Datum
      readonly ongebruikt?: never
    }
  | {
      readonly hersteltermijnTot: Datum
      /** The period has passed unused. */
      readonly ongebruikt: true
      readonly aangevuld?: never
    }
)

/** Awb 4:15 lid 1 under b: information asked from an authority abroad. */
export interface BuitenlandseInformatie {
  readonly reden: 'buitenlandse_informatie'
  /** The day on which the applicant was told. */
  readonly meegedeeld: Datum
  readonly informatieOntvangen?: Datum
  /** The first day on which further delay is no longer reasonable: a human judges that. */
  readonly nietLangerRedelijk?: Datum
}

/** Awb 4:15 lid 2 under a: the applicant agreed in writing; `van` and `tot` both stand still. */
export interface Instemming {
  readonly reden: 'instemming'
  readonly van: Datum
  readonly tot: Datum
}

/** A suspension with its days. No day at all gives a `tot` before `van`. */
export interface OpschortingMetDagen extends Stilstand {
  readonly reden: Opschorting['reden']
  readonly stap: Stap
}

/** The suspensions with their days, by day and then by reason: the order of the input does not matter. */
export function metDagen(
  opschortingen: readonly Opschorting[],
  awb: Awbversie,
): readonly OpschortingMetDagen[] {
  return opschortingen
    .map((opschorting) => {
      const { reden } = opschorting
      const { van, tot } = stilstandVan(opschorting)
      const [eersteDag, laatsteDag] = [vanDagnummer(van), tot === Infinity ? '' : vanDagnummer(tot)]
      const { omdat, bron } = awb.items.find(({ dan }) => dan.soort === 'opschorting' && dan.reden === reden)!
      Object.freeze(bron)
      const stap = uitlegstap(eersteDag, `${omdat} ${dagenInWoorden(van, tot)}`, bron)
      return { reden, van, tot, stap, volgorde: `${eersteDag} ${reden} ${laatsteDag}` }
    })
    .sort((een, ander) => (een.volgorde < ander.volgorde ? -1 : een.volgorde > ander.volgorde ? 1 : 0))
}

function stilstandVan(opschorting: Opschorting): Stilstand {
  switch (opschorting.reden) {
    case 'aanvullen': {
      const afgelopen = afgelopenOp(opschorting)
      // The day of completion itself counts again; the last day of a period that passed unused does not.
      const telt = afgelopen === opschorting.aangevuld ? 1 : 0
      return { van: dagnummer(opschorting.uitgenodigd) + 1, tot: dagOf(afgelopen) - telt }
    }
    case 'buitenlandse_informatie': {
      const { meegedeeld, informatieOntvangen, nietLangerRedelijk } = opschorting
      const einde = Math.min(dagOf(informatieOntvangen), dagOf(nietLangerRedelijk))
      return { van: dagnummer(meegedeeld) + 1, tot: einde - 1 }
    }
    default:
      return { van: dagnummer(opschorting.van), tot: dagOf(opschorting.tot) }
  }
}

/** The day of completion, or the last day of the period if that passed unused; undefined while neither has come. */
export function afgelopenOp({ aangevuld, ongebruikt, hersteltermijnTot }: Aanvullen): Datum | undefined {
  if (aangevuld === undefined) return ongebruikt && hersteltermijnTot
  // Completed after the period: it had then already passed unused.
  return hersteltermijnTot !== undefined && hersteltermijnTot < aangevuld ? hersteltermijnTot : aangevuld
}

function dagOf(datum: Datum | undefined): number {
  return datum === undefined ? Infinity : dagnummer(datum)
}

function dagenInWoorden(van: number, tot: number): string {
  if (tot === Infinity) return `Dat is zo vanaf ${langeDatum(vanDagnummer(van))} en loopt nog.`
  if (tot < van) return 'Hier was dat voorbij voordat er een dag stilstond.'
  const dagen = aantal(tot - van + 1, 'dag', 'dagen')
  return `Dat is van ${langeDatum(vanDagnummer(van))} tot en met ${langeDatum(vanDagnummer(tot))}: ${dagen}.`
}

/** The step in the place of an end: the first suspension that has not ended. */
export function stapLooptNog(opschortingen: readonly OpschortingMetDagen[]): Stap {
  const { datum, bron } = opschortingen.find(({ tot }) => tot === Infinity)!.stap
  const zin = `De opschorting vanaf ${langeDatum(datum)} loopt nog. Het einde van de termijn is nog niet bekend.`
  return uitlegstap(datum, zin, bron)
}

/** What must be told to the applicant (Awb 4:15 lid 3 and 4), and which suspensions came too late to count. */
export function waarschuwingenBij(
  opschortingen: readonly OpschortingMetDagen[],
  awb: Awbversie,
  uiterlijk: Datum | undefined,
): readonly Waarschuwing[] {
  const redenen = opschortingen.map(({ reden }) => reden)
  const meldtEinde = redenen.some((reden) => reden !== 'aanvullen' && reden !== 'instemming')
  const teLaat = opschortingen.filter(({ van, tot }) => van > dagOf(uiterlijk) && tot >= van)
  return [
    ...(redenen.includes('overmacht')
      ? [letOp('overmacht_melden', registerregel(awb, 'overmacht-melden'))]
      : []),
    ...(meldtEinde
      ? [letOp('einde_opschorting_melden', registerregel(awb, 'einde-opschorting-melden'))]
      : []),
    ...teLaat.map(({ stap: { datum, bron } }): Waarschuwing => {
      const zin = `De opschorting vanaf ${langeDatum(datum)} begint pas na het einde van de termijn en telt niet mee.`
      return { code: 'opschorting_na_einde', zin, bron, zekerheid: 'uitleg' }
    }),
  ]
}
