import { beoordeel, type Regeling } from '@voordeur/urgentie'
import { pasToe, regelsOp } from '../../packages/urgentie/src/beeld.ts'
import { regelingen } from '../../packages/urgentie/src/generated/regelingen.ts'
import { maakIndex } from '../../packages/urgentie/src/regeling.ts'
import { aanvraagVan, LOKAAL, REGELING } from './beoordeel.ts'
import { gelezen, meet, taak } from './meten.ts'
import { PEILDATUM } from './onderwerp.ts'
import { INVOEREN } from './situaties.ts'

const AANTALLEN = [1, 10, 100, 1_000]

export interface Groeimeting {
  readonly regelingen: number
  /** Once per process: building the index of names. */
  readonly index: number
  readonly zoek: number
  /** Looking up and applying all rules, without the words of the proposal. */
  readonly pasToe: number
  /** Looking up and `beoordeel` with that scheme as data, so with a check of the scheme at every call. */
  readonly alsGegevens: number
}

/**
 * What the number of local schemes does to one call. All schemes are copies of one real scheme under other names,
 * each its own object in memory, so that only their number differs.
 */
export async function meetGroei(): Promise<readonly Groeimeting[]> {
  const metingen: Groeimeting[] = []
  for (const aantal of AANTALLEN) metingen.push(await meetAantal(aantal))
  return metingen
}

async function meetAantal(aantal: number): Promise<Groeimeting> {
  const voorbeeld = regelingen.find(({ id }) => id === REGELING)!
  const lijst = Array.from(
    { length: aantal },
    (_, n): Regeling => ({
      ...gelezen(voorbeeld),
      id: `regeling-${n}`,
      naam: `Regeling ${n}`,
      gemeenten: [`Gemeente ${n}`],
    }),
  )
  const index = maakIndex(lijst)
  const regels = regelsOp(PEILDATUM)
  const aanvragen = Array.from({ length: INVOEREN }, (_, k) => gelezen(aanvraagVan(LOKAAL, k)))
  // Spread over the whole list, so that with many schemes as many different ones are looked up.
  const invoer = aanvragen.map((aanvraag, k) => ({ naam: `gemeente-${(k * 617) % aantal}`, aanvraag }))
  const [maak, zoek, toegepast, beoordeeld] = await meet(
    [
      taak('index', () => maakIndex(lijst), [0]),
      taak('zoek', ({ naam }: { naam: string }) => index.get(naam)![0], invoer),
      taak(
        'pasToe',
        ({ naam, aanvraag }: (typeof invoer)[number]) =>
          pasToe(aanvraag, regels, index.get(naam)![0], 'indeling'),
        invoer,
      ),
      taak(
        'beoordeel',
        ({ naam, aanvraag }: (typeof invoer)[number]) =>
          beoordeel(aanvraag, { peildatum: PEILDATUM, gemeente: index.get(naam)![0]! }),
        invoer,
      ),
    ],
    8,
  )
  return {
    regelingen: aantal,
    index: maak!.ns,
    zoek: zoek!.ns,
    pasToe: toegepast!.ns,
    alsGegevens: beoordeeld!.ns,
  }
}
