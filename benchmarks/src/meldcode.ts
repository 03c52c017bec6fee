import {
  type Antwoorden,
  beginCasus,
  type Casus,
  type Gebeurtenis,
  pasToe,
  volgende,
  weeg,
} from '@voordeur/meldcode'
import { gelezen, type Meting, meet, parseTaak, taak } from './meten.ts'
import { PEILDATUM } from './onderwerp.ts'
import { breuk, INVOEREN } from './situaties.ts'

export interface Weegmeting {
  readonly meting: Meting
  /** JSON.parse of the same input. */
  readonly parse: Meting
}

/** `weeg` from end to end, for complete answers and with a third of them absent. */
export async function meetWeging(): Promise<readonly Weegmeting[]> {
  return [
    await meetAntwoorden('weeg, alles beantwoord', false),
    await meetAntwoorden('weeg, onbepaald, met vragen', true),
  ]
}

async function meetAntwoorden(naam: string, onbepaald: boolean): Promise<Weegmeting> {
  const invoer: Antwoorden[] = []
  for (let k = 0; invoer.length < INVOEREN; k++) {
    const antwoorden = gelezen(antwoordenVan(k, onbepaald))
    if ((wegen(antwoorden).uitkomst === 'onbepaald') === onbepaald) invoer.push(antwoorden)
  }
  const [meting, parse] = await meet([taak(naam, wegen, invoer), parseTaak('JSON.parse', invoer)])
  return { meting: meting!, parse: parse! }
}

function wegen(antwoorden: Antwoorden) {
  return weeg(antwoorden, { kader: 'algemeen', peildatum: PEILDATUM })
}

const JA_NEE_TWIJFEL = ['ja', 'nee', 'nee', 'twijfel'] as const

function antwoordenVan(k: number, onvolledig: boolean): Antwoorden {
  const vragen = [
    'acute_onveiligheid',
    'structurele_onveiligheid',
    'effectieve_hulp',
    'hulp_aanvaard',
    'resultaat',
  ]
  const antwoorden = vragen.flatMap((vraag, i) =>
    onvolledig && breuk(i + 9, k) < 1 / 3
      ? []
      : [[vraag, JA_NEE_TWIJFEL[Math.floor(breuk(i, k * 7 + 3) * JA_NEE_TWIJFEL.length)]]],
  )
  return { vermoeden: 'ja', onthulling: { door: 'geen' }, ...Object.fromEntries(antwoorden) }
}

export interface Casusmeting {
  readonly gebeurtenissen: number
  /** Nanoseconds to build the case, event by event. */
  readonly bouwen: number
  /** To say what comes next in it, read from storage. */
  readonly volgende: number
  /** JSON.parse of the case. */
  readonly parse: number
}

/** How a case grows: every event through the reducer, as a record system does. */
export async function meetCasussen(): Promise<readonly Casusmeting[]> {
  const metingen: Casusmeting[] = []
  for (const aantal of [10, 100, 1000]) {
    const gebeurtenissen = Array.from({ length: aantal }, (_, i) => gebeurtenis(i))
    const tekst = JSON.stringify(bouw(gebeurtenissen))
    const [bouwen, verder, parse] = await meet([
      taak('bouwen', bouw, [gebeurtenissen]),
      taak(
        'volgende',
        (opgeslagen: string) => volgende(JSON.parse(opgeslagen) as Casus, { peildatum: '2030-01-01' }),
        [tekst],
      ),
      parseTaak('JSON.parse', [bouw(gebeurtenissen)]),
    ])
    metingen.push({ gebeurtenissen: aantal, bouwen: bouwen!.ns, volgende: verder!.ns, parse: parse!.ns })
  }
  return metingen
}

function bouw(gebeurtenissen: readonly Gebeurtenis[]): Casus {
  return gebeurtenissen.reduce(pasToe, beginCasus('jeugdhulp'))
}

function gebeurtenis(i: number): Gebeurtenis {
  const datum = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)
  if (i % 5 === 1) return { soort: 'overleg', datum, met: 'collega' }
  if (i % 5 === 2) return { soort: 'gesprek', datum, met: ['ouder'] }
  if (i % 5 === 3)
    return { soort: 'weging', datum, antwoorden: { vermoeden: 'ja', acute_onveiligheid: 'nee' } }
  return { soort: 'signaal', datum, waargenomen_door: 'zelf', aard: 'feit' }
}
