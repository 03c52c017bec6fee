import { type Bron, geldtOp, opDatum, versie, type Zekerheid } from '@voordeur/kern'
import { actoren } from './generated/actoren.ts'
import { bronnen } from './generated/bronnen.ts'
import { centrumgemeenten } from './generated/centrumgemeenten.ts'
import { fasen } from './generated/fasen.ts'
import { functies } from './generated/functies.ts'
import { landelijkeRollen } from './generated/landelijke-rollen.ts'
import { ministeries } from './generated/ministeries.ts'
import { overdrachten } from './generated/overdrachten.ts'
import { pakket } from './generated/pakket.ts'
import { regiotypen } from './generated/regiotypen.ts'
import type {
  Actorregel,
  Fase,
  Functieregel,
  Ketenmodel,
  LandelijkeRol,
  Ministerie,
  Overdracht,
  Regiotype,
} from './generated/typen.ts'
import { gegrond } from './grond.ts'

/** Why something stands in the model, and how sure that is. */
export interface Grond {
  readonly omdat: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}

/**
 * The national model of the chain against domestic violence on a day: functions, phases, actors with their roles,
 * hand-offs with trigger, term and basis, ministries, kinds of regions and national roles, each with source and
 * certainty. The division of roles is our reading of the statutory tasks.
 *
 * Source: Wmo 2015, Jeugdwet, Wet tijdelijk huisverbod, Uitvoeringsbesluit Wmo 2015, the nota (Kamerstukken 34 907).
 * The model starts on 2018-03-15, the day of the nota; before 2026-07-01 not all texts were read, and it says so.
 *
 * @throws VoordeurFout `datum_ongeldig` or `regel_bestaat_niet_op_datum`
 *
 * @example
 * ketenmodel('2018-03-15').ministeries.length // 5
 * ketenmodel('2026-11-25').functies.filter(({ kern }) => kern).length // 5
 */
export function ketenmodel(peildatum: string): Ketenmodel {
  const deel = {
    functies: opDatum(functies, peildatum),
    fasen: opDatum(fasen, peildatum),
    actoren: opDatum(actoren, peildatum),
    overdrachten: opDatum(overdrachten, peildatum),
    ministeries: opDatum(ministeries, peildatum),
    regiotypen: opDatum(regiotypen, peildatum),
    rollen: opDatum(landelijkeRollen, peildatum),
  }
  const lijst = centrumgemeenten.find(({ geldig }) => geldtOp(geldig, peildatum))
  const lees = <T>(register: Registerversie<T>) => gegrond(bronnen, register.items, peildatum)
  return {
    peildatum,
    functies: lees<Functieregel>(deel.functies),
    fasen: lees<Fase>(deel.fasen),
    actoren: lees<Actorregel>(deel.actoren),
    overdrachten: lees<Overdracht>(deel.overdrachten),
    ministeries: lees<Ministerie>(deel.ministeries),
    regiotypen: lees<Regiotype>(deel.regiotypen).map((type) => ({ ...type, ...aantalOp(type, peildatum) })),
    rollen: lees<LandelijkeRol>(deel.rollen),
    centrumgemeenten: lijst?.items[0].dan.gemeenten ?? [],
    versie: versie(pakket, peildatum, [...Object.values(deel), ...(lijst ? [lijst] : [])]),
  }
}

interface Registerversie<T> {
  readonly items: readonly {
    readonly dan: T
    readonly omdat: string
    readonly bron: readonly string[]
    readonly zekerheid: Zekerheid
  }[]
}

/** Absent where the number is not known on the day: an unknown number is never a guess. */
function aantalOp({ aantallen }: Regiotype, peildatum: string): { readonly aantal?: number } {
  const aantal = aantallen.find((een) => geldtOp(een, peildatum))?.aantal
  return aantal === undefined ? {} : { aantal }
}
