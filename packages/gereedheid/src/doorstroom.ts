import {
  bronnenOp,
  eisInvoer,
  eisPeildatum,
  geldend,
  opDatum,
  opErnst,
  signalenUit,
  versie,
} from '@voordeur/kern'
import { dagenVan, isAchtergehouden, verdeling } from './doorstroomgetallen.ts'
import { type GeteldVerblijf, sorteer, type Telling } from './doorstroomtelling.ts'
import { bijDeDoorstroom } from './generated/bij-de-doorstroom.ts'
import { bronnen } from './generated/bronnen.ts'
import { doorstroomWet } from './generated/doorstroom-wet.ts'
import { doorstroomindicatoren } from './generated/doorstroomindicatoren.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Doorstroombestemming,
  Doorstroomindicatornaam,
  Doorstroommeting,
  Doorstroomomstandigheden,
  Doorstroomverblijf,
  Doorstroomwachtreden,
} from './generated/typen.ts'
import { doorstroomverblijven as valideer } from './generated/validatie.js'

export interface Doorstroomcontext {
  /** The day up to which is counted (ISO 8601, `2026-11-25`). Who has not left by then is waiting. */
  readonly peildatum: string
}

/**
 * How long people wait between ready to leave the shelter and leaving it: a count for the municipality, no judgement. Who
 * left and who still waits are never put together, and a date that is not known is counted apart.
 *
 * A wait is a number of whole calendar days; leaving on the day itself is 0. Median and quarters are waits that really
 * occurred (nearest rank). With fewer than five people the days and the breakdown are left out, and so is a cell of a
 * breakdown that could be computed back; five is our own choice. There is no target.
 *
 * Source: the initiatiefnota asks for a better flow; how to count is our own reading.
 *
 * @param verblijven one entry per stay, with ISO 8601 dates and no data about people.
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig`, `periode_ongeldig` (leaving before being ready, or a day
 * after the peildatum) with the JSON pointer of every place where that is wrong; `regel_bestaat_niet_op_datum` before 2018-03-15.
 *
 * @example
 * doorstroom([{ klaar_op: '2026-08-01', stand: 'wacht' }], { peildatum: '2026-11-25' }).wachtend.aantal // 1
 */
export function doorstroom(
  verblijven: readonly Doorstroomverblijf[],
  context: Doorstroomcontext,
): Doorstroommeting {
  eisInvoer(valideer, verblijven, '/verblijven')
  const peildatum = eisPeildatum(context)
  const indicatoren = opDatum(doorstroomindicatoren, peildatum)
  const erbij = [opDatum(bijDeDoorstroom, peildatum), ...geldend(doorstroomWet, peildatum)]
  const telling = sorteer(verblijven, peildatum)
  const indicator = (naam: Doorstroomindicatornaam, groep: readonly GeteldVerblijf[]) => {
    const item = indicatoren.items.find(({ dan }) => dan.indicator === naam)!
    return {
      ...item.dan,
      bron: bronnenOp(bronnen, item, peildatum),
      zekerheid: item.zekerheid,
      aantal: groep.length,
      ...dagenVan(groep),
    }
  }
  const perWachtreden = (groep: readonly GeteldVerblijf[]) =>
    verdeling(groep, ({ wachtreden }) => wachtreden, WACHTREDENEN).map(({ vak, ...rest }) => ({
      wachtreden: vak,
      ...rest,
    }))
  const vertrokken = {
    ...indicator('dagen_tot_vertrek', telling.vertrokken),
    per_bestemming: verdeling(telling.vertrokken, ({ bestemming }) => bestemming, BESTEMMINGEN).map(
      ({ vak, ...rest }) => ({ bestemming: vak, ...rest }),
    ),
    per_wachtreden: perWachtreden(telling.vertrokken),
  }
  const wachtend = {
    ...indicator('dagen_wachtend', telling.wachtend),
    per_wachtreden: perWachtreden(telling.wachtend),
  }
  const klein_aantal = [
    vertrokken,
    wachtend,
    ...vertrokken.per_bestemming,
    ...vertrokken.per_wachtreden,
    ...wachtend.per_wachtreden,
  ].some(isAchtergehouden)
  const omstandigheden = { klein_aantal, ...omstandighedenVan(telling, peildatum) }
  return {
    titel: `${mensen(vertrokken.aantal, 'vertrok', 'vertrokken')}, ${mensen(wachtend.aantal, 'wacht', 'wachten')} nog.`,
    totaal: verblijven.length,
    vertrokken,
    wachtend,
    onbekend: telling.onbekend,
    signalen: opErnst(
      erbij.flatMap((tabel) => signalenUit(bronnen, tabel, omstandigheden, peildatum).signalen),
    ),
    versie: versie(pakket, peildatum, [indicatoren, ...erbij]),
  }
}

function omstandighedenVan(
  { vertrokken, wachtend, onbekend }: Telling,
  peildatum: string,
): Doorstroomomstandigheden {
  const geteld = [...vertrokken, ...wachtend]
  return {
    iemand_wacht: wachtend.length > 0,
    iets_onbekend: Object.values(onbekend).some((aantal) => aantal > 0),
    // Nobody counted: then nothing lies before the day itself.
    eerste_dag: geteld.map(({ van }) => van).sort()[0] ?? peildatum,
    laatste_dag:
      geteld
        .map(({ tot }) => tot)
        .sort()
        .at(-1) ?? peildatum,
  }
}

function mensen(aantal: number, een: string, meer: string): string {
  return aantal === 1 ? `1 mens ${een}` : `${aantal} mensen ${meer}`
}

/** In the order of the schema, so that the order says nothing about how many there are. */
const BESTEMMINGEN: Readonly<Record<Doorstroombestemming, true>> = {
  sociale_huur: true,
  middenhuur: true,
  vrije_huur_of_koop: true,
  tijdelijke_woonruimte: true,
  terug_naar_eigen_woning: true,
  bij_anderen: true,
  andere_opvang: true,
  beschermd_wonen: true,
  anders: true,
}

const WACHTREDENEN: Readonly<Record<Doorstroomwachtreden, true>> = {
  geen_woning: true,
  urgentie_loopt: true,
  urgentie_afgewezen: true,
  verblijfsrecht: true,
  inkomen: true,
  schulden: true,
  onveilig_gebied: true,
  school_of_jeugdhulp: true,
  inboedel_of_eerste_huur: true,
  anders: true,
}
