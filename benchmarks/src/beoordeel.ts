import type { Feitwaarde } from '@voordeur/kern'
import { metFeit } from '@voordeur/kern'
import { type Aanvraag, beoordeel, type Context } from '@voordeur/urgentie'
import { gelezen, type Meting, meet, parseTaak, taak } from './meten.ts'
import { PEILDATUM } from './onderwerp.ts'
import { breuk, INVOEREN, zonderDerde } from './situaties.ts'
import { schemas } from './spec.ts'

/** The scheme with the most conditions. */
export const REGELING = 'rotterdam-suwr'

export interface Beoordeelmeting {
  readonly meting: Meting
  /** JSON.parse of the same input. */
  readonly parse: Meting
  /** How often each outcome occurs among the inputs. */
  readonly uitkomsten: Readonly<Record<string, number>>
  /** How many facts are still asked for, on average. */
  readonly ontbreekt: number
}

interface Geval {
  readonly aanvraag: Aanvraag
  readonly context: Context
}

/** `beoordeel` from end to end: check of the input, tables, local scheme, texts and sources. */
export async function meetBeoordeel(): Promise<readonly Beoordeelmeting[]> {
  const landelijk: Context = { peildatum: PEILDATUM }
  const lokaal: Context = { peildatum: PEILDATUM, gemeente: REGELING }
  return [
    await meetGevallen('alleen de wet', gevallen(LANDELIJK, landelijk, false)),
    await meetGevallen('met een regeling', gevallen(LOKAAL, lokaal, false)),
    await meetGevallen('onbepaald, de wet', gevallen(LANDELIJK, landelijk, true)),
    await meetGevallen('onbepaald, met regeling', gevallen(LOKAAL, lokaal, true)),
  ]
}

async function meetGevallen(naam: string, invoer: readonly Geval[]): Promise<Beoordeelmeting> {
  const [meting, parse] = await meet([
    taak(naam, ({ aanvraag, context }: Geval) => beoordeel(aanvraag, context), invoer),
    parseTaak('JSON.parse', invoer),
  ])
  const voorstellen = invoer.map(({ aanvraag, context }) => beoordeel(aanvraag, context))
  const uitkomsten: Record<string, number> = {}
  for (const { uitkomst } of voorstellen) uitkomsten[uitkomst] = (uitkomsten[uitkomst] ?? 0) + 1
  const ontbreekt =
    voorstellen.reduce((som, voorstel) => som + voorstel.ontbreekt.length, 0) / voorstellen.length
  return { meting: meting!, parse: parse!, uitkomsten, ontbreekt }
}

/** The first applications that are, or are not, undecided. */
function gevallen(paden: readonly string[], context: Context, onbepaald: boolean): readonly Geval[] {
  const gevonden: Geval[] = []
  for (let k = 0; gevonden.length < INVOEREN; k++) {
    const heel = aanvraagVan(paden, k)
    const geval = gelezen({ aanvraag: onbepaald ? zonderDerde(heel, paden, k) : heel, context })
    if ((beoordeel(geval.aanvraag, geval.context).uitkomst === 'onbepaald') === onbepaald)
      gevonden.push(geval)
  }
  return gevonden
}

/** The k-th application in which all these facts are known, with values that differ per fact and per k. */
export function aanvraagVan(paden: readonly string[], k: number): Aanvraag {
  return paden.reduce<Aanvraag>((aanvraag, pad, i) => {
    const waarden = waardenVan(pad)
    return metFeit(aanvraag, pad, waarden[Math.floor(breuk(i, k * 7 + 3) * waarden.length)])
  }, {})
}

function waardenVan(pad: string): readonly Feitwaarde[] {
  const soort = schemas.feit('urgentie/aanvraag', pad)
  switch (soort?.soort) {
    case 'boolean':
      return [true, false]
    case 'keuze':
      return soort.waarden
    case 'getal':
      return [0, 1, 3, 20, 40].filter((getal) => getal >= soort.minimum && getal <= soort.maximum)
    default:
      throw new Error(`De bench kent geen waarden voor ${pad}`)
  }
}

/** What national law looks at, for an application on the PEILDATUM. */
export const LANDELIJK = [
  'leeftijd',
  'mantelzorg',
  'veiligheid.acuut_gevaar',
  'veiligheid.geweld',
  'opvang.verleend',
  'opvang.reden',
  'opvang.mede_wegens_dakloosheid',
  'opvang.verlaat',
  'medisch.ernstig_en_chronisch',
  'medisch.woning_dringend_nodig',
  'verlaat_instelling',
  'uitstapprogramma',
  'woonsituatie.vaste_verblijfplaats',
  'woonsituatie.laat_woning_achter',
  'gezin.minderjarigen',
  'gezin.zwanger',
  'verblijf.status',
  'verblijf.afhankelijk',
]
/** All facts there are, but for the day of application: that asks for a second assessment under older law. */
export const LOKAAL = schemas.feiten('urgentie/aanvraag').filter((pad) => pad !== 'aangevraagd_op')
