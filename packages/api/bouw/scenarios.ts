import { type Akkoord, toets } from '@voordeur/coalitieakkoord'
import { kantenVan } from '../../cli/src/scenarios/gereedheid.ts'
import type { Gegevens } from '../src/gegevens.ts'

type Aanroep = Gegevens['scenarios'][number]['aanroep']

export interface Scenariobestand {
  readonly soort: string
  readonly scenarios?: readonly Scenario[]
}

/** A scenario of any domain, as it stands in specs/. */
interface Scenario {
  readonly id: string
  readonly titel: string
  readonly werkwoord?: string
  readonly peildatum: string
  readonly invoer?: unknown
  readonly keuze?: object
  readonly kader?: string
  readonly aanvraag?: object
  readonly gemeente?: string
  readonly regeling?: object
  readonly vraag?: string
  readonly correcties?: unknown
  readonly lijst?: string
  readonly oordelen?: unknown
}

/** A scenario with the request that asks the same of this API. */
export function scenarioVan(
  scenario: Scenario,
  domein: string,
  bestand: string,
): Gegevens['scenarios'][number] {
  const maak = AANROEPEN[`${domein}/${scenario.werkwoord ?? 'beoordeel'}`]
  if (!maak) throw new Error(`${bestand}: ${domein} heeft geen aanroep voor ${scenario.werkwoord}`)
  const { id, titel } = scenario
  return { domein, id, titel, bestand, aanroep: maak(scenario), inhoud: scenario as never }
}

const op =
  (pad: string, veld: string) =>
  ({ invoer, peildatum }: Scenario) =>
    post(pad, { [veld]: invoer, peildatum })
const keuzeVan = ({ regeling, gemeente }: Scenario) => regeling ?? gemeente

const AANROEPEN: Readonly<Record<string, (scenario: Scenario) => Aanroep>> = {
  'urgentie/beoordeel': (een) =>
    post('/urgentie-toetsingen', {
      aanvraag: een.aanvraag ?? {},
      peildatum: een.peildatum,
      gemeente: keuzeVan(een),
      vraag: een.vraag,
    }),
  'urgentie/toetsVerordening': (een) =>
    post('/regeling-toetsingen', { regeling: keuzeVan(een) ?? '', peildatum: een.peildatum }),
  'urgentie/beslistermijn': (een) =>
    post('/beslistermijnen', { ontvangen: een.peildatum, gemeente: keuzeVan(een) }),
  'meldcode/weeg': ({ invoer, kader = 'algemeen', peildatum }) =>
    post('/meldcode-wegingen', { antwoorden: invoer, kader, peildatum }),
  'meldcode/volgende': op('/meldcode-vervolgen', 'casus'),
  'meldcode/toetsDossier': op('/dossier-toetsingen', 'casus'),
  'meldcode/handelingsperspectief': op('/handelingsperspectieven', 'vraag'),
  'meldcode/plicht': op('/meldcodeplichten', 'vraag'),
  'meldcode/toetsMeldcode': op('/meldcodedocument-toetsingen', 'document'),
  'meldcode/kindcheck': op('/kindchecks', 'antwoorden'),
  'meldcode/deelGegevens': op('/gegevensdelingen', 'situatie'),
  'meldcode/termijnen': op('/meldtermijnen', 'melding'),
  'keten/toetsRegio': op('/regio-toetsingen', 'regio'),
  'keten/toetsAkkoord': op('/akkoord-toetsingen', 'akkoord'),
  'keten/route': ({ invoer, peildatum }) => post('/routes', { ...(invoer as object), peildatum }),
  'keten/magGedeeld': ({ invoer, peildatum }) =>
    post('/overdracht-delingen', { ...(invoer as object), peildatum }),
  'coalitieakkoord/zoekPassages': op('/akkoordpassages', 'tekst'),
  'coalitieakkoord/toets': ({ invoer, correcties, peildatum }) =>
    post('/coalitieakkoord-toetsingen', { akkoord: invoer, correcties, peildatum }),
  'coalitieakkoord/toetsPlan': ({ invoer, lijst, oordelen, peildatum }) =>
    post('/plan-toetsingen', { plan: invoer, lijst, oordelen, peildatum }),
  'coalitieakkoord/vergelijk': ({ invoer, peildatum }) => {
    const { a, b } = invoer as { readonly a: unknown; readonly b: unknown }
    return post('/coalitieakkoord-vergelijkingen', { a: getoetst(a, peildatum), b: getoetst(b, peildatum) })
  },
  'coalitieakkoord/toetslijst': ({ invoer, peildatum }) => get(`/toetslijsten/${invoer}`, { peildatum }),
  'gereedheid/nota': ({ invoer, peildatum }) => get('/nota', { ...(invoer as object), peildatum }),
  'gereedheid/toetslijst': ({ invoer, peildatum }) => get(`/toetslijsten/${invoer}`, { peildatum }),
  'gereedheid/toets': ({ invoer, lijst, peildatum }) =>
    post('/gereedheid-toetsingen', { oordelen: invoer, lijst, peildatum }),
  'gereedheid/vergelijk': ({ invoer, lijst, peildatum }) =>
    post('/gereedheid-vergelijkingen', kantenVan({ invoer, lijst, peildatum })),
  'gereedheid/landelijkeRol': ({ peildatum }) => get('/landelijke-rollen', { peildatum }),
  'gereedheid/onderwijs': op('/onderwijsvragen', 'situatie'),
  'gereedheid/uitstroom': op('/uitstroomplannen', 'situatie'),
  'gereedheid/doorstroom': op('/doorstroommetingen', 'verblijven'),
  'monitor/cijfers': ({ keuze, peildatum }) => get('/cijfers', { ...keuze, peildatum }),
  'monitor/trechter': op('/trechters', 'cijfers'),
  'monitor/nulmeting': ({ invoer, keuze, peildatum }) =>
    post('/nulmetingen', { cijfers: invoer, ...keuze, peildatum }),
  'monitor/kosten': op('/kostenoverzichten', 'invoer'),
  'monitor/naastElkaar': ({ invoer, peildatum }) => {
    const [a = '', b = ''] = invoer as readonly string[]
    return get('/cijfervergelijkingen', { a, b, peildatum })
  },
  'monitor/voorstellen': ({ peildatum }) => get('/notavoorstellen', { peildatum }),
  'monitor/leesCsv': ({ invoer }) => post('/csv-lezingen', { tekst: invoer }),
  'monitor/leesOData': ({ invoer, keuze }) => post('/odata-lezingen', { gegevens: invoer, ...keuze }),
}

/** A scenario gives the agreements; who compares them over HTTP has judged them first. */
function getoetst(kant: unknown, peildatum: string): unknown {
  const isAkkoord = typeof kant === 'object' && kant !== null && 'document' in kant
  return isAkkoord ? toets(kant as Akkoord, { peildatum }) : kant
}

/** What is absent in a scenario is absent in the request. */
function post(pad: string, body: object): Aanroep {
  return { methode: 'POST', pad, body: JSON.parse(JSON.stringify(body)) as never }
}

function get(pad: string, query: object): Aanroep {
  const waarden = Object.entries(query).map(([naam, waarde]): [string, string] => [naam, String(waarde)])
  return { methode: 'GET', pad: `${pad}?${new URLSearchParams(waarden)}` }
}
